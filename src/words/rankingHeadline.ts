import type { RankingRow } from "../analysis/folding";
import { placeOf, type RankedPartner, type RankingModel } from "../analysis/ranking";
import type { Measure } from "../analysis/trade";
import { membership } from "./membership";
import { amountText } from "./rankedTexts";
import { millions, percent } from "./amount";
import type { Grammar } from "./grammar/grammar";

export const sentence = (text: string) => text.replace(/^./, (letter) => letter.toUpperCase());

/** “14th”, “joint 201st”. */
const place = (grammar: Grammar, { rank, tied }: RankedPartner): string =>
  rank === null ? "" : `${tied ? "joint " : ""}${grammar.ordinal(rank)}`;

const of: Readonly<Record<Exclude<Measure, "balance">, readonly [first: string, other: string]>> = {
  turnover: ["partner", "partner"],
  exports: ["destination of", "exports"],
  imports: ["origin of", "imports"],
};

const isFirst = ({ rank, tied }: RankedPartner): boolean => rank === 1 && !tied;

function opening(grammar: Grammar, model: RankingModel, partner: RankedPartner): string {
  const owner = grammar.area.of(model.reporter);
  const name = sentence(grammar.area.inSentence(partner.area));
  const rank = isFirst(partner) ? "largest" : place(grammar, partner);
  if (model.measure === "turnover") return `${name} is ${owner} ${rank} partner`;
  const [what, flow] = of[model.measure === "balance" ? "exports" : model.measure];
  return `${name} is the ${rank} ${what} ${owner} ${flow}`;
}

function amongAll(grammar: Grammar, model: RankingModel, marked: readonly RankedPartner[]): string {
  const [head, ...others] = marked;
  if (!head) return "";
  const rest = others.map((partner) => `${grammar.area.inSentence(partner.area)} the ${place(grammar, partner)}`);
  const comma = rest.length > 0 ? ", " : "";
  return `${opening(grammar, model, head)}${comma}${grammar.list(rest)} of ${model.of}`;
}

function amongMembers(grammar: Grammar, model: RankingModel, marked: readonly RankedPartner[]): string {
  const { measure, group, of: all } = model;
  const [head, ...others] = marked;
  if (!head || !group) return "";
  const by = measure === "turnover" ? "" : ` by ${measure}`;
  const whose =
    measure === "turnover"
      ? "their turnover"
      : `${grammar.area.of(model.reporter)} ${measure} ${direction[measure]} them`;
  const share = (partner: RankedPartner, words: string) =>
    partner.share.kind === "amount" ? `, ${percent(grammar, partner.share)}${words}` : "";
  const start = `${sentence(grammar.area.inSentence(head.area))} is ${isFirst(head) ? "the largest" : place(grammar, head)} of the ${all} in ${grammar.area.inSentence(group)}${by}`;
  const rest = others.map(
    (partner) => `; ${grammar.area.inSentence(partner.area)} ${place(grammar, partner)}${share(partner, "")}`,
  );
  return `${start}${share(head, ` of ${whose}`)}${rest.join("")}`;
}

/** A balance has two ends: the largest surplus and the largest deficit are both worth the name. */
function byBalance(grammar: Grammar, model: RankingModel, marked: readonly RankedPartner[]): string {
  const { ranked, group } = model;
  const value = ({ figure }: RankedPartner) => (figure.kind === "amount" ? figure.value.toNumber() : 0);
  const surpluses = ranked.filter((partner) => value(partner) > 0);
  const deficits = ranked.filter((partner) => value(partner) < 0).toReversed();
  const said = marked.map((partner) => {
    const name = grammar.area.inSentence(partner.area);
    const isSurplus = value(partner) > 0;
    if (value(partner) === 0) return `trade with ${name} is in balance`;
    const side = isSurplus ? surpluses : deficits;
    const rank = side.indexOf(partner) + 1;
    const size = rank === 1 ? "the largest" : `the ${grammar.ordinal(rank)} largest of ${side.length}`;
    return `the ${isSurplus ? "surplus" : "deficit"} with ${name} is ${size}`;
  });
  const scope = group ? ` in ${grammar.area.inSentence(group)}` : "";
  return `${sentence(said.join("; "))}${scope}`;
}

// More than three places are a list, which the chart gives better.
const mostNamed = 3;

/** Where the chosen partners stand, in one sentence; without any of them, who stands first. */
export function rankingHeadline(grammar: Grammar, model: RankingModel, chosen: readonly string[]): string {
  const { ranked, reporter, measure, year, group } = model;
  const places = chosen.flatMap((code) => placeOf(model, code) ?? []).filter(({ rank }) => rank !== null);
  const [leader] = ranked;
  if (!leader) {
    const owner = sentence(grammar.area.of(reporter));
    const whom = group ? `with ${grammar.area.inSentence(group)}` : "with any partner";
    return `${owner} statistics list no ${measure === "exports" || measure === "imports" ? measure : "trade"} ${whom} in ${year}`;
  }
  const marked = places.length === 0 ? [leader] : places.slice(0, mostNamed);
  if (measure === "balance") return byBalance(grammar, model, marked);
  return group ? amongMembers(grammar, model, marked) : amongAll(grammar, model, marked);
}

