// Writes src/prerender/advances.json: how wide each letter of the typeface is, in thousandths of its size, since at build
// time there is no browser to measure a text. Run it after a change of the typeface: node .ci/advances.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { chromium as engine } from "@playwright/test";
import { chromium, flags } from "./chromium.mjs";

/** The letters that the typeface has, by the ranges of its alphabets. */
const ranges = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x2010, 0x2027],
  [0x400, 0x45f],
  [0x490, 0x4ff],
];
const letters = ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i));

const faces = ["latin", "cyrillic", "kazakh"].map((alphabet) =>
  readFileSync(new URL(`../src/fonts/vv-sans-${alphabet}.woff2`, import.meta.url)).toString("base64"),
);

/** Within a page: the advances of all letters that the typeface has, regular and bold. */
async function measured({ codes, files }) {
  const family = files.map((_, i) => `face${i}`);
  for (const [i, file] of files.entries()) {
    const face = new FontFace(`face${i}`, `url(data:font/woff2;base64,${file})`, { weight: "400 700" });
    document.fonts.add(await face.load());
  }
  const context = document.createElement("canvas").getContext("2d");
  const width = (weight, fonts, text) => {
    context.font = `${weight} 1000px ${fonts.join(", ")}`;
    return context.measureText(text).width;
  };
  // What the typeface lacks is as wide as the fallback, whichever that is.
  const has = (text) =>
    width(400, [...family, "serif"], text) === width(400, [...family, "monospace"], text) &&
    width(600, [...family, "serif"], text) === width(600, [...family, "monospace"], text);
  const texts = codes.map((code) => String.fromCodePoint(code)).filter(has);
  const all = (weight) => texts.map((text) => Math.round(width(weight, family, text)));
  return { letters: texts.join(""), regular: all(400), bold: all(600) };
}

const browser = await engine.launch({ executablePath: chromium(), args: flags });
try {
  const page = await browser.newPage();
  const advances = await page.evaluate(measured, { codes: letters, files: faces });
  writeFileSync(new URL("../src/prerender/advances.json", import.meta.url), `${JSON.stringify(advances)}\n`);
} finally {
  await browser.close();
}
