import { isInvestment, type Measure } from "../core/indicators";
import { type RankingRow } from "../analysis/folding";
import { listed, type RankingModel } from "../analysis/ranking";
import { hasMembers } from "../core/area";
import { type Amount, flagOf, isBound } from "../core/figure";
import { previous } from "../core/period";
import { millions, percent } from "./amount";
import { gapsNotes, investedSubtitle } from "./investmentText";
import { containedNotes } from "./containedNotes";
import type { Grammar } from "./language/grammar";
import { membership } from "./membership";
import { printedNote } from "./printedNote";
import { figuresNotes, flagNotes, listOf } from "./sourceWords";
import { viewWords } from "./viewWords";
import { unplaced } from "../analysis/findings/ranking";
import { unplacedText } from "./say/ranking";

// Of more than a few a list would say less than their number.
const mostNamed = 3;

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
  const marked = listed(model).flatMap(({ area, chosen }) => (chosen ? area : []));
  notes.push(...containedNotes(grammar, [...chosenGroups.map(({ area }) => area), ...marked], period.year));
  notes.push(...flagNotes(grammar, totals, (some) => listOf(grammar, some)));
  if (partial.length > 0) notes.push(unplacedText(grammar, unplaced(model)));
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
