import type { CompareScale } from "../../analysis/compare";
import type { Flow, Measure } from "../../core/indicators";
import { type Area, hasMembers } from "../../core/area";
import { type Period, previous } from "../../core/period";
import type { Qualifier } from "../../core/figure";
import { ui } from "../messages/en";
import { capital, kept, opening, type Phrase, type Piece, plainText, say, stop } from "../phrase";
import type { Alike, Change, ChangeSince, Grammar, Movement, Owner, Place, Side, Subject, Sum, Times } from "./grammar";
import { inSentence, owner } from "./enAreas";
import { count } from "./enNumbers";
import { dateInWords, datesInWords } from "./enDates";
import { bare, between, over, ranged, the, units } from "./enPeriods";
import { bySource, listing, noBreak, scale } from "./shared";

const ordinals: Record<string, string> = { one: "st", two: "nd", few: "rd", other: "th" };
const rules = new Intl.PluralRules("en", { type: "ordinal" });
const ordinal = (n: number): string => `${n}${ordinals[rules.select(n)] ?? "th"}`;

const reportedBy = (area: Area): string => `as reported by ${inSentence(area)}`;
const nameOf = ({ names }: Area): string => names.en;
const listed = listing("and");
const currencies = { USD: "US dollars", EUR: "euros" } as const;
const measures = { turnover: "Turnover", exports: "Exports", imports: "Imports" } as const;

const qualifiers: Readonly<Record<Qualifier, string>> = {
  exact: "",
  rounded: "",
  approx: "about ",
  moreThan: "more than ",
  atLeast: "at least ",
  lessThan: "less than ",
  atMost: "at most ",
};
const qualified = (number: string, qualifier: Qualifier) => qualifiers[qualifier] + number;
const link = (piece: Piece, qualifier: Qualifier): Piece => ({
  ...piece,
  text: qualified(piece.text, qualifier).replaceAll(" ", noBreak),
});
const figure = ({ number, qualifier }: Sum) => link(number, qualifier);
const sum = (amount: Sum): Phrase => say`${figure(amount)} ${currencies[amount.currency]}`;
const times = ({ digits, about }: Times) => (about ? `about ${digits}` : digits);

const verbs: Readonly<Record<Qualifier, readonly [string, string]>> = {
  moreThan: ["has exceeded", "exceeded"],
  atLeast: ["has come to at least", "came to at least"],
  lessThan: ["has stayed below", "stayed below"],
  atMost: ["has come to at most", "came to at most"],
  approx: ["has come to about", "came to about"],
  rounded: ["has come to", "came to"],
  exact: ["has come to", "came to"],
};

/** “same 27 members”. */
const sameMembers = ({ same, all, dated }: Alike): string =>
  `same ${same}${same === all ? "" : ` of ${all}`} ${dated ? "members" : "countries"}`;

/** “the 2022 level”, “the level of April 2022”. */
const level = (since: Period) => (since.kind === "year" ? `the ${bare(since)} level` : `the level of ${the(since)}`);

function changed({ of, since, change, base, alike }: ChangeSince): Phrase {
  const subject = of === "turnover" ? "which is" : `${of} being`;
  const before: Phrase = base ? say` (${figure(base)})` : alike ? say` (${sameMembers(alike)})` : [];
  switch (change.kind) {
    case "more":
    case "less":
      return say`, ${subject} ${link(change.percent, change.qualifier)} ${change.kind} than in ${the(since)}${before}`;
    case "times": {
      const factor = { text: times(change.times), ...change.link };
      return say`, ${subject} ${factor} times ${level(since)}${before}`;
    }
    case "same":
      return say`, much as in ${the(since)}${before}`;
    case "tiny":
      return base ? say`, after ${figure(base)} in ${the(since)}` : [];
    case "none":
      return say`, after none in ${the(since)}`;
    case "other source":
      return say`; the figure of ${the(since)}${before} comes from another source and is not compared`;
  }
}

const by = (who: Owner | null): string => {
  if (who === null) return "In";
  return `According to ${who.kind === "named" ? who.name : `${owner(who.area)} statistics`}, in`;
};

const parts = (both: { readonly exports: Sum; readonly imports: Sum } | null, mark: Phrase): Phrase =>
  both
    ? say` (${kept(1, [{ text: "exports – " }, figure(both.exports)])}, ${kept(2, [{ text: "imports – " }, figure(both.imports)])}${mark})`
    : [];

