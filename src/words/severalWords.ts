import type { Figure } from "../core/figure";
import type { SeveralModel } from "../analysis/several";
import { isFlow } from "../core/indicators";
import { flagOf } from "../core/figure";
import { alikeNote } from "./alike";
import { millions, percent } from "./amount";
import type { Grammar } from "./language/grammar";
import { figuresNotes, listOf } from "./sourceWords";
import { viewWords } from "./viewWords";

/** Whether the bars are shares of the reporter's total. */
export const isInPercentOf = ({ compared, measure }: SeveralModel): boolean =>
  compared.scale === "share" && isFlow(measure);

/** What stands behind a bar. */
export const valueCell = (grammar: Grammar, model: SeveralModel, figure: Figure): string =>
  isInPercentOf(model) ? percent(grammar, figure) : millions(grammar, figure, !isFlow(model.measure));

/** Measure, unit, valuation and viewpoint, and what is said of all figures. */
export function severalSubtitle(grammar: Grammar, model: SeveralModel): string {
  const { compared, measure, rows } = model;
  const { partners, period, since, reporter } = compared;
  const isReported = rows.some(({ figure }) => flagOf(figure) !== "E");
  return [
    `${viewWords(grammar).ranking.basis(measure, reporter, period, isReported)}.`,
    ...(compared.scale === "log" && isFlow(measure) ? [viewWords(grammar).ranking.logScale] : []),
    ...figuresNotes(
      grammar,
      rows.map(({ partner, figure }) => ({ area: partner.area, figure })),
      (some) => listOf(grammar, some),
    ),
    ...partners.flatMap(({ area, periods }) =>
      isFlow(measure) ? alikeNote(grammar, area, periods[measure], since, period) : [],
    ),
  ].join(" ");
}
