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
/** Dollars for a euro on the first and the last day of each month of years: 1.1 and 1.2. */
const rates = (...years: readonly number[]) =>
  [
    "date,usd_per_eur",
    ...years.flatMap((year) =>
      months.flatMap((_, i) => {
        const day = (of: number) => new Date(Date.UTC(year, i + of, 1 - of)).toISOString().slice(0, 10);
        return [`${day(0)},1.1`, `${day(1)},1.2`];
      }),
    ),
  ].join("\n");
const importing = (...files: string[]) => run(["import", ...files, "--out", out.path]);
const eurostat = (...files: string[]) => importing("eurostat", ...files);

test("Eurostat's months lie beside what the IMF says, in euros, with the rates of the months and their source", async () => {
  await importing(inbox.put("t.csv", table(`Spain,"Kazakhstan, Rep. of",2019,X,1.5`)));
  const files = [inbox.put("e.csv", csv(2019, 2020)), inbox.put("r.csv", rates(2018, 2019, 2020))];
  expect((await importing(...files)).stderr).toBe("");
  const contents = out.contents();
  expect(JSON.parse(contents["series/ES.json"] ?? "")).toMatchObject({
    currency: "USD",
    sources: ["imf-dots", "eurostat"],
    units: { eurostat: { currency: "EUR", scale: 1, decimals: 0 } },
    periods: ["2019", "2019-01..2020-12"],
    series: [{ values: [1.5] }, { values: Array.from({ length: 24 }, () => 10) }],
  });
  const catalog = JSON.parse(contents["catalog.json"] ?? "") as { rates: { EUR: { periods: object } } };
  expect(catalog).toMatchObject({
    version: "2020.12",
    prefer: ["imf-dots", "eurostat"],
    rates: { EUR: { source: "ecb", periods: { "2020": "1.1500", "2020-02": "1.1500" } } },
    sources: {
      ecb: { publisher: "European Central Bank", date: "2020-12-31", dated: "data to" },
      eurostat: { date: "2020-12-31", dated: "data to" },
    },
  });
  // The catalogue has no rates from before the figures that they convert.
  expect(Object.keys(catalog.rates.EUR.periods).sort()[0]).toBe("2019");
  await importing(...files);
  expect(out.contents()).toEqual(contents);
});

test("rates that the catalogue has are used and stay, and later ones are added", async () => {
  await importing(inbox.put("r.csv", rates(2018, 2019)));
  expect((await eurostat(inbox.put("e.csv", csv(2019)))).stderr).toBe("");
  await importing(inbox.put("r.csv", rates(2020)));
  const { rates: written } = JSON.parse(out.contents()["catalog.json"] ?? "") as {
    rates: { EUR: { periods: Record<string, string> } };
  };
  expect(Object.keys(written.EUR.periods).filter((period) => period.length === 4)).toEqual(["2018", "2019", "2020"]);
});

test.each<[string, string | Uint8Array, string]>([
  ["an empty file", "", "e.csv: the file is empty"],
  // Workbooks of Eurostat are read as well, and texts in other encodings than UTF-8.
  ["a workbook cut off", new Uint8Array([0x50, 0x4b, 3, 4]), "e.csv: the workbook or archive is damaged or cut off"],
  ["another table in another encoding", Buffer.from("Österreich", "latin1"), "no column REPORTER"],
  ["another table", "a,b\n1,2", "no column REPORTER"],
  ["months without a rate", csv(2005), "no rate of the euro for 12 months from 2005-01 to 2005-12"],
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
    const euros = ["eurostat/eu_members_exports_to_kaz_monthly.csv", "ecb/usd-per-eur-daily-1999-2026-04.csv"];
    await importing(...euros.map((name) => raw + name));
    const dots = ["kazakhstan-both-sides-1992-2020.csv", "kazakhstan-DOTS_103.xlsx"];
    await importing(...dots.map((name) => `${raw}imf-dots/${name}`));
    const contents = out.contents();
    for (const code of ["ES", "DE", "MT", "GB", "KG"])
      expect([code, contents[`series/${code}.json`] === dataText(`series/${code}.json`)]).toEqual([code, true]);
  });
});
