import { readFile } from "node:fs/promises";
import { crc32 } from "node:zlib";
import { expect, type Page } from "@playwright/test";
import { PNG } from "pngjs";
import { button, chart, open, test } from "./helpers";

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

/** The chunks of a PNG, read after the specification alone and each checked against its checksum. */
function chunksOf(png: Buffer): Chunk[] {
  expect(png.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  const chunks: Chunk[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const body = png.subarray(at + 4, at + 8 + length);
    expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    chunks.push({ type: body.toString("latin1", 0, 4), data: body.subarray(4) });
    at += 12 + length;
  }
  return chunks;
}

/** Keyword and text of the uncompressed iTXt chunks: keyword, 0, flag, method, language, 0, keyword, 0, text. */
function textsOf(chunks: readonly Chunk[]): Map<string, string> {
  return new Map(
    chunks
      .filter(({ type }) => type === "iTXt")
      .map(({ data }) => {
        const keyword = data.subarray(0, data.indexOf(0)).toString("latin1");
        const language = data.indexOf(0, keyword.length + 3);
        expect([...data.subarray(keyword.length + 1, keyword.length + 3)]).toEqual([0, 0]);
        return [keyword, data.subarray(data.indexOf(0, language + 1) + 1).toString("utf8")];
      }),
  );
}

async function picture(page: Page, address = ""): Promise<Buffer> {
  await open(page, address);
  const saving = page.waitForEvent("download");
  await button(page, "Download PNG").click();
  const file = await readFile(await (await saving).path());
  await expect(page.getByText("The picture was saved.")).toBeVisible();
  return file;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How many pixels of a box satisfy a question about red, green, blue and opacity. */
function count({ width, data }: PNG, box: Box, is: (r: number, g: number, b: number, a: number) => boolean): number {
  let found = 0;
  for (let y = box.top; y < box.bottom; y++)
    for (let x = box.left; x < box.right; x++) {
      const at = 4 * (y * width + x);
      if (is(data[at]!, data[at + 1]!, data[at + 2]!, data[at + 3]!)) found++;
    }
  return found;
}

const white = (r: number, g: number, b: number, a: number) => r === 255 && g === 255 && b === 255 && a === 255;
const dark = (r: number, g: number, b: number) => r < 90 && g < 90 && b < 90;
const colour = (hex: number) => (r: number, g: number, b: number) => ((r << 16) | (g << 8) | b) === hex;

/** Whether a rim of 20 pixels all round is white, so that no label is cut by the edge. */
function hasWhiteRim(png: PNG): boolean {
  const { width, height } = png;
  const strips: Box[] = [
    { left: 0, top: 0, right: width, bottom: 20 },
    { left: 0, top: height - 20, right: width, bottom: height },
    { left: 0, top: 0, right: 20, bottom: height },
    { left: width - 20, top: 0, right: width, bottom: height },
  ];
  return strips.every((strip) => count(png, strip, white) === (strip.right - strip.left) * (strip.bottom - strip.top));
}

test.describe.configure({ mode: "parallel" });

test("the picture is drawn sharp, opaque, on white, with its title and every label inside the frame", async ({
  page,
}) => {
  const png = PNG.sync.read(await picture(page));
  const { width, height } = png;
  expect(width).toBe(3200);
  expect(height).toBeGreaterThanOrEqual(1800);
  const all = { left: 0, top: 0, right: width, bottom: height };
  expect(count(png, all, (_r, _g, _b, opacity) => opacity !== 255)).toBe(0);
  expect(hasWhiteRim(png)).toBe(true);
  const title = { left: 144, top: 88, right: width - 144, bottom: 196 };
  expect(count(png, title, dark)).toBeGreaterThan(2000);
  const middle = { ...all, top: Math.round(height * 0.2), bottom: Math.round(height * 0.85) };
  for (const mark of [dark, colour(0x12436d), colour(0xf46a25)]) expect(count(png, middle, mark)).toBeGreaterThan(5000);
});

test("the picture holds every word and figure of the chart", async ({ page }) => {
  await page.addInitScript(() => {
    const texts: string[] = [];
    Object.assign(window, { texts });
    const fillText = Reflect.get(CanvasRenderingContext2D.prototype, "fillText");
    CanvasRenderingContext2D.prototype.fillText = function (text, ...place) {
      texts.push(text);
      Reflect.apply(fillText, this, [text, ...place]);
    };
  });
  await page.setViewportSize({ width: 1280, height: 800 });
  await picture(page);
  const drawn = await page.evaluate(() => (window as unknown as { texts: string[] }).texts.join(" "));
  const labels = await chart(page).evaluate((element) =>
    [...element.querySelectorAll("text")].map((text) => text.textContent),
  );
  expect(labels).toEqual(expect.arrayContaining(["Spain", "Portugal", "2,011.8", "50.7", "−40.9"]));
  expect(labels.filter((label) => !drawn.includes(label))).toEqual([]);
});

test("the picture says in itself what it shows, from which data, and with which figures", async ({ page }) => {
  const chunks = chunksOf(await picture(page));
  expect(chunks[0]?.type).toBe("IHDR");
  expect(chunks.at(-1)?.type).toBe("IEND");
  const density = chunks.find(({ type }) => type === "pHYs")?.data;
  expect([density?.readUInt32BE(0), density?.readUInt32BE(4), density?.[8]]).toEqual([7559, 7559, 1]);

  const texts = textsOf(chunks);
  expect(texts.get("Title")).toBe("Turnover with Spain was about 40 times that with Portugal in 2023");
  expect(texts.get("Description")).toContain("million US dollars at current prices");
  expect(texts.get("Source")).toContain("Bureau of National Statistics of Kazakhstan");
  expect(texts.get("Source")).toContain("Ministry of Foreign Affairs of the Republic of Kazakhstan");
  expect(texts.get("Software")).toBe("Vis-à-Vis");

  const evidence = JSON.parse(texts.get("visavis") ?? "") as {
    view: string;
    dataset: { version: string; hash: string };
    rows: Record<string, string>[];
    created: string;
  };
  expect(evidence.dataset.version).toBe("2026.06");
  expect(evidence.dataset.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(Math.abs(Date.now() - Date.parse(evidence.created))).toBeLessThan(60_000);
  const counted = evidence.rows.map(({ partner, indicator, period, value, stated }) =>
    [partner, indicator, period, value, stated].join(" "),
  );
  expect(counted).toEqual([
    "ES turnover 2023 2011811700 ",
    "ES turnover 2023 2000000000 2 billion",
    "ES exports 2023 1485486400 ",
    "ES exports 2023 1500000000 1.5 billion",
    "ES imports 2023 526325300 ",
    "ES imports 2023 500000000 500 million ± 50 million",
    "ES fdiGrossInflow 2005/..  ",
    "ES fdiGrossInflow 2005/.. 300000000 > 300 million",
    "PT turnover 2023 50679800 ",
    "PT turnover 2023 50500000 50.5 million",
    "PT exports 2023 4912100 ",
    "PT exports 2023 4900000 4.9 million",
    "PT imports 2023 45767700 ",
    "PT imports 2023 45600000 45.6 million",
    "PT fdiGrossInflow 2005/2023  ",
    "PT fdiGrossInflow 2005/2023 255000000 > 255 million",
  ]);
  await page.goto(`./${evidence.view}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(texts.get("Title") ?? "");
});

test("the picture is the same to the pixel from a phone and from a desk", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const desk = PNG.sync.read(await picture(page));
  await page.setViewportSize({ width: 360, height: 740 });
  const phone = PNG.sync.read(await picture(page));
  expect([phone.width, phone.height]).toEqual([desk.width, desk.height]);
  expect(phone.data.equals(desk.data)).toBe(true);
});

test("the picture stands on white in the dark theme, too", async ({ page }) => {
  const day = PNG.sync.read(await picture(page));
  const night = PNG.sync.read(await picture(page, "?theme=dark"));
  expect(count(night, { left: 0, top: 0, right: 40, bottom: 40 }, white)).toBe(1600);
  expect(night.data.equals(day.data)).toBe(true);
});

for (const [what, address] of [
  ["a trend", "?view=trend"],
  ["a trend of eight partners", "?view=trend&partners=ES,PT,IT,CN,RU,DE,FR,GS"],
  ["eight panels of a trend", "?view=trend&partners=ES,PT,IT,CN,RU,DE,FR,GS&scale=own"],
  ["eight partners with the longest names", "?partners=GS,FK,IO,TF,CF,MP,VC,EAEU"],
  ["scales of their own", "?partners=RU,CN,ES&scale=own"],
  ["a logarithmic scale", "?partners=RU,PT,ES&scale=log"],
  ["shares of the total", "?partners=RU,PT,ES&scale=share"],
] as const)
  test(`the picture of ${what} fits into its frame`, async ({ page }) => {
    const png = PNG.sync.read(await picture(page, address));
    expect(png.width).toBe(3200);
    expect(hasWhiteRim(png)).toBe(true);
  });
