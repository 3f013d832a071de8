import { describe, expect, test } from "vitest";
import Big from "big.js";
import { read } from "@e965/xlsx";
import { counted, gap } from "../../src/core/figure";
import type { Asked } from "../../src/export/book/shown";
import { figuresXlsx } from "../../src/export/xlsx";
import { demoDataset } from "../demo";
import { asked, bookOf, facts, linesOf, sheetOf } from "./books";
import { row, thousands } from "./rows";

const rows = [
  row("turnover", "2023", thousands("2011846.3"), "2 billion"),
  row("fdiGrossInflow", "2005/..", gap("notCollected"), "> 300 million", { source: null }),
];
// Of a table, whose figures are its rows and no others.
const table = (changes: Partial<Asked> = {}): Asked =>
  asked(demoDataset(), "?view=table&reporter=ZZ&partners=AA", { rows, ...changes });

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
  test("opens on a sheet for people, then has one for programs, then one of sources and terms", () => {
    expect(bookOf(table()).SheetNames).toEqual(["As shown", "Figures", "Sources and terms"]);
  });

  test("holds the lines of the CSV, numbers as numbers and years as text", () => {
    const book = bookOf(table());
    const [head, counts, states, nothing, investment] = linesOf(book, "Figures");
    expect(head?.join()).toBe(
      "reporter,partner,indicator,period,value,currency,lower,upper,stated,qualifier,status,source,reporter_name,partner_name,partner_kind",
    );
    const about = ["ZZ", "ES", "turnover", "2023"];
    const names = ["Zembla", "Spain", "country"];
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

  test("names each source with its date, the terms that it uses, and where it comes from", () => {
    const about = linesOf(bookOf(table()), "Sources and terms");
    expect(about.slice(0, 3)).toEqual([
      ["Sources"],
      ["In the sheet of figures", "Source", "Terms of use", "Link"],
      ["kz-bns", "Kz-bns, kz-bns, 25\u00A0July 2024."],
    ]);
    expect(about.map(([term]) => term)).toEqual(expect.arrayContaining(["Turnover", "FOB and CIF", ".."]));
    expect(about.map(([term]) => term)).not.toContain("Two sides");
    expect(about.slice(-3)).toEqual([
      ["Address", "https://visavis.example/?partners=ES"],
      ["Data version", "2024.07"],
      ["Created", "2026-11-23T10:00:00.000Z"],
    ]);
  });

  test("of a site without a home names no address", () => {
    const book = read(figuresXlsx(table(), { ...facts, address: null }));
    expect(linesOf(book, "Sources and terms").map(([what]) => what)).not.toContain("Address");
  });

  test("leads to a source by its address, where that is one of the web", () => {
    const sheet = sheetOf(
      bookOf(asked(demoDataset(), "?view=table&reporter=ZZ&partners=AA&year=2023")),
      "Sources and terms",
    );
    const links = Object.values(sheet).flatMap((cell: { l?: { Target: string } }) => cell.l?.Target ?? []);
    expect(links).toEqual(["https://example.org"]);
  });

  test("holds its heads in place and gives each column of the figures its width", async () => {
    const file = figuresXlsx(table(), facts);
    expect(await part(file, "xl/worksheets/sheet1.xml")).toContain(
      '<pane xSplit="1" ySplit="4" topLeftCell="B5" activePane="bottomRight" state="frozen"/></sheetView>',
    );
    const figures = await part(file, "xl/worksheets/sheet2.xml");
    expect(figures).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView>');
    expect(figures.match(/<col /g)).toHaveLength(15);
    expect(await part(file, "xl/worksheets/sheet3.xml")).not.toContain("<pane");
  });

  test.each(["=1+1", "+cmd", "-x", "@sum(a1)", '=HYPERLINK("https://example.org")', "\t=1"])(
    "holds the text %j as text and no formula",
    async (id) => {
      const { texts } = table();
      const hostile = table({
        texts: { ...texts, title: id },
        rows: [row("exports", "2023", thousands("1"), null, { source: id })],
      });
      const book = bookOf(hostile);
      expect(sheetOf(book, "Figures")["L2"]).toMatchObject({ t: "s", v: id });
      expect(sheetOf(book, "As shown")["A1"]).toMatchObject({ t: "s", v: id });
      expect(sheetOf(book, "Sources and terms")["A3"]).toMatchObject({ t: "s", v: id });
      for (const sheet of ["sheet1", "sheet2", "sheet3"])
        expect(await part(figuresXlsx(hostile, facts), `xl/worksheets/${sheet}.xml`)).not.toMatch(/<f[ >]/);
    },
  );

  test("marks text that begins as a formula, so that a reader who edits it keeps it as text", async () => {
    const hostile = table({ rows: [row("exports", "2023", thousands("1"), null, { source: "=1+1" })] });
    expect(await part(figuresXlsx(hostile, facts), "xl/styles.xml")).toContain('quotePrefix="1"');
    expect(await part(figuresXlsx(table(), facts), "xl/styles.xml")).not.toContain("quotePrefix");
  });

  test("keeps every digit: what a spreadsheet cannot hold as a number is text", () => {
    const figure = counted(new Big("123456789012345678901234.5"), new Big("1e-9"), "USD");
    const sheet = sheetOf(bookOf(table({ rows: [row("exports", "2023", figure)] })), "Figures");
    expect(sheet["E2"]).toMatchObject({ t: "s", v: "123456789012345678901234.5" });
    const tenths = counted(new Big("-40.5"), new Big("0.1"), "USD");
    const [, line] = linesOf(bookOf(table({ rows: [row("exports", "2023", tenths)] })), "Figures");
    expect(line?.slice(4, 8)).toEqual([-40.5, "USD", -40.55, -40.45]);
  });

  test("without figures is its heads", () => {
    const book = bookOf(table({ rows: [] }));
    expect(linesOf(book, "Figures")).toHaveLength(1);
    expect(sheetOf(book, "As shown")["!autofilter"]).toBeUndefined();
  });

  test("of the same figures at the same time is the same, byte for byte", () => {
    expect(Buffer.from(figuresXlsx(table(), facts)).equals(Buffer.from(figuresXlsx(table(), facts)))).toBe(true);
  });
});
