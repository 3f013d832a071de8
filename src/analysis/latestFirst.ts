import { isPeriod, order } from "../core/period";
import type { FigureRow } from "./figures";

/** Rows as tables show them: of each partner the latest period first, and what is of spans of years behind. */
export function latestFirst(rows: readonly FigureRow[]): readonly FigureRow[] {
  const partners = new Map<string, FigureRow[]>();
  for (const row of rows) {
    const own = partners.get(row.partner.code);
    if (own) own.push(row);
    else partners.set(row.partner.code, [row]);
  }
  const byTime = ({ period: a }: FigureRow, { period: b }: FigureRow): number =>
    isPeriod(a) && isPeriod(b) ? order(b, a) : Number(!isPeriod(a)) - Number(!isPeriod(b));
  return [...partners.values()].flatMap((own) => own.toSorted(byTime));
}
