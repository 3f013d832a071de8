import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/data";
import { temporaryFolder } from "../cli/folder";
import { flows } from "../../src/core/indicators";
import { isLike, later, ordinal, type Period } from "../../src/core/period";
import { read } from "../core/periods";
import { readFile } from "./dataset";
import { areasFile, dataText } from "./files";

const raw = fileURLToPath(new URL("../../../shared/data/bns/", import.meta.url));
const check = `${raw}check-kz-2018-2023.csv`;
const file = readFile("series/KZ.json");
const series = [...file.series].flatMap(([key, all]) => all.map((each) => ({ key, ...each })));

/** What the file keeps of one cell; `undefined` beyond the ends of a run. */
function kept(partner: string, indicator: string, period: Period): number | null | undefined {
  const found = file.series.get(`${partner} ${indicator}`)?.find(({ from }) => isLike(from, period));
  return found?.values[ordinal(period) - ordinal(found.from)];
}

/** A decimal string rounded half away from zero to one decimal, without a float in between. */
function toOneDecimal(text: string): number {
  const [whole = "0", fraction = ""] = text.split(".");
  const tenths = BigInt(whole + (fraction[0] ?? "0")) + ((fraction[1] ?? "0") >= "5" ? 1n : 0n);
  return Number(tenths) / 10;
}

const fields = (line: string): string[] =>
  [...line.matchAll(/(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");

describe("Kazakhstan's series", () => {
  test.each([
    ["ES", "exports", "2023", 1485.5],
    ["ES", "imports", "2023", 526.3],
    ["ES", "turnover", "2018", 2041.1],
    ["ES", "turnover", "2024", 2008.8],
    ["ES", "turnover", "2025", 1928.6],
    ["PT", "exports", "2019", 245.1],
    ["PT", "turnover", "2023", 50.7],
    ["PT", "turnover", "2024", 49.4],
    ["PT", "turnover", "2025", 44.3],
    ["W00", "turnover", "2024", 142072],
    ["W00", "turnover", "2025", 144660.5],
    ["W00", "exports", "2026-06", 9807.4],
    // 9,249.95, 7,249.95 and 111,249.96 thousand, which the bureau prints as 9,250.0, 7,250.0 and 111,250.0.
    ["MD", "imports", "2019", 9.2],
    ["KH", "imports", "2019", 7.2],
    ["CA", "imports", "2020", 111.2],
  ])("%s %s in %s is %d million", (partner, indicator, period, million) => {
    expect(Math.round((kept(partner, indicator, read(period)) ?? 0) / 100) / 10).toBe(million);
  });

  test("every partner has exports, imports and turnover over the same years", () => {
    const spans = (partner: string) =>
      flows.map((flow) => {
        const years = file.series.get(`${partner} ${flow}`)?.find(({ from }) => from.kind === "year");
        return years && `${years.from.year} ${years.values.length}`;
      });
    for (const partner of [...file.partners, "CIS", "EAEU", "EU"])
      expect([partner, new Set(spans(partner)).size]).toEqual([partner, 1]);
  });

  test("the world alone has months, and of them exports and imports", () => {
    const months = series.filter(({ from }) => from.kind === "month");
    expect(months.map(({ key, values }) => [key, values.length])).toEqual([
      ["W00 exports", 90],
      ["W00 imports", 90],
    ]);
  });

  test("a gap is marked as not listed, and nothing else is", () => {
    for (const { values, status } of series) {
      const marked = [...(status ?? "")].map((letter) => letter === "O");
      if (status !== null) expect(marked).toEqual(values.map((value) => value === null));
    }
  });

  test("no run begins or ends with a gap", () => {
    expect(series.filter(({ values }) => values.at(0) === null || values.at(-1) === null)).toEqual([]);
  });

  test("is preliminary from 2025 on", () => {
    const letters = new Map<number, Set<string>>();
    for (const { from, values, status } of series)
      values.forEach((value, i) => {
        const { year } = later(from, i);
        if (value !== null) letters.set(year, (letters.get(year) ?? new Set()).add(status?.[i] ?? "A"));
      });
    expect([...letters].flatMap(([year, all]) => (all.has("P") ? [[year, [...all]]] : []))).toEqual([
      [2025, ["P"]],
      [2026, ["P"]],
    ]);
  });
});

describe.skipIf(!existsSync(check))("against the bureau's own workbooks", () => {
  const iso2 = new Map(areasFile.areas.map(({ iso3, code }) => [code === "W00" ? "WLD" : iso3, code]));
  const rows = existsSync(check)
    ? readFileSync(check, "utf8")
        .replace(/^\uFEFF/, "")
        .split(/\r?\n/)
        .slice(1)
    : [];
  const lines = rows.filter((row) => row !== "").map(fields);

  // The other reading keeps all digits of the file and leaves a blank cell blank; here a blank beside a listed
  // partner is zero, and every figure is rounded as the bureau prints it.
  test("all figures of 2018–2023 agree with a reading by other means", () => {
    const differing = lines.flatMap(([year = "", , iso3 = "", , , turnover = "", exports = "", imports = ""]) =>
      Object.entries({ turnover, exports, imports })
        .map(([indicator, text]) => ({
          cell: `${year} ${iso3} ${indicator}`,
          expected: toOneDecimal(text === "" ? "0" : text),
          found: toOneDecimal(String(kept(iso2.get(iso3) ?? "", indicator, read(year)))),
        }))
        .filter(({ expected, found }) => expected !== found),
    );
    expect(lines).toHaveLength(1163);
    expect(differing).toEqual([]);
  });

  test("and no partner is kept that it does not list, beside the three groups that the bureau adds up", () => {
    const groups = new Set(areasFile.groups.map(({ code }) => code));
    const isGroup = ({ key }: (typeof series)[number]) => groups.has(key.split(" ")[0] ?? "");
    const cells = (of: typeof series) =>
      of.flatMap(({ from, values }) =>
        values.filter((value, i) => value !== null && from.kind === "year" && later(from, i).year <= 2023),
      );
    expect(cells(series.filter((each) => !isGroup(each)))).toHaveLength(3 * lines.length);
    expect(cells(series.filter(isGroup))).toHaveLength(3 * 3 * 6);
  });

  test("another import gives the bytes of data", async () => {
    const folder = temporaryFolder();
    const files = readdirSync(raw).filter((name) => !name.startsWith("check"));
    const { status } = await run(["import", ...files.map((name) => raw + name), "--out", folder.path]);
    expect(status).toBe(0);
    expect(folder.contents()["series/KZ.json"]).toBe(dataText("series/KZ.json"));
    folder.dispose();
  });
});
