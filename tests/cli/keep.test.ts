import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { run } from "../../src/cli/data";
import { line, sheet, workbook } from "../formats/bnsWorkbook";
import { table } from "../formats/dotsFiles";
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

const load = (format: string, file: string, ...options: string[]) =>
  run(["import", format, file, ...options, "--out", out.path]);
const dots = (lines: readonly string[], ...options: string[]) =>
  load("dots", inbox.put("t.csv", table(...lines)), ...options);
const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
/** Dollars for a euro, the same at the end of each month of years. */
const rates = (years: readonly string[]) => {
  const days = years.flatMap((year) => months.map((_, i) => new Date(Date.UTC(Number(year), i + 1, 0)).toISOString()));
  return inbox.put("rates.csv", ["date,usd_per_eur", ...days.map((day) => `${day.slice(0, 10)},1.1`)].join("\n"));
};
const eurostat = (amounts: Readonly<Record<number, number>>, ...options: string[]) => {
  const rows = Object.entries(amounts).flatMap(([year, amount]) =>
    months.map((month) => `Spain,Kazakhstan,TOTAL,EXPORT,${month} ${year},${amount}`),
  );
  const text = ["REPORTER,PARTNER,PRODUCT,FLOW,PERIOD,VALUE_IN_EUR", ...rows].join("\n");
  return run(["import", inbox.put("e.csv", text), rates(Object.keys(amounts)), ...options, "--out", out.path]);
};
/** The refusal of an import, which must leave the folder as it is. */
async function refusal(import_: () => ReturnType<typeof run>): Promise<string> {
  const before = out.contents();
  const { status, stdout, stderr } = await import_();
  expect([status, stdout, stderr.split("\n").length]).toEqual([1, "", 2]);
  expect(out.contents()).toEqual(before);
  return stderr;
}

describe("an update loses nothing", () => {
  const spain = ["Spain,France,2019,X,10", "Spain,France,2020,X,11", "Spain,Italy,2020,X,7", "Spain,Italy,2020,M,3"];

  test.each<[string, readonly string[], string]>([
    ["years", spain.slice(1), "series/ES.json has 2019, the files given have not"],
    ["partners", spain.slice(0, 2), "series/ES.json has partners IT, the files given have not"],
    ["single figures", spain.slice(0, 3), "series/ES.json has imports with IT in 2020, the files given have not"],
  ])("of the IMF: %s", async (_, lines, message) => {
    await dots(spain);
    expect(await refusal(() => dots(lines))).toContain(message);
    expect((await dots(lines, "--replace")).status).toBe(0);
  });

  test("of Eurostat", async () => {
    await eurostat({ 2021: 10, 2022: 10 });
    expect(await refusal(() => eurostat({ 2022: 10, 2023: 10 }))).toContain(
      "series/ES.json has 2021-01..2021-12, the files given",
    );
    expect((await eurostat({ 2022: 10, 2023: 10 }, "--replace")).status).toBe(0);
  });

  test("of the bureau: partners and figures too, not years alone", async () => {
    const book = (...lines: Parameters<typeof line>[]) =>
      inbox.put("b.xls", workbook({ "2023": sheet("2023", ...lines.map((each) => line(...each))) }));
    await load("bns", book(["Всего", 3, 1], ["Испания", 2, 1], ["Чад", 1, null]));
    const fewer = () => load("bns", book(["Всего", 2, 1], ["Испания", 2, 1]));
    expect(await refusal(fewer)).toContain("series/KZ.json has partners TD, the files given have not");
  });

  test("and may say more, or otherwise", async () => {
    await dots(spain);
    const more = [...spain.map((each) => each.replace("11", "12")), "Spain,France,2021,X,13"];
    expect((await dots(more)).stderr).toBe("");
  });

  test("of a reporter whose file the catalogue does not name", async () => {
    await dots(spain);
    const catalog = JSON.parse(out.contents()["catalog.json"] ?? "") as { reporters: object };
    out.put("catalog.json", JSON.stringify({ ...catalog, reporters: {} }));
    expect(await refusal(() => dots(spain))).toContain("series/ES.json lies in the folder");
  });
});

describe("figures of another size than others are taken for figures in another unit", () => {
  const partners = ["France", "Italy", "Portugal"];
  const of = (year: number, amount: number) => partners.map((partner) => `Spain,${partner},${year},X,${amount}`);

  test("by what the same source said of the same years", async () => {
    await dots(of(2019, 10));
    expect(await refusal(() => dots(of(2019, 10_000)))).toContain(
      "figures are 1,000 times what the folder has (ES, exports with IT in 2019: $10,000,000,000 beside $10,000,000)",
    );
    expect(await refusal(() => dots(of(2019, 0.01)))).toContain("figures are 1/1,000 of what the folder has");
    expect((await dots(of(2019, 10_000), "--replace")).status).toBe(0);
    expect((await dots(of(2019, 10_000))).status).toBe(0);
  });

  test("by what the partners report of the same flow", async () => {
    await dots(partners.map((partner) => `${partner},Spain,2019,M,11`));
    expect(await refusal(() => dots(of(2019, 11_000)))).toContain("figures are 1,000 times what the folder has");
    expect((await dots(of(2019, 30))).status).toBe(0);
  });

  test("by what another source says, in dollars as in euros", async () => {
    await dots([2020, 2021, 2022].map((year) => `Spain,"Kazakhstan, Rep. of",${year},X,120`));
    const thousands = { 2020: 10_000, 2021: 10_000, 2022: 10_000 };
    expect(await refusal(() => eurostat(thousands))).toContain("figures are 1/");
    expect((await eurostat({ 2020: 1e7, 2021: 1e7, 2022: 1e7 })).status).toBe(0);
  });

  test("by the year before in the same file", async () => {
    expect(await refusal(() => dots([...of(2019, 10), ...of(2020, 10_000)]))).toContain(
      "ES: figures of 2020 are 1,000 times those of 2019; are they in one unit?",
    );
  });

  test("by the world, of which a partner is a part", async () => {
    expect(await refusal(() => dots(["Spain,World,2019,X,100", "Spain,France,2019,X,1000"]))).toContain(
      "ES, exports with FR in 2019 are more than those with the world",
    );
  });

  test("but not by one partner's reports, which may be of other goods than the reporter's, or estimates", async () => {
    await dots([2018, 2019, 2020].map((year) => `France,Spain,${year},M,2000`));
    expect((await dots([2018, 2019, 2020].map((year) => `Spain,France,${year},X,0.5`))).status).toBe(0);
  });

  test("nor by small figures: one cargo makes a small trade a thousand times larger", async () => {
    await dots(["Chad", "Mali", "Togo"].map((partner) => `Spain,${partner},2019,X,0.01`));
    expect((await dots(["Chad", "Mali", "Togo"].map((partner) => `Spain,${partner},2019,X,245`))).status).toBe(0);
  });
});

test("a source from the future is refused", async () => {
  expect(await refusal(() => dots(["Spain,France,2019,X,10"], "--date", "2999-01-01"))).toContain(
    "imf-dots: dated 2999-01-01, which lies ahead",
  );
  const book = workbook({ "2023": sheet("2023", line("Всего", 1, null), line("Чад", 1, null)) }, "2999-01-01");
  expect(await refusal(() => load("bns", inbox.put("b.xls", book)))).toContain(
    "bns: dated 2999-01-01, which lies ahead",
  );
});
