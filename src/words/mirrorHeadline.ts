import { estimatedIn, hasBoth, type MirrorModel, type MirrorPair } from "../analysis/mirror";
import type { OtherSide } from "../analysis/otherSide";
import type { Area } from "../core/area";
import { type Figure, growth, magnitude, share } from "../core/figure";
import { mirrored, type MirrorFlow } from "../core/mirrored";
import { print } from "../core/print";
import { separated, timesOf } from "./amount";
import type { Grammar } from "./language/grammar";
import { capital, closed } from "./phrase";
import { small } from "./pointParts";
import { figuresNotes, listOf } from "./sourceWords";
import { timeOf } from "./timeOf";
import { viewWords } from "./viewWords";
import type { Found, Percent } from "./language/views";

// Freight as the convention allows it, from nothing to a tenth of the value FOB.
const freight = "1.1";

/** Digits of a percentage, as many as its interval holds; null where it holds none. */
function digitsOf(grammar: Grammar, figure: Figure): Percent | null {
  if (figure.kind === "gap") return null;
  const { digits, about } = print(magnitude(figure), 0, 0);
  return /[1-9]/.test(digits) ? { percent: separated(grammar, digits), about } : null;
}

const isNegligible = (figure: Figure): boolean => figure.kind === "amount" && figure.status === "N";

/** How the two reports of a pair stand to each other. */
function found(grammar: Grammar, { ratio, own, theirs }: MirrorPair, flow: MirrorFlow): Found {
  if (ratio.kind === "gap") return { kind: isNegligible(own.figure) ? "negligible" : "undivided" };
  const { value } = ratio;
  const isFreight =
    flow === "exports" ? value.gte(1) && value.lte(freight) : value.lte(1) && value.times(freight).gte(1);
  if (value.gte(2)) return { kind: "times", times: timesOf(grammar, ratio, "99.5") };
  if (value.gt(1)) {
    const more = digitsOf(grammar, growth(theirs.figure, own.figure));
    return more ? { kind: "more", ...more, freight: isFreight } : { kind: "same" };
  }
  if (value.eq(0)) return isNegligible(theirs.figure) ? { kind: "share", part: null } : { kind: "none" };
  if (!isFreight || flow === "exports")
    return { kind: "share", part: value.lt("0.01") ? null : digitsOf(grammar, share(theirs.figure, own.figure)) };
  const less = digitsOf(grammar, growth(theirs.figure, own.figure));
  return less ? { kind: "less", ...less } : { kind: "same" };
}

/** The two reports of a pair in one sentence. */
const finding = (grammar: Grammar, pair: MirrorPair, reporter: Area, flow: MirrorFlow): string =>
  viewWords(grammar).mirror.finding({ reporter, partner: pair.area, flow, found: found(grammar, pair, flow) });

/** How far a ratio is from one, on the scale of the chart. */
const distance = ({ ratio }: MirrorPair): number =>
  ratio.kind === "gap" ? -1 : ratio.value.eq(0) ? Number.POSITIVE_INFINITY : Math.abs(Math.log(ratio.value.toNumber()));

const farthest = (pairs: readonly MirrorPair[]): MirrorPair | undefined =>
  pairs.reduce<MirrorPair | undefined>(
    (best, pair) => (best && distance(best) >= distance(pair) ? best : pair),
    undefined,
  );

// One cargo more or less turns a smaller figure over.
const leastTold = 1_000_000;
const isSizeable = ({ own, theirs }: MirrorPair): boolean =>
  [own, theirs].every(({ figure }) => figure.kind === "amount" && figure.value.gte(leastTold));

const isKnown = ({ kind }: Figure): boolean => kind === "amount";

function missing(grammar: Grammar, pairs: readonly MirrorPair[], { reporter, flow, from, to }: MirrorModel): string {
  const { mirror } = viewWords(grammar);
  const areas = [...new Set(pairs.map(({ area }) => area))];
  const without = (side: "own" | "theirs") =>
    areas.filter((area) => !pairs.some((pair) => pair.area === area && isKnown(pair[side].figure)));
  const others = without("own");
  return others.length === 0 || without("theirs").length === areas.length
    ? mirror.noReport({ by: areas, flow: mirrored[flow], others: [reporter], from, to })
    : mirror.noReport({ by: [reporter], flow, others, from, to });
}

/** Over several periods: in how many of those with both reports the partner's was the larger. */
function overPeriods(grammar: Grammar, model: MirrorModel): string {
  const { reporter, flow } = model;
  const lists = model.partners.map(({ pairs }) => pairs.filter(hasBoth));
  const lasts = lists.flatMap((pairs) => pairs.at(-1) ?? []);
  const last = farthest(lasts.filter(isSizeable)) ?? farthest(lasts);
  const pairs = lists.find((list) => last && list.includes(last)) ?? [];
  const [first] = pairs;
  if (!first || !last)
    return missing(
      grammar,
      model.partners.flatMap((each) => each.pairs),
      model,
    );
  const { mirror } = viewWords(grammar);
  if (pairs.length === 1) return mirror.onlyPeriod(finding(grammar, last, reporter, flow), last.period);
  const above = pairs.filter(({ own, theirs }) => isAbove(theirs.figure, own.figure)).length;
  const below = pairs.length - above;
  const higher = above >= below;
  const [from, to] = [first.period, last.period];
  const n = higher ? above : below;
  return mirror.overPeriods({ reporter, partner: last.area, flow, higher, n, all: pairs.length, from, to });
}

