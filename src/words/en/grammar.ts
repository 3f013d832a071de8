import type { CompareScale } from "../../analysis/compare";
import { type Area, hasMembers } from "../../core/area";
import { type Period, previous } from "../../core/period";
import type { Qualifier } from "../../core/figure";
import { ui } from "./messages";
import { capital, type Phrase, type Piece, plainText, say } from "../phrase";
import type { Alike, Change, Grammar, Sum, Times } from "../language/grammar";
import { inSentence, owner } from "./forms/areas";
import { count } from "./forms/numbers";
import { dateInWords, datesInWords } from "./forms/dates";
import { bare, over, ranged, the, units } from "./forms/periods";
import { listing, noBreak, scale } from "../language/shared";

const ordinals: Record<string, string> = { one: "st", two: "nd", few: "rd", other: "th" };
const rules = new Intl.PluralRules("en", { type: "ordinal" });
export const ordinal = (n: number): string => `${n}${ordinals[rules.select(n)] ?? "th"}`;

export const reportedBy = (area: Area): string => `as reported by ${inSentence(area)}`;
const nameOf = ({ names }: Area): string => names.en;
const listed = listing("and");
export const currencies = { USD: "US dollars", EUR: "euros" } as const;
export const measures = { turnover: "Turnover", exports: "Exports", imports: "Imports" } as const;

const qualifiers: Readonly<Record<Qualifier, string>> = {
  rounded: "",
  approx: "about ",
  moreThan: "more than ",
  atLeast: "at least ",
  lessThan: "less than ",
  atMost: "at most ",
};
const qualified = (number: string, qualifier: Qualifier) => qualifiers[qualifier] + number;
export const link = (piece: Piece, qualifier: Qualifier): Piece => ({
  ...piece,
  text: qualified(piece.text, qualifier).replaceAll(" ", noBreak),
});
export const figure = ({ number, qualifier }: Sum) => link(number, qualifier);
export const sum = (amount: Sum): Phrase => say`${figure(amount)} ${currencies[amount.currency]}`;
export const times = ({ digits, about }: Times) => (about ? `about ${digits}` : digits);

/** “same 27 members”. */
export const sameMembers = ({ same, all, dated }: Alike): string =>
  `same ${same}${same === all ? "" : ` of ${all}`} ${dated ? "members" : "countries"}`;

