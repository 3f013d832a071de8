import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { CFB } from "@e965/xlsx";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { run } from "../../src/cli/data";
import { partsOf, textOf } from "../../src/formats/parts";
import { areasText } from "../../src/cli/areas";
import { readAreas } from "../../src/core/form/areas";
import { readCatalog } from "../../src/core/form/catalog";
import { readSeries } from "../../src/core/form/series";
import { formatPeriod, halfOf, monthOf, partOf, quarterOf, yearly } from "../../src/core/period";
import { type Cells, enter } from "../../src/formats/cells";
import { exportsTitle, sheet, table, twoSheets, workbook } from "../formats/dotsFiles";
import { line, sheet as bnsSheet, workbook as bnsWorkbook } from "../formats/bnsWorkbook";
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

const dots = (...args: string[]) => run(["import", "dots", ...args, "--out", out.path]);
const json = (name: string): unknown => JSON.parse(out.contents()[name] ?? "null");
const catalog = () => json("catalog.json") as { prefer: string[]; reporters: Record<string, unknown>; sources: object };

const pair = table(
  `"Kazakhstan, Rep. of",Spain,2019,X,12.5`,
  `"Kazakhstan, Rep. of",Spain,2019,M,2`,
  `Spain,"Kazakhstan, Rep. of",2018,M,10.25`,
  `Spain,"Kazakhstan, Rep. of",2020,M,11`,
);