const isAbove = (theirs: Figure, own: Figure): boolean =>
  theirs.kind === "amount" && own.kind === "amount" && theirs.value.gt(own.value);

/** That a side has an estimate in the place of a report. */
const because = (grammar: Grammar, { by, how }: NonNullable<ReturnType<typeof estimatedIn>>): string =>
  viewWords(grammar).mirror.because(by, how);

/** The finding of a mirror: the pair whose reports are farthest apart. */
export function mirrorHeadline(grammar: Grammar, model: MirrorModel): string {
  if (model.from !== model.to) return overPeriods(grammar, model);
  const pairs = model.partners.flatMap((partner) => partner.pairs);
  const both = pairs.filter(hasBoth);
  const divided = both.filter(({ ratio }) => isKnown(ratio));
  const pair = farthest(divided.filter(isSizeable)) ?? farthest(divided) ?? both[0];
  if (pair) return finding(grammar, pair, model.reporter, model.flow);
  const [estimated] = pairs.flatMap((each) => estimatedIn(model.reporter, each) ?? []);
  return estimated ? because(grammar, estimated).replace(/\.$/, "") : missing(grammar, pairs, model);
}

/** A sentence behind a colon: it begins in lower case, unless with a name. */
const inside = (grammar: Grammar, text: string, areas: readonly Area[]): string =>
  areas.some((area) => text.startsWith(grammar.area.inSentence(area))) ? text : small(text);

/** The two reports of one pair in a sentence with its period; of a partner that reports nothing, that and why. */
export function otherSideText(grammar: Grammar, { model, shown }: OtherSide): string {
  if (shown) {
    const { period } = shown;
    const one = { ...model, from: period, to: period, partners: [{ area: shown.area, pairs: [shown] }] };
    const areas = [model.reporter, shown.area];
    const head = `${grammar.indicators[model.flow]}${period.kind === "year" ? "" : ","} ${grammar.period(period)}`;
    const told = closed(`${head}: ${inside(grammar, mirrorHeadline(grammar, one), areas)}`);
    const asked = model.partners[0]?.pairs.at(-1);
    const estimated = asked && asked !== shown ? estimatedIn(model.reporter, asked) : null;
    return asked && estimated
      ? `${told} ${capital(grammar.period(asked.period))}: ${because(grammar, estimated)}`
      : told;
  }
  const [partner] = model.partners;
  const absences = [...new Set(partner?.pairs.map(({ theirs }) => theirs.absence))];
  const [reason] = absences;
  const isWhole = reason === "group" || reason === "no file" || reason === "not loaded";
  return partner && isWhole && absences.length === 1
    ? viewWords(grammar).mirror.because(partner.area, reason)
    : `${mirrorHeadline(grammar, model)}.`;
}

const reportsOf = ({ reporter, partners }: MirrorModel) =>
  partners.flatMap(({ pairs }) =>
    pairs.flatMap(({ area, period, own, theirs }) => [
      { area: reporter, period, figure: own.figure },
      { area, period, figure: theirs.figure },
    ]),
  );

/** Viewpoint, valuation, unit and factor. */
export const mirrorSubtitle = (grammar: Grammar, model: MirrorModel): string =>
  [
    viewWords(grammar).mirror.subtitle({ ...model, factor: separated(grammar, model.factor) }),
    ...figuresNotes(grammar, reportsOf(model), (some) => {
      const sides = listOf(grammar, some);
      return model.from === model.to ? sides : `${sides}, ${timeOf(grammar, some)}`;
    }),
  ].join(" ");

/** Why the two sides differ, and what is missing; belongs to the chart and to every picture of it. */
export function mirrorNotes(grammar: Grammar, model: MirrorModel): string[] {
  const { mirror } = viewWords(grammar);
  const notes = [mirror.why];
  const pairs = model.partners.flatMap((partner) => partner.pairs.slice(-1));
  for (const pair of pairs) {
    const estimated = estimatedIn(model.reporter, pair);
    if (estimated) notes.push(because(grammar, estimated));
  }
  for (const reason of ["group", "no file", "not loaded", "suppressed"] as const) {
    const silent = pairs.filter(({ theirs }) => theirs.absence === reason);
    for (const { area } of silent) notes.push(mirror.because(area, reason));
  }
  const converted = reportsOf(model).find(
    ({ figure }) => figure.kind === "amount" && figure.convertedFrom === "EUR",
  )?.figure;
  if (converted?.kind === "amount")
    notes.push(mirror.converted(converted.summed || model.from.kind !== "year" ? "month" : "year"));
  if (model.leftOut > 0) notes.push(mirror.leftOut(model.leftOut));
  return notes;
}