/** A group by its abbreviation, where it has one: “38.9% of turnover with the EU”. */
const whole = ({ code }: Area): string =>
  /^\d/.test(code) ? "these countries" : code === "ASEAN" ? code : `the ${code}`;
const ranked = ({ rank, of, amongSome }: Place, among: string) =>
  `${ordinal(rank ?? 0)} of ${amongSome ? "the " : ""}${of} ${among}`;

const direction = { turnover: "with", exports: "to", imports: "from" } as const;
const were = (flow: Flow) => (flow === "turnover" ? "was" : "were");
const they = (flow: Flow) => (flow === "turnover" ? "it" : "they");

const fractions = "half,a third,a quarter,a fifth,a sixth,a seventh,an eighth,a ninth,a tenth".split(",");

function moved(what: string, flow: Flow, movement: Movement, from: Period, to: Period): string {
  const was = `what ${they(flow)} ${were(flow)} in ${the(from)}`;
  const compared = (how: string) => `${what} in ${the(to)} ${were(flow)} ${how} ${was}`;
  const span = between(from, to);
  switch (movement.kind) {
    case "nothing":
      return `${what} fell to nothing ${span}`;
    case "level":
      return compared("about");
    case "fraction":
      return compared(`${fractions[movement.of - 2] ?? ""} of`);
    case "under a percent":
      return compared("less than 1% of");
    case "times":
      return compared(`${times(movement.times)} times`);
    case "doubled":
      return `${what} doubled ${span}`;
    case "rose":
    case "fell":
      return `${what} ${movement.kind} by ${movement.about ? "about " : ""}${movement.percent} ${span}`;
  }
}

const flowWith = (flow: Flow, partner: Area) => `${measures[flow]} ${direction[flow]} ${inSentence(partner)}`;
const subject = (who: Subject) =>
  who.kind === "flow"
    ? flowWith(who.flow, who.partner)
    : capital(`${owner(who.reporter)} surplus with ${inSentence(who.partner)}`);

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
const valued = "exports FOB, imports CIF";
const compareScales: Readonly<Record<Exclude<CompareScale, "share">, string>> = {
  common: "",
  own: " Each partner on its own scale: bars are not to be compared between partners.",
  log: " Logarithmic scale: each gridline is ten times the one before, so distances show ratios, not amounts.",
};
const trendBasis = {
  turnover: ["Turnover, exports and imports", `; ${valued}`],
  exports: ["Exports", ", FOB"],
  imports: ["Imports", ", CIF"],
  balance: ["Exports less imports", `; ${valued}`],
} as const;

const sided: Readonly<Record<Side, string>> = { surplus: "surplus", deficit: "deficit", balanced: "" };

const flowOrTrade = (measure: Measure) => (measure === "exports" || measure === "imports" ? measure : "trade");

