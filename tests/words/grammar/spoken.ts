import { moreOf } from "../../../src/words/moreOf";
import { paragraphOf } from "../../../src/words/paragraphOf";
import { rankedOf } from "../../../src/words/rankedOf";
import { trendOf } from "../../../src/words/trendOf";
import type { Area } from "../../../src/core/area";
import type { Flow } from "../../../src/core/indicators";
import { type Period, previous } from "../../../src/core/period";
import type { Grammar } from "../../../src/words/language/grammar";
import { more as english } from "../../../src/words/en/more";
import { plainText } from "../../../src/words/phrase";
import { viewWords } from "../../../src/words/viewWords";
import { spaced } from "./figures";
import { mirrorChartOf } from "../../../src/words/mirrorChartOf";
import type { Sum, Change, Movement } from "../../../src/words/language/amounts";
import type { ChangeSince } from "../../../src/words/language/paragraph";
import type { TrendFigure } from "../../../src/words/language/trend";

const area = (code: string, en: string, ru: string, kk: string, es: string, pt: string): Area => ({
  code,
  kind: "country",
  names: { en, ru, kk, es, pt },
});
export const kazakhstan = area("KZ", "Kazakhstan", "Казахстан", "Қазақстан", "Kazajistán", "Cazaquistão");
export const spain = area("ES", "Spain", "Испания", "Испания", "España", "Espanha");
const portugal = area("PT", "Portugal", "Португалия", "Португалия", "Portugal", "Portugal");
const flows: readonly Flow[] = ["turnover", "exports", "imports"];

/** So many dollars. */
export const sumOf = (digits: string): Sum => ({
  number: { text: digits },
  exponent: 0,
  currency: "USD",
  qualifier: "rounded",
});

const changes = (base: Sum): readonly Omit<ChangeSince, "of" | "since">[] => {
  const percent = { text: "23%" };
  const kinds: readonly Change[] = [
    { kind: "more", percent, qualifier: "rounded" },
    { kind: "less", percent, qualifier: "approx" },
    { kind: "times", times: { digits: "3", about: true } },
    { kind: "same" },
    { kind: "tiny" },
    { kind: "none" },
    { kind: "other source" },
  ];
  return kinds.map((change) => ({ change, base }));
};

const movements: readonly Movement[] = [
  { kind: "nothing" },
  { kind: "level" },
  { kind: "doubled" },
  { kind: "under a percent" },
  { kind: "fraction", of: 3 },
  { kind: "times", times: { digits: "3", about: false } },
  { kind: "rose", percent: "20%", about: false },
  { kind: "fell", percent: "20%", about: true },
];

/** The sentence of a paragraph on trade in a period, with the change on the same part of the year before. */
export const tradeIn = (grammar: Grammar, period: Period, change = changes(sumOf("1.6"))[0]): string =>
  spaced(
    plainText(
      paragraphOf(grammar).trade({
        owner: null,
        partner: spain,
        period,
        turnover: sumOf("2"),
        parts: null,
        change: change ? { ...change, of: "turnover", since: previous(period) } : null,
        mark: [],
      }),
    ),
  );

const paragraphs = (grammar: Grammar, from: Period, to: Period): string[] => {
  const paragraph = paragraphOf(grammar);
  const amount = sumOf("2");
  const when = grammar.when(from, to);
  return [
    ...changes(amount).flatMap((change) => [
      tradeIn(grammar, to, change),
      tradeIn(grammar, to, { ...change, base: null }),
    ]),
    plainText(paragraph.investment({ partner: spain, reporter: kazakhstan, period: to, amount })),
    grammar.absent.notYet(spain, 2015, when),
    grammar.absent.unlisted(kazakhstan, [spain], when),
    grammar.absent.unknown(kazakhstan, [spain, portugal], when),
    plainText(
      grammar.absent.compared({
        reporter: kazakhstan,
        period: to,
        partners: [{ area: spain, turnover: amount, share: null }],
      }),
    ),
  ];
};

const comparisons = ({ compare }: Grammar, period: Period): string[] => {
  const amount = sumOf("2");
  const two = [spain, portugal] as const;
  return [
    ...changes(amount).map(({ change }) =>
      compare.alone({ partner: spain, amount, period, since: previous(period), change }),
    ),
    compare.noTrade(two, period),
    compare.onlyOne({ partner: spain, amount, other: portugal, period }),
    compare.equal(two, period),
    compare.larger(two, { percent: "23%", about: true }, period),
    compare.times(two, { digits: "3", about: false }, period),
    ...(["exports", "imports"] as const).map((flow) =>
      compare.onePart({ flow, reporter: kazakhstan, partner: spain, amount, period }),
    ),
    compare.largest({ partner: spain, count: 3, amount, period }),
    compare.unordered([spain], 3, period),
    compare.members(spain, 27, 1, period.year),
    compare.alike(spain, { same: 27, all: 28, dated: true }, previous(period), period),
    compare.printed({ group: spain, period, source: "BNS", amount: "2", with: [], without: [portugal] }),
  ];
};