const noun: Readonly<Record<Measure, string>> = {
  turnover: "Turnover",
  exports: "Exports",
  imports: "Imports",
  balance: "Balance, exports minus imports,",
};
const valuation: Readonly<Record<Measure, string>> = {
  turnover: "exports FOB, imports CIF",
  exports: "FOB",
  imports: "CIF",
  balance: "exports FOB, imports CIF",
};

const direction: Readonly<Record<Measure, string>> = {
  turnover: "with",
  exports: "to",
  imports: "from",
  balance: "with",
};

/** Measure, unit, valuation and viewpoint, without a full stop. */
export const basisOf = (grammar: Grammar, { measure, year, reporter }: RankingModel): string =>
  `${noun[measure]} by partner in million US dollars at current prices, ${year} (${valuation[measure]}, as reported by ${grammar.area.inSentence(reporter)})`;

/** Measure, unit, valuation, viewpoint, and what the shares are shares of. */
export function rankingSubtitle(grammar: Grammar, model: RankingModel, isLog: boolean): string {
  const { measure, year, reporter, group, members, total } = model;
  const amount = total.kind === "amount" && measure !== "balance" ? `${millions(grammar, total)} million` : null;
  const whole =
    group && members
      ? `${amount ? `; share of the ${amount} with ` : "; "}${membership(grammar, group, members, year)}`
      : amount
        ? `; share of ${grammar.area.of(reporter)} total of ${amount}`
        : "";
  const order = measure === "balance" ? " Ranked from the largest surplus to the largest deficit." : "";
  const scale = isLog ? " Logarithmic scale: each gridline is ten times the one before." : "";
  return `${basisOf(grammar, model)}${whole}.${order}${scale}`;
}

/** What belongs beneath the chart: groups that were chosen, partners that are not in the list, and how ranks are shared. */
export function rankingNotes(grammar: Grammar, model: RankingModel, rows: readonly RankingRow[]): string[] {
  const { reporter, year, group, chosenGroups, outside, unreported, ranked, measure } = model;
  const owner = sentence(grammar.area.of(reporter));
  const notes = chosenGroups.map(({ area, total, share }) => {
    const { members } = total;
    const amount =
      total.figure.kind === "amount"
        ? `${millions(grammar, total.figure, measure === "balance")} million`
        : "no figure";
    const part = share.kind === "amount" ? `, ${percent(grammar, share)} of the total` : "";
    const who = members ? `${membership(grammar, area, members, year)}, together` : grammar.area.inSentence(area);
    return `${sentence(who)}: ${amount}${part}; a group has no rank among partners.`;
  });
  if (group && outside.length > 0)
    notes.push(
      `Not ${outside.length > 1 ? "members" : "a member"} of ${grammar.area.inSentence(group)}, and so not ranked here: ${grammar.list(outside.map(grammar.area.inSentence))}.`,
    );
  const silent = unreported.filter(({ chosen }) => chosen).map(({ area }) => grammar.area.inSentence(area));
  if (silent.length > 0)
    notes.push(`${owner} statistics give no ${measure} ${direction[measure]} ${grammar.list(silent)} in ${year}.`);
  if (rows.some((row) => row.kind === "partner" && row.partner.tied))
    notes.push("Partners with the same figure share a rank.");
  for (const { area, chosen } of ranked)
    if (chosen && area.disclaimer) notes.push(`${area.names.en}: ${area.disclaimer}`);
  return notes;
}

/** What assistive technology says of a partner: “Spain, 2,011.8 million US dollars, 14th of 204”. */
export function placeInWords(grammar: Grammar, model: RankingModel, partner: RankedPartner): string {
  const { figure, rank, area } = partner;
  const amount =
    figure.kind === "gap"
      ? "no figure"
      : `${amountText(grammar, figure, model.measure === "balance")} million US dollars`;
  return `${area.names.en}, ${amount}${rank === null ? `, ${unrankedWords(grammar, model, partner)}` : `, ${place(grammar, partner)} of ${model.of}`}`;
}

/** The places that a folded row passes over: “16–67”. */
export const foldedPlaces = ({ places }: Extract<RankingRow, { kind: "folded" }>): string =>
  places ? `${places.from}–${places.to}` : "";

/** How many partners a folded row passes over, and why. */
export const foldedCount = (
  grammar: Grammar,
  { why, count }: Extract<RankingRow, { kind: "folded" }>,
  { measure, group }: RankingModel,
): string => grammar.ranked.folded(why, count, measure, group !== null);

/** Why a partner has no rank: what was not reported is not the same as nothing. */
export function unrankedWords(grammar: Grammar, { measure }: RankingModel, { figure }: RankedPartner): string {
  if (figure.kind === "gap")
    return grammar.ranked.unranked(figure.reason === "suppressed" ? "suppressed" : "not reported", measure);
  return grammar.ranked.unranked(figure.value.eq(0) ? "nothing" : "bound", measure);
}
