import { CFB, type CellObject, utils, type WorkSheet, write } from "@e965/xlsx";
import Big from "big.js";
import { type LineRow, namedLines, type NamedReporter } from "../analysis/lines";
import { greatest } from "../core/extremes";
import { amounts, columns } from "./csv";
import type { PictureFacts } from "./metadata";

/** What a workbook says of its figures; the address is null where the site has no home. */
export interface WorkbookFacts extends Omit<PictureFacts, "view" | "datasetHash" | "reporter" | "rows"> {
  readonly rows: readonly LineRow[];
  readonly reporter: NamedReporter;
  readonly address: string | null;
}

// Of the writer only what is used here: it has no types of its own.
interface Archive {
  readonly read: (file: Uint8Array, options: { type: "array" }) => object;
  readonly find: (archive: object, path: string) => { readonly content: Uint8Array } | null;
  readonly write: (archive: object, options: { type: "array"; fileType: "zip"; compression: boolean }) => Uint8Array;
  readonly utils: { readonly cfb_add: (archive: object, path: string, content: Uint8Array) => unknown };
}
const archives = CFB as Archive;

/** A cell of text is text whatever it begins with: only a cell of formula is run. */
const text = (value: string): CellObject => ({ t: "s", v: value });

/** A number, where a spreadsheet can hold it to the last digit; otherwise its digits as text. */
function amount(digits: string): CellObject {
  const value = Number(digits);
  return Number.isFinite(value) && new Big(value).eq(digits) ? { t: "n", v: value } : text(digits);
}

function sheet(lines: readonly (readonly (CellObject | null)[])[], widths: readonly number[]): WorkSheet {
  const made = utils.aoa_to_sheet(lines.map((line) => [...line]));
  made["!cols"] = widths.map((wch) => ({ wch }));
  return made;
}

const widest = 40;
const widthsOf = (lines: readonly (readonly (CellObject | null)[])[]): number[] =>
  (lines[0] ?? []).map((_, i) =>
    Math.min(
      widest,
      greatest(
        0,
        lines.map((line) => String(line[i]?.v ?? "").length),
      ) + 2,
    ),
  );

function figuresSheet({ rows, reporter }: WorkbookFacts): WorkSheet {
  const lines = namedLines(rows, reporter).map((line) =>
    columns.map((column) => {
      const value = line[column];
      return value === null ? null : amounts.has(column) ? amount(value) : text(value);
    }),
  );
  const all = [columns.map(text), ...lines];
  return sheet(all, widthsOf(all));
}

function aboutSheet({ title, description, sources, address, datasetVersion, created }: WorkbookFacts): WorkSheet {
  const said: readonly (readonly [string, string])[] = [
    ["Title", title],
    ["Subtitle", description],
    ["Sources", sources],
    ...(address === null ? [] : [["Address", address] as const]),
    ["Data version", datasetVersion],
    ["Created", created.toISOString()],
    ["Amounts", "In the currency named beside them; lower and upper are what the precision allows, empty is open"],
  ];
  return sheet(
    said.map((line) => line.map(text)),
    [14, 100],
  );
}

const figuresPath = "/xl/worksheets/sheet1.xml";
const frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';

/** The file with the first line of its first sheet held in place, which the writer cannot do itself. */
function withFrozenHead(file: Uint8Array): Uint8Array<ArrayBuffer> {
  const archive = archives.read(file, { type: "array" });
  const found = archives.find(archive, figuresPath);
  if (!found) throw new Error("The workbook could not be written: it has no first sheet");
  const xml = new TextDecoder().decode(found.content);
  const held = xml.replace(/<sheetView ([^>]*)\/>/, `<sheetView $1>${frozen}</sheetView>`);
  archives.utils.cfb_add(archive, figuresPath, new TextEncoder().encode(held));
  return new Uint8Array(archives.write(archive, { type: "array", fileType: "zip", compression: true }));
}

/** Exactly the lines of the CSV as a workbook, with a second sheet that says what they are; no cell is a formula. */
export function figuresXlsx(facts: WorkbookFacts): Uint8Array<ArrayBuffer> {
  const book = utils.book_new();
  book.Props = { Title: facts.title, CreatedDate: facts.created };
  utils.book_append_sheet(book, figuresSheet(facts), "Figures");
  utils.book_append_sheet(book, aboutSheet(facts), "About");
  const file: ArrayBuffer = write(book, { type: "array", bookType: "xlsx", bookSST: true });
  return withFrozenHead(new Uint8Array(file));
}
