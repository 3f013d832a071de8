import Big from "big.js";
import { type LineRow, namedLines, type NamedReporter } from "../analysis/lines";
import { greatest } from "../core/extremes";
import { isAmountColumn, writtenColumns } from "../core/form/ownColumns";
import type { PictureFacts } from "./metadata";
import { type Cell, type Sheet, workbookFile } from "./workbook";

/** What a workbook says of its figures; the address is null where the site has no home. */
export interface WorkbookFacts extends Omit<PictureFacts, "view" | "datasetHash" | "reporter" | "rows"> {
  readonly rows: readonly LineRow[];
  readonly reporter: NamedReporter;
  readonly address: string | null;
}

/** A number, where a spreadsheet can hold it to the last digit; otherwise its digits as text. */
function amount(digits: string): Cell {
  const value = Number(digits);
  return Number.isFinite(value) && new Big(value).eq(digits) ? value : digits;
}

const widest = 40;
const widthsOf = (lines: readonly (readonly Cell[])[]): number[] =>
  (lines[0] ?? []).map((_, i) =>
    Math.min(
      widest,
      greatest(
        0,
        lines.map((line) => String(line[i] ?? "").length),
      ) + 2,
    ),
  );

function figuresSheet({ rows, reporter }: WorkbookFacts): Sheet {
  const figures = namedLines(rows, reporter).map((line) =>
    writtenColumns.map((column) => {
      const value = line[column];
      return value !== null && isAmountColumn(column) ? amount(value) : value;
    }),
  );
  const lines = [writtenColumns, ...figures];
  return { name: "Figures", lines, widths: widthsOf(lines), isHeadFrozen: true };
}

function aboutSheet({ title, description, sources, address, datasetVersion, created }: WorkbookFacts): Sheet {
  const lines: readonly (readonly [string, string])[] = [
    ["Title", title],
    ["Subtitle", description],
    ["Sources", sources],
    ...(address === null ? [] : [["Address", address] as const]),
    ["Data version", datasetVersion],
    ["Created", created.toISOString()],
    ["Amounts", "In the currency named beside them; lower and upper are what the precision allows, empty is open"],
  ];
  return { name: "About", lines, widths: [14, 100], isHeadFrozen: false };
}

/** Exactly the lines of the CSV as a workbook, with a second sheet that says what they are; no cell is a formula. */
export const figuresXlsx = (facts: WorkbookFacts): Uint8Array<ArrayBuffer> =>
  workbookFile({ title: facts.title, created: facts.created, sheets: [figuresSheet(facts), aboutSheet(facts)] });
