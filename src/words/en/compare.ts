import type { Period } from "../../core/period";
import type { CompareScale } from "../../analysis/compare";
import { hasMembers } from "../../core/area";
import { plainText, capital } from "../phrase";
import { times, sum } from "./forms/amounts";
import { the } from "./forms/periods";
import { owner, inSentence, reportedBy, nameOf } from "./forms/areas";
import { direction, valued } from "./forms/flows";
import { count, sameMembers } from "./forms/numbers";
import { listed } from "./forms/lists";
import type { Change } from "../language/amounts";
import type { CompareWords } from "../language/compare";

const aloneChange = (change: Change | null, since: Period): string => {
  switch (change?.kind) {
    case "times":
      return `, ${times(change.times)} times the level of ${the(since)}`;
    case "same":
      return `, much as in ${the(since)}`;
    case "more":
    case "less":
      return `, ${change.percent.text} ${change.kind} than in ${the(since)}`;
    default:
      return "";
  }
};

const basis = "in million US dollars at current prices";

const compareScales: Readonly<Record<Exclude<CompareScale, "share">, string>> = {
  common: "",
  own: " Each partner on its own scale: bars are not to be compared between partners.",
  log: " Logarithmic scale: each gridline is ten times the one before, so distances show ratios, not amounts.",
};

export const compare: CompareWords = {
  choose: (reporter) => `Choose a partner to compare ${owner(reporter)} trade`,
  alone: ({ partner, amount, period, since, change }) =>
    `Turnover with ${inSentence(partner)} came to ${plainText(sum(amount))} in ${the(period)}${aloneChange(change, since)}`,
  noTrade: ([a, b], period) => `There was no trade with ${inSentence(a)} or with ${inSentence(b)} in ${the(period)}`,
  onlyOne: ({ partner, amount, other, period }) =>
    `Turnover with ${inSentence(partner)} came to ${plainText(sum(amount))} in ${the(period)}; with ${inSentence(other)} there was none`,
  equal: ([a, b], period) =>
    `Turnover with ${inSentence(a)} and with ${inSentence(b)} was about equal in ${the(period)}`,
  larger: ([a, b], { percent, about }, period) =>
    `Turnover with ${inSentence(a)} was ${about ? "about " : ""}${percent} larger than with ${inSentence(b)} in ${the(period)}`,
  times: ([a, b], factor, period) =>
    `Turnover with ${inSentence(a)} was ${times(factor)} times that with ${inSentence(b)} in ${the(period)}`,
  onePart: ({ flow, reporter, partner, amount, period }) =>
    capital(
      `${owner(reporter)} ${flow} ${direction[flow]} ${inSentence(partner)} came to ${plainText(sum(amount))} in ${the(period)}; its ${flow === "exports" ? "imports" : "exports"} are not in the statistics`,
    ),
  largest: ({ partner, count: n, amount, period }) =>
    `${capital(inSentence(partner))} had the largest turnover of the ${count(n)} partners in ${the(period)}: ${plainText(sum(amount))}`,
  unordered: (partners, n, period) =>
    `Which of the ${count(n)} partners had the largest turnover in ${the(period)} is not known: one flow is not reported with ${listed(partners.map(inSentence))}`,
  subtitle: (shown, reporter) =>
    shown === "share"
      ? `Share of ${owner(reporter)} total turnover, exports and imports, in percent; current prices, ${valued}, ${reportedBy(reporter)}.`
      : `Turnover, exports and imports ${basis}; ${valued}, ${reportedBy(reporter)}.${compareScales[shown]}`,
  members: (group, all, missing, year) =>
    `${nameOf(group)}: the ${all} ${hasMembers(group) ? `members at the end of ${year}` : "countries of the region"}${missing ? `; ${count(missing)} of them not listed in the source` : ""}.`,
  partial: (group, members) =>
    `${nameOf(group)}: the source gives one flow alone with ${listed(members.map(inSentence))}; a sum that lacks the other is a lower bound.`,
  same: sameMembers,
  alike: (group, alike, from, to) =>
    `Change with ${inSentence(group)}: ${alike ? `the ${sameMembers(alike)} in ${the(from)} and ${the(to)}` : "the members of each year"}.`,
  apart: (partners, source, main) =>
    capital(`${listed(partners.map(inSentence))}: counted by ${source}, and so not compared with figures of ${main}.`),
  printed({ group, period, source, amount, with: counted, without }) {
    const others = counted.length > 0 ? `, with ${listed(counted.map(inSentence))}` : "";
    const fewer = without.length > 0 ? `, without ${listed(without.map(inSentence))}` : "";
    const why = others + fewer || ", counting other members";
    return `For ${inSentence(group)} ${source} itself prints ${amount} million in ${the(period)}${why}.`;
  },
  contained: (whole, parts) =>
    capital(`${inSentence(whole)} includes ${listed(parts.map(inSentence))}: the figures overlap and are not added.`),
  leftOut: (n) => capital(`${count(n)} more chosen, not drawn.`),
};
