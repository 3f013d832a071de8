import type { Grown, GrowthModel, GrownPartner } from "../analysis/growing";
import type { GrowthRow } from "../analysis/growthRows";
import type { Area } from "../core/area";
import { type Figure, flagOf } from "../core/figure";
import { alikeNote } from "./alike";
import { millions, percent } from "./amount";
import { changePercent } from "./changePercent";
import type { Grammar } from "./language/grammar";
import { amountText } from "./rankedTexts";
import { moreOf } from "./moreOf";
import { capital } from "./phrase";
import { rankedOf } from "./rankedOf";
import { figuresNotes, listOf } from "./sourceWords";
import { viewWords } from "./viewWords";

// Of more than a few a list would say less than their number.
const mostNamed = 3;

/** A change with its sign: “+65.0%”, or “+1,199.7 million US dollars”. */
export const changeText = (grammar: Grammar, change: Figure): string =>
  change.kind === "amount" && change.unit === "%"
    ? percent(grammar, change, true)
    : grammar.chart.millions(millions(grammar, change, true), "USD");

/** Percentage points with their sign, two decimals where they are small. */
export const pointsText = (grammar: Grammar, points: Figure): string =>
  percent(grammar, points, true).replace(/\s*%/, "");

/** Whether equal lengths are equal changes in percent; else in dollars. */
export const isInPercent = ({ order, measure }: GrowthModel): boolean => order !== "amount" && measure !== "balance";

/** The change of all partners, or of a group, with both of its sums. */
function totalText(grammar: Grammar, { before, now, percent: change, amount }: Grown, group: Area | null): string[] {
  if (before.kind === "gap" || now.kind === "gap") return [];
  const told = change !== "tiny base" && change.kind === "amount" ? change : amount;
  return [
    viewWords(grammar).growing.total({
      who: group && capital(grammar.area.inSentence(group)),
      before: amountText(grammar, before, false),
      now: amountText(grammar, now, false),
      change:
        told.kind === "amount" && told.unit === "%" ? percent(grammar, told, true) : millions(grammar, told, true),
    }),
  ];
}

/** Measure, unit, valuation, viewpoint, what the lines mean, and the change of all. */
export function growingSubtitle(grammar: Grammar, model: GrowthModel): string {
  const { measure, reporter, period, since, ranked } = model;
  const words = viewWords(grammar);
  const isReported = ranked.length === 0 || ranked.some(({ now }) => flagOf(now) !== "E");
  return [
    `${words.ranking.basis(measure, reporter, period, isReported)}${words.growing.since(since)}.`,
    ...totalText(grammar, model.total, model.group),
    ...(isInPercent(model) ? [words.growing.lengths] : []),
    ...figuresNotes(
      grammar,
      ranked.map(({ area, before, now }) => ({ area, figure: flagOf(before) ? before : now })),
      (some) => (some.length > mostNamed ? grammar.partners(some.length) : listOf(grammar, some)),
    ),
  ].join(" ");
}

/** Notes that belong to the drawing and to every picture of it. */
export function growingNotes(grammar: Grammar, model: GrowthModel, rows: readonly GrowthRow[]): string[] {
  const { group, chosenGroups, outside, since, period, totals, tiny, order } = model;
  const words = viewWords(grammar);
  return [
    ...(group ? alikeNote(grammar, group, totals, since, period) : []),
    ...chosenGroups.flatMap((chosen) => [
      ...totalText(grammar, chosen.total, chosen.area),
      ...alikeNote(grammar, chosen.area, chosen.totals, since, period),
    ]),
    ...(tiny.length > 0 && order === "percent" ? [words.growing.tiny(since)] : []),
    ...(group && outside.length > 0 ? [words.ranking.outside(group, outside)] : []),
    ...(rows.some((row) => row.kind === "partner" && row.partner.tied) ? [words.ranking.sharedRank] : []),
  ];
}

/** What assistive technology says of a partner: “Spain, from 812.0 to 2,011.8 million US dollars, +147.8%, 14th of 150”. */
export function growthInWords(grammar: Grammar, model: GrowthModel, partner: GrownPartner): string {
  const { area, before, now, percent: change, rank, tied } = partner;
  const words = viewWords(grammar);
  const [from, to] = [before, now].map((figure) => amountText(grammar, figure, model.measure === "balance"));
  return [
    grammar.area.name(area),
    words.growing.fromTo(from ?? "", to ?? ""),
    changePercent(grammar, change),
    ...(rank === null ? [] : [words.ranking.place(rank, tied, model.ranked.length)]),
  ].join(", ");
}

/** How many partners a row passes over, and why. */
export const growthCount = (
  grammar: Grammar,
  { why, hidden }: Extract<GrowthRow, { kind: "folded" }>,
  amongMembers: boolean,
): string =>
  why === "others"
    ? moreOf(grammar).table.others(hidden.length)
    : why === "between" || why === "after"
      ? rankedOf(grammar).folded(why, hidden.length, "turnover", amongMembers)
      : viewWords(grammar).growing.folded(why, hidden.length, amongMembers);