describe("what is written", () => {
  test("one file a reporter, of what it says, with the unit and how precisely", async () => {
    const { status, stdout } = await dots(inbox.put("t.csv", pair));
    expect([status, stdout]).toEqual([0, "2 reporters, 4 figures\n"]);
    expect(json("series/ES.json")).toMatchObject({
      reporter: "ES",
      scale: 1_000_000,
      decimals: 6,
      leastDecimals: 1,
      partners: ["KZ"],
      periods: ["2018-2020"],
      sources: ["imf-dots"],
      series: [{ partner: 0, indicator: 0, from: 0, values: [10.25, null, 11] }],
    });
    expect(catalog().reporters).toEqual({
      ES: { sources: ["imf-dots"], periods: ["2018-2020"], of: ["KZ"] },
      KZ: { sources: ["imf-dots"], periods: ["2019"], of: ["ES"] },
    });
  });

  test("estimates are marked whichever side is imported first, and together", async () => {
    const kazakhstan = ["TM,2019,X,116.159409", "TM,2020,X,76.643616", "ES,2019,X,2176.03", "ES,2020,X,1215.21"];
    const named = (lines: string[]) =>
      lines.map((each) => `"Kazakhstan, Rep. of",${each.replace("TM", "Turkmenistan").replace("ES", "Spain")}`);
    const others = [
      `Turkmenistan,"Kazakhstan, Rep. of",2019,M,123.128974`,
      `Turkmenistan,"Kazakhstan, Rep. of",2020,M,81.242233`,
      `Spain,"Kazakhstan, Rep. of",2019,M,1639.31`,
      `Spain,"Kazakhstan, Rep. of",2020,M,1336.22`,
    ];
    const [first, second] = [
      inbox.put("kz.csv", table(...named(kazakhstan))),
      inbox.put("others.csv", table(...others)),
    ];
    const { stdout } = await dots(first, second);
    expect(stdout).toContain("made from the other side's report, marked as estimates: 2");
    const together = out.contents();
    expect(json("series/TM.json")).toMatchObject({ series: [{ status: "EE", estimates: "mm" }] });
    for (const order of [
      [first, second],
      [second, first],
    ]) {
      out.dispose();
      out = temporaryFolder();
      for (const file of order) await dots(file);
      expect(out.contents()).toEqual(together);
    }
  });

  test("the same from a packed table, and twice the same bytes", async () => {
    await dots(inbox.put("t.csv", pair));
    const once = out.contents();
    await dots(inbox.put("t.csv.gz", gzipSync(pair)));
    expect(out.contents()).toEqual(once);
  });

  test("the same whichever way the lines of a table end, and with a mark of its encoding", async () => {
    await dots(inbox.put("t.csv", pair));
    const once = out.contents();
    for (const end of ["\r\n", "\r"]) {
      await dots(inbox.put("t.csv", `\uFEFF${pair.replaceAll("\n", end)}`));
      expect(out.contents()).toEqual(once);
    }
  });

  test("a table in another encoding than UTF-8, as Excel saves it", async () => {
    const text = `${pair}C\u00f4te d'Ivoire,Spain,2019,X,1\n`;
    expect((await dots(inbox.put("t.csv", Buffer.from(text, "latin1")))).status).toBe(0);
    const figures = figuresOf(partsIn(out.contents(), "series/CI.json")[0]?.cells);
    expect(figures).toEqual({ "ES exports 2019": "1 A" });
  });

  test("a table in a web page, under whatever name", async () => {
    const rows = sheet(exportsTitle, "Spain", ["World", 1, 2, 3]).map(
      (cells) => `<tr>${cells.map((cell) => `<td>${cell ?? ""}</td>`).join("")}</tr>`,
    );
    expect((await dots(inbox.put("k.xls", `<html><table>${rows.join("")}</table></html>`))).status).toBe(0);
    expect(json("series/ES.json")).toMatchObject({ series: [{ values: [1, 2, 3] }] });
  });

  test("a table and a workbook together; the workbook's marks of estimates stand", async () => {
    const more = table(`"Kazakhstan, Rep. of",Australia,2018,X,0.14`, `"Kazakhstan, Rep. of",Spain,2017,X,1.5`);
    expect((await dots(inbox.put("t.csv", more), inbox.put("k.xlsx", workbook(twoSheets())))).status).toBe(0);
    const figures = figuresOf(partsIn(out.contents(), "series/KZ.json")[0]?.cells);
    expect(figures).toMatchObject({
      "AU exports 2018": "0.14 E",
      "AU exports 2019": "0.9 A",
      "AU exports 2020": "1.234567 A",
    });
    expect(json("series/KZ.json")).toMatchObject({ partners: ["W00", "AU", "ES"] });
  });

  test("beside what another source says of the same reporter, in either order", async () => {
    const bns = inbox.put(
      "b.xls",
      bnsWorkbook({ "2023": bnsSheet("2023", line("Всего", 2, 1), line("Испания", 2, 1)) }),
    );
    const imf = inbox.put("t.csv", pair);
    await run(["import", "bns", bns, "--out", out.path]);
    await dots(imf);
    const first = out.contents();
    expect(catalog().prefer).toEqual(["bns", "imf-dots"]);
    expect(json("series/KZ.json")).toMatchObject({
      sources: ["bns", "imf-dots"],
      scale: 1000,
      units: { "imf-dots": { scale: 1e6 } },
    });
    await run(["import", "bns", bns, "--out", out.path]);
    expect(out.contents()).toEqual(first);
    out.dispose();
    out = temporaryFolder();
    await dots(imf);
    await run(["import", "bns", bns, "--out", out.path]);
    expect(out.contents()["series/KZ.json"]).toBe(first["series/KZ.json"]);
  });

  test("a source that would make the first file large has a file of its own", async () => {
    const names =
      "Spain Portugal France Italy Germany Austria Japan India Brazil Canada Ghana Malta Chile Peru Cuba Iraq Oman Qatar Togo Mali Niger Chad Kenya Nepal Sudan Gabon Benin Haiti Libya Latvia Belgium Denmark Finland Greece Norway Sweden Hungary Romania Bulgaria Ireland Iceland Albania Morocco Tunisia Algeria Angola Uganda Zambia Bolivia Ecuador Panama Honduras Jamaica Barbados Indonesia Malaysia";
    const years = Array.from({ length: 120 }, (_, i) => 1901 + i);
    const lines = names
      .split(" ")
      .flatMap((name) =>
        ["X", "M"].flatMap((flow) =>
          years.map((year) => `"Kazakhstan, Rep. of",${name},${year},${flow},${year}.${1 + (year % 9)}54321`),
        ),
      );
    await run([
      "import",
      "bns",
      inbox.put("b.xls", bnsWorkbook({ "2023": bnsSheet("2023", line("Всего", 2, 1), line("Испания", 2, 1)) })),
      "--out",
      out.path,
    ]);
    const before = out.contents()["series/KZ.json"];
    expect((await dots(inbox.put("t.csv", table(...lines)))).stderr).toBe("");
    expect(out.contents()["series/KZ.json"] === before).toBe(true);
    expect(catalog().reporters["KZ"]).toMatchObject({
      sources: ["bns"],
      // More than a hundred kilobytes are cut in two, of which most questions need one.
      more: [
        { file: "series/KZ-imf-dots.json", sources: ["imf-dots"], periods: ["2000-2020"] },
        { file: "series/KZ-imf-dots-before-2000.json", sources: ["imf-dots"], periods: ["1901-1999"] },
      ],
    });
  });

  test("what is passed over and what is negative is told", async () => {
    const { stdout } = await dots(
      inbox.put(
        "t.csv",
        table("Spain,France,2019,X,1", "Spain,France,2020,X,-1", "Spain,Euro Area,1980,X,1", "World,Spain,2019,X,1"),
      ),
    );
    expect(stdout).toBe("1 reporters, 1 figures\npassed over: Euro Area, World\nnegative, left as gaps: 1\n");
  });
});

