import { rankedOf } from "./rankedOf";
import { type AnyIndicator, isFlow, isInvestment, type Measure } from "../core/indicators";
import { type RankingRow, sumOf } from "../analysis/folding";
import { placeOf, type RankedPartner, type RankingModel } from "../analysis/ranking";
import { noFigures } from "../analysis/findings/noFigures";
import { hasMembers } from "../core/area";
import { type Amount, flagOf, gap, isBound, share } from "../core/figure";
import { previous } from "../core/period";
import { millions, percent, percentInSentence } from "./amount";
import { gapsNotes, investedSubtitle } from "./investmentText";
import type { Grammar } from "./language/grammar";
import { membership } from "./membership";
import { noFiguresHeadline } from "./say/noFigures";
import { printedNote } from "./printedNote";
import { amountText } from "./rankedTexts";
import { figuresNotes, flagNotes, listOf } from "./sourceWords";
import { viewWords } from "./viewWords";
import type { Placed, PlacedBalance } from "./language/views";
import { investmentRanking } from "../analysis/findings/investment";
import { investmentHeadline } from "./say/investment";

const valueOf = ({ figure }: RankedPartner): number => (figure.kind === "amount" ? figure.value.toNumber() : 0);

/** A balance has two ends: the largest surplus and the largest deficit are both worth the name. */
function byBalance({ ranked }: RankingModel, marked: readonly RankedPartner[]): PlacedBalance[] {
  const surpluses = ranked.filter((partner) => valueOf(partner) > 0);
  const deficits = ranked.filter((partner) => valueOf(partner) < 0).toReversed();
  return marked.map((partner) => {
    const value = valueOf(partner);
    const side = value > 0 ? surpluses : deficits;
    return {
      area: partner.area,
      side: value > 0 ? "surplus" : value < 0 ? "deficit" : "balanced",
      rank: side.indexOf(partner) + 1,
      of: side.length,
    };
  });
}

// More than three places are a list, which the chart gives better.
const mostNamed = 3;

/** The first of the chosen partners that have a place. */
export const placesOf = (model: RankingModel, chosen: readonly string[]): (RankedPartner & Placed)[] =>
  chosen
    .flatMap((code) => placeOf(model, code) ?? [])
    .flatMap((partner) => (partner.rank === null ? [] : { ...partner, rank: partner.rank }))
    .slice(0, mostNamed);

/** Whether all that could be ranked is listed with zero; of all partners the total must be zero, since others may be missing. */
const isNothing = ({ group, idle, unreported, total }: RankingModel): boolean =>
  idle.length > 0 &&
  unreported.length === 0 &&
  (group !== null || (total.kind === "amount" && total.value.eq(0) && total.status !== "N"));

/** Where the chosen partners stand, in one sentence; without any of them, who stands first. */
export function rankingHeadline(grammar: Grammar, model: RankingModel, chosen: readonly string[]): string {
  const { ranked, measure, group } = model;
  if (isInvestment(measure)) return investmentHeadline(grammar, investmentRanking(model, measure));
  const words = viewWords(grammar).ranking;
  // Where others have no place, those that have one are counted among themselves.
  const known = model.partial.length > 0;
  const [leader] = ranked;
  if (!leader) {
    if (known) return words.unplaced(unplaced(grammar, model)).replace(/\.$/, "");
    // Of a group that had no members yet there is nothing to hold.
    if (group && model.total.kind === "gap" && model.total.reason === "impossible")
      return noFiguresHeadline(grammar, noFigures(model.reporter, [{ area: group, none: false }], model.period));
    return isNothing(model) ? words.nothing({ ...model, measure }) : words.unknown({ ...model, measure });
  }
  const places = placesOf(model, chosen);
  const marked = places.length > 0 ? places : placesOf(model, [leader.area.code]);
  if (!isFlow(measure)) {
    const found = marked.flatMap(({ area }) => placeOf(model, area.code) ?? []);
    return words.balances(byBalance(model, found), group, known);
  }
  if (model.of === 1) return words.sole({ ...model, measure, partner: leader.area });
  if (!group) return words.among({ ...model, measure, known, places: marked });
  const shared = marked.map((partner) => ({
    ...partner,
    share: partner.share.kind === "amount" ? percentInSentence(grammar, partner.share) : null,
  }));
  const isAll = model.of === model.members?.all;
  return words.amongMembers({ ...model, measure, group, known, isAll, places: shared });
}

/** Measure, unit, valuation and viewpoint, without a full stop. */
const basisOf = (grammar: Grammar, measure: Measure, { period, reporter, ranked }: RankingModel): string => {
  const isReported = ranked.length === 0 || ranked.some(({ figure }) => flagOf(figure) !== "E");
  return viewWords(grammar).ranking.basis(measure, reporter, period, isReported);
};

/** Measure, unit, valuation, viewpoint and what is said of all figures ranked, as a map has them. */
export const basisAndNotes = (grammar: Grammar, model: RankingModel): string[] =>
  isInvestment(model.measure)
    ? [investedSubtitle(grammar, { ...model, measure: model.measure })]
    : [`${basisOf(grammar, model.measure, model)}.`, ...notesOf(grammar, model)];

/** What is said of all figures with a place, or a part of one: of more than a few how many they are. */
const notesOf = (grammar: Grammar, { ranked, partial }: RankingModel): string[] =>
  figuresNotes(grammar, [...ranked, ...partial], (some) =>
    some.length > mostNamed ? grammar.partners(some.length) : listOf(grammar, some),
  );

/** Digits of millions, with words where they are a bound. */
function totalText(grammar: Grammar, total: Amount): string | null {
  const digits = millions(grammar, total);
  // Less than a chart prints is no whole worth the name.
  if (digits.startsWith("< ")) return null;
  return isBound(total) ? grammar.qualified(digits.replace(/^[≤≥]\s/, ""), total.qualifier) : digits;
}

