import { readFileSync } from "node:fs";
import { PNG } from "pngjs";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { shareOf, shareSize } from "../../src/prerender/head";
import { isOf } from "../../src/prerender/heads";
import { elements, parse, textOf } from "../../src/prerender/html";
import { lend } from "../../src/prerender/surroundings";
import { languages } from "../../src/core/language";

const lent: ReturnType<typeof lend>[] = [];

/** What draws, as it is when nothing has been drawn yet, over the files of a folder. */
async function fresh(folder: string) {
  lent.splice(0).forEach(({ takeBack }) => takeBack());
  const { reader, takeBack } = lend(new URL(folder, import.meta.url));
  lent.push({ reader, takeBack });
  vi.resetModules();
  return { reader, ...(await import("../../src/prerender/draw")) };
}

afterAll(() => lent.forEach(({ takeBack }) => takeBack()));

describe("the usual question is answered without a browser", () => {
  let drawing: Awaited<ReturnType<typeof fresh>>;
  beforeAll(async () => {
    drawing = await fresh("../../data/");
  }, 60_000);

  test("with its headline, its paragraphs and its figures", async () => {
    drawing.reader.language = "en";
    drawing.reader.width = 1280;
    const page = parse(await drawing.draw(1120));
    const all = elements(page);
    const heading = all.find(({ tag }) => tag === "h1");
    expect(textOf(heading?.children ?? [])).toBe("Turnover with Spain was about 40 times that with Portugal in 2023");
    expect(textOf(page).replaceAll("\u00A0", " ")).toContain(
      "in 2023 bilateral trade turnover with Spain amounted to 2 billion US dollars",
    );
    expect(all.filter(({ tag }) => tag === "table")).toHaveLength(3);
    expect(all.filter(({ attributes }) => attributes["aria-busy"] === "true")).toEqual([]);
  });

  test("in each language", async () => {
    const headlines: string[] = [];
    for (const language of languages) {
      drawing.reader.language = language;
      const heading = elements(parse(await drawing.draw(1120))).find(({ tag }) => tag === "h1");
      headlines.push(textOf(heading?.children ?? []));
    }
    expect(new Set(headlines).size).toBe(languages.length);
  });

  // Another headline needs other pictures: .github/CONTRIBUTING.md says how they are made.
  test("with a picture for previews that bears its headline, in each language", async () => {
    for (const language of languages) {
      drawing.reader.language = language;
      const heading = elements(parse(await drawing.draw(1120))).find(({ tag }) => tag === "h1");
      const picture = readFileSync(new URL(`../../src/prerender/shares/${shareOf(language)}`, import.meta.url));
      expect(isOf(picture, textOf(heading?.children ?? []))).toBe(true);
      expect(isOf(picture, "Another headline")).toBe(false);
      expect(PNG.sync.read(picture)).toMatchObject(shareSize);
    }
  });

  test("on a phone with its table as it is there", async () => {
    drawing.reader.language = "en";
    drawing.reader.width = 360;
    expect(await drawing.draw(328)).toContain('<th scope="col" colSpan=');
    drawing.reader.width = 1280;
    expect(await drawing.draw(1120)).not.toContain('<th scope="col" colSpan=');
  });
});

test("without data there is no answer, and that is said", async () => {
  const { draw } = await fresh("../../data/series/");
  await expect(draw(1120)).rejects.toThrow("the page has no answer");
});
