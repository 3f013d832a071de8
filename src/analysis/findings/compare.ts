import type { Area } from "../../core/area";
import { type Amount, compare as order, type Figure, growth, isBound, ratio } from "../../core/figure";
import type { MirrorFlow } from "../../core/mirrored";
import type { Period } from "../../core/period";
import { holdsWhole } from "../../core/print";
import type { ComparedPartner, CompareModel } from "../compare";
import type { Trade } from "../trade";
import { mainSource } from "./apart";
import { type Changed, changed } from "./change";
import { type NoFigures, noFigures } from "./noFigures";

/** Exports or imports with a partner, where a source gives one of them alone. */
export interface OnePart {
  readonly kind: "one part";
  readonly flow: MirrorFlow;
  readonly reporter: Area;
  readonly partner: Area;
  readonly amount: Amount;
  readonly period: Period;
}

interface PartnerAmount {
  readonly area: Area;
  readonly amount: Amount;
}

type Pair = readonly [Area, Area];

type Case =
  /** No partner is chosen. */
  | { readonly kind: "choose" }
  | {
      readonly kind: "alone";
      readonly partner: Area;
      readonly amount: Amount;
      readonly since: Period;
      readonly change: Changed | null;
    }
  /** Two of which no quotient can be made, the larger first. */
  | { readonly kind: "both"; readonly partners: readonly PartnerAmount[] }
  | { readonly kind: "no trade" | "equal"; readonly partners: Pair }
  | { readonly kind: "only one"; readonly partner: Area; readonly amount: Amount; readonly other: Area }
  /** The larger of two first. */
  | { readonly kind: "larger"; readonly partners: Pair; readonly percent: Amount }
  | { readonly kind: "times"; readonly partners: Pair; readonly factor: Amount }
  | { readonly kind: "largest"; readonly partner: Area; readonly count: number; readonly amount: Amount }
  /** The largest is not known, since one flow with some partners is not reported. */
  | { readonly kind: "unordered"; readonly partners: readonly Area[]; readonly count: number };

/** What is worth saying of partners side by side. */
export type CompareFinding = (Case | NoFigures | OnePart) & { readonly reporter: Area; readonly period: Period };

type Known = ComparedPartner & { readonly amount: Amount };

const known = (partners: readonly ComparedPartner[]): Known[] =>
  partners.flatMap((partner) => {
    const amount: Figure = partner.trade.turnover.figure;
    return amount.kind === "amount" ? [{ ...partner, amount }] : [];
  });

function changeOf({ periods, change }: Known): Changed | null {
  const { now, before } = periods.turnover;
  const percent = change.turnover;
  return percent === "tiny base" || percent.kind === "gap" ? null : changed(percent, ratio(now, before));
}

/** A bound, or less than half of the last digit. */
const isVague = ({ amount }: Known): boolean => isBound(amount) || amount.status === "N";

function pair(first: Known, second: Known): Case {
  const [large, small] = first.amount.value.gte(second.amount.value) ? [first, second] : [second, first];
  const ordered: Pair = [large.area, small.area];
  if (isVague(large) || isVague(small)) {
    return { kind: "both", partners: [large, small].map(({ area, amount }) => ({ area, amount })) };
  }
  if (large.amount.value.eq(0)) return { kind: "no trade", partners: ordered };
  const factor = ratio(large.amount, small.amount);
  if (factor.kind === "gap") return { kind: "only one", partner: large.area, amount: large.amount, other: small.area };
  if (factor.value.gte("1.5")) return { kind: "times", partners: ordered, factor };
  const percent = growth(large.amount, small.amount);
  return factor.value.gte("1.02") && percent.kind === "amount" && holdsWhole(percent)
    ? { kind: "larger", partners: ordered, percent }
    : { kind: "equal", partners: [first.area, second.area] };
}

/** Exports or imports, where the other is not known. */
export function onePart(
  reporter: Area,
  { trade, area: partner }: { readonly trade: Pick<Trade, MirrorFlow>; readonly area: Area },
  period: Period,
): OnePart | null {
  for (const flow of ["exports", "imports"] as const) {
    const { figure } = trade[flow];
    if (figure.kind === "amount") return { kind: "one part", flow, reporter, partner, amount: figure, period };
  }
  return null;
}

function caseOf({ partners, period, since, reporter }: CompareModel): Case | NoFigures | OnePart {
  if (partners.length === 0) return { kind: "choose" };
  // All partners together are more than any of them, which is no finding.
  const countries = known(partners.filter(({ area }) => area.kind !== "world"));
  const all = countries.length > 0 ? countries : known(partners);
  const main = mainSource(all.map(({ area, trade }) => ({ area, source: trade.turnover.source })));
  const present = all.filter(({ trade }) => trade.turnover.source === main);
  const [first, second] = present;
  if (!first) {
    const part = partners.map((partner) => onePart(reporter, partner, period)).find((found) => found !== null);
    return part ?? noFigures(reporter, partners, period);
  }
  if (!second) {
    const { area: partner, amount } = first;
    const part = isBound(amount) && partner.kind !== "group" ? onePart(reporter, first, period) : null;
    return part ?? { kind: "alone", partner, amount, since, change: changeOf(first) };
  }
  if (present.length === 2) return pair(first, second);
  const largest = present.reduce((best, partner) => (partner.amount.value.gt(best.amount.value) ? partner : best));
  const { area: partner, amount } = largest;
  const open = present.filter((other) => other !== largest && order(other.amount, amount) !== "less");
  const unknown = [largest, ...open].filter((one) => isBound(one.amount));
  const count = present.length;
  return open.length > 0 && unknown.length > 0
    ? { kind: "unordered", partners: unknown.map(({ area }) => area), count }
    : { kind: "largest", partner, count, amount };
}

/** The finding of a comparison, with the digits that the figures hold. */
export const compareFinding = (model: CompareModel): CompareFinding => ({
  ...caseOf(model),
  reporter: model.reporter,
  period: model.period,
});