const trends = (grammar: Grammar, from: Period, to: Period): string[] => {
  const trend = trendOf(grammar);
  const told = (period: Period): TrendFigure => ({ amount: sumOf("2"), period, source: null });
  const [first, last] = [told(from), told(to)];
  const sides = ["surplus", "deficit", "balanced"] as const;
  const subtitle = {
    measure: "turnover",
    shown: "sum" as const,
    currency: "USD",
    reporter: kazakhstan,
    panels: 2,
    spans: "",
  } as const;
  return [
    ...movements.flatMap((movement) => [
      ...flows.map((flow) => trend.moved({ kind: "flow", flow, partner: spain }, movement, from, to, "BNS")),
      trend.moved({ kind: "surplus", reporter: kazakhstan, partner: spain }, movement, from, to, null),
      trend.stopped({
        flow: "exports",
        partner: spain,
        period: to,
        wholly: false,
        turnover: { movement, from, to },
        first: null,
        latest: null,
        source: null,
      }),
    ]),
    trend.stopped({
      flow: "imports",
      partner: spain,
      period: to,
      wholly: true,
      turnover: null,
      first,
      latest: last,
      source: null,
    }),
    trend.turnedOver(kazakhstan, spain, from, to, null),
    ...sides.flatMap((side) =>
      sides.map((before) =>
        trend.balance({
          reporter: kazakhstan,
          partner: spain,
          now: { ...last, side },
          earlier: { ...first, side: before },
        }),
      ),
    ),
    ...flows.flatMap((flow) => [
      trend.stood(flow, spain, "120", to, from, null),
      trend.was({ flow, partner: spain, ...last }),
      trend.peak({ flow, partner: spain, from, to, most: first, isOpen: true, last }),
    ]),
    trend.bare(kazakhstan, [spain], from, to),
    ...(["own", "common", "together", "index", "seasonal"] as const).map((scale) =>
      trend.subtitle({ ...subtitle, scale, base: null, from, to }),
    ),
    trend.subtitle({ ...subtitle, scale: "index", base: from, from, to }),
    trend.subtitle({ ...subtitle, scale: "index", base: null, from: to, to }),
  ];
};

const views = (grammar: Grammar, from: Period, to: Period): string[] => {
  const { ranking, map, mirror, membership } = viewWords(grammar);
  const asked = { reporter: kazakhstan, measure: "exports", period: to } as const;
  const pair = { reporter: kazakhstan, partner: spain } as const;
  const who = { group: spain, dated: true };
  return [
    ranking.nothing({ ...asked, group: null }),
    ranking.unknown({ ...asked, group: spain }),
    ...[true, false].map((isReported) => ranking.basis("turnover", kazakhstan, to, isReported)),
    ...[null, spain].map((group) => ranking.sole({ ...asked, group, partner: spain })),
    ranking.silent({ ...asked, partners: [spain] }),
    map.balance(kazakhstan, 3, 0, to),
    map.listed({ ...asked, many: 3 }),
    map.passed({ ...asked, many: 3, of: 12, limit: 9 }),
    mirror.onlyPeriod(mirror.finding({ ...pair, flow: "exports", found: { kind: "same" } }), to),
    ...[2, 3].map((n) => mirror.overPeriods({ ...pair, flow: "imports", higher: true, n, all: 3, from, to })),
    mirror.noReport({ by: [spain], flow: "exports", others: [kazakhstan], from, to }),
    mirror.subtitle({ reporter: kazakhstan, flow: "imports", factor: "1.06", from, to }),
    membership.changed(spain, [{ period: to, joined: [portugal], left: [] }]),
    membership.standing({ ...who, reporter: kazakhstan, period: to, rank: 2, of: 27, isAll: true, share: null }),
    membership.noStanding(to),
  ];
};

const labels = (grammar: Grammar, from: Period, to: Period): string[] => {
  const { chart, ui } = grammar;
  const ranked = rankedOf(grammar);
  const inMirror = mirrorChartOf(grammar);
  const more = grammar.more ?? english;
  const periods = { from, to };
  const { of } = grammar.area;
  return [
    grammar.period(to),
    grammar.periods(periods),
    grammar.when(from, to),
    chart.millionsIn(to),
    chart.percentIn(to),
    chart.inPeriod("2", to),
    ranked.rankIn(to),
    inMirror.flows(kazakhstan, "exports", to),
    ui.bar.age(to),
    ui.question.partOf(to),
    ui.question.each(to),
    moreOf(grammar).notice.show(to),
    moreOf(grammar).notice.silent("BNS", periods),
    more.figures.apart(to, "month", "2", "3"),
    more.reference.otherPeriod(grammar.about([spain]), from, to),
    more.points.change("23%", from),
    more.points.tinyBase(from),
    more.offers.nearest("X", to),
    more.ranking.rankIn(to),
    more.mirror.noReport("X", periods),
    more.mirror.nearest(to),
    more.gaps.scope(true, "exports", to, "1.06"),
    ...[1, 3].map((n) => more.gaps.absent(n, to)),
    more.table.title(of(kazakhstan), "X", periods),
    more.brief.over(to),
    more.brief.title(2, to),
    more.brief.head("Y", "X", to),
    more.brief.parts("Z", from, to),
    more.brief.trend(of(kazakhstan), "X", from, to),
    more.brief.stated(to),
    more.brief.lastPeriod(to),
  ];
};

/** Everything that a language says of time, with ordinary spaces. */
export const everything = (grammar: Grammar, from: Period, to: Period): string[] =>
  [
    ...paragraphs(grammar, from, to),
    ...comparisons(grammar, to),
    ...trends(grammar, from, to),
    ...views(grammar, from, to),
    ...labels(grammar, from, to),
  ].map(spaced);
