import { comparedPeriods } from "../analysis/findings/trend";
import { along, extentOf, isKnown } from "../analysis/findings/reach";
import { isDrawnApart, type TrendModel } from "../analysis/trend";
import { isInvestment } from "../core/indicators";
import { alikeNote } from "./alike";
import { investedTrendSubtitle } from "./investmentText";
import type { Grammar } from "./language/grammar";
import { figuresNotes, shortName } from "./sourceWords";
import { timeOf } from "./timeOf";
import { trendOf } from "./trendOf";

/** Measure, unit, valuation, viewpoint and scale. */
export function trendSubtitle(grammar: Grammar, drawn: TrendModel): string {
  const model = along(drawn);
  const { panels, measure, reporter, scale, from, to } = model;
  if (isInvestment(measure)) return investedTrendSubtitle(grammar, model, measure);
  const alike = comparedPeriods(model, measure).flatMap((one) =>
    alikeNote(grammar, one.area, one.periods, one.from, one.to),
  );
  const points = panels.flatMap(({ lines, others }) => [...lines, ...others].flatMap((line) => line.points));
  const isEuro = points.some(({ figure }) => isKnown(figure) && figure.unit === "EUR");
  const basis = trendOf(grammar).subtitle({
    measure,
    // Without a base the index of turnover shows turnover alone, not its parts.
    shown: isDrawnApart(model) ? "parts" : panels.every(({ lines }) => lines.length < 2) ? "sum" : "all",
    currency: isEuro ? "EUR" : "USD",
    reporter,
    base: scale === "index" ? model.base : null,
    scale,
    panels: scale === "together" ? 1 : panels.length,
    from,
    to,
    spans: spansOf(grammar, model),
  });
  return [basis, ...figuresNotes(grammar, points, (some) => timeOf(grammar, some)), ...alike].join(" ");
}

/** Which source gives which periods, where it is more than one, or not all that were asked for. */
function spansOf(grammar: Grammar, { panels, from, to }: TrendModel): string {
  const lines = panels.flatMap((panel) => [...panel.lines, ...panel.others]);
  const spans = [...new Set(lines.map(({ source }) => source))].flatMap((source) => {
    const drawn = source && extentOf(lines.filter((line) => line.source === source));
    return drawn ? [{ ...drawn, name: shortName(grammar, source) }] : [];
  });
  const [only] = spans;
  if (spans.length < 2 && (!only || (only.from === from && only.to === to))) return "";
  return ` ${spans.map((span) => `${span.name}: ${grammar.periods(span)}`).join("; ")}.`;
}
