import { mkdirSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { run } from "../../src/cli/data";
import { line, sheet, workbook } from "../formats/bnsWorkbook";
import { table } from "../formats/dotsFiles";
import { temporaryFolder } from "./folder";

let inbox: ReturnType<typeof temporaryFolder>;
let out: ReturnType<typeof temporaryFolder>;

beforeEach(async () => {
  inbox = temporaryFolder();
  out = temporaryFolder();
  const bns = inbox.put("b.xls", workbook({ "2023": sheet("2023", line("Всего", 2, 1), line("Испания", 2, 1)) }));
  await run(["import", "bns", bns, "--out", out.path]);
  const dots = inbox.put("t.csv", table(`Spain,"Kazakhstan, Rep. of",2019,M,2`, `Spain,France,2019,X,2`));
  await run(["import", "dots", dots, "--out", out.path]);
});
afterEach(() => {
  inbox.dispose();
  out.dispose();
});

type Json = Record<string, never>;
const json = (name: string) => JSON.parse(out.contents()[name] ?? "null") as Json;
/** Changes a file as by hand, and enters the hashes anew. */
async function change(name: string, alter: (content: Json) => unknown): Promise<void> {
  out.put(name, JSON.stringify(alter(json(name))));
  await run(["catalog", out.path]);
}
const told = async () => (await run(["check", out.path])).stderr;

test("a folder as imports leave it has no fault, though it has no areas and no statements", async () => {
  expect(await run(["check", out.path])).toMatchObject({ status: 0, stderr: "" });
});

test("figures are read in every file, those beside the first of a reporter too", async () => {
  const entry = { file: "series/ES-more.json", sources: ["imf-dots"], from: "2019", to: "2019" };
  out.put(entry.file, JSON.stringify({ ...json("series/ES.json"), partners: ["QQ", "FR"] }));
  await change("catalog.json", (catalog: Record<string, { ES: object }>) => ({
    ...catalog,
    reporters: { ...catalog["reporters"], ES: { ...catalog["reporters"]?.ES, more: [entry] } },
  }));
  expect(await told()).toContain('series/ES-more.json, partners[0]: unknown area "QQ"');
});

test("every file that lies there and is not in the catalogue is told, whatever it is", async () => {
  mkdirSync(`${out.path}/old`);
  for (const name of ["KZ.json.bak", "old/KZ.json", "series/PT.json"]) out.put(name, "{}");
  out.put("README.md", "What lies here");
  const faults = await told();
  expect(faults).toContain("KZ.json.bak: no file of the data, and not in the catalogue");
  expect(faults).toContain("old/KZ.json: no file of the data");
  expect(faults).toContain("series/PT.json: not in the catalogue");
  expect(faults).not.toContain("README");
});

test("a file that is in the catalogue and belongs to no reporter is told", async () => {
  out.put("series/PT.json", "{}");
  await run(["catalog", out.path]);
  expect(await told()).toBe("series/PT.json: no reporter of the catalogue has it\n");
});

test("a file that is not what the catalogue says of it is told", async () => {
  await change("catalog.json", (catalog: Record<string, Record<string, object>>) => ({
    ...catalog,
    reporters: {
      ...catalog["reporters"],
      ES: { ...catalog["reporters"]?.["ES"], periods: ["2018-2019"], sources: ["bns"], of: ["KZ"] },
    },
  }));
  const faults = await told();
  for (const part of [
    "series/ES.json: sources imf-dots, the catalogue says bns",
    "series/ES.json: periods 2019, the catalogue says 2018-2019",
    "series/ES.json: partners FR, the catalogue says KZ",
  ])
    expect(faults).toContain(part);
});

test("figures in a currency of which there is no rate, or none in their year, are told", async () => {
  await change("series/ES.json", (file) => ({ ...file, currency: "EUR" }));
  expect(await told()).toContain("series/ES.json, currency: catalog.json has no rates that turn EUR into dollars");
  await change("catalog.json", (catalog: Record<string, object>) => ({
    ...catalog,
    sources: { ...catalog["sources"], bank: { ...(catalog["sources"] as Record<string, object>)["imf-dots"] } },
    rates: { EUR: { source: "bank", years: { 2018: "1.1810" } } },
  }));
  expect(await told()).toContain("series/ES.json: no rate of EUR for 2019 in the catalogue");
});

test("months that do not add up to the year are noted with both figures, and are no fault", async () => {
  const { series, ...head } = json("series/ES.json") as Record<string, object[]>;
  const months = (amount: number) => Array.from({ length: 12 }, () => amount);
  const withMonths = (amount: number) => ({
    ...head,
    periods: ["2019", "2019-01..2019-12"],
    series: [...(series ?? []), { partner: 0, indicator: 0, from: 1, values: months(amount) }],
  });
  // Exports to France are 2 million, of which a twelfth is 0.1666….
  await change("series/ES.json", () => withMonths(0.2));
  await change("catalog.json", (catalog: Record<string, Record<string, object>>) => ({
    ...catalog,
    reporters: {
      ...catalog["reporters"],
      ES: { ...catalog["reporters"]?.["ES"], periods: ["2019", "2019-01..2019-12"] },
    },
  }));
  expect(await run(["check", out.path])).toMatchObject({ status: 0, stderr: "" });
  await change("series/ES.json", () => withMonths(0.4));
  expect(await run(["check", out.path])).toMatchObject({
    status: 0,
    stdout: expect.stringContaining(
      "series/ES.json: exports with FR in 2019 are 2, the months make 4.8 (imf-dots)",
    ) as string,
  });
});

test("a key that the catalogue lacks is told, and not made up for", async () => {
  out.put("catalog.json", JSON.stringify({ ...json("catalog.json"), prefer: undefined }));
  expect(await told()).toContain("catalog.json, prefer: is missing");
});
