import { noFigures } from "../analysis/findings/noFigures";
import type { ComparedPartner, CompareModel } from "../analysis/compare";
import { flows } from "../core/indicators";
import { alikeNote } from "./alike";
import { apartNotes } from "./apart";
import { containedNotes } from "./containedNotes";
import type { Grammar } from "./language/grammar";
import { printedNote } from "./printedNote";
import { noFiguresText } from "./say/noFigures";
import { figuresNotes, listOf } from "./sourceWords";

const counted = ({ area, trade }: ComparedPartner) => ({ area, source: trade.turnover.source });

/** Measure, unit, valuation, viewpoint and scale. */
export const compareSubtitle = (grammar: Grammar, { scale, reporter, partners, period, since }: CompareModel): string =>
  [
    grammar.compare.subtitle(scale, reporter),
    ...figuresNotes(
      grammar,
      partners.flatMap(({ area, trade }) => flows.map((flow) => ({ area, figure: trade[flow].figure }))),
      (some) => listOf(grammar, some),
    ),
    ...partners.flatMap(({ area, periods }) => alikeNote(grammar, area, periods.turnover, since, period)),
  ].join(" ");

/** Notes that belong to the chart and to every picture of it. */
export function compareNotes(grammar: Grammar, model: CompareModel): string[] {
  const { partners, reporter, period, leftOut } = model;
  const absent = partners.filter(({ trade }) => trade.source === null);
  const some = absent.length > 0 && absent.length < partners.length;
  return [
    ...(some ? noFiguresText(grammar, noFigures(reporter, absent, period)) : []),
    ...partners.flatMap(({ area, trade: { turnover: seen } }) =>
      seen.members
        ? [grammar.compare.members(area, seen.members.all, seen.members.all - seen.members.listed, period.year)]
        : [],
    ),
    ...apartNotes(grammar, partners.map(counted)),
    ...partners.flatMap(({ area, partial }) => (partial.length > 0 ? [grammar.compare.partial(area, partial)] : [])),
    ...partners.flatMap(({ area, printed }) => printedNote(grammar, area, period, printed)),
    ...containedNotes(
      grammar,
      partners.map(({ area }) => area),
      period.year,
    ),
    ...(leftOut > 0 ? [grammar.compare.leftOut(leftOut)] : []),
  ];
}
