import { read, utils, type WorkBook, type WorkSheet } from "@e965/xlsx";
import Big from "big.js";
import { describe, expect, test } from "vitest";
import { counted, gap } from "../../src/core/figure";
import { figuresXlsx, type WorkbookFacts } from "../../src/export/xlsx";
import { row, thousands } from "./rows";

const facts: WorkbookFacts = {
  title: "Turnover with Spain grew",
  description: "Turnover in million US dollars",
  sources: "Sources: Bureau of National Statistics",
  address: "https://visavis.example/?partners=ES",
  datasetVersion: "2024.07",
  reporter: { code: "KZ", name: "Kazakhstan" },
  rows: [
    row("turnover", "2023", thousands("2011846.3"), "2 billion"),
    row("fdiGrossInflow", "2005/..", gap("notCollected"), "> 300 million", { source: null }),
  ],
  created: new Date("2026-11-23T10:00:00Z"),
};

const opened = (changes: Partial<WorkbookFacts> = {}): WorkBook => read(figuresXlsx({ ...facts, ...changes }));
function sheetOf(book: WorkBook, name: string): WorkSheet {
  const sheet = book.Sheets[name];
  if (!sheet) throw new Error(`there is no sheet ${name}`);
  return sheet;
}
const lines = (book: WorkBook, name: string) => utils.sheet_to_json<unknown[]>(sheetOf(book, name), { header: 1 });

/** The text of a part of the file, read with another program: Node's own inflation. */
async function part(file: Uint8Array, path: string): Promise<string> {
  const { inflateRawSync } = await import("node:zlib");
  const bytes = Buffer.from(file);
  for (let at = 0; bytes.readUInt32LE(at) === 0x04034b50;) {
    const [method, size] = [bytes.readUInt16LE(at + 8), bytes.readUInt32LE(at + 18)];
    const [name, extra] = [bytes.readUInt16LE(at + 26), bytes.readUInt16LE(at + 28)];
    const from = at + 30 + name + extra;
    const data = bytes.subarray(from, from + size);
    if (bytes.toString("latin1", at + 30, at + 30 + name) === path)
      return (method === 8 ? inflateRawSync(data) : data).toString("utf8");
    at = from + size;
  }
  throw new Error(`there is no part ${path}`);
}

describe("a workbook", () => {
  test("holds the lines of the CSV, numbers as numbers and years as text", () => {
    const book = opened();
    expect(book.SheetNames).toEqual(["Figures", "About"]);
    const [head, counts, states, nothing, investment] = lines(book, "Figures");
    expect(head?.join()).toBe(
      "reporter,partner,indicator,period,value,currency,lower,upper,stated,qualifier,status,source,reporter_name,partner_name,partner_kind",
    );
    const about = ["KZ", "ES", "turnover", "2023"];
    const names = ["Kazakhstan", "Spain", "country"];
    expect(counts).toEqual([
      ...about,
      2011846300,
      "USD",
      2011846250,
      2011846350,
      undefined,
      "rounded",
      "A",
      "kz-bns",
      ...names,
    ]);
    expect(states).toEqual([
      ...about,
      2000000000,
      "USD",
      1500000000,
      2500000000,
      "2 billion",
      "rounded",
      "A",
      "mfa-2024-02-16",
      ...names,
    ]);
    expect(nothing?.slice(2, 11)).toEqual(["fdiGrossInflow", "2005/..", ...Array<undefined>(6), "L"]);
    expect(investment?.slice(4, 9)).toEqual([300000000, "USD", 300000000, undefined, "> 300 million"]);
    const sheet = sheetOf(book, "Figures");
    expect([sheet["D2"]?.t, sheet["E2"]?.t, sheet["I3"]?.t]).toEqual(["s", "n", "s"]);
    expect(sheet["E4"]).toBeUndefined();
  });

  test("says on its second sheet what it is; without a home it names no address", () => {
    expect(lines(opened(), "About").slice(0, 6)).toEqual([
      ["Title", "Turnover with Spain grew"],
      ["Subtitle", "Turnover in million US dollars"],
      ["Sources", "Sources: Bureau of National Statistics"],
      ["Address", "https://visavis.example/?partners=ES"],
      ["Data version", "2024.07"],
      ["Created", "2026-11-23T10:00:00.000Z"],
    ]);
    expect(lines(opened({ address: null }), "About").map(([what]) => what)).not.toContain("Address");
  });

  test("holds its head in place and gives each column its width", async () => {
    const xml = await part(figuresXlsx(facts), "xl/worksheets/sheet1.xml");
    expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView>');
    expect(xml.match(/<col /g)).toHaveLength(15);
    expect(await part(figuresXlsx(facts), "xl/worksheets/sheet2.xml")).not.toContain("<pane");
  });

  test.each(["=1+1", "+cmd", "-x", "@sum(a1)", '=HYPERLINK("https://example.org")', "\t=1"])(
    "holds the text %j as text and no formula",
    async (id) => {
      const changes = { title: id, rows: [row("exports", "2023", thousands("1"), null, { source: id })] };
      const book = opened(changes);
      expect(sheetOf(book, "Figures")["L2"]).toMatchObject({ t: "s", v: id });
      expect(sheetOf(book, "About")["B1"]).toMatchObject({ t: "s", v: id });
      for (const sheet of ["sheet1", "sheet2"])
        expect(await part(figuresXlsx({ ...facts, ...changes }), `xl/worksheets/${sheet}.xml`)).not.toMatch(/<f[ >]/);
    },
  );

  test("keeps every digit: what a spreadsheet cannot hold as a number is text", () => {
    const figure = counted(new Big("123456789012345678901234.5"), new Big("1e-9"), "USD");
    const sheet = sheetOf(opened({ rows: [row("exports", "2023", figure)] }), "Figures");
    expect(sheet["E2"]).toMatchObject({ t: "s", v: "123456789012345678901234.5" });
    const tenths = counted(new Big("-40.5"), new Big("0.1"), "USD");
    const [, line] = lines(opened({ rows: [row("exports", "2023", tenths)] }), "Figures");
    expect(line?.slice(4, 8)).toEqual([-40.5, "USD", -40.55, -40.45]);
  });

  test("without figures is its head", () => {
    expect(lines(opened({ rows: [] }), "Figures")).toHaveLength(1);
  });

  test("of the same figures at the same time is the same, byte for byte", () => {
    expect(Buffer.from(figuresXlsx(facts)).equals(Buffer.from(figuresXlsx(facts)))).toBe(true);
  });
});
