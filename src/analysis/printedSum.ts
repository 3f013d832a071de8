import { type Area, membersIn } from "../core/area";
import type { Dataset, Source } from "../core/dataset";
import type { Flow } from "../core/indicators";
import { observe, printedFor } from "../core/observe";
import { add, type Amount, type Figure, subtract } from "../core/figure";
import { meets } from "../core/interval";
import type { Period } from "../core/period";

/** What a source prints for a group where it is not the sum of its members, and whom it counts otherwise, as far as that explains it. */
export interface PrintedSum {
  readonly figure: Amount;
  readonly source: Source;
  readonly with: readonly Area[];
  readonly without: readonly Area[];
}

/** Each one alone, then each two. */
const fewOf = <T>(all: readonly T[]): readonly (readonly T[])[] => [
  ...all.map((one) => [one]),
  ...all.flatMap((one, i) => all.slice(i + 1).map((other) => [one, other])),
];

/** Null where the source prints nothing, or what the sum of the members of the year is. */
export function printedSum(
  dataset: Dataset,
  reporter: string,
  group: Area,
  indicator: Flow,
  period: Period,
): PrintedSum | null {
  const { figure: ours, source } = observe(dataset, reporter, group.code, indicator, period);
  const figure = source && printedFor(dataset, reporter, group, indicator, period, source);
  if (!source || figure?.kind !== "amount" || ours.kind === "gap") return null;
  const isPrinted = (sum: Figure) => sum.kind === "amount" && meets(sum.interval, figure.interval);
  if (isPrinted(ours)) return null;
  const seen = ({ code }: Area) => observe(dataset, reporter, code, indicator, period, source).figure;
  const areasOf = (codes: readonly string[]) =>
    codes.filter((code) => code !== reporter).flatMap((code) => dataset.areas.get(code) ?? []);
  const members = membersIn(group, period.year);
  const ever = [...new Set((group.ofEachYear ?? group.members ?? []).map(({ area }) => area))];
  // Who left, or will come, may be counted by the source, and a member may be passed over.
  const others = fewOf(areasOf(ever.filter((code) => !members.includes(code))));
  const counted = others.find((some) => isPrinted(some.map(seen).reduce(add, ours)));
  const passed = counted ? undefined : areasOf(members).find((area) => isPrinted(subtract(ours, seen(area))));
  return { figure, source, with: counted ?? [], without: passed ? [passed] : [] };
}