export const en: Grammar = {
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
  paragraph: {
    trade: ({ owner: who, partner, period, turnover, parts: both, change, mark }) =>
      stop(
        say`${by(who)} ${the(period)} bilateral trade turnover with ${inSentence(partner)} amounted to ${sum(turnover)}${parts(both, mark)}${change ? changed(change) : []}`,
      ),
    standing({ partner, reporter, among, group }) {
      const share: Phrase = among.share ? say`${among.share} of ${owner(reporter)} turnover` : [];
      const within: Phrase =
        group && group.rank !== null
          ? say`, and ${ranked(group, group.amongSome ? "with both flows reported in" : "in")} ${inSentence(group.area)}${group.share ? say` (${group.share} of turnover with ${whole(group.area)})` : []}`
          : [];
      if (among.rank === null)
        return share.length > 0 ? opening(say`${inSentence(partner)} accounted for ${share}.`) : [];
      const all = share.length > 0 ? say` (${share})` : [];
      return opening(
        say`${inSentence(partner)} was ${ranked(among, among.of === 1 ? "partner" : "partners")}${among.amongSome ? " with both flows reported" : ""}${all}${within}.`,
      );
    },
    investment({ partner, reporter, period, amount }) {
      const at =
        period.kind === "open"
          ? capital(bare(period))
          : period.kind === "span"
            ? `From ${period.from} to ${period.to}`
            : `In ${the(period)}`;
      const verb = verbs[amount.qualifier][period.kind === "open" ? 0 : 1];
      return say`${at}, the gross inflow of direct investment from ${inSentence(partner)} to ${inSentence(reporter)} ${verb} ${amount.number} ${currencies[amount.currency]}.`;
    },
    stated: (date, { turnover, parts: both, mark }) =>
      say`The release of ${dateInWords(date)} gave ${sum(turnover)}${parts(both, mark)}.`,
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
    notes: {
      "rounded apart": "Exports and imports do not add up to turnover because each figure is rounded by itself.",
      "counted apart": "Exports and imports do not add up to turnover in the source.",
    },
  },
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
  trend: {
    choose: (reporter) => `Choose a partner to follow ${owner(reporter)} trade`,
    moved: (who, movement, from, to, source) =>
      moved(subject(who), who.kind === "flow" ? who.flow : "turnover", movement, from, to) + bySource(source),
    stopped({ flow, partner, period, wholly, turnover, first, latest, source }) {
      const head = `${flowWith(flow, partner)} ${wholly ? "stopped" : "all but stopped"} in ${the(period)}`;
      const amounts = [first, latest].flatMap((told, i) =>
        told ? `${plainText(i === 0 || !first ? sum(told.amount) : [figure(told.amount)])} in ${the(told.period)}` : [],
      );
      const rest = turnover
        ? moved("turnover", "turnover", turnover.movement, turnover.from, turnover.to)
        : amounts.length > 0
          ? `${they(flow)} ${were(flow)} ${listed(amounts)}`
          : "";
      return `${head}${rest && `; ${rest}`}${bySource(source)}`;
    },
    turnedOver: (reporter, partner, from, to, source) =>
      capital(
        `${owner(reporter)} surplus with ${inSentence(partner)} in ${the(from)} had turned into a deficit by ${the(to)}${bySource(source)}`,
      ),
    balance({ reporter, partner, now, earlier }) {
      const head = capital(
        now.side === "balanced"
          ? `${owner(reporter)} trade with ${inSentence(partner)} was balanced in ${the(now.period)}${bySource(now.source)}`
          : `${owner(reporter)} ${sided[now.side]} with ${inSentence(partner)} was ${plainText(sum(now.amount))} in ${the(now.period)}${bySource(now.source)}`,
      );
      if (!earlier) return head;
      const then = `${the(earlier.period)}${bySource(earlier.source)}`;
      if (earlier.side === "balanced")
        return now.side === "balanced" ? `${head}, as in ${then}` : `${head}, after balanced trade in ${then}`;
      const before = now.side === "balanced" ? plainText(sum(earlier.amount)) : figure(earlier.amount).text;
      return now.side === earlier.side
        ? `${head}, ${before} in ${then}`
        : `${head}, after a ${sided[earlier.side]} of ${before} in ${then}`;
    },
    stood: (flow, partner, index, period, base, source) =>
      `${flowWith(flow, partner)} stood at ${index} in ${the(period)}, where ${the(base)} is 100${bySource(source)}`,
    was: ({ flow, partner, amount, period, source }) =>
      `${flowWith(flow, partner)} ${were(flow)} ${plainText(sum(amount))} in ${the(period)}${bySource(source)}`,
    peak({ flow, partner, from, to, most, isOpen, last }) {
      const head = `${capital(over(from, to))} ${measures[flow].toLowerCase()} ${direction[flow]} ${inSentence(partner)} ${were(flow)} largest${isOpen ? ", as far as is known," : ""} in ${the(most.period)}: ${plainText(sum(most.amount))}${bySource(most.source)}`;
      return last
        ? `${head}; in ${the(last.period)} ${they(flow)} came to ${figure(last.amount).text}${bySource(last.source)}`
        : head;
    },
    bare: (reporter, partners, from, to) =>
      capital(`${owner(reporter)} trade with ${listed(partners.map(inSentence))} ${over(from, to)}`),
    subtitle({ measure, alone, currency, reporter, base, scale: shown, panels, from, to, spans }) {
      const unit = currencies[currency];
      if (base !== null)
        return `Index of ${measure}, ${bare(base)} = 100, from million ${unit} at current prices.${spans}`;
      const [what, value] = trendBasis[measure];
      const head = `${alone ? "Turnover" : what} in million ${unit} at current prices${value}, ${reportedBy(reporter)}.${spans}`;
      const none =
        from === to
          ? ` ${capital(the(from))} does not serve as a base for all partners, so amounts are shown.`
          : ` No ${units[from.kind]} ${between(from, to)} serves as a base for all partners, so amounts are shown.`;
      const one = panels > 1 ? " All panels on one scale." : "";
      if (shown === "index") return head + none + one;
      if (shown === "seasonal")
        return `${head} Each line is a year, its ${units[from.kind]}s over those of the years before.${one}`;
      return shown === "own" && panels > 1
        ? `${head} Each partner on its own scale: the panels are not to be compared by height.`
        : head + one;
    },
  },
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
    bounds: ["Lower bounds for different spans:", "not ranked, not subtracted."],
    boundsShort: "Lower bounds for different spans: not ranked.",
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
      stated: "as stated in a release",
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
  ranked: {
    rank: "Rank",
    partner: "Partner",
    rankAndPartner: "Rank, partner",
    share: "Share",
    rankIn: (period) => `Rank in ${the(period)}`,
    folded(why, n, measure, amongMembers) {
      const who = `${n} ${amongMembers ? "member" : "partner"}${n === 1 ? "" : "s"}`;
      if (why === "idle") return `${who} without ${flowOrTrade(measure)}`;
      if (why === "partial") return `${who} with one flow not reported`;
      return why === "unreported" ? `${who} not reported` : `${who} ${why}`;
    },
    unranked: (why, measure) =>
      why === "nothing"
        ? `no ${flowOrTrade(measure)}`
        : { suppressed: "confidential", "not reported": "not reported", bound: "one flow not reported" }[why],
    all: "all",
    under: (limit) => `under ${limit}`,
    below: (limit) => `${limit} and below`,
    above: (limit) => `${limit} and more`,
    between: (from, to) => `${from} to ${to}`,
    notReported: "not reported",
    legend: "Million US dollars",
    balanceLegend: "Balance, million US dollars; minus: deficit",
  },
  mirrorChart: {
    title: "Two reports of one flow",
    flows: (reporter, flow, period) =>
      `${owner(reporter)} ${flow} ${direction[flow]} each partner, million US dollars, ${bare(period)}`,
    divided: (reporter) => `Partner’s report divided by ${owner(reporter)}`,
    gridlines: (step) => `each gridline is ${step} times the last; opposite, the gap FOB`,
    reportedBy: (reporter) => `reported by ${inSentence(reporter)}`,
    reportedByPartner: "reported by the partner",
    freight: (band, factor, isShort) => `freight, ${band}; dashed: ${factor}${isShort ? "" : ", as used for the gap"}`,
    equal: "equal",
    ratio: (digits) => `ratio ${digits}`,
    gap: (amount) => `gap ${amount}`,
    noRatio: "no ratio to zero",
    report: (counter, flow, other) => `${nameOf(counter)}, ${flow} ${direction[flow]} ${inSentence(other)}`,
    absences: {
      mirrored: "an estimate from the other side’s figure",
      repeated: "an estimate, carried on from an earlier year",
      estimated: "an estimate of the source",
      notReported: "not reported",
      notCollected: "not collected",
      impossible: "cannot exist",
      suppressed: "confidential",
      undefined: "not convertible",
      bound: "a bound only",
      group: "no report of its own",
      "no file": "no report in the data",
      "not loaded": "file not read",
      "not covered": "not in the data",
    },
  },
  source: {
    sources: (n, list) => `${n > 1 ? "Sources" : "Source"}: ${list}`,
    edition: (name, date, published) => `${name} edition (${published ? date : `file of ${date}`})`,
    editions: (first, last, date) => `${first} to ${last} editions (the last of ${date})`,
    dated: (date, how) =>
      how === "published" ? `published ${date}` : how === "data to" ? `data to ${date}` : `file of ${date}`,
    summed: (kind) => `Sums of the ${units[kind]}s`,
    flags: { E: "estimated by the source, at least in part", P: "preliminary data" },
    republished:
      "read from the bureau’s table 312101 as republished; its sums equal the bureau’s monthly totals to 0.1 thousand dollars",
    releases: (publisher, n, dates, investment) =>
      `Stated figures${investment ? " and direct investment" : ""}: ${publisher}, ${n > 1 ? "releases" : "release"} of ${dates}`,
    called: (name, source) => `“${name}” (${source})`,
    own: (text) => `Named in the sources: ${text}.`,
    names: "Country names are based on Unicode CLDR and imply no opinion on status.",
  },
  ui,
  more: null,
  views: null,
};
