import { runsOf } from "../core/runsOf";
import { formatPeriods, later, order, ordinal, type Period, piecesOf } from "../core/period";
import { partnerAndIndicator, partnersIn } from "../core/seriesKey";
import { type CellRow, type Cells, rowsOf } from "../formats/cells";

const figures = ({ from, values }: CellRow): Period[] =>
  values.flatMap((value, i) => (Number.isNaN(value) ? [] : [later(from, i)]));

/** The periods of figures, and of gaps that say why they are. */
const said = ({ from, values, status }: CellRow): Period[] =>
  values.flatMap((value, i) => (Number.isNaN(value) && !status.has(ordinal(from) + i) ? [] : [later(from, i)]));

/** `2018, 2020–2023` */
const ranges = (periods: Iterable<Period>): string =>
  runsOf([...periods].sort(order))
    .map((run) => formatPeriods(run).replace(/(?<=^\d{4})-(?=\d{4}$)/, "–"))
    .join(", ");

const listed = (names: readonly string[], most = 6): string =>
  names.slice(0, most).join(", ") + (names.length > most ? ` and ${names.length - most} more` : "");

/** Whether rows say a period, by itself or by all of its months, quarters or halves. */
function saying(rows: readonly CellRow[]): (period: Period) => boolean {
  const known = rows.map((row) => ({ kind: row.from.kind, periods: new Set(said(row)) }));
  return (period) =>
    known.some(({ kind, periods }) => piecesOf(period, kind)?.every((piece) => periods.has(piece)) ?? false);
}

/** What a source said of a reporter and would say no longer: periods, partners, then single figures; null where nothing. */
export function lostBy(before: Cells, after: Cells): string | null {
  const periodsAfter = new Set(rowsOf(after).flatMap(([, row]) => said(row)));
  const partnersAfter = new Set(partnersIn(after.keys()));
  const periods = new Set<Period>();
  const partners = new Set<string>();
  const single: string[] = [];
  for (const [key, row] of rowsOf(before)) {
    const isStillSaid = saying(after.get(key) ?? []);
    for (const period of figures(row)) {
      if (isStillSaid(period)) continue;
      const [partner, indicator] = partnerAndIndicator(key);
      if (!periodsAfter.has(period)) periods.add(period);
      else if (!partnersAfter.has(partner)) partners.add(partner);
      else single.push(`${indicator} with ${partner} in ${formatPeriods({ from: period, to: period })}`);
    }
  }
  const parts = [
    ...(periods.size > 0 ? [ranges(periods)] : []),
    ...(partners.size > 0 ? [`partners ${listed([...partners].sort())}`] : []),
    ...(single.length > 0 ? [listed(single, 3)] : []),
  ];
  return parts.length > 0 ? parts.join("; ") : null;
}
