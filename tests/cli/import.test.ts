import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { run } from "../../src/cli/data";
import { line, sheet, workbook } from "../formats/bnsWorkbook";
import { table, twoSheets, workbook as dotsWorkbook } from "../formats/dotsFiles";
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

const importing = (...files: string[]) => run(["import", ...files, "--out", out.path]);
const bns = () => inbox.put("a.bin", workbook({ "2023": sheet("2023", line("Всего", 2, 1), line("Испания", 2, 1)) }));
const eurostat = () =>
  inbox.put(
    "e.dat",
    "REPORTER,PARTNER,PRODUCT,FLOW,PERIOD,VALUE_IN_EUR\nSpain,Kazakhstan,TOTAL,EXPORT,Jan. 2024,1000000",
  );
const rates = () => inbox.put("r.txt", "date,usd_per_eur\n2024-01-02,1.1\n2024-01-31,1.2");
const imts = (value: string, frequency = "M", period = "2024-M01") =>
  inbox.put(
    "i.csv",
    `DATAFLOW,COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,TIME_PERIOD,OBS_VALUE\n` +
      `IMF.STA:IMTS(1.0.0),ESP,XG_FOB_USD,KAZ,${frequency},${period},${value}`,
  );

describe("files of several formats in one command", () => {
  test("are known by what they hold, whatever they are called, in any order", async () => {
    const dots = inbox.put("t", gzipSync(table(`Spain,"Kazakhstan, Rep. of",2019,X,1.5`)));
    const files = [eurostat(), bns(), dots, rates(), imts("1150000")];
    const { status, stdout, stderr } = await importing(...files);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout.split("\n").map((each) => each.split(":")[0])).toEqual(
      expect.arrayContaining(["ecb", "bns", "imf-dots", "imf-imts", "eurostat"]),
    );
    const spain = partsIn(out.contents(), "series/ES.json").map(({ source, cells }) => [source, figuresOf(cells)]);
    expect(Object.fromEntries(spain)).toEqual({
      "imf-imts": { "KZ exports 2024-01": "1.15 A" },
      "imf-dots": { "KZ exports 2019": "1.5 A" },
      eurostat: { "KZ exports 2024-01": "1000000 A" },
    });
    expect(await run(["check", out.path])).toMatchObject({ status: 0 });
    const contents = out.contents();
    await importing(...files.toReversed());
    expect(out.contents()).toEqual(contents);
  });

  test("are all written or none", async () => {
    // Without the rates that convert the months of the last one.
    const { status, stderr } = await importing(bns(), imts("1150000"), eurostat());
    expect(status).toBe(1);
    expect(stderr).toBe("there is no rate of the euro for 2024-01; give the European Central Bank's daily rates too\n");
    expect(out.contents()).toEqual({});
  });

  test("have the euro's rates from the folder where they were imported before", async () => {
    await importing(rates());
    expect((await importing(eurostat())).stderr).toBe("");
  });
});

test("a table that mixes frequencies has a series of each", async () => {
  const head = "DATAFLOW,COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,TIME_PERIOD,OBS_VALUE";
  const rows = ["A,2023,9000000", "Q,2024-Q1,3000000", "M,2024-M01,1000000", "M,2024-M03,1200000"];
  const text = [head, ...rows.map((row) => `IMF.STA:IMTS(1.0.0),ESP,XG_FOB_USD,KAZ,${row}`)].join("\n");
  expect((await importing(inbox.put("i.csv", text))).stderr).toBe("");
  expect(JSON.parse(out.contents()["catalog.json"] ?? "")).toMatchObject({
    prefer: ["imf-imts"],
    reporters: { ES: { periods: ["2023", "2024-Q1", "2024-01..2024-03"] } },
  });
  expect(figuresOf(partsIn(out.contents(), "series/ES.json")[0]?.cells)).toEqual({
    "KZ exports 2023": "9 A",
    "KZ exports 2024-Q1": "3 A",
    "KZ exports 2024-01": "1 A",
    "KZ exports 2024-03": "1.2 A",
  });
});

describe("a file that cannot be used is refused with its name, row and column, and nothing is written", () => {
  test.each<[string, () => string | Uint8Array, RegExp]>([
    [
      "nobody's table",
      () => "name,capital\nSpain,Madrid",
      /^f: nobody's table .* its columns are “name, capital”; looked/,
    ],
    [
      "nobody's workbook",
      () => dotsWorkbook({ Notes: [["Spain"]] }),
      /^f: nobody's workbook .* its sheets are “Notes”; looked for .*Exports.*Экспорт/,
    ],
    ["nothing", () => "", /^f: the file is empty$/],
    ["half a packed table", () => gzipSync(table()).subarray(0, 4), /^f: the packed file is damaged or cut off$/],
    [
      "a table with a fault",
      () => "period,exports_thousand_usd,imports_thousand_usd\n2024-01,1,x",
      /^f: row 2: imports_thousand_usd: no figure: “x”$/,
    ],
    [
      "a workbook with a fault",
      () => dotsWorkbook({ ...twoSheets(), b: [["x"]] }).slice(0, 3000),
      // Cut off, it does not show which of the two it was.
      /^f: the workbook or archive is damaged or cut off$/,
    ],
  ])("%s", async (_, data, message) => {
    const { status, stdout, stderr } = await importing(inbox.put("f", data()));
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr.trimEnd()).toMatch(message);
    expect(out.contents()).toEqual({});
  });

  test("a sound file beside one of them, even of another source", async () => {
    const { status, stderr } = await importing(bns(), inbox.put("f.csv", "name,capital\nSpain,Madrid"));
    expect([status, stderr.startsWith("f.csv: nobody's table")]).toEqual([1, true]);
    expect(out.contents()).toEqual({});
  });
});