describe("what is refused, in one line, with nothing written", () => {
  const spain = () => workbook({ a: sheet(exportsTitle, "Spain", ["World", 1, 2, 3]) });
  /** A workbook whose directory says that its entries unpack to far more than any official one. */
  const bomb = () => {
    const bytes = spain();
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 46; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 900_000_000, true);
    return bytes;
  };
  const protectedBook = () => {
    const { utils: cfb, write } = CFB as {
      utils: { cfb_new: () => object; cfb_add: (file: object, name: string, content: Uint8Array) => void };
      write: (file: object, options: object) => number[];
    };
    const file = cfb.cfb_new();
    cfb.cfb_add(file, "/EncryptedPackage", new Uint8Array(5000));
    return Uint8Array.from(write(file, { type: "array" }));
  };

  test.each<[string, string, () => string | Uint8Array, string]>([
    ["an empty file", "t.csv", () => "", "t.csv: the file is empty"],
    ["a table cut within a line", "t.csv", () => pair.slice(0, -4), "no observation"],
    [
      "a packed table cut off",
      "t.csv.gz",
      () => gzipSync(pair).subarray(0, 60),
      "t.csv.gz: the packed file is damaged or cut off",
    ],
    [
      "a workbook cut off",
      "k.xlsx",
      () => spain().subarray(0, 2000),
      "k.xlsx: the workbook or archive is damaged or cut off",
    ],
    ["a workbook behind a password", "k.xlsx", protectedBook, "k.xlsx: the workbook is protected by a password"],
    ["a workbook that unpacks to gigabytes", "k.xlsx", bomb, "MB, which no official one does"],
    [
      "a packed file without an end of line",
      "t.csv.gz",
      () => gzipSync("0".repeat(30_000_000)),
      "a line without an end",
    ],
    ["another table", "t.csv", () => "a,b\n1,2\n", "not a table with the columns"],
    ["a table of groups alone", "t.csv", () => table("World,Spain,2019,X,1"), "no observation of any country"],
    [
      "an unknown name",
      "t.csv",
      () => table("Atlantis,Spain,2019,X,1"),
      'unknown names: row 2 “Atlantis”; say which country is meant with --alias "Name=XX"',
    ],
  ])("%s", async (_, name, data, message) => {
    const { status, stdout, stderr } = await dots(inbox.put(name, data()));
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(message);
    expect(stderr.trimEnd()).not.toContain("\n");
    expect(out.contents()).toEqual({});
  });

  test("a file that is not there, no file at all, and an option that makes no sense", async () => {
    expect((await dots(`${inbox.path}/none.csv`)).stderr).toContain("there is no such file");
    expect((await dots()).stderr).toBe("import: name one or more files\n");
    const file = inbox.put("t.csv", pair);
    expect((await dots(file, "--alias", "Atlantis=Atlantis")).stderr).toContain("is not of the form");
    for (const date of ["yesterday", "2024-13-45", "2023-02-29"])
      expect((await dots(file, "--date", date)).stderr).toContain("is no date");
    expect((await dots(file, "--date", "2018-06-30")).stderr).toContain("lies before 2020-12-31");
    expect(out.contents()).toEqual({});
  });

  test("two files that contradict each other", async () => {
    const { stderr } = await dots(inbox.put("a.csv", pair), inbox.put("b.csv", pair.replace("10.25", "10.26")));
    expect(stderr).toBe("b.csv: ES with KZ imports, 2018, differs from a file given before it\n");
    expect(out.contents()).toEqual({});
  });

  test("an unknown name is read where an alias says which country is meant", async () => {
    const file = inbox.put("t.csv", table("Atlantis,Spain,2019,X,1"));
    expect((await dots(file, "--alias", "Atlantis=PT")).status).toBe(0);
    expect(Object.keys(catalog().reporters)).toEqual(["PT"]);
  });
});

