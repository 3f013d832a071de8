import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/data";
import { temporaryFolder } from "../cli/folder";
import { areasFile, dataText, kazakhstan } from "./files";

const raw = fileURLToPath(new URL("../../../shared/data/bns/", import.meta.url));
const check = `${raw}check-kz-2018-2023.csv`;
const { partners, indicators, periods, series } = kazakhstan;

/** What the file keeps of one cell; `undefined` beyond the ends of a run. */
function kept(partner: string, indicator: string, year: string): number | null | undefined {
  const found = series.find((s) => partners[s.partner] === partner && indicators[s.indicator] === indicator);
  const index = periods.indexOf(year) - (found?.from ?? 0);
  return found?.values[index];
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
    ["PT", "exports", "2019", 245.1],
    ["PT", "turnover", "2023", 50.7],
    // 9,249.95, 7,249.95 and 111,249.96 thousand, which the bureau prints as 9,250.0, 7,250.0 and 111,250.0.
    ["MD", "imports", "2019", 9.2],
    ["KH", "imports", "2019", 7.2],
    ["CA", "imports", "2020", 111.2],
  ])("%s %s in %s is %d million", (partner, indicator, year, million) => {
    expect(Math.round((kept(partner, indicator, year) ?? 0) / 100) / 10).toBe(million);
  });

  test("every partner has exports, imports and turnover over the same years", () => {
    for (const [i] of partners.entries()) {
      const spans = series.filter(({ partner }) => partner === i).map(({ from, values }) => [from, values.length]);
      expect(spans).toHaveLength(3);
      expect(new Set(spans.map(String)).size).toBe(1);
    }
  });

  test("a gap is marked as not listed, and nothing else is", () => {
    for (const { values, status } of series) {
      const marked = [...(status ?? "A".repeat(values.length))].map((letter) => letter === "O");
      expect(marked).toEqual(values.map((value) => value === null));
    }
  });

  test("no run begins or ends with a gap", () => {
    expect(series.filter(({ values }) => values.at(0) === null || values.at(-1) === null)).toEqual([]);
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
  const read = rows.filter((row) => row !== "").map(fields);

  // The other reading keeps all digits of the file and leaves a blank cell blank; here a blank beside a listed
  // partner is zero, and every figure is rounded as the bureau prints it.
  test("all figures of 2018–2023 agree with a reading by other means", () => {
    const differing = read.flatMap(([year = "", , iso3 = "", , , turnover = "", exports = "", imports = ""]) =>
      Object.entries({ turnover, exports, imports })
        .map(([indicator, text]) => ({
          cell: `${year} ${iso3} ${indicator}`,
          expected: toOneDecimal(text === "" ? "0" : text),
          found: toOneDecimal(String(kept(iso2.get(iso3) ?? "", indicator, year))),
        }))
        .filter(({ expected, found }) => expected !== found),
    );
    expect(read).toHaveLength(1163);
    expect(differing).toEqual([]);
  });

  test("and no partner is kept that it does not list, beside the three groups that the bureau adds up", () => {
    const groups = new Set(areasFile.groups.map(({ code }) => code));
    const isGroup = ({ partner }: (typeof series)[number]) => groups.has(partners[partner] ?? "");
    const cells = (of: typeof series) => of.flatMap(({ values }) => values).filter((value) => value !== null);
    expect(cells(series.filter((each) => !isGroup(each)))).toHaveLength(3 * read.length);
    expect(cells(series.filter(isGroup))).toHaveLength(3 * 3 * 6);
  });

  test("another import gives the bytes of data", async () => {
    const folder = temporaryFolder();
    const files = readdirSync(raw).filter((name) => name.endsWith(".xls"));
    const { status } = await run(["import", "bns", ...files.map((name) => raw + name), "--out", folder.path]);
    expect(status).toBe(0);
    expect(folder.contents()["series/KZ.json"]).toBe(dataText("series/KZ.json"));
    folder.dispose();
  });
});
