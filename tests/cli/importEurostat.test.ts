import { existsSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { run } from "../../src/cli/data";
import { table } from "../formats/dotsFiles";
import { dataText } from "../data/files";
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

const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const csv = (...years: readonly number[]) =>
  [
    "REPORTER,PARTNER,PRODUCT,FLOW,STAT_PROCEDURE,PERIOD,VALUE_IN_EUR",
    ...years.flatMap((year) => months.map((m) => `Spain,Kazakhstan,TOTAL-Total,2-EXPORT,T-Total,${m}. ${year},10`)),
  ].join("\n");
const eurostat = (...files: string[]) => run(["import", "eurostat", ...files, "--out", out.path]);

test("Eurostat's euros lie beside what the IMF says, with the rates and their source", async () => {
  await run(["import", "dots", inbox.put("t.csv", table(`Spain,"Kazakhstan, Rep. of",2019,X,1.5`)), "--out", out.path]);
  expect((await eurostat(inbox.put("e.csv", csv(2019, 2020)))).status).toBe(0);
  const contents = out.contents();
  expect(JSON.parse(contents["series/ES.json"] ?? "")).toMatchObject({
    currency: "USD",
    sources: ["imf-dots", "eurostat"],
    units: { eurostat: { currency: "EUR", scale: 1, decimals: 0 } },
    series: [{ values: [1.5] }, { values: [120, 120] }],
  });
  expect(JSON.parse(contents["catalog.json"] ?? "")).toMatchObject({
    prefer: ["imf-dots", "eurostat"],
    rates: { EUR: { source: "ecb", years: { "2022": "1.0530" } } },
    sources: { ecb: { publisher: "European Central Bank" }, eurostat: { date: "2020-12-31", dated: "data to" } },
  });
  await eurostat(inbox.put("e.csv", csv(2019, 2020)));
  expect(out.contents()).toEqual(contents);
});

test("the years of the euro's rates reach to 2025, and those that were entered by hand are used and stay", async () => {
  const ofCatalog = () =>
    JSON.parse(out.contents()["catalog.json"] ?? "null") as {
      version: string;
      sources: { ecb: { date: string } };
      rates: { EUR: { years: Record<string, string> } };
    };
  expect((await eurostat(inbox.put("e.csv", csv(2024)))).status).toBe(0);
  const catalog = ofCatalog();
  // Rates that reach further than the statistics make these no newer.
  expect([catalog.version, catalog.sources.ecb.date]).toEqual(["2024.12", "2025-12-31"]);
  expect(catalog.rates.EUR.years).toMatchObject({ "2024": "1.0824", "2025": "1.1300" });
  catalog.rates.EUR.years["2018"] = "1.1810";
  out.put("catalog.json", JSON.stringify(catalog));
  expect((await eurostat(inbox.put("e.csv", csv(2018, 2024)))).stderr).toBe("");
  expect(ofCatalog().rates.EUR.years).toMatchObject({ "2018": "1.1810", "2025": "1.1300" });
});

test.each<[string, string | Uint8Array, string]>([
  ["an empty file", "", "e.csv: the file is empty"],
  ["a workbook", new Uint8Array([0x50, 0x4b, 3, 4]), "e.csv: not a CSV file"],
  ["another encoding", Buffer.from("Österreich", "latin1"), "e.csv: not encoded in UTF-8"],
  ["another table", "a,b\n1,2", "no column REPORTER"],
  [
    "months that make no year",
    csv(2019).split("\n").slice(0, -1).join("\n"),
    "no year with all its months (ES 2019: 11 of 12)",
  ],
  ["a year without a rate", csv(2005), "there is no rate of the euro for 2005"],
  [
    "an unknown member",
    `${csv(2019)}\nAtlantis,Kazakhstan,TOTAL,2,T,Jan. 2019,1`,
    "row 14: unknown reporter “Atlantis”",
  ],
])("%s is refused in one line, with nothing written", async (_, data, message) => {
  const { status, stderr } = await eurostat(inbox.put("e.csv", data));
  expect([status, stderr.split("\n").length]).toEqual([1, 2]);
  expect(stderr).toContain(message);
  expect(out.contents()).toEqual({});
});

const raw = new URL("../../../shared/data/", import.meta.url).pathname;
describe.runIf(existsSync(raw))("the official files, one after the other", () => {
  test("give the bytes of data, whatever was there before", async () => {
    await eurostat(`${raw}eurostat/eu_members_exports_to_kaz_monthly.csv`);
    const dots = ["kazakhstan-both-sides-1992-2020.csv", "kazakhstan-DOTS_103.xlsx"].map(
      (name) => `${raw}imf-dots/${name}`,
    );
    await run(["import", "dots", ...dots, "--out", out.path]);
    const contents = out.contents();
    for (const code of ["ES", "DE", "MT", "GB", "KG"])
      expect([code, contents[`series/${code}.json`] === dataText(`series/${code}.json`)]).toEqual([code, true]);
  });
});
