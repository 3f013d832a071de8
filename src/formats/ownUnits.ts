import type { Unit } from "../core/form/unit";
import { ordinal } from "../core/period";
import { type Cells, enter, rowOf } from "./cells";
import type { Findings } from "./finding";
import { datingOf, type Observations } from "./observations";
import { countingOf, inUnits, isExact } from "./ownCounting";
import type { Known } from "./ownFigure";
import { nothingIn } from "./ownObservations";
import { withoutSums } from "./ownSums";

const isExactOf = (unit: Omit<Unit, "currency">, figures: readonly Known[]): boolean =>
  figures.every((each) => each.isGap || each.edition !== undefined || isExact(unit, each));

const unitOf = (figures: readonly Known[]): Omit<Unit, "currency"> => {
  const amounts = figures.filter(({ isGap, edition }) => !isGap && !edition);
  const scales = new Set(amounts.map(({ scale }) => scale));
  return countingOf(amounts, scales.size === 1 ? [...scales][0] : undefined);
};

function byReporterIn(figures: readonly Known[]): ReadonlyMap<string, readonly Known[]> {
  const found = new Map<string, Known[]>();
  for (const each of figures) {
    const theirs = found.get(each.reporter) ?? [];
    found.set(each.reporter, theirs);
    theirs.push(each);
  }
  return found;
}

function usualCurrency(all: readonly Known[]): "USD" | "EUR" {
  const euros = all.filter(({ currency }) => currency === "EUR").length;
  const dollars = all.filter(({ currency }) => currency === "USD").length;
  return euros > dollars ? "EUR" : "USD";
}

function cellsOf(figures: readonly Known[], unit: Omit<Unit, "currency">): Map<string, Cells> {
  const byReporter = new Map<string, Cells>();
  for (const { reporter, partner, indicator, period, value, isGap, status, estimate, edition } of figures) {
    if (edition) continue;
    const cells: Cells = byReporter.get(reporter) ?? new Map();
    byReporter.set(reporter, cells);
    const key = `${partner} ${indicator}`;
    enter(cells, key, period, isGap ? Number.NaN : inUnits(value, unit), status);
    const row = estimate && rowOf(cells, key, period);
    if (row) (row.estimates ??= new Map()).set(ordinal(period), estimate);
  }
  for (const { reporter, partner, indicator, period, value, isGap, edition } of figures) {
    const row = edition && rowOf(byReporter.get(reporter) ?? new Map(), `${partner} ${indicator}`, period);
    if (row) row.earlier = [...(row.earlier ?? []), { ...edition, period, value: isGap ? null : inUnits(value, unit) }];
  }
  return byReporter;
}

/** In one unit where that keeps the precision of all, else each reporter in its own. */
function inUnitsOf(
  format: string,
  source: string,
  currency: "USD" | "EUR",
  all: readonly Known[],
  findings: Findings,
): Observations[] {
  const { figures, sums } = withoutSums(all);
  if (sums > 0) findings.add("remark", "", `${sums} sums of figures that stand in the file are made of them again`);
  const common = unitOf(figures);
  const groups = new Map<string, { unit: Omit<Unit, "currency">; figures: Known[]; coarse: number }>();
  const isCommon = isExactOf(common, figures);
  for (const theirs of byReporterIn(figures).values()) {
    const unit = isCommon ? common : unitOf(theirs);
    const key = JSON.stringify(unit);
    const group = groups.get(key) ?? { unit, figures: [], coarse: 0 };
    groups.set(key, group);
    for (const each of theirs) group.figures.push(each);
    const coarse = isCommon ? 0 : theirs.filter((each) => !isExactOf(unit, [each])).length;
    group.coarse += coarse;
    if (coarse > 0)
      findings.add("remark", "", `${coarse} figures of ${source} have a precision of their own, which is not kept`);
  }
  return [...groups.values()].map((group) => {
    const byReporter = cellsOf(group.figures, group.unit);
    return {
      ...nothingIn(format),
      source,
      counting: { currency, ...group.unit },
      byReporter,
      ...datingOf(byReporter),
      ...(group.coarse > 0 ? { coarse: group.coarse } : {}),
    };
  });
}

/** What one source says: each reporter in the currency that most of its figures have. */
export function observationsOf(
  format: string,
  source: string,
  all: readonly Known[],
  findings: Findings,
): Observations[] {
  const byCurrency = new Map<"USD" | "EUR", Known[]>();
  for (const theirs of byReporterIn(all).values()) {
    const currency = usualCurrency(theirs);
    const kept = byCurrency.get(currency) ?? [];
    byCurrency.set(currency, kept);
    for (const each of theirs)
      if (each.isGap || each.currency === currency) kept.push(each);
      else findings.add("mixed currencies", each.at, each.currency);
  }
  return [...byCurrency].flatMap(([currency, kept]) => inUnitsOf(format, source, currency, kept, findings));
}
