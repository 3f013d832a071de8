import { utils, write } from "@e965/xlsx";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { run } from "../../src/cli/data";
import { line, sheet, workbook } from "../formats/bnsWorkbook";
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
const said = (name: string) =>
  Object.fromEntries(partsIn(out.contents(), name).map(({ source, cells }) => [source, figuresOf(cells)]));
type Json = Record<string, never>;
const json = (name: string) => JSON.parse(out.contents()[name] ?? "null") as Json;

const [inward, outward] = ["INWD_D_NETLA_FALL_ALL", "OTWD_D_NETAL_FALL_ALL"];
const positions = (...lines: string[]) =>
  inbox.put(
    "p.csv",
    ["COUNTRY,DV_TYPE,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,TIME_PERIOD,OBS_VALUE", ...lines].join("\n"),
  );
/** Demo numbers: China and Japan report on Kazakhstan and each other, and the IMF derives what they are told. */
const demo = () =>
  positions(
    `CHN,O,${outward},KAZ,A,2024,10`,
    `CHN,SCC,${outward},KAZ,A,2024,12`,
    `JPN,O,${outward},KAZ,A,2024,`,
    `JPN,O,${inward},CHN,A,2024,7`,
    `CHN,SCC,${outward},JPN,A,2024,7`,
  );
const trade = () => inbox.put("b.bin", workbook({ "2023": sheet("2023", line("Всего", 2, 1), line("Испания", 2, 1)) }));
const inflow = () => {
  const book = utils.book_new();
  const lines = [
    ["Валовый приток прямых инвестиций в Республику Казахстан по странам, млн. долларов США"],
    ["Страны", 2022, 2023, "I кв. 2024"],
    ["ВСЕГО", 3, 5, 2],
    ["Испания", 3, 4, 2],
  ];
  utils.book_append_sheet(book, utils.aoa_to_sheet(lines), "demo");
  return inbox.put("n.bin", new Uint8Array(write(book, { bookType: "xlsx", type: "array" }) as ArrayBuffer));
};

describe("positions of direct investment", () => {
  test("lie in files of their own, one source as reported, another as derived, and trade stays as it was", async () => {
    await importing(trade());
    const before = out.contents()["series/KZ.json"];
    const { status, stdout, stderr } = await importing(demo());
    expect([status, stderr]).toEqual([0, ""]);
    expect(out.contents()["series/KZ.json"]).toBe(before);
    expect(said("series/CN-investment.json")).toEqual({ "imf-dip": { "KZ fdiOutwardPosition 2024": "10 A" } });
    expect(said("series/KZ-investment.json")).toEqual({ "imf-dip-derived": { "CN fdiInwardPosition 2024": "12 A" } });
    expect(json("catalog.json")["investments"]).toEqual({
      CN: { sources: ["imf-dip"], periods: ["2024"] },
      JP: { sources: ["imf-dip"], periods: ["2024"] },
      KZ: { sources: ["imf-dip-derived"], periods: ["2024"] },
    });
    expect(json("catalog.json")["prefer"]).toEqual(["bns", "imf-dip", "imf-dip-derived"]);
    // Japan's report on China stands as reported, and need not stand as derived too.
    expect(said("series/JP-investment.json")).toEqual({
      "imf-dip": { "CN fdiInwardPosition 2024": "7 A", "KZ fdiOutwardPosition 2024": "NaN Q" },
    });
    expect(stdout).toContain("imf-dip-derived: repeat what the reporter itself says, left out: 1");
    expect(await run(["check", out.path])).toMatchObject({ status: 0 });
  });

  test("are kept as derived where they differ from what the reporter itself says, and that is told", async () => {
    const { stdout } = await importing(
      positions(`JPN,O,${inward},CHN,A,2024,7`, `CHN,SCC,${outward},JPN,A,2024,8`, `JPN,O,${inward},KAZ,A,2024,1`),
    );
    expect(stdout).toContain("differ from what the reporter itself says, kept: 1");
    expect(Object.keys(said("series/JP-investment.json"))).toEqual(["imf-dip", "imf-dip-derived"]);
  });

  test("imported again leave the folder as it is; without some of them the import is refused", async () => {
    await importing(demo());
    const before = out.contents();
    expect(await importing(demo())).toMatchObject({ status: 0 });
    expect(out.contents()).toEqual(before);
    const { status, stderr } = await importing(positions(`CHN,O,${outward},JPN,A,2024,5`));
    expect([status, stderr]).toEqual([
      1,
      "series/CN-investment.json has partners KZ, the files given have not; give all that it was made of, or --replace\n",
    ]);
  });

  test.each([
    [`CHN,O,XG_FOB_USD,KAZ,A,2024,1`, "p.csv: row 2: XG_FOB_USD is no position of direct investment"],
    [`CHN,O,${outward},KAZ,Q,2024-Q1,1`, `p.csv: row 2: ${outward} of frequency Q: positions are read as they stand`],
    [`CHN,O,${outward},XYZ,A,2024,1`, "p.csv: unknown names: row 2 “XYZ”"],
  ])("are refused where they are none: %s", async (row, why) => {
    const { status, stderr } = await importing(positions(row));
    expect([status, stderr]).toEqual([1, expect.stringContaining(why) as string]);
    expect(out.contents()).toEqual({});
  });
});

describe("the National Bank's gross inflow", () => {
  test("lies beside the positions, preferred to them, and tells where countries miss the total", async () => {
    await importing(demo());
    const { status, stdout, stderr } = await importing(inflow());
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("2023: the countries make 4.0 million, the total is 5.0");
    expect(said("series/KZ-investment.json")).toMatchObject({
      nbk: { "ES fdiGrossInflow 2023": "4 A", "ES fdiGrossInflow 2024-Q1": "2 A" },
      "imf-dip-derived": { "CN fdiInwardPosition 2024": "12 A" },
    });
    expect(await run(["check", out.path])).toMatchObject({ status: 0 });
  });
});

describe("check tells", () => {
  const change = async (name: string, alter: (content: Json) => object) => {
    out.put(name, JSON.stringify(alter(json(name))));
    await run(["catalog", out.path]);
    return (await run(["check", out.path])).stderr;
  };

  test("positions of a part of a year, with their line", async () => {
    await importing(demo());
    expect(await change("series/CN-investment.json", (file) => ({ ...file, periods: ["2024-Q1"] }))).toContain(
      "series/CN-investment.json, series[0]: fdiOutwardPosition is what is held at the end of a year, and 2024-Q1 is none",
    );
  });

  test("trade and investment in one file, and a file of the one among those of the other", async () => {
    await importing(demo());
    const mixed = await change("series/CN-investment.json", (file) => ({
      ...file,
      indicators: ["fdiOutwardPosition", "exports"],
    }));
    expect(mixed).toContain("series/CN-investment.json, indicators: expected trade or direct investment, got both");
    const stray = await change("series/CN-investment.json", (file) => ({ ...file, indicators: ["exports"] }));
    expect(stray).toContain(
      "series/CN-investment.json: holds exports, the catalogue has it among investments, which is of direct investment",
    );
  });
});
