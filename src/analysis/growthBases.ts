import type { Area } from "../core/area";
import type { Dataset } from "../core/dataset";
import { isFlow } from "../core/indicators";
import { isPeriod, type Period, previous } from "../core/period";
import { checksOn, countedRow, type FigureRow } from "./figures";

/** The periods that a row of a paragraph is compared with: as stated, and, where it is counted, a year earlier. */
function basesOf({ statement, indicator, period }: FigureRow, isCounted: boolean): Period[] {
  const stated = statement?.growth?.of === indicator ? [statement.growth.since] : [];
  const counted = isCounted && indicator === "turnover" && isPeriod(period) ? [previous(period)] : [];
  return [...new Set([...stated, ...counted])];
}

/** `rows` with the earlier figures that a change starts from, so that each number of a paragraph has its row. */
export function withGrowthBases(
  dataset: Dataset,
  reporter: string,
  rows: readonly FigureRow[],
  isCounted: (partner: Area) => boolean = () => false,
): FigureRow[] {
  const keys = new Set(rows.map(({ key }) => key));
  // What several texts state of one figure stays together: the bases follow the last of them.
  const isLast = (row: FigureRow, i: number) =>
    !rows
      .slice(i + 1)
      .some((next) => next.partner === row.partner && next.indicator === row.indicator && next.period === row.period);
  const waiting: FigureRow[] = [];
  return rows.flatMap((row, i) => {
    const flow = row.indicator;
    const periods = basesOf(row, isCounted(row.partner));
    if (!isFlow(flow)) return [row];
    const checks = checksOn(dataset, reporter, row.partner.code);
    const bases = periods.map((period) => countedRow(dataset, reporter, row.partner, flow, period, checks));
    const isNew = ({ key, figure, stated }: FigureRow) =>
      // Two statements may start from one base.
      (figure.kind === "amount" || stated !== null) && keys.size < keys.add(key).size;
    waiting.push(...bases.filter(isNew));
    return [row, ...(isLast(row, i) ? waiting.splice(0) : [])];
  });
}
