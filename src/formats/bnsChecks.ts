import Big from "big.js";
import { isPartner } from "./bnsNames";
import { bnsIndicators, type Row } from "./bnsSheet";

const zero = new Big(0);
// Three numbers rounded to 0.1 may miss each other by 0.15; the bureau itself prints such rows.
const rowTolerance = new Big("0.15");
const totalTolerance = new Big(1);

const sum = (values: readonly (Big | null)[]): Big => values.reduce<Big>((a, b) => a.plus(b ?? zero), zero);

function rowFaults({ row, name, figures }: Row): string[] {
  const parts = sum([figures.exports, figures.imports]);
  const turnover = figures.turnover ?? zero;
  return parts.minus(turnover).abs().lte(rowTolerance)
    ? []
    : [`row ${row} “${name}”: exports and imports make ${parts.toFixed(1)}, the turnover is ${turnover.toFixed(1)}`];
}

const same = (a: Row, b: Row) =>
  bnsIndicators.every((indicator) => (a.figures[indicator] ?? zero).eq(b.figures[indicator] ?? zero));

/** What does not add up in a sheet: rows, the sum over partners against the total, partners that stand twice. */
export function checkSums(rows: readonly Row[]): string[] {
  const faults = rows.flatMap(rowFaults);
  const first = new Map<string, Row>();
  for (const row of rows) {
    const earlier = first.get(row.partner);
    if (earlier === undefined) first.set(row.partner, row);
    // The total may stand at the end once more.
    else if (row.partner !== "W00" || !same(row, earlier))
      faults.push(`row ${row.row} “${row.name}”: the same partner stands in row ${earlier.row}`);
  }
  const total = rows.find(({ partner }) => partner === "W00");
  if (!total) return [...faults, "no row “Всего”"];
  const partners = rows.filter(({ partner }) => isPartner(partner));
  for (const indicator of bnsIndicators) {
    const found = sum(partners.map(({ figures }) => figures[indicator]));
    const printed = total.figures[indicator] ?? zero;
    if (found.minus(printed).abs().gt(totalTolerance)) {
      faults.push(`${indicator} of all partners make ${found.toFixed(1)}, “Всего” is ${printed.toFixed(1)}`);
    }
  }
  return faults;
}
