import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { run } from "../../src/cli/data";
import { textOf } from "../../src/formats/parts";
import { yearly } from "../../src/core/period";
import { rowOf } from "../../src/formats/cells";
import { line, sheet, twoPartners, workbook } from "../formats/bnsWorkbook";
import { figuresOf } from "../formats/reading";
import { partsIn, temporaryFolder } from "./folder";

let inbox: ReturnType<typeof temporaryFolder>;
let out: ReturnType<typeof temporaryFolder>;

beforeEach(() => {
  inbox = temporaryFolder();
  out = temporaryFolder();
});
afterEach(() => {
  inbox.dispose();
  out.dispose();
});

const importInto = (files: readonly string[], ...options: string[]) =>
  run(["import", "bns", ...files, "--out", out.path, ...options]);

const seriesFile = (): unknown => JSON.parse(out.contents()["series/KZ.json"] ?? "null");
const cellsOf = () => partsIn(out.contents(), "series/KZ.json")[0]?.cells ?? new Map();

/** The exports with one partner by period, each with its status. */
const exportsWith = (code: string) =>
  Object.fromEntries(
    Object.entries(figuresOf(cellsOf())).flatMap(([key, figure]) =>
      key.startsWith(`${code} exports `) ? [[key.slice(code.length + 9), figure] as const] : [],
    ),
  );
/** What older editions printed of the exports with one partner. */
const earlierWith = (code: string) => rowOf(cellsOf(), `${code} exports`, yearly(2000))?.earlier;

/** Two editions that both have 2022; Chad is listed in 2021 and 2023 only, and the newer edition revises Spain. */
function twoEditions(): [string, string] {
  const older = {
    "12_2022": sheet("2022", line("Всего", 5, 1), line("Испания", 5, 1)),
    "12_2021": sheet("2021", line("Всего", 4, 1), line("Испания", 3, 1), line("Чад", 1, null)),
  };
  const newer = {
    "2023": sheet("2023", line("Всего", 7.04, 2), line("Испания", 7, 2), line("Чад", 0.04, null)),
    "2022": sheet("2022", line("Всего", 6, 1), line("Испания", 6, 1)),
  };
  return [inbox.put("older.xls", workbook(older, "2023-07-28")), inbox.put("newer.xls", workbook(newer, "2024-07-25"))];
}

describe("what is written", () => {
  test("the newest edition stands for a year that two have, and the revised cells are counted, those of the world too", async () => {
    const { status, stdout } = await importInto(twoEditions());
    expect(status).toBe(0);
    expect(exportsWith("ES")).toEqual({ 2021: "3 A", 2022: "6 A", 2023: "7 A" });
    expect(stdout).toContain("2022: edition 2023 kept, it differs from 2022 in 4 cells");
  });

  test("what the older edition printed otherwise stays beside what stands, and survives another source", async () => {
    await importInto(twoEditions());
    const of2022 = { edition: "2022", date: "2023-07-28", period: yearly(2022) };
    expect(earlierWith("ES")).toEqual([{ ...of2022, value: 5 }]);
    expect(earlierWith("TD")).toBeUndefined();
    const written = out.contents()["series/KZ.json"];
    expect(textOf("KZ", partsIn(out.contents(), "series/KZ.json"))).toBe(written);
  });

  test("a partner that only the older edition lists for a year stays a gap with what was printed", async () => {
    const lists = (year: string, date: string, ...partners: string[]) =>
      inbox.put(
        `${date}.xls`,
        workbook(
          { [year]: sheet(year, line("Всего", partners.length, 1 - 1), ...partners.map((name) => line(name, 1, 0))) },
          date,
        ),
      );
    await importInto([lists("2022", "2023-07-28", "Испания", "Чад"), lists("2022", "2024-07-25", "Испания", "Индия")]);
    expect([exportsWith("TD"), earlierWith("TD")]).toMatchObject([
      { 2022: "NaN O" },
      [{ date: "2023-07-28", value: 1 }],
    ]);
    expect([exportsWith("IN"), earlierWith("IN")]).toMatchObject([
      { 2022: "1 A" },
      [{ date: "2023-07-28", value: null }],
    ]);
    expect(await run(["check", out.path])).toMatchObject({ status: 0 });
  });

  test("a year in which a partner is not listed is a gap, and a negligible figure is marked", async () => {
    await importInto(twoEditions());
    expect(exportsWith("TD")).toEqual({ 2021: "1 A", 2023: "0 N" });
  });

  test("years before the first and after the last listing are not kept", async () => {
    const sheets = {
      "2022": sheet("2022", line("Всего", 1, null), line("Чад", 1, null)),
      "2023": sheet("2023", line("Всего", 2, null), line("Испания", 2, null)),
    };
    await importInto([inbox.put("a.xls", workbook(sheets))]);
    expect([exportsWith("TD"), exportsWith("ES")]).toEqual([{ 2022: "1 A" }, { 2023: "2 A" }]);
  });

  test("the world stands first, the partners follow by code", async () => {
    await importInto(twoEditions());
    expect(seriesFile()).toMatchObject({ partners: ["W00", "ES", "TD"], periods: ["2021-2023"] });
  });

  test("the catalogue names the editions with their dates and years, and the files with their hashes", async () => {
    await importInto(twoEditions());
    const catalog: unknown = JSON.parse(out.contents()["catalog.json"] ?? "null");
    expect(catalog).toMatchObject({
      version: "2024.07",
      sources: {
        bns: {
          date: "2024-07-25",
          editions: [
            { edition: "2022", date: "2023-07-28", dated: "last saved", periods: ["2021-2022"] },
            { edition: "2023", date: "2024-07-25", dated: "last saved", periods: ["2022-2023"] },
          ],
        },
      },
      reporters: { KZ: { sources: ["bns"], periods: ["2021-2023"] } },
    });
    expect(await run(["check", out.path])).toMatchObject({ status: 0 });
  });

  test("other sources of the catalogue stay", async () => {
    const other = { kind: "statistics", publisher: "Elsewhere", title: "Trade", date: "2025-01-31", url: null };
    const before = { format: "visavis-catalog/1", home: null, sources: { other }, prefer: ["other"], reporters: {} };
    out.put("catalog.json", JSON.stringify(before));
    await importInto(twoEditions());
    const catalog: unknown = JSON.parse(out.contents()["catalog.json"] ?? "null");
    expect(catalog).toMatchObject({ version: "2025.01", sources: { other }, prefer: ["other", "bns"] });
  });
});

