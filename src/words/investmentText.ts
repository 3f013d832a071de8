import { rankedOf } from "./rankedOf";
import type { RankedPartner, RankingModel } from "../analysis/ranking";
import type { InvestmentModel } from "../analysis/invested";
import { inPeriods, type TrendModel } from "../analysis/trend";
import type { Area } from "../core/area";
import { type Figure, gap } from "../core/figure";
import type { Investment } from "../core/indicators";
import { countedAs, type InvestmentKind, investmentKinds } from "../core/investment";
import { isPeriod, type Period, type Periods, type Span } from "../core/period";
import { gapMark, millions, statedSum } from "./amount";
import type { Grammar } from "./language/grammar";
import { plainText } from "./phrase";
import { small } from "./pointParts";
import { figuresNotes } from "./sourceWords";
import { timeOf } from "./timeOf";
import type { InvestmentWords } from "./language/investment";
import { viewWords } from "./viewWords";

export const investmentWords = (grammar: Grammar): InvestmentWords => viewWords(grammar).investment;

const kindOf = (indicator: Investment): InvestmentKind =>
  investmentKinds.find((kind) => countedAs[kind] === indicator) ?? "stated";

/** More would be a list, which the chart gives better. */
const mostNamed = 3;

/** The head of a finding with what it names: `Direct investment in …, position at the end of 2024, million US dollars: China – 6,328.9`. */
const found = (grammar: Grammar, head: string, named: readonly string[]): string =>
  named.length === 0 ? head : `${head}, ${small(rankedOf(grammar).legend)}: ${named.slice(0, mostNamed).join("; ")}`;

/** What the figures of a table are counted in, and whose they are. */
export const unitOf = (grammar: Grammar, reporter: Area): string =>
  `${small(rankedOf(grammar).legend)}; ${grammar.area.reportedBy(reporter)}`;

const headOf = (grammar: Grammar, kind: InvestmentKind, reporter: Area, periods: Periods): string =>
  investmentWords(grammar).head(kind, reporter, periods);

const basisOf = (grammar: Grammar, kind: InvestmentKind, reporter: Area): string =>
  investmentWords(grammar).basis[kind](grammar.area.reportedBy(reporter));

/** Of whom the data hold nothing, and who keeps it back. */
export function gapsNotes(
  grammar: Grammar,
  figures: readonly { readonly area: Area; readonly figure: Figure }[],
): string[] {
  const words = investmentWords(grammar);
  const gaps = figures.flatMap(({ area, figure }) => (figure.kind === "gap" ? { area, reason: figure.reason } : []));
  const named = (isMeant: boolean) =>
    gaps.filter(({ reason }) => (reason === "suppressed") === isMeant).map(({ area }) => grammar.area.name(area));
  const [kept, silent] = [named(true), named(false)];
  return [
    ...(kept.length > 0 ? [words.confidential(grammar.list(kept))] : []),
    ...(silent.length > 0 ? [words.silent(grammar.list(silent))] : []),
  ];
}

/** The chosen partners with their amounts and places, else the first. */
export function investedHeadline(
  grammar: Grammar,
  { reporter, measure, period, ranked, of }: RankingModel & { readonly measure: Investment },
): string {
  const marked = ranked.filter(({ chosen }) => chosen);
  const named = (marked.length > 0 ? marked : ranked.slice(0, 1)).map(({ area, figure, rank, tied }: RankedPartner) => {
    const place = rank === null ? "" : ` (${viewWords(grammar).ranking.place(rank, tied, of)})`;
    return `${grammar.area.name(area)} ${grammar.dash} ${millions(grammar, figure)}${place}`;
  });
  return found(grammar, headOf(grammar, kindOf(measure), reporter, { from: period, to: period }), named);
}

/** What the figures are, and whether they are all that there are. */
export function investedSubtitle(
  grammar: Grammar,
  { reporter, measure, total, ranked, group }: RankingModel & { readonly measure: Investment },
): string {
  const isSome = group === null && total.kind === "gap";
  return [
    basisOf(grammar, kindOf(measure), reporter),
    ...(isSome ? [investmentWords(grammar).someAlone(ranked.length)] : []),
    ...figuresNotes(grammar, ranked, () => ""),
  ].join(" ");
}