/** Measure, unit, valuation, viewpoint, and what the shares are shares of. */
export function rankingSubtitle(grammar: Grammar, model: RankingModel, isLog: boolean): string {
  const { measure, period, reporter, group, members, total } = model;
  if (isInvestment(measure)) return investedSubtitle(grammar, { ...model, measure });
  const words = viewWords(grammar).ranking;
  const amount = total.kind === "amount" && measure !== "balance" ? totalText(grammar, total) : null;
  const who = group && members ? membership(grammar, group, members, period.year) : null;
  const head = `${basisOf(grammar, measure, model)}${words.whole({ reporter, amount, members: who })}.`;
  const same = group && model.same && { ...model.same, dated: hasMembers(group) };
  const alike = group && model.comparable ? [grammar.compare.alike(group, same, previous(period), period)] : [];
  return [
    head,
    ...notesOf(grammar, model),
    ...alike,
    ...(measure === "balance" ? [words.balanceOrder] : []),
    ...(isLog ? [words.logScale] : []),
  ].join(" ");
}

/** How many partners have no place, and what is known of their trade, as a share of all. */
function unplaced(grammar: Grammar, { partial, total, measure, group }: RankingModel) {
  const sum = sumOf(partial);
  const part = measure === "balance" ? gap("undefined") : share(sum, total);
  return {
    n: partial.length,
    share: part.kind === "amount" ? percentInSentence(grammar, part) : null,
    members: group !== null,
  };
}

/** What belongs beneath the chart: groups that were chosen, partners that are not in the list, and how ranks are shared. */
export function rankingNotes(grammar: Grammar, model: RankingModel, rows: readonly RankingRow[]): string[] {
  const { period, group, chosenGroups, outside, partial, unreported, measure } = model;
  const words = viewWords(grammar).ranking;
  const notes = chosenGroups.map(({ area, total: { members, figure }, share: part }) =>
    words.groupNote({
      who: members ? membership(grammar, area, members, period.year) : grammar.area.inSentence(area),
      together: members !== undefined,
      amount: figure.kind === "amount" ? millions(grammar, figure, measure === "balance") : null,
      share: part.kind === "amount" ? percent(grammar, part) : null,
    }),
  );
  const totals = chosenGroups.map(({ area, total }) => ({ area, figure: total.figure }));
  notes.push(...flagNotes(grammar, totals, (some) => listOf(grammar, some)));
  if (partial.length > 0) notes.push(words.unplaced(unplaced(grammar, model)));
  if (group) notes.push(...printedNote(grammar, group, period, model.printed));
  if (group && outside.length > 0) notes.push(words.outside(group, outside));
  if (isInvestment(measure))
    return [
      ...notes,
      ...gapsNotes(
        grammar,
        unreported.filter(({ chosen }) => chosen),
      ),
    ];
  const partners = unreported.filter(({ chosen }) => chosen).map(({ area }) => area);
  if (partners.length > 0) notes.push(words.silent({ ...model, measure, partners }));
  if (rows.some((row) => row.kind === "partner" && row.partner.tied)) notes.push(words.sharedRank);
  return notes;
}

/** What assistive technology says of a partner: “Spain, 2,011.8 million US dollars, 14th of 204”. */
export function placeInWords(grammar: Grammar, model: RankingModel, partner: RankedPartner): string {
  const { figure, rank, tied, area } = partner;
  const flag = flagOf(figure);
  const amount =
    figure.kind === "gap"
      ? grammar.chart.noFigure
      : grammar.chart.millions(amountText(grammar, figure, model.measure === "balance"), "USD");
  const told = flag ? `${amount} (${grammar.source.flags[flag]})` : amount;
  const place =
    rank === null ? unrankedWords(grammar, model, partner) : viewWords(grammar).ranking.place(rank, tied, model.of);
  return `${grammar.area.name(area)}, ${told}, ${place}`;
}

/** The places that a folded row passes over: “16–67”. */
export const foldedPlaces = ({ places }: Extract<RankingRow, { kind: "folded" }>): string =>
  places ? `${places.from}–${places.to}` : "";

/** What the words on gaps and places are chosen by; those on investment speak of none that trade lacks. */
const tradeOf = (measure: AnyIndicator): Measure => (isInvestment(measure) ? "turnover" : measure);

/** How many partners a folded row passes over, and why. */
export const foldedCount = (
  grammar: Grammar,
  { why, count }: Extract<RankingRow, { kind: "folded" }>,
  { measure, group }: RankingModel,
): string => {
  const words = rankedOf(grammar);
  // What is kept back and what the data lack stand in one row.
  return isInvestment(measure) && why === "unreported"
    ? `${grammar.partners(count)}: ${words.unranked("suppressed", "turnover")}; ${grammar.chart.unknown}`
    : words.folded(why, count, tradeOf(measure), group !== null);
};

/** Why a partner has no rank: what was not reported is not the same as nothing. */
export function unrankedWords(grammar: Grammar, { measure, partial }: RankingModel, partner: RankedPartner): string {
  const { figure } = partner;
  if (isInvestment(measure) && figure.kind === "gap" && figure.reason !== "suppressed") return grammar.chart.unknown;
  if (partial.includes(partner)) return rankedOf(grammar).unranked("bound", tradeOf(measure));
  if (figure.kind === "gap")
    return rankedOf(grammar).unranked(figure.reason === "suppressed" ? "suppressed" : "not reported", tradeOf(measure));
  return rankedOf(grammar).unranked("nothing", tradeOf(measure));
}
