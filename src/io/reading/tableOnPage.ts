import type { Counted } from "../../core/indicators";
import type { TableRole } from "../../core/tableRole";
import { preview, type PreviewRow } from "../../formats/anyTable";
import type { FoundTable } from "../../formats/foundTable";
import type { ReaderOptions } from "../../formats/observations";
import { columnName } from "../../formats/sheetLine";
import { askedOf, choiceOf, choose, chooseWord, headed } from "../../formats/tableChoice";
import { type Lack, lacking } from "../../formats/tableFacts";
import { headText } from "../../formats/tableColumns";
import { textIn } from "../../formats/tableHead";
import type { Mapping } from "../../formats/tableMapping";

/** A column that may be chosen for a role, from 0, with its letter and what stands above it. */
export interface ColumnOffered {
  readonly column: number;
  readonly letter: string;
  readonly head: string;
}

/** A row of the table as it stands, from 0. */
export interface RowShown {
  readonly row: number;
  readonly isHead: boolean;
  readonly cells: readonly string[];
}

/** A table at hand while a reader says how it is read. */
export interface TableOnPage {
  readonly columns: readonly ColumnOffered[];
  /** Whether the headings of columns may name what is asked of them. */
  readonly hasHeads: (role: "period" | "flow" | "partner") => boolean;
  readonly choiceOf: (mapping: Mapping, role: TableRole) => string;
  readonly choose: (mapping: Mapping, role: TableRole, value: string) => Mapping;
  /** Takes a word of the column of flows for a flow, or leaves it out. */
  readonly chooseWord: (mapping: Mapping, word: string, indicator: Counted | null) => Mapping;
  readonly lacking: (mapping: Mapping) => readonly Lack[];
  /** The first rows with the headings above them, and how many columns are not shown. */
  readonly shown: { readonly rows: readonly RowShown[]; readonly width: number; readonly hidden: number };
  readonly preview: (mapping: Mapping) => readonly PreviewRow[];
}

export type { FoundTable, Mapping, PreviewRow };

const mostColumns = 30;
const mostOffered = 300;
const [rowsAbove, rowsBelow] = [8, 6];
const mostPreviewed = 10;

function shownOf({ grid, mapping }: FoundTable): TableOnPage["shown"] {
  const { row: head, levels } = mapping.head.is;
  const rows = grid.rows
    .map((cells, row) => ({ row, isHead: row <= head && row > head - levels, cells }))
    .slice(Math.max(0, head + 1 - rowsAbove), head + 1 + rowsBelow);
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return {
    rows: rows.map(({ cells, ...rest }) => ({ ...rest, cells: cells.slice(0, mostColumns).map(textIn) })),
    width: Math.min(width, mostColumns),
    hidden: Math.max(0, width - mostColumns),
  };
}

export function openTable(table: FoundTable, known: Pick<ReaderOptions, "aliases" | "areas">): TableOnPage {
  const asked = askedOf(table.grid, table.mapping, known);
  const hasHeads = { period: false, flow: false, partner: false };
  for (const role of ["period", "flow", "partner"] as const) hasHeads[role] = headed(asked, role).length > 0;
  return {
    columns: asked.columns
      .filter(({ count }) => count > 0)
      .slice(0, mostOffered)
      .map((column) => ({ column: column.column, letter: columnName(column.column), head: headText(column) })),
    hasHeads: (role) => hasHeads[role],
    choiceOf: (mapping, role) => choiceOf(asked, mapping, role),
    choose: (mapping, role, value) => choose(asked, mapping, role, value),
    chooseWord,
    lacking,
    shown: shownOf(table),
    preview: (mapping) => preview(table.grid, mapping, known, mostPreviewed),
  };
}
