import type { RankingRow } from "../analysis/folding";
import { placeOf, type RankedPartner, type RankingModel } from "../analysis/ranking";
import type { Measure } from "../analysis/trade";
import { membership } from "./membership";
import { inSentence, listed, possessive } from "./names";
import { amountText } from "./rankedTexts";
import { millions, ordinal, percent } from "./number";

export const sentence = (text: string) => text.replace(/^./, (letter) => letter.toUpperCase());

/** “14th”, “joint 201st”. */
const place = ({ rank, tied }: RankedPartner): string =>
  rank === null ? "" : `${tied ? "joint " : ""}${ordinal(rank)}`;

const of: Readonly<Record<Exclude<Measure, "balance">, readonly [first: string, other: string]>> = {
  turnover: ["partner", "partner"],
  exports: ["destination of", "exports"],
  imports: ["origin of", "imports"],
};

const isFirst = ({ rank, tied }: RankedPartner): boolean => rank === 1 && !tied;

function opening(model: RankingModel, partner: RankedPartner): string {
  const owner = possessive(inSentence(model.reporter));
  const name = sentence(inSentence(partner.area));
  const rank = isFirst(partner) ? "largest" : place(partner);
  if (model.measure === "turnover") return `${name} is ${owner} ${rank} partner`;
  const [what, flow] = of[model.measure === "balance" ? "exports" : model.measure];
  return `${name} is the ${rank} ${what} ${owner} ${flow}`;
}

function amongAll(model: RankingModel, marked: readonly RankedPartner[]): string {
  const [head, ...others] = marked;
  if (!head) return "";
  const rest = others.map((partner) => `${inSentence(partner.area)} the ${place(partner)}`);
  const comma = rest.length > 0 ? ", " : "";
  return `${opening(model, head)}${comma}${listed(rest)} of ${model.of}`;
}

function amongMembers(model: RankingModel, marked: readonly RankedPartner[]): string {
  const { measure, group, of: all } = model;
  const [head, ...others] = marked;
  if (!head || !group) return "";
  const by = measure === "turnover" ? "" : ` by ${measure}`;
  const whose =
    measure === "turnover"
      ? "their turnover"
      : `${possessive(inSentence(model.reporter))} ${measure} ${direction[measure]} them`;
  const share = (partner: RankedPartner, words: string) =>
    partner.share.kind === "amount" ? `, ${percent(partner.share)}${words}` : "";
  const start = `${sentence(inSentence(head.area))} is ${isFirst(head) ? "the largest" : place(head)} of the ${all} in ${inSentence(group)}${by}`;
  const rest = others.map((partner) => `; ${inSentence(partner.area)} ${place(partner)}${share(partner, "")}`);
  return `${start}${share(head, ` of ${whose}`)}${rest.join("")}`;
}

/** A balance has two ends: the largest surplus and the largest deficit are both worth the name. */
function byBalance(model: RankingModel, marked: readonly RankedPartner[]): string {
  const { ranked, group } = model;
  const value = ({ figure }: RankedPartner) => (figure.kind === "amount" ? figure.value.toNumber() : 0);
  const surpluses = ranked.filter((partner) => value(partner) > 0);
  const deficits = ranked.filter((partner) => value(partner) < 0).toReversed();
  const said = marked.map((partner) => {
    const name = inSentence(partner.area);
    const isSurplus = value(partner) > 0;
    if (value(partner) === 0) return `trade with ${name} is in balance`;
    const side = isSurplus ? surpluses : deficits;
    const rank = side.indexOf(partner) + 1;
    const size = rank === 1 ? "the largest" : `the ${ordinal(rank)} largest of ${side.length}`;
    return `the ${isSurplus ? "surplus" : "deficit"} with ${name} is ${size}`;
  });
  const scope = group ? ` in ${inSentence(group)}` : "";
  return `${sentence(said.join("; "))}${scope}`;
}

// More than three places are a list, which the chart gives better.
const mostNamed = 3;

