import { investmentKinds } from "../../core/investment";
import type { Grammar } from "../../words/language/grammar";
import type { InvestmentWords } from "../../words/language/investment";
import type { MembershipWords } from "../../words/language/membership";
import type { ViewWords } from "../../words/language/views";
import type { ExamplesOf } from "./examplesOf";
import { before, counts, day, kazakhstan, netherlands, samplesIn, since, spain, union, year } from "./samples";
import type { ParagraphWords } from "../../words/language/paragraph";
import type { AbsentWords } from "../../words/language/absent";
import type { CompareWords } from "../../words/language/compare";
import type { TrendWords } from "../../words/language/trend";
import type { SourceWords } from "../../words/language/source";
import type { ChartWords } from "../../words/language/chart";
import type { MirrorChartWords } from "../../words/language/mirrorChart";
import type { Found } from "../../words/language/mirror";

const flows = ["turnover", "exports", "imports"] as const;
const bothFlows = ["exports", "imports"] as const;
const measures = ["turnover", "exports", "imports", "balance"] as const;
const sides = ["surplus", "deficit", "balanced"] as const;
const yes = [true, false] as const;
const all = { same: 27, all: 27, dated: true };
const alikes = [all, { same: 27, all: 28, dated: true }, { same: 19, all: 19, dated: false }];

