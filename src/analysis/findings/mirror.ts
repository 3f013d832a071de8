import type { Area } from "../../core/area";
import { type Amount, type Figure, growth, share } from "../../core/figure";
import { mirrored, type MirrorFlow } from "../../core/mirrored";
import type { Period, Periods } from "../../core/period";
import { holdsWhole } from "../../core/print";
import { estimatedIn, type Estimated, hasBoth, type MirrorModel, type MirrorPair } from "../mirror";

/** How the partner's report stands to that of the reporter. */
export type Divergence =
  /** `undivided` where the reporter has nothing to divide by, `negligible` where that is less than half of the last digit. */
  | { readonly kind: "undivided" | "negligible" | "same" | "none" }
  | { readonly kind: "times"; readonly factor: Amount }
  /** `freight` where freight alone may be the difference. */
  | { readonly kind: "more"; readonly percent: Amount; readonly freight: boolean }
  | { readonly kind: "less"; readonly percent: Amount }
  /** Null for less than one percent. */
  | { readonly kind: "share"; readonly percent: Amount | null };

/** Why a side has no report. */
export interface Because {
  readonly kind: "because";
  readonly by: Area;
  readonly reason: Estimated | "group" | "no file" | "not loaded" | "suppressed";
}

interface Pair {
  readonly reporter: Area;
  readonly partner: Area;
  readonly flow: MirrorFlow;
}

/** What is worth saying of two reports of one flow. */
export type MirrorFinding =
  | (Pair & {
      readonly kind: "pair";
      readonly divergence: Divergence;
      /** Of several periods the only one with both reports. */
      readonly only: Period | null;
    })
  /** In how many of all periods with both reports the partner's was higher, or lower. */
  | (Pair &
      Periods & {
        readonly kind: "over periods";
        readonly higher: boolean;
        readonly n: number;
        readonly all: number;
      })
  | (Periods & {
      readonly kind: "no report";
      readonly by: readonly Area[];
      readonly flow: MirrorFlow;
      readonly others: readonly Area[];
    })
  | Because;

// Freight as the convention allows it, from nothing to a tenth of the value FOB.
const freight = "1.1";

const isNegligible = (figure: Figure): boolean => figure.kind === "amount" && figure.status === "N";

/** A percentage that holds a digit. */
const whole = (figure: Figure): Amount | null => (figure.kind === "amount" && holdsWhole(figure) ? figure : null);

/** How the two reports of a pair stand to each other. */
function divergence({ ratio, own, theirs }: MirrorPair, flow: MirrorFlow): Divergence {
  if (ratio.kind === "gap") return { kind: isNegligible(own.figure) ? "negligible" : "undivided" };
  const { value } = ratio;
  const isFreight =
    flow === "exports" ? value.gte(1) && value.lte(freight) : value.lte(1) && value.times(freight).gte(1);
  if (value.gte(2)) return { kind: "times", factor: ratio };
  if (value.gt(1)) {
    const percent = whole(growth(theirs.figure, own.figure));
    return percent ? { kind: "more", percent, freight: isFreight } : { kind: "same" };
  }
  if (value.eq(0)) return isNegligible(theirs.figure) ? { kind: "share", percent: null } : { kind: "none" };
  if (!isFreight || flow === "exports")
    return { kind: "share", percent: value.lt("0.01") ? null : whole(share(theirs.figure, own.figure)) };
  const percent = whole(growth(theirs.figure, own.figure));
  return percent ? { kind: "less", percent } : { kind: "same" };
}

const pairOf = (
  { reporter, flow }: MirrorModel,
  pair: MirrorPair,
  only: Period | null = null,
): Extract<MirrorFinding, { kind: "pair" }> => ({
  kind: "pair",
  reporter,
  partner: pair.area,
  flow,
  divergence: divergence(pair, flow),
  only,
});

/** How far a ratio is from one, on the scale of the chart. */
const distance = ({ ratio }: MirrorPair): number =>
  ratio.kind === "gap" ? -1 : ratio.value.eq(0) ? Number.POSITIVE_INFINITY : Math.abs(Math.log(ratio.value.toNumber()));

