import { countIn, later, type PeriodKind } from "../core/period";
import { type Cells, rowsOf } from "./cells";
import type { Findings } from "./finding";
import { isCountry } from "./places";

/** Half of fewer partners than these says nothing. */
const fewPartners = 4;

interface Line {
  readonly indicator: string;
  readonly kind: PeriodKind;
  /** By year, the partners of it, or of months and the like which of them there are. */
  readonly years: Map<number, Set<string | number>>;
}

function linesOf(cells: Cells): Iterable<Line> {
  const lines = new Map<string, Line>();
  for (const [key, { from, values }] of rowsOf(cells)) {
    const [partner = "", indicator = ""] = key.split(" ");
    const { kind } = from;
    if (kind === "part" || (kind === "year" && !isCountry(partner))) continue;
    const id = `${indicator} ${kind}`;
    const line = lines.get(id) ?? { indicator, kind, years: new Map<number, Set<string | number>>() };
    lines.set(id, line);
    for (const [i, value] of values.entries()) {
      if (Number.isNaN(value)) continue;
      const { year, first } = later(from, i);
      const members = line.years.get(year) ?? new Set();
      line.years.set(year, members.add(kind === "year" ? partner : first));
    }
  }
  return lines.values();
}

/** Where the last year has fewer months than the one before it, which is whole, or fewer than half of its partners. */
export function checkYears(reporter: string, cells: Cells, findings: Findings): void {
  for (const { indicator, kind, years } of linesOf(cells)) {
    const year = Math.max(...years.keys());
    const [last = 0, before = 0] = [years.get(year)?.size, years.get(year - 1)?.size];
    const isIncomplete =
      kind === "year" ? before >= fewPartners && 2 * last < before : before === countIn(kind) && last < before;
    if (isIncomplete) findings.add("incomplete year", "", `${reporter} ${indicator} ${year}: ${last} / ${before}`);
  }
}