/** With what the sentences about trade and the texts of drawings are shown. */
export function examplesOfSentences(grammar: Grammar) {
  const { digits, sum, amount, other, share, part, times, changes, movements, date } = samplesIn(grammar);
  const when = grammar.when(since, year);
  const two = [spain, netherlands] as const;
  const reporter = kazakhstan;
  const partner = spain;
  const reportedBy = grammar.area.reportedBy(reporter);

  const compare: ExamplesOf<CompareWords> = {
    choose: [[reporter]],
    alone: changes.map((change) => [{ partner, amount, period: year, since, change }]),
    noTrade: [[two, year]],
    onlyOne: [[{ partner, amount, other: netherlands, period: year }]],
    equal: [[two, year]],
    larger: yes.map((about) => [two, { percent: share, about }, year]),
    times: [[two, times, year]],
    onePart: bothFlows.map((flow) => [{ flow, reporter, partner, amount, period: year }]),
    largest: [3, 5].map((count) => [{ partner, count, amount, period: year }]),
    unordered: [[[spain, netherlands], 5, year]],
    subtitle: (["common", "own", "log", "share"] as const).map((scale) => [scale, reporter]),
    members: [
      [union, 27, 0, 2023],
      [union, 27, 2, 2023],
    ],
    partial: [[union, [spain, netherlands]]],
    same: alikes.map((alike) => [alike]),
    alike: [null, all].map((alike) => [union, alike, before, year]),
    apart: [[[spain], "IMF DOTS", "BNS"]],
    printed: [
      [{ group: union, period: year, source: "BNS", amount: digits, with: [spain], without: [] }],
      [{ group: union, period: year, source: "BNS", amount: digits, with: [], without: [netherlands] }],
      [{ group: union, period: year, source: "BNS", amount: digits, with: [], without: [] }],
    ],
    contained: [
      [union, [spain]],
      [union, [spain, netherlands]],
    ],
    leftOut: counts.map((count) => [count]),
  };
  const absent: ExamplesOf<AbsentWords> = {
    notYet: [[union, 2015, when]],
    unlisted: [[reporter, two, when]],
    unknown: [[reporter, two, when]],
    compared: [
      [
        {
          reporter,
          period: year,
          partners: [
            { area: spain, turnover: amount, share: part },
            { area: netherlands, turnover: other, share: null },
          ],
        },
      ],
    ],
  };
  const chart: ExamplesOf<ChartWords> = {
    millions: (["USD", "EUR"] as const).map((currency) => [digits, currency]),
    millionsIn: [[year]],
    percentIn: [[year]],
    shareOf: [[reporter]],
    investment: [[reporter]],
    stated: [[digits]],
    standing: [
      [3, 21, false],
      [1, 1, false],
      [3, 21, true],
    ],
    turnoverShare: [null, reporter].map((of) => [share, of]),
    magnified: [["10"]],
    magnifies: [["10"]],
    heightOf: [[grammar.area.name(partner)]],
    inPeriod: [[digits, year]],
    turnoverOver: [[grammar.area.name(partner), digits]],
  };
  const source: ExamplesOf<SourceWords> = {
    sources: [1, 2].map((count) => [count, "BNS"]),
    edition: yes.map((published) => ["2024", date, published]),
    editions: [["2018", "2024", date]],
    dated: (["published", "data to", "last saved", "read"] as const).map((how) => [date, how]),
    yourFile: [["Spain 2024.csv"]],
    entered: [["Akorda", date]],
    summed: (["half", "quarter", "month"] as const).map((kind) => [kind]),
    releases: [1, 2].flatMap((count) => yes.map((investment) => ["Akorda", count, date, investment])),
    called: [["Spain", "BNS"]],
    own: [["Spain (BNS)"]],
  };
  const paragraph: ExamplesOf<ParagraphWords> = {
    trade: changes.flatMap((change) =>
      flows.map((of) => [
        {
          owner: { kind: "reporter", area: reporter },
          partner,
          period: year,
          turnover: amount,
          parts: { exports: other, imports: sum("38") },
          change: { of, since: before, change, base: amount },
          mark: [],
        },
      ]),
    ),
    standing: yes.flatMap((amongSome) =>
      [null, { rank: 3, of: 27, amongSome, share: part, area: union }].map((group) => [
        { partner, reporter, among: { rank: 12, of: 180, amongSome, share: part }, group },
      ]),
    ),
    investment: [year, { kind: "span", from: 2005, to: 2023 } as const, { kind: "open", from: 2005 } as const].map(
      (period) => [{ partner, reporter, period, amount }],
    ),
    stated: [[day, { turnover: amount, parts: { exports: other, imports: sum("38") }, mark: [] }]],
  };
  const first = { amount, period: since, source: null };
  const last = { amount: other, period: year, source: "BNS" };
  const trend: ExamplesOf<TrendWords> = {
    choose: [[reporter]],
    moved: movements.flatMap((movement) =>
      [
        ...flows.map((flow) => ({ kind: "flow", flow, partner }) as const),
        { kind: "surplus", reporter, partner } as const,
      ].map((subject) => [subject, movement, since, year, "BNS"]),
    ),
    stopped: flows.flatMap((flow) =>
      yes.flatMap((wholly) =>
        [null, ...movements].map((movement) => [
          {
            flow,
            partner,
            period: year,
            wholly,
            turnover: movement && { movement, from: since, to: year },
            first,
            latest: last,
            source: null,
          },
        ]),
      ),
    ),
    turnedOver: [[reporter, partner, since, year, null]],
    balance: sides.flatMap((side) =>
      [null, ...sides].map((then) => [
        { reporter, partner, now: { ...last, side }, earlier: then && { ...first, side: then } },
      ]),
    ),
    stood: [["exports", partner, "120", year, since, null]],
    was: flows.map((flow) => [{ flow, partner, ...last }]),
    peak: flows.flatMap((flow) =>
      yes.map((isOpen) => [{ flow, partner, from: since, to: year, most: first, isOpen, last }]),
    ),
    bare: [[reporter, two, since, year]],
    subtitle: [...measures.map((measure) => [measure, "all"] as const), ["turnover", "parts"] as const].flatMap(
      ([measure, shown]) =>
        (["own", "common", "together", "index", "seasonal"] as const).map((scale) => [
          {
            measure,
            scale,
            shown: scale === "together" ? "sum" : shown,
            currency: "USD",
            reporter,
            base: null,
            panels: scale === "together" ? 1 : 2,
            from: since,
            to: year,
            spans: "",
          },
        ]),
    ),
  };
  const who = { group: union, dated: true };
  const membership: ExamplesOf<MembershipWords> = {
    members: [0, 2].map((missing) => [{ ...who, all: 27, missing, year: 2023 }]),
    changed: [[union, [{ period: year, joined: [spain], left: [netherlands] }]]],
    over: [null, 2023].map((asOf) => [
      {
        ...who,
        asOf,
        counts: [
          { n: 28, year: 2018 },
          { n: 27, year: 2020 },
        ],
        missing: [{ n: 1, year: 2019 }],
      },
    ]),
    said: [[union]],
    standing: yes.map((isAll) => [{ ...who, reporter, period: year, rank: 3, of: 27, isAll, share }]),
    noStanding: [[year]],
  };
  const founds: readonly Found[] = [
    { kind: "undivided" },
    { kind: "same" },
    { kind: "none" },
    { kind: "negligible" },
    { kind: "times", times },
    { kind: "more", freight: true, percent: "4", about: false },
    { kind: "more", freight: false, percent: "40", about: true },
    { kind: "less", percent: "4", about: false },
    { kind: "share", part: null },
    { kind: "share", part: { percent: "40", about: true } },
  ];
  const mirror: ExamplesOf<ViewWords["mirror"]> = {
    finding: bothFlows.flatMap((flow) => founds.map((found) => [{ reporter, partner, flow, found }])),
    onlyPeriod: [["…", year]],
    overPeriods: yes.flatMap((higher) =>
      [3, 5].map((n) => [{ reporter, partner, flow: "exports", higher, n, all: 5, from: since, to: year }]),
    ),
    noReport: bothFlows.map((flow) => [{ by: [spain], flow, others: [reporter], from: since, to: year }]),
    subtitle: bothFlows.flatMap((flow) =>
      [since, year].map((from) => [{ reporter, flow, factor: "1.06", from, to: year }]),
    ),
    because: (["group", "no file", "not loaded", "suppressed", "mirrored", "repeated", "estimated"] as const).map(
      (reason) => [partner, reason],
    ),
    converted: [["year"], ["month"]],
    leftOut: counts.map((n) => [n]),
  };
  const mirrorChart: ExamplesOf<MirrorChartWords> = {
    flows: bothFlows.map((flow) => [reporter, flow, year]),
    divided: [[reporter]],
    gridlines: [["10"]],
    reportedBy: [[reporter]],
    freight: yes.map((isShort) => ["1–1.2", "1.06", isShort]),
    ratio: [[digits]],
    gap: [[digits]],
    report: bothFlows.map((flow) => [partner, flow, reporter]),
  };
  const asked = { from: since, to: year };
  const partners = grammar.list(two.map(grammar.area.inSentence));
  const investment: ExamplesOf<InvestmentWords> = {
    head: investmentKinds.map((kind) => [kind, reporter, asked]),
    basis: { inward: [[reportedBy]], outward: [[reportedBy]], inflow: [[reportedBy]], stated: [[reportedBy]] },
    at: [[digits, year]],
    silent: [[partners]],
    confidential: [[partners]],
    someAlone: counts.map((n) => [n]),
    table: [[reporter, partners, asked]],
    nothing: [[reporter]],
    positions: [[21, asked]],
    statements: [[reporter, partners]],
    withWhom: [[partners]],
    notHere: [[grammar.indicators.fdiInwardPosition, grammar.ui.views.map]],
  };
  return {
    terms: {
      differs: { by: [[share]], points: [[digits]], later: [[grammar.differs.by(share)]] },
    } satisfies { differs: ExamplesOf<Grammar["differs"]> },
    compare: { compare },
    absent: { absent },
    chart: { chart },
    source: { source },
    paragraph: { paragraph },
    trend: { trend },
    membership: { membership },
    mirror: { mirror },
    mirrorChart: { mirrorChart },
    investment: { investment },
  };
}