test("whatever is written is read back the same", () => {
  const year = fc.integer({ min: 1960, max: 2023 });
  const period = year.chain((of) =>
    fc.constantFrom(yearly(of), halfOf(of, 2), quarterOf(of, 3), monthOf(of, 4), partOf(of, 1, 8)),
  );
  const key = fc.tuple(fc.constantFrom("W00", "ES", "PT", "KG"), fc.constantFrom("exports", "imports"));
  const figure = fc.oneof(
    fc.integer({ min: 0, max: 10 ** 9 }).map((n) => [n / 1e4, "A"] as const),
    fc.integer({ min: 0, max: 10 ** 9 }).map((n) => [n / 1e4, "E"] as const),
    fc.constantFrom("M", "Q").map((status) => [Number.NaN, status] as const),
  );
  const cellsOf = fc.array(fc.tuple(key, period, figure), { minLength: 1, maxLength: 60 }).map((entries) => {
    const cells: Cells = new Map();
    for (const [[partner, flow], at, [value, status]] of entries)
      if (Object.keys(figuresOf(cells)).every((each) => each !== `${partner} ${flow} ${formatPeriod(at)}`))
        enter(cells, `${partner} ${flow}`, at, value, status);
    return cells;
  });
  const million = { currency: "USD", scale: 1e6, decimals: 4, leastDecimals: 1 } as const;
  const euro = { currency: "EUR", scale: 1, decimals: 4 } as const;
  const source = { kind: "statistics", publisher: "Elsewhere", title: "Trade", date: "2025-01-31", url: null };
  const written = { format: "visavis-catalog/1", version: "1", home: null, reporters: {}, files: {} };
  const rates = { EUR: { source: "b", periods: { 2023: "1.0813" } } };
  const { value } = readCatalog({ ...written, sources: { a: source, b: source }, prefer: ["a", "b"], rates });
  const areas = readAreas(JSON.parse(areasText())).value;
  fc.assert(
    fc.property(cellsOf, cellsOf, (a, b) => {
      const text = textOf("KZ", [
        { source: "a", unit: million, cells: a },
        { source: "b", unit: euro, cells: b },
      ]);
      const file = value && readSeries(JSON.parse(text), "series/KZ.json", value, areas).value;
      const [first, second] = file ? partsOf(file) : [];
      expect([figuresOf(first?.cells), first?.unit]).toEqual([figuresOf(a), million]);
      expect([figuresOf(second?.cells), second?.unit]).toEqual([figuresOf(b), euro]);
    }),
  );
});

const raw = new URL("../../../shared/data/imf-dots/", import.meta.url).pathname;
describe.runIf(existsSync(raw))("the files of the IMF", () => {
  test("another import gives the bytes of data, and a workbook says what the table says", async () => {
    const files = ["kazakhstan-both-sides-1992-2020.csv", "kazakhstan-DOTS_103.xlsx"].map((name) => raw + name);
    expect((await dots(...files)).stderr).toBe("");
    const data = new URL("../../data/series/", import.meta.url).pathname;
    // Without the bureau's figures beside it the history is the first file.
    expect(out.contents()["series/KZ.json"] === readFileSync(`${data}KZ-imf-dots.json`, "utf8")).toBe(true);
    expect(out.contents()["series/KG.json"]).toBe(readFileSync(`${data}KG.json`, "utf8"));
  });

  test("the workbooks of Spain, Portugal and Australia are read", async () => {
    const { status, stdout } = await dots(
      ...["spain-DOTS_182.xlsx", "portugal-DOTS_159.xlsx", "australia-DOTS_11.xlsx"].map((name) => raw + name),
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/^3 reporters, \d{5} figures\n/);
  });
});
