import type { FigureRow } from "../analysis/figures";
import { type LineRow, namedLines, type NamedReporter } from "../analysis/lines";
import type { Source } from "../core/dataset";
import { greatest } from "../core/extremes";
import { isAmountColumn, writtenColumns } from "../core/form/ownColumns";
import { formatPeriod } from "../core/period";
import { rankedOf } from "../words/rankedOf";
import { exactCell } from "./book/figureCells";
import { overPeriods } from "./book/overPeriods";
import type { Asked, Spoken } from "./book/shown";
import { shownOf } from "./book/shownOf";
import { termsSheet } from "./book/termsSheet";
import { type Sheet, workbookFile } from "./workbook";

export interface BookFacts {
  /** Null where the site has no home. */
  readonly address: string | null;
  readonly datasetVersion: string;
  readonly created: Date;
}

const widest = 40;
const widthsOf = (lines: readonly (readonly (string | number | null)[])[]): number[] =>
  (lines[0] ?? []).map((_, i) =>
    Math.min(
      widest,
      greatest(
        0,
        lines.map((line) => String(line[i] ?? "").length),
      ) + 2,
    ),
  );

/** The sheet that programs read: each figure with its bounds, status and source. */
function figuresSheet(rows: readonly LineRow[], reporter: NamedReporter): Sheet {
  const figures = namedLines(rows, reporter).map((line) =>
    writtenColumns.map((column) => {
      const value = line[column];
      return value !== null && isAmountColumn(column) ? exactCell(value) : value;
    }),
  );
  const lines = [writtenColumns, ...figures];
  return { name: "Figures", lines, widths: widthsOf(lines), frozen: { lines: 1, columns: 0 } };
}

/** The lines of the CSV, and behind them those of figures that the sheets for people have beside. */
function allRows(rows: readonly FigureRow[], more: readonly LineRow[]): LineRow[] {
  const keyOf = ({ reporter, partner, indicator, period, stated }: LineRow) =>
    [reporter?.code, partner.code, indicator, formatPeriod(period), stated?.literal].join(" ");
  const known = new Set(rows.map(keyOf));
  const added = more.filter((row) => {
    const key = keyOf(row);
    // What was stated of a figure is one line more of the same.
    return !known.has(key) && !known.has(keyOf({ ...row, stated: null })) && known.add(key);
  });
  return [...rows, ...added];
}

const banksOf = ({ dataset: { catalog } }: Asked, rows: readonly LineRow[]): Source[] =>
  rows.some(({ figure }) => figure.kind === "amount" && figure.convertedFrom !== undefined)
    ? [...catalog.rates.values()].map(({ source }) => source)
    : [];

/** A workbook: what the page shows for people, then every figure for programs, then the sources and terms; no cell is a formula. */
export function figuresXlsx(asked: Asked, facts: BookFacts): Uint8Array<ArrayBuffer> {
  const { reporter, texts } = asked;
  const { sheets, more, terms } = shownOf(asked);
  const rows = allRows(asked.rows, more);
  const about = { ...facts, terms, banks: banksOf(asked, rows) };
  return workbookFile({
    title: texts.title,
    created: facts.created,
    sheets: [
      ...sheets,
      figuresSheet(rows, { code: reporter.code, name: reporter.names.en }),
      termsSheet(asked, rows, about),
    ],
  });
}

/** The same of rows that answer no question, as a file of a reader's has them; each names its own reporter. */
export function rowsXlsx(
  rows: readonly LineRow[],
  spoken: Spoken,
  { title, ...facts }: BookFacts & { readonly title: string },
): Uint8Array<ArrayBuffer> {
  const { grammar, words } = spoken;
  const caption = { name: words.sheets.shown, title, about: [rankedOf(grammar).legend], notes: [] };
  return workbookFile({
    title,
    created: facts.created,
    sheets: [
      overPeriods(spoken, rows, caption),
      figuresSheet(rows, { code: "", name: "" }),
      termsSheet(spoken, rows, { ...facts, terms: [], banks: [] }),
    ],
  });
}