/** Where the chosen partners stand, in one sentence; without any of them, who stands first. */
export function rankingHeadline(model: RankingModel, chosen: readonly string[]): string {
  const { ranked, reporter, measure, year, group } = model;
  const places = chosen.flatMap((code) => placeOf(model, code) ?? []).filter(({ rank }) => rank !== null);
  const [leader] = ranked;
  if (!leader) {
    const owner = sentence(possessive(inSentence(reporter)));
    const whom = group ? `with ${inSentence(group)}` : "with any partner";
    return `${owner} statistics list no ${measure === "exports" || measure === "imports" ? measure : "trade"} ${whom} in ${year}`;
  }
  const marked = places.length === 0 ? [leader] : places.slice(0, mostNamed);
  if (measure === "balance") return byBalance(model, marked);
  return group ? amongMembers(model, marked) : amongAll(model, marked);
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
export const basisOf = ({ measure, year, reporter }: RankingModel): string =>
  `${noun[measure]} by partner in million US dollars at current prices, ${year} (${valuation[measure]}, as reported by ${inSentence(reporter)})`;

/** Measure, unit, valuation, viewpoint, and what the shares are shares of. */
export function rankingSubtitle(model: RankingModel, isLog: boolean): string {
  const { measure, year, reporter, group, members, total } = model;
  const amount = total.kind === "amount" && measure !== "balance" ? `${millions(total)} million` : null;
  const whole =
    group && members
      ? `${amount ? `; share of the ${amount} with ` : "; "}${membership(group, members, year)}`
      : amount
        ? `; share of ${possessive(inSentence(reporter))} total of ${amount}`
        : "";
  const order = measure === "balance" ? " Ranked from the largest surplus to the largest deficit." : "";
  const scale = isLog ? " Logarithmic scale: each gridline is ten times the one before." : "";
  return `${basisOf(model)}${whole}.${order}${scale}`;
}

/** What belongs beneath the chart: groups that were chosen, partners that are not in the list, and how ranks are shared. */
export function rankingNotes(model: RankingModel, rows: readonly RankingRow[]): string[] {
  const { reporter, year, group, chosenGroups, outside, unreported, ranked, measure } = model;
  const owner = sentence(possessive(inSentence(reporter)));
  const notes = chosenGroups.map(({ area, total, share }) => {
    const { members } = total;
    const amount =
      total.figure.kind === "amount" ? `${millions(total.figure, measure === "balance")} million` : "no figure";
    const part = share.kind === "amount" ? `, ${percent(share)} of the total` : "";
    const who = members ? `${membership(area, members, year)}, together` : inSentence(area);
    return `${sentence(who)}: ${amount}${part}; a group has no rank among partners.`;
  });
  if (group && outside.length > 0)
    notes.push(
      `Not ${outside.length > 1 ? "members" : "a member"} of ${inSentence(group)}, and so not ranked here: ${listed(outside.map(inSentence))}.`,
    );
  const silent = unreported.filter(({ chosen }) => chosen).map(({ area }) => inSentence(area));
  if (silent.length > 0)
    notes.push(`${owner} statistics give no ${measure} ${direction[measure]} ${listed(silent)} in ${year}.`);
  if (rows.some((row) => row.kind === "partner" && row.partner.tied))
    notes.push("Partners with the same figure share a rank.");
  for (const { area, chosen } of ranked)
    if (chosen && area.disclaimer) notes.push(`${area.names.en}: ${area.disclaimer}`);
  return notes;
}

/** What assistive technology says of a partner: “Spain, 2,011.8 million US dollars, 14th of 204”. */
export function placeInWords(model: RankingModel, partner: RankedPartner): string {
  const { figure, rank, area } = partner;
  const amount =
    figure.kind === "gap" ? "no figure" : `${amountText(figure, model.measure === "balance")} million US dollars`;
  return `${area.names.en}, ${amount}${rank === null ? `, ${unrankedWords(model, partner)}` : `, ${place(partner)} of ${model.of}`}`;
}

/** The places that a folded row passes over: “16–67”. */
export const foldedPlaces = ({ places }: Extract<RankingRow, { kind: "folded" }>): string =>
  places ? `${places.from}–${places.to}` : "";

/** How many partners a folded row passes over, and why. */
export function foldedCount(row: Extract<RankingRow, { kind: "folded" }>, { measure, group }: RankingModel): string {
  const who = group ? "members" : "partners";
  switch (row.why) {
    case "between":
    case "after":
      return `${row.count} ${who} ${row.why}`;
    case "idle":
      return `${row.count} ${who} without ${measure === "exports" || measure === "imports" ? measure : "trade"}`;
    case "unreported":
      return `${row.count} ${who} not reported`;
  }
}

/** Why a partner has no rank: what was not reported is not the same as nothing. */
export function unrankedWords({ measure }: RankingModel, { figure }: RankedPartner): string {
  if (figure.kind === "gap") return figure.reason === "suppressed" ? "confidential" : "not reported";
  if (figure.value.eq(0)) return measure === "exports" || measure === "imports" ? `no ${measure}` : "no trade";
  return "a bound";
}