describe("what others read from the bureau's tables", () => {
  const partners = (...lines: string[]) =>
    inbox.put(
      "partners.csv",
      ["year,partner_iso3,partner_en,partner_ru,turnover_kusd,exports_kusd,imports_kusd", ...lines].join("\n"),
    );
  const of2024 = ["2024,ESP,Spain,Испания,18.00001,12.0,6.00001", "2024,TCD,Chad,Чад,12.0,12.0,0.0"];
  const months = (exports: string, year = 2024) =>
    inbox.put(
      `months${year}.csv`,
      [
        "period,exports_thousand_usd,imports_thousand_usd",
        ...Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, "0")},${exports},0.50000`),
      ].join("\n"),
    );
  const all = (...files: string[]) => run(["import", ...files, "--out", out.path]);

  test("stands beside its own editions, with months of the world, and is marked as republished", async () => {
    const { stderr } = await all(...twoEditions(), partners(...of2024), months("2.00000"));
    expect(stderr).toBe("");
    expect(exportsWith("ES")).toEqual({ 2021: "3 A", 2022: "6 A", 2023: "7 A", 2024: "12 P" });
    expect(exportsWith("W00")).toMatchObject({ 2023: "7 A", 2024: "24 P", "2024-01": "2 P", "2024-12": "2 P" });
    expect(JSON.parse(out.contents()["catalog.json"] ?? "")).toMatchObject({
      sources: {
        bns: {
          date: "2024-12-31",
          editions: [
            { edition: "2024", date: "2024-12-31", dated: "data to", note: "republished", periods: ["2024"] },
            { edition: "2022" },
            { edition: "2023" },
            { edition: "2024-12", dated: "data to", periods: ["2024-01..2024-12"] },
          ],
        },
      },
      reporters: { KZ: { periods: ["2021-2024", "2024-01..2024-12"] } },
    });
    expect(await run(["check", out.path])).toMatchObject({ status: 0 });
  });

  test("is refused where partners do not make the sum of the months to a tenth of a thousand, with both", async () => {
    const { status, stderr } = await all(...twoEditions(), partners(...of2024), months("2.00900"));
    expect([status, stderr]).toEqual([1, "exports 2024: all partners make 24.0, the months 24.1\n"]);
    expect(out.contents()).toEqual({});
    expect((await all(...twoEditions(), partners(...of2024), months("2.00800"))).status).toBe(0);
  });

  test("is told, and nothing dropped, where months do not make what an edition prints of its year", async () => {
    const { stdout } = await all(...twoEditions(), months("0.50000", 2022));
    expect(stdout).toContain("imports 2022: the months make 6.0, edition 2023 prints 1.0");
    expect(exportsWith("W00")).toMatchObject({ 2022: "6 A", "2022-12": "0.5 P" });
  });

  test("gives way to the bureau's own edition of the year, which says otherwise beside it", async () => {
    const own = inbox.put(
      "own.xls",
      workbook({ "2024": sheet("2024", line("Всего", 25, 6), line("Испания", 25, 6)) }, "2025-07-25"),
    );
    await all(partners(...of2024), own);
    expect([exportsWith("ES"), earlierWith("ES")]).toMatchObject([{ 2024: "25 A" }, [{ edition: "2024", value: 12 }]]);
  });
});

test("an edition of January to August lies beside the years, on a line of its own", async () => {
  const of = (year: number, spain: number) =>
    sheet(String(year), line("Всего", spain, 1), line("Испания", spain, 1)).map((cells) =>
      cells.map((cell) => (typeof cell === "string" ? cell.replace("январь-декабрь", "январь-август") : cell)),
    );
  const cumulative = inbox.put("aug.xls", workbook({ "08_2024": of(2024, 5), "08_2023": of(2023, 4) }, "2024-10-15"));
  const files = [...twoEditions(), cumulative];
  const { stdout, stderr } = await importInto(files);
  expect(stderr).toBe("");
  expect(stdout).toContain("2024-01/2024-08: 1 partners and the world, edition 2024-08 of 2024-10-15");
  expect(exportsWith("ES")).toEqual({
    2021: "3 A",
    2022: "6 A",
    2023: "7 A",
    "2023-01/2023-08": "4 A",
    "2024-01/2024-08": "5 P",
  });
  expect(JSON.parse(out.contents()["catalog.json"] ?? "")).toMatchObject({
    reporters: { KZ: { periods: ["2021-2023", "2023-01/2023-08..2024-01/2024-08"] } },
  });
  expect(await run(["check", out.path])).toMatchObject({ status: 0 });
  const first = out.contents();
  await importInto(files.toReversed());
  expect(out.contents()).toEqual(first);
});

describe("the same files give the same bytes", () => {
  test("when imported again", async () => {
    const files = twoEditions();
    await importInto(files);
    const first = out.contents();
    await importInto(files);
    expect(out.contents()).toEqual(first);
  });

  test("in any order, and with one of them given twice", async () => {
    const [older, newer] = twoEditions();
    await importInto([older, newer]);
    const first = out.contents();
    await importInto([newer, older, newer]);
    expect(out.contents()).toEqual(first);
  });
});

describe("a fault is one line, status 1, and nothing is written", () => {
  async function expectRefusal(files: readonly string[], message: string | RegExp) {
    const before = out.contents();
    const { status, stdout, stderr } = await importInto(files);
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(out.contents()).toEqual(before);
  }

  test("an empty file", () => expectRefusal([inbox.put("a.xls", "")], "a.xls: the file is empty"));

  test("a file cut off", () =>
    expectRefusal(
      [inbox.put("a.xls", workbook({ "2023": sheet("2023", ...twoPartners) }).slice(0, 1500))],
      "a.xls: the workbook is damaged or cut off",
    ));

  test("a file that is no workbook", () =>
    expectRefusal([inbox.put("a.xls", "<html>Not found</html>")], "a.xls: not an Excel workbook"));

  test("a file that is not there", () => expectRefusal(["nowhere.xls"], "nowhere.xls: there is no such file"));

  test("a folder in the place of a file", () => expectRefusal([inbox.path], "cannot be read"));

  test("no file at all", () => expectRefusal([], "name one or more files"));

  test("unknown partners in two sheets, all of them", () => {
    const strange = (year: string) => sheet(year, line("Всего", 1, null), line("Атлантида", 1, null));
    const bytes = workbook({ "2022": strange("2022"), "2023": strange("2023") });
    return expectRefusal([inbox.put("a.xls", bytes)], /sheet 2022.*row 7 “Атлантида”.*sheet 2023.*row 7 “Атлантида”/);
  });

  test("a sound file beside a broken one", () =>
    expectRefusal([...twoEditions(), inbox.put("broken.xls", "")], "broken.xls: the file is empty"));

  test("two different files that claim to be the same edition", () => {
    const of = (amount: number) =>
      workbook({ "2023": sheet("2023", line("Всего", amount, 1), line("Чад", amount, 1)) });
    return expectRefusal([inbox.put("a.xls", of(1)), inbox.put("b.xls", of(2))], "claim to be edition 2023");
  });

  test("years that are not consecutive", () => {
    const of = (year: string) => workbook({ [year]: sheet(year, ...twoPartners) }, `${Number(year) + 1}-07-20`);
    return expectRefusal([inbox.put("a.xls", of("2020")), inbox.put("b.xls", of("2022"))], "2022 but not 2021");
  });

  test("fewer years than the present file has", async () => {
    const [older, newer] = twoEditions();
    await importInto([older, newer]);
    await expectRefusal([newer], "series/KZ.json was made from edition 2022 of 2023-07-28 too; give all editions");
    expect(await importInto([newer], "--replace")).toMatchObject({ status: 0 });
    expect(seriesFile()).toMatchObject({ periods: ["2022-2023"] });
  });

  test("fewer editions than the present file was made from", async () => {
    const [older, newer] = twoEditions();
    const between = workbook({ "2022": sheet("2022", line("Всего", 5.5, 1), line("Испания", 5.5, 1)) }, "2023-09-01");
    await importInto([older, inbox.put("between.xls", between), newer]);
    expect(earlierWith("ES")).toHaveLength(2);
    await expectRefusal([older, newer], "edition 2022 of 2023-09-01");
  });

  test("a catalogue that cannot be read", async () => {
    out.put("catalog.json", "{");
    await expectRefusal(twoEditions(), "catalog.json: not well-formed JSON");
  });
});
