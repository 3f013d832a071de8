// Writes the PNGs beside src/prerender/icons/icon.svg, for browsers that install the page. Run it after a change of the
// drawing: node .ci/icons.mjs
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium as engine } from "@playwright/test";
import { chromium, flags } from "./chromium.mjs";

const folder = new URL("../src/prerender/icons/", import.meta.url);
const drawing = readFileSync(new URL("icon.svg", folder), "utf8");
// A system cuts a shape of its own out of these: the ground reaches the edge, the bars keep within the middle.
const whole = drawing.replace('rx="96"', 'rx="0"');
const masked = whole.replace(/(<path[^]*)(?=<\/svg>)/, '<g transform="translate(51 51) scale(.8)">$1</g>');

const pictures = [
  { name: "icon-192.png", size: 192, svg: drawing },
  { name: "icon-512.png", size: 512, svg: drawing },
  { name: "icon-maskable-512.png", size: 512, svg: masked },
  { name: "apple-touch-icon.png", size: 180, svg: whole },
];

const browser = await engine.launch({ executablePath: chromium(), args: flags });
try {
  const page = await browser.newPage();
  for (const { name, size, svg } of pictures) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
    await page.screenshot({ path: fileURLToPath(new URL(name, folder)), omitBackground: true });
  }
} finally {
  await browser.close();
}