export const direction = { turnover: "with", exports: "to", imports: "from" } as const;
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
export const valued = "exports FOB, imports CIF";
const compareScales: Readonly<Record<Exclude<CompareScale, "share">, string>> = {
  common: "",
  own: " Each partner on its own scale: bars are not to be compared between partners.",
  log: " Logarithmic scale: each gridline is ten times the one before, so distances show ratios, not amounts.",
};
export const grammar: Grammar = {
  language: "en",
  tag: "en-GB",
  dash: "–",
  decimal: ".",
  thousands: ",",
  groupFrom: 4,
  scales: { 3: scale("thousand"), 6: scale("million"), 9: scale("billion"), 12: scale("trillion") },
  percent: (digits) => `${digits}%`,
  qualified,
  sum,
  times,
  atLeast: (number) => `${number} or more`,
  atMost: (number) => `${number} or less`,
  ordinal,
  count,
  partners: (n) => `${count(n)} ${n === 1 ? "partner" : "partners"}`,
  list: listed,
  date: dateInWords,
  dates: datesInWords,
  period: bare,
  periods: ({ from, to }) => ranged(from, to),
  when: over,
  currencies,
  indicators: {
    turnover: "Turnover",
    exports: "Exports",
    imports: "Imports",
    balance: "Balance",
    fdiGrossInflow: "FDI inflow, gross",
    fdiInwardPosition: "FDI position, inward",
    fdiOutwardPosition: "FDI position, outward",
    growth: "Growth",
  },
  verdicts: {
    agrees: "agrees",
    "agrees within rounding": "agrees within rounding",
    "revised since": "revised since",
    differs: "differs",
    "no series": "no series to check against",
  },
  differs: {
    by: (size) => `differs by ${size}`,
    points: (size) => `differs by ${size} percentage points`,
    slightly: "differs slightly",
    later: (name) => `${name}; a later edition`,
  },
  area: {
    name: nameOf,
    short: (area) => (area.code === "CIS" ? "CIS" : area.names.en),
    inSentence,
    of: owner,
    with: (area) => `with ${inSentence(area)}`,
    from: (area) => `from ${inSentence(area)}`,
    to: (area) => `to ${inSentence(area)}`,
    reportedBy,
  },
  about: (areas) => `about ${listed(areas.map(inSentence))}`,
  disclaimer: ({ disclaimer }) => disclaimer,
  absent: {
    unknown: (reporter, partners, when) =>
      `The data hold no figure of ${owner(reporter)} trade with ${listed(partners.map(inSentence))} ${when}.`,
    notYet: (group, since, when) =>
      capital(`${inSentence(group)} did not exist ${when}: it has had members since ${since}.`),
    unlisted: (reporter, partners, when) =>
      capital(`${owner(reporter)} statistics list no trade with ${listed(partners.map(inSentence))} ${when}.`),
    compared({ reporter, period, partners }) {
      const each = partners.map(({ area, turnover, share }, i) => [
        ...(i === 0 ? [] : [{ text: i === partners.length - 1 ? " and " : ", " }]),
        ...say`${sum(turnover)} with ${inSentence(area)}${share ? say` (${share})` : []}`,
      ]);
      return say`In ${the(period)} ${owner(reporter)} trade turnover amounted to ${each.flat()}.`;
    },
  },
  paragraph: null,
  compare: {
    choose: (reporter) => `Choose a partner to compare ${owner(reporter)} trade`,
    alone: ({ partner, amount, period, change }) =>
      `Turnover with ${inSentence(partner)} came to ${plainText(sum(amount))} in ${the(period)}${aloneChange(change, previous(period))}`,
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
      capital(
        `${listed(partners.map(inSentence))}: counted by ${source}, and so not compared with figures of ${main}.`,
      ),
    printed({ group, period, source, amount, with: counted, without }) {
      const others = counted.length > 0 ? `, with ${listed(counted.map(inSentence))}` : "";
      const fewer = without.length > 0 ? `, without ${listed(without.map(inSentence))}` : "";
      const why = others + fewer || ", counting other members";
      return `For ${inSentence(group)} ${source} itself prints ${amount} million in ${the(period)}${why}.`;
    },
    leftOut: (n) => capital(`${count(n)} more chosen, not drawn.`),
  },
  trend: null,
  chart: {
    millions: (digits, currency) => `${digits} million ${currencies[currency]}`,
    millionsIn: (period) => `million US dollars, ${bare(period)}`,
    percentIn: (period) => `percent, ${bare(period)}`,
    scales: { common: "On one scale", own: "Each on its own scale", log: "On a logarithmic scale" },
    shareOf: (reporter) => `Share of ${owner(reporter)} total`,
    composition: ["What it consists of", "share of turnover"],
    compositionAnd: ["What it consists of, and", "gross inflow of direct investment"],
    investment: (reporter) => [
      "Gross inflow of direct investment",
      `into ${inSentence(reporter)}, cumulative, as stated`,
    ],
    investmentShort: ["Gross FDI inflow", "cumulative, as stated"],
    spans: ["Each for its own span:", "not ranked, not subtracted."],
    spansShort: "Each for its own span: not ranked.",
    nothingStated: "nothing stated",
    stated: (literal) => `stated ${literal}`,
    standing: (rank, of, amongSome) =>
      amongSome
        ? `${ordinal(rank)} of ${of} with both flows`
        : `${ordinal(rank)} of ${of} ${of === 1 ? "partner" : "partners"}`,
    turnoverShare: (percent, reporter) => `${percent} of ${reporter ? `${owner(reporter)} ` : ""}turnover`,
    unlisted: "not listed in the source",
    unknown: "not in the data",
    magnified: (factor) => `magnified ${factor} times`,
    magnifies: (factor) => `this panel magnifies ${factor} times`,
    heightOf: (panel) => `height of the ${panel} panel`,
    inPeriod: (shown, period) => `${shown} in ${the(period)}`,
    noFigure: "no figure",
    key: {
      stated: "as stated",
      range: "range its rounding allows",
      open: "“more than”: open end",
      gap: "not reported, which is not zero",
      atLeast: "at least this: a part is not reported",
      atMost: "at most this: a part is not reported",
    },
    turnoverInMillions: "Turnover, million",
    turnoverOver: (partner, figures) => `Turnover with ${partner}, million US dollars: ${figures}`,
    heads: {
      partner: "Partner",
      indicator: "Indicator",
      period: "Period",
      statistics: "Statistics",
      change: "Change",
      stated: "Stated",
      verdict: "Verdict",
    },
    tinyBase: "base too small",
  },
  ranked: null,
  mirrorChart: null,
  source: {
    sources: (n, list) => `${n > 1 ? "Sources" : "Source"}: ${list}`,
    edition: (name, date, published) => `${name} edition (${published ? date : `file of ${date}`})`,
    editions: (first, last, date) => `${first} to ${last} editions (the last of ${date})`,
    dated: (date, how) =>
      ({
        published: `published ${date}`,
        "data to": `data to ${date}`,
        "last saved": `file of ${date}`,
        read: `read on ${date}`,
      })[how],
    yourFile: (name) => `your file “${name}”`,
    entered: (publisher, date) => `${publisher} (entered by the reader on ${date})`,
    summed: (kind) => `Sums of the ${units[kind]}s`,
    flags: { E: "estimated by the source, at least in part", P: "preliminary data" },
    republished:
      "read from the bureau’s table 312101 as republished; its sums equal the bureau’s monthly totals to 0.1 thousand dollars",
    releases: (publisher, _, dates, investment) =>
      `Stated figures${investment ? " and direct investment" : ""}: ${publisher}, ${dates}`,
    called: (name, source) => `“${name}” (${source})`,
    own: (text) => `Named in the sources: ${text}.`,
    names: "Country names are based on Unicode CLDR and imply no opinion on status.",
  },
  ui,
  more: null,
  views: null,
};
