import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type CatalogJson, wholeCatalog } from "../../src/core/form/catalogJson";
import { excerpt, onPartner } from "../../src/core/form/excerpt";

const data = fileURLToPath(new URL("../../data", import.meta.url));
const read = (file: string) => readFile(join(data, file), "utf8");
const json = async (file: string) => JSON.parse(await read(file)) as object;
const whole = wholeCatalog(await json("catalog.json"), await json("reporters.json"));
const catalogIn = (files: ReadonlyMap<string, string>) => JSON.parse(files.get("catalog.json") ?? "") as CatalogJson;

interface Line {
  readonly partner: number;
  readonly values: readonly (number | null)[];
}
interface Series {
  readonly partners: readonly string[];
  readonly series: readonly Line[];
}
const linesOn = (text: string, code: string) => {
  const { partners, series } = JSON.parse(text) as Series;
  return series
    .filter(({ partner }) => partners[partner] === code)
    .map(({ partner, ...line }) => [partners[partner], line]);
};

test("what a file says of a partner is whole, and nothing else is in it", async () => {
  const text = await read("series/ES-imf-dots.json");
  const part = onPartner(text, "PT");
  expect(part && (JSON.parse(part) as Series).partners).toEqual(["PT"]);
  expect(part && linesOn(part, "PT")).toEqual(linesOn(text, "PT"));
  expect(onPartner(text, "XX")).toBeNull();
});

test("data on a reporter hold its own files whole, and of its partners what they report of it", async () => {
  const files = await excerpt(whole, read, "ES", ["DE", "PT"]);
  const { reporters, investments } = catalogIn(files);
  expect(Object.keys(reporters).toSorted()).toEqual(["DE", "ES", "PT"]);
  // Portugal reports no investment in Spain in these data.
  expect(Object.keys(investments ?? {}).toSorted()).toEqual(["DE", "ES"]);
  for (const { file } of [reporters["ES"], ...(reporters["ES"]?.more ?? [])].filter((each) => each !== undefined))
    expect(files.get(file)).toBe(await read(file));
  const german = reporters["DE"];
  for (const each of german ? [german, ...(german.more ?? [])] : []) {
    expect(each.of).toEqual(["ES"]);
    expect(linesOn(files.get(each.file) ?? "", "ES")).toEqual(linesOn(await read(each.file), "ES"));
  }
  expect(german?.more?.length).toBeGreaterThan(0);
});

test("every file that the catalog of an excerpt names is in it, and no other", async () => {
  const files = await excerpt(whole, read, "KZ", null);
  const { reporters, investments = {} } = catalogIn(files);
  const named = [...Object.values(reporters), ...Object.values(investments)].flatMap(({ file, more = [] }) => [
    file,
    ...more.map((each) => each.file),
  ]);
  expect([...files.keys()].toSorted()).toEqual([...named, "areas.json", "statements.json", "catalog.json"].toSorted());
  expect(Object.keys(reporters).length).toBeGreaterThan(160);
});

test("in whatever order the files are read, the same texts come of them in the same order", async () => {
  const held = new Map<string, string>();
  const texts = await excerpt(
    whole,
    async (file) => {
      const text = await read(file);
      held.set(file, text);
      return text;
    },
    "ES",
    ["DE", "PT"],
  );
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      const late = async (file: string) => {
        await scheduler.schedule(Promise.resolve(), file);
        return held.get(file) ?? "";
      };
      const again = await scheduler.waitFor(excerpt(whole, late, "ES", ["DE", "PT"]));
      expect([...again].flat().join() === [...texts].flat().join()).toBe(true);
    }),
    { numRuns: 10 },
  );
});
