import Big from "big.js";
import { digitsOf, type Mark, markOf } from "./amount";
import { normalise, partnerCode } from "./bnsNames";
import { isNote } from "./marks";
import { beyondTrade } from "./mostTrade";
import { type Line, type SheetLines, Unreadable } from "./sheetLine";

export const bnsIndicators = ["exports", "imports", "turnover"] as const;
export type BnsIndicator = (typeof bnsIndicators)[number];

/** One figure of a sheet in thousand USD; `null` is a blank cell, which beside a listed partner means no trade. */
export interface Row {
  readonly row: number;
  readonly name: string;
  readonly partner: string;
  readonly figures: Readonly<Record<BnsIndicator, Big | null>>;
}

const headings: Readonly<Record<BnsIndicator, string>> = {
  exports: "экспорт",
  imports: "импорт",
  turnover: "товарооборот",
};

const text = (cell: unknown): string => (typeof cell === "string" ? normalise(cell) : "");

/** The row that names the columns, wherever it stands; -1 on a cover sheet. */
export const headerRow = (rows: readonly Line[]): number =>
  rows.findIndex((cells) => Object.values(headings).every((heading) => cells.some((cell) => text(cell) === heading)));

interface Columns extends Readonly<Record<BnsIndicator, number>> {
  readonly name: number;
}

function findColumns(header: Line, below: Line): Columns {
  const starts = header.flatMap((cell, column) => (text(cell) === "" ? [] : [column]));
  const column = (heading: string) => {
    const start = header.findIndex((cell) => text(cell) === heading);
    const end = starts.find((other) => other > start) ?? start + 2;
    // Under each heading stand the amount and the share; only the line below says which is which.
    const amount = below.findIndex((cell, i) => i >= start && i < end && text(cell) === "всего");
    return amount < 0 ? start : amount;
  };
  return {
    name: header.findIndex((cell) => text(cell).startsWith("наименование")),
    exports: column(headings.exports),
    imports: column(headings.imports),
    turnover: column(headings.turnover),
  };
}

/** What a cell holds: a figure, `null` for none, or why it is neither. */
type Content = { readonly value: Big | null } | { readonly reason: string };

function contentOf(cell: Line[number] | undefined, mark: Mark | null | undefined): Content {
  if (cell === null || cell === undefined) return { value: null };
  if (cell instanceof Unreadable) return { reason: cell.reason };
  if (typeof cell === "number" && cell >= 0) return { value: new Big(cell) };
  if (typeof cell !== "string") return { reason: String(cell) };
  const plain = cell.trim();
  // The bureau's legend: a dash is “no phenomenon”, which is none as a blank cell is.
  if (plain === "" || /^[-‐–—−]$/.test(plain)) return { value: null };
  const read = digitsOf(plain, mark);
  if (!read.ok) return { reason: `${JSON.stringify(plain.slice(0, 40))}${read.why}` };
  const value = new Big(read.digits);
  return value.lt(0) ? { reason: JSON.stringify(plain) } : { value };
}

export interface SheetRows {
  readonly rows: readonly Row[];
  readonly unknown: readonly string[];
  readonly faults: readonly string[];
}

/** The rows of partners, of the total and of groups that are known below a header row; other sums, footnotes and empty rows are left out. */
export function readRows({ lines, hiddenRow, hiddenColumn }: SheetLines, header: number): SheetRows {
  const columns = findColumns(lines[header] ?? [], lines[header + 1] ?? []);
  if (columns.name < 0) return { rows: [], unknown: [], faults: ["no column “Наименование”"] };
  const below = lines.slice(header + 1);
  const texts = below.flatMap((line) => bnsIndicators.map((indicator) => line[columns[indicator]]));
  const mark = markOf(texts.filter((cell) => typeof cell === "string"));
  const rows: Row[] = [];
  const unknown: string[] = [];
  const faults: string[] = [];
  const twice = bnsIndicators.filter(
    (indicator) => (lines[header] ?? []).filter((cell) => text(cell) === headings[indicator]).length > 1,
  );
  for (const indicator of twice) faults.push(`row ${header + 1}: two columns of ${indicator}`);
  for (const indicator of bnsIndicators)
    if (hiddenColumn(columns[indicator])) faults.push(`the column of ${indicator} is hidden`);
  below.forEach((line, i) => {
    const row = header + 2 + i;
    const cell = line[columns.name];
    const name = typeof cell === "string" ? cell.replace(/\s+/g, " ").trim() : "";
    const read = (indicator: BnsIndicator) => contentOf(line[columns[indicator]], mark);
    if (name === "") {
      // Words alone, such as “всего” below a heading, are no figures.
      const hasFigures = bnsIndicators.some((indicator) => {
        const content = read(indicator);
        return line[columns[indicator]] instanceof Unreadable || ("value" in content && content.value !== null);
      });
      if (hasFigures) faults.push(`row ${row}: figures without a name`);
      return;
    }
    const isBlank = bnsIndicators.every((indicator) => (line[columns[indicator]] ?? null) === null);
    if (name.startsWith("*") || (isBlank && isNote(name))) return;
    const partner = partnerCode(name);
    if (partner === null) unknown.push(`row ${row} “${name}”`);
    if (partner === null || partner === "group") return;
    if (hiddenRow(row - 1)) faults.push(`row ${row} “${name}” is hidden`);
    const figures: Record<BnsIndicator, Big | null> = { exports: null, imports: null, turnover: null };
    for (const indicator of bnsIndicators) {
      const content = read(indicator);
      const beyond = "value" in content ? beyondTrade(Number(content.value ?? 0) * 1000, partner) : null;
      if (beyond !== null) faults.push(`row ${row} “${name}”: ${indicator} ${beyond}`);
      if ("value" in content) figures[indicator] = content.value;
      else faults.push(`row ${row} “${name}”: ${indicator} is no figure: ${content.reason}`);
    }
    rows.push({ row, name, partner, figures });
  });
  return { rows, unknown, faults };
}
