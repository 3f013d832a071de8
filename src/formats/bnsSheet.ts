import { utils, type WorkSheet } from "@e965/xlsx";
import Big from "big.js";
import { normalise, partnerCode } from "./bnsNames";

export const bnsIndicators = ["exports", "imports", "turnover"] as const;
export type BnsIndicator = (typeof bnsIndicators)[number];

/** One figure of a sheet in thousand USD; `null` is a blank cell, which beside a listed partner means no trade. */
export interface Row {
  readonly row: number;
  readonly name: string;
  readonly partner: string;
  readonly figures: Readonly<Record<BnsIndicator, Big | null>>;
}

type Cells = readonly unknown[];

const headings: Readonly<Record<BnsIndicator, string>> = {
  exports: "экспорт",
  imports: "импорт",
  turnover: "товарооборот",
};

const text = (cell: unknown): string => (typeof cell === "string" ? normalise(cell) : "");

export const cellsOf = (sheet: WorkSheet): Cells[] =>
  utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true, defval: null, blankrows: true });

/** The row that names the columns, wherever it stands; -1 on a cover sheet. */
export const headerRow = (rows: readonly Cells[]): number =>
  rows.findIndex((cells) => Object.values(headings).every((heading) => cells.some((cell) => text(cell) === heading)));

interface Columns extends Readonly<Record<BnsIndicator, number>> {
  readonly name: number;
}

function findColumns(header: Cells, below: Cells): Columns {
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

/** A figure exactly as the file holds it; `undefined` where the cell holds something else. */
function figure(cell: unknown): Big | null | undefined {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === "number") return new Big(cell);
  if (typeof cell !== "string") return undefined;
  const plain = cell.replace(/\s/g, "").replace(",", ".");
  if (plain === "") return null;
  return /^-?\d+(\.\d+)?$/.test(plain) ? new Big(plain) : undefined;
}

export interface SheetRows {
  readonly rows: readonly Row[];
  readonly unknown: readonly string[];
  readonly faults: readonly string[];
}

/** The rows of partners and of the total below a header row; groups, footnotes and empty rows are left out. */
export function readRows(cells: readonly Cells[], header: number): SheetRows {
  const columns = findColumns(cells[header] ?? [], cells[header + 1] ?? []);
  if (columns.name < 0) return { rows: [], unknown: [], faults: ["no column “Наименование”"] };
  const rows: Row[] = [];
  const unknown: string[] = [];
  const faults: string[] = [];
  cells.slice(header + 1).forEach((line, i) => {
    const row = header + 2 + i;
    const cell = line[columns.name];
    const name = typeof cell === "string" ? cell.replace(/\s+/g, " ").trim() : "";
    const read = (indicator: BnsIndicator) => figure(line[columns[indicator]]);
    if (name === "") {
      if (bnsIndicators.some(read)) faults.push(`row ${row}: figures without a name`);
      return;
    }
    if (name.startsWith("*")) return;
    const partner = partnerCode(name);
    if (partner === null) unknown.push(`row ${row} “${name}”`);
    if (partner === null || partner === "group") return;
    const figures: Record<BnsIndicator, Big | null> = { exports: null, imports: null, turnover: null };
    for (const indicator of bnsIndicators) {
      const value = read(indicator);
      if (value === undefined || value?.lt(0)) {
        faults.push(`row ${row} “${name}”: ${indicator} is no figure: ${JSON.stringify(line[columns[indicator]])}`);
      } else figures[indicator] = value;
    }
    rows.push({ row, name, partner, figures });
  });
  return { rows, unknown, faults };
}
