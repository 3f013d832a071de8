import type { Grammar } from "./language/grammar";
import { rankedOf } from "./rankedOf";
import type { RankingModel } from "../analysis/ranking";
import type { InvestmentModel } from "../analysis/invested";
import type { TrendModel } from "../analysis/trend";
import type { Area } from "../core/area";
import { type Figure, gap } from "../core/figure";
import type { Investment } from "../core/indicators";
import type { InvestmentKind } from "../core/investment";
import { containedNotes } from "./containedNotes";
import { small } from "./pointParts";
import { figuresNotes } from "./sourceWords";
import { timeOf } from "./timeOf";
import type { InvestmentWords } from "./language/investment";
import { viewWords } from "./viewWords";
import { investmentKindOf } from "../analysis/findings/investment";

export const investmentWords = (grammar: Grammar): InvestmentWords => viewWords(grammar).investment;

/** What the figures of a table are counted in, and whose they are. */
export const unitOf = (grammar: Grammar, reporter: Area): string =>
  `${small(rankedOf(grammar).legend)}; ${grammar.area.reportedBy(reporter)}`;

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

/** What the figures are, and whether they are all that there are. */
export function investedSubtitle(
  grammar: Grammar,
  { reporter, measure, total, ranked }: RankingModel & { readonly measure: Investment },
): string {
  const isSome = total.kind === "gap";
  return [
    basisOf(grammar, investmentKindOf(measure), reporter),
    ...(isSome ? [investmentWords(grammar).someAlone(ranked.length)] : []),
    ...figuresNotes(grammar, ranked, () => ""),
  ].join(" ");
}

export function investedTrendSubtitle(
  grammar: Grammar,
  { reporter, panels }: TrendModel,
  indicator: Investment,
): string {
  const points = panels.flatMap(({ lines, others }) => [...lines, ...others].flatMap((line) => line.points));
  return [
    basisOf(grammar, investmentKindOf(indicator), reporter),
    ...figuresNotes(grammar, points, (some) => timeOf(grammar, some)),
  ].join(" ");
}

export const barsSubtitle = (grammar: Grammar, { kind, reporter, isTwoSided }: InvestmentModel): string =>
  [basisOf(grammar, kind, reporter), ...(isTwoSided ? [investmentWords(grammar).twoSides] : [])].join(" ");

/** Whose figure there is not, whose is kept back, by whom, and which figures overlap. */
export function barsNotes(grammar: Grammar, { kind, reporter, partners, isTwoSided, to }: InvestmentModel): string[] {
  const isKnown = ({ lines }: InvestmentModel["partners"][number]) =>
    lines.some(({ figure }) => figure.kind === "amount");
  const overlap = containedNotes(
    grammar,
    partners.filter(isKnown).map(({ area }) => area),
    to.year,
  );
  if (kind === "stated") {
    const silent = partners
      .filter(({ lines }) => lines.length === 0)
      .map(({ area }) => ({ area, figure: gap("notReported") }));
    return [...gapsNotes(grammar, silent), ...overlap];
  }
  if (isTwoSided) return overlap;
  return [
    ...gapsNotes(
      grammar,
      partners.flatMap(({ area, lines }) =>
        lines.every(({ figure, by }) => figure.kind === "gap" && by === reporter)
          ? lines.slice(-1).map(({ figure }) => ({ area, figure }))
          : [],
      ),
    ),
    ...overlap,
  ];
}
