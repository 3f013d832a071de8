import { countIn, ordinal, type PeriodKind } from "../core/period";
import { partnerAndIndicator } from "../core/seriesKey";
import { type CellRow, type Cells, rowsOf } from "./cells";
import type { Findings } from "./finding";
import { isCountry } from "./places";

/** Half of fewer partners than these says nothing. */
const fewPartners = 4;

interface Line {
  readonly indicator: string;
  readonly kind: PeriodKind;
  readonly rows: { readonly partner: string; readonly row: CellRow }[];
}

function linesOf(cells: Cells): Iterable<Line> {
  const lines = new Map<string, Line>();
  for (const [key, row] of rowsOf(cells)) {
    const [partner, indicator] = partnerAndIndicator(key);
    const { kind } = row.from;
    if (kind === "part" || (kind === "year" && !isCountry(partner))) continue;
    const id = `${indicator} ${kind}`;
    const line = lines.get(id) ?? { indicator, kind, rows: [] };
    lines.set(id, line);
    line.rows.push({ partner, row });
  }
  return lines.values();
}

const yearAt = ({ from }: CellRow, i: number): number => Math.floor((ordinal(from) + i) / countIn(from.kind));

const lastYearOf = (row: CellRow): number =>
  yearAt(
    row,
    row.values.findLastIndex((value) => !Number.isNaN(value)),
  );

/** How many partners a year has, or of months and the like how many of them. */
function sizeOf({ kind, rows }: Line, year: number): number {
  const members = new Set<string | number>();
  for (const { partner, row } of rows) {
    const start = year * countIn(kind) - ordinal(row.from);
    for (let i = Math.max(0, start); i < start + countIn(kind); i += 1)
      if (!Number.isNaN(row.values[i] ?? Number.NaN)) members.add(kind === "year" ? partner : i - start);
  }
  return members.size;
}

/** Where the last year has fewer months than the one before it, which is whole, or fewer than half of its partners. */
export function checkYears(reporter: string, cells: Cells, findings: Findings): void {
  for (const line of linesOf(cells)) {
    const { indicator, kind } = line;
    const year = line.rows.reduce((latest, { row }) => Math.max(latest, lastYearOf(row)), 0);
    const [last, before] = [sizeOf(line, year), sizeOf(line, year - 1)];
    const isIncomplete =
      kind === "year" ? before >= fewPartners && 2 * last < before : before === countIn(kind) && last < before;
    if (isIncomplete) findings.add("incomplete year", "", `${reporter} ${indicator} ${year}: ${last} / ${before}`);
  }
}