/** The first and the last figure of each partner. */
export function investedTrend(
  grammar: Grammar,
  { reporter, panels, from, to }: TrendModel,
  indicator: Investment,
): string {
  const { at } = investmentWords(grammar);
  const named = panels.flatMap(({ area, lines: [line] }) => {
    const known = line?.points.filter(({ figure }) => figure.kind === "amount") ?? [];
    const [first, last] = [known[0], known.at(-1)];
    if (!line || !first || !last) return [];
    const like = inPeriods(line, first.period, last.period);
    const [before, now] = [millions(grammar, like.before), millions(grammar, like.now)];
    const said = first === last ? [at(now, last.period)] : [at(before, first.period), at(now, last.period)];
    return [`${grammar.area.name(area)} ${grammar.dash} ${said.join(", ")}`];
  });
  return found(grammar, headOf(grammar, kindOf(indicator), reporter, { from, to }), named);
}

export function investedTrendSubtitle(
  grammar: Grammar,
  { reporter, panels }: TrendModel,
  indicator: Investment,
): string {
  const points = panels.flatMap(({ lines, others }) => [...lines, ...others].flatMap((line) => line.points));
  return [
    basisOf(grammar, kindOf(indicator), reporter),
    ...figuresNotes(grammar, points, (some) => timeOf(grammar, some)),
  ].join(" ");
}

/** Each partner with its figure, or with both reports of it; of what was stated the partners alone. */
export function barsHeadline(grammar: Grammar, model: InvestmentModel): string {
  const { kind, reporter, partners, from, to, isTwoSided } = model;
  const head = headOf(grammar, kind, reporter, { from, to });
  const statedText = (language: Grammar, figure: Figure) =>
    figure.kind === "amount" ? plainText(language.sum(statedSum(language, figure))) : gapMark;
  const timed = (figure: Figure, period: Period | Span) => {
    const text = millions(grammar, figure);
    return from !== to && isPeriod(period) ? investmentWords(grammar).at(text, period) : text;
  };
  const named = partners.flatMap(({ area, lines }) => {
    const known = lines.filter(({ figure }) => figure.kind === "amount");
    if (known.length === 0) return [];
    const name = `${grammar.area.name(area)} ${grammar.dash} `;
    if (kind === "stated") return [name + known.map(({ figure }) => statedText(grammar, figure)).join(", ")];
    const last = known.filter(({ period }) => period === known.at(-1)?.period);
    return [
      name +
        last
          .map(
            ({ figure, by, period }) =>
              `${timed(figure, period)}${isTwoSided ? ` ${grammar.area.reportedBy(by)}` : ""}`,
          )
          .join(", "),
    ];
  });
  // What was stated has its own unit.
  return kind === "stated" && named.length > 0
    ? `${head}: ${named.slice(0, mostNamed).join("; ")}`
    : found(grammar, head, named);
}

export const barsSubtitle = (grammar: Grammar, { kind, reporter, isTwoSided }: InvestmentModel): string =>
  [basisOf(grammar, kind, reporter), ...(isTwoSided ? [investmentWords(grammar).twoSides] : [])].join(" ");

/** Whose figure there is not, and whose is kept back, by whom. */
export function barsNotes(grammar: Grammar, { kind, reporter, partners, isTwoSided }: InvestmentModel): string[] {
  if (kind === "stated") {
    const silent = partners
      .filter(({ lines }) => lines.length === 0)
      .map(({ area }) => ({ area, figure: gap("notReported") }));
    return gapsNotes(grammar, silent);
  }
  if (isTwoSided) return [];
  return gapsNotes(
    grammar,
    partners.flatMap(({ area, lines }) =>
      lines.every(({ figure, by }) => figure.kind === "gap" && by === reporter)
        ? lines.slice(-1).map(({ figure }) => ({ area, figure }))
        : [],
    ),
  );
}