const farthest = (pairs: readonly MirrorPair[]): MirrorPair | undefined =>
  pairs.reduce<MirrorPair | undefined>(
    (best, pair) => (best && distance(best) >= distance(pair) ? best : pair),
    undefined,
  );

// One cargo more or less turns a smaller figure over.
const leastNamed = 1_000_000;
const isSizeable = ({ own, theirs }: MirrorPair): boolean =>
  [own, theirs].every(({ figure }) => figure.kind === "amount" && figure.value.gte(leastNamed));

const isKnown = ({ kind }: Figure): boolean => kind === "amount";

function noReport(pairs: readonly MirrorPair[], { reporter, flow, from, to }: MirrorModel): MirrorFinding {
  const areas = [...new Set(pairs.map(({ area }) => area))];
  const without = (side: "own" | "theirs") =>
    areas.filter((area) => !pairs.some((pair) => pair.area === area && isKnown(pair[side].figure)));
  const others = without("own");
  return others.length === 0 || without("theirs").length === areas.length
    ? { kind: "no report", by: areas, flow: mirrored[flow], others: [reporter], from, to }
    : { kind: "no report", by: [reporter], flow, others, from, to };
}

const isAbove = (theirs: Figure, own: Figure): boolean =>
  theirs.kind === "amount" && own.kind === "amount" && theirs.value.gt(own.value);

/** Over several periods: in how many of those with both reports the partner's was the larger. */
function overPeriods(model: MirrorModel): MirrorFinding {
  const { reporter, flow } = model;
  const lists = model.partners.map(({ pairs }) => pairs.filter(hasBoth));
  const lasts = lists.flatMap((pairs) => pairs.at(-1) ?? []);
  const last = farthest(lasts.filter(isSizeable)) ?? farthest(lasts);
  const pairs = lists.find((list) => last && list.includes(last)) ?? [];
  const [first] = pairs;
  if (!first || !last)
    return noReport(
      model.partners.flatMap((each) => each.pairs),
      model,
    );
  if (pairs.length === 1) return pairOf(model, last, last.period);
  const above = pairs.filter(({ own, theirs }) => isAbove(theirs.figure, own.figure)).length;
  const below = pairs.length - above;
  const higher = above >= below;
  return {
    kind: "over periods",
    reporter,
    partner: last.area,
    flow,
    higher,
    n: higher ? above : below,
    all: pairs.length,
    from: first.period,
    to: last.period,
  };
}

/** That a side has an estimate in the place of a report. */
export function estimated(reporter: Area, pair: MirrorPair): Because | null {
  const found = estimatedIn(reporter, pair);
  return found && { kind: "because", by: found.by, reason: found.how };
}

/** The finding of a mirror: the pair whose reports are farthest apart. */
export function mirrorFinding(model: MirrorModel): MirrorFinding {
  if (model.from !== model.to) return overPeriods(model);
  const pairs = model.partners.flatMap((partner) => partner.pairs);
  const both = pairs.filter(hasBoth);
  const divided = both.filter(({ ratio }) => isKnown(ratio));
  const pair = farthest(divided.filter(isSizeable)) ?? farthest(divided) ?? both[0];
  if (pair) return pairOf(model, pair);
  const [because] = pairs.flatMap((each) => estimated(model.reporter, each) ?? []);
  return because ?? noReport(pairs, model);
}

/** Why sides of the last period have no report: estimates first, then by reason. */
export function reasons({ reporter, partners }: MirrorModel): Because[] {
  const pairs = partners.flatMap((partner) => partner.pairs.slice(-1));
  return [
    ...pairs.flatMap((pair) => estimated(reporter, pair) ?? []),
    ...(["group", "no file", "not loaded", "suppressed"] as const).flatMap((reason) =>
      pairs
        .filter(({ theirs }) => theirs.absence === reason)
        .map(({ area }): Because => ({ kind: "because", by: area, reason })),
    ),
  ];
}
