import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { run } from "../../src/cli/data";
import { partsOf, seriesText } from "../../src/cli/parts";
import { line, sheet, twoPartners, workbook } from "../formats/bnsWorkbook";
import { temporaryFolder } from "./folder";

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

interface SeriesFile {
  readonly partners: readonly string[];
  readonly periods: readonly string[];
  readonly series: readonly {
    partner: number;
    indicator: number;
    from: number;
    values: unknown[];
    status?: string;
    earlier?: unknown[];
  }[];
}

const seriesFile = () => JSON.parse(out.contents()["series/KZ.json"] ?? "null") as SeriesFile;

/** The exports with one partner, as the file keeps them. */
function exportsWith(code: string) {
  const { partners, series } = seriesFile();
  const { from, values, status, earlier } =
    series.find(({ partner, indicator }) => partners[partner] === code && indicator === 0) ?? {};
  return { from, values, status, earlier };
}

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
    expect(exportsWith("ES")).toMatchObject({ from: 0, values: [3, 6, 7], status: undefined });
    expect(stdout).toContain("2022: edition 2023 kept, it differs from 2022 in 4 cells");
  });

  test("what the older edition printed otherwise stays beside what stands, and survives another source", async () => {
    await importInto(twoEditions());
    const of2022 = { edition: "2022", date: "2023-07-28", period: "2022" };
    expect(exportsWith("ES").earlier).toEqual([{ ...of2022, value: 5 }]);
    expect(exportsWith("TD").earlier).toBeUndefined();
    const written = out.contents()["series/KZ.json"];
    const [part] = partsOf(seriesFile());
    expect(part && seriesText("KZ", [part])).toBe(written);
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
    expect(exportsWith("TD")).toMatchObject({
      values: [null],
      status: "O",
      earlier: [{ date: "2023-07-28", value: 1 }],
    });
    expect(exportsWith("IN")).toMatchObject({ values: [1], earlier: [{ date: "2023-07-28", value: null }] });
    expect(await run(["check", out.path])).toMatchObject({ status: 0 });
  });

  test("a year in which a partner is not listed is a gap, and a negligible figure is marked", async () => {
    await importInto(twoEditions());
    expect(exportsWith("TD")).toEqual({ from: 0, values: [1, null, 0], status: "AON" });
  });

  test("years before the first and after the last listing are not kept", async () => {
    const sheets = {
      "2022": sheet("2022", line("Всего", 1, null), line("Чад", 1, null)),
      "2023": sheet("2023", line("Всего", 2, null), line("Испания", 2, null)),
    };
    await importInto([inbox.put("a.xls", workbook(sheets))]);
    expect(exportsWith("TD")).toMatchObject({ from: 0, values: [1] });
    expect(exportsWith("ES")).toMatchObject({ from: 1, values: [2] });
  });

  test("the world stands first, the partners follow by code", async () => {
    await importInto(twoEditions());
    expect(seriesFile()).toMatchObject({ partners: ["W00", "ES", "TD"], periods: ["2021", "2022", "2023"] });
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
            { edition: "2022", date: "2023-07-28", dated: "last saved", periods: ["2021", "2022"] },
            { edition: "2023", date: "2024-07-25", dated: "last saved", periods: ["2022", "2023"] },
          ],
        },
      },
      reporters: { KZ: { file: "series/KZ.json", from: "2021", to: "2023" } },
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

  test("no file at all", () => expectRefusal([], "name one or more workbooks"));

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
    await expectRefusal([newer], "has 2021, the files given have not");
    expect(await importInto([newer], "--replace")).toMatchObject({ status: 0 });
    expect(seriesFile().periods).toEqual(["2022", "2023"]);
  });

  test("fewer editions than the present file was made from", async () => {
    const [older, newer] = twoEditions();
    const between = workbook({ "2022": sheet("2022", line("Всего", 5.5, 1), line("Испания", 5.5, 1)) }, "2023-09-01");
    await importInto([older, inbox.put("between.xls", between), newer]);
    expect(exportsWith("ES").earlier).toHaveLength(2);
    await expectRefusal([older, newer], "edition 2022 of 2023-09-01");
  });

  test("a catalogue that cannot be read", async () => {
    out.put("catalog.json", "{");
    await expectRefusal(twoEditions(), "catalog.json: not well-formed JSON");
  });
});
