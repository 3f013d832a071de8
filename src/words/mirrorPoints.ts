import { previous } from "../core/period";
import { percent } from "./amount";
import type { Grammar } from "./language/grammar";
import { amountText, changeText, figureText, type PointText, type PointWords, small, sourceText } from "./pointParts";
import { ratioText } from "./ratioText";
import { mirrorChartOf } from "./mirrorChartOf";
import type { Reported, Divided } from "../analysis/findings/point";

/** `Germany, imports from Kazakhstan, 2020: 2,702.7 million US dollars; IMF`. */
export function reportText(grammar: Grammar, words: PointWords, point: Reported): PointText {
  const { by, other, flow, period, figure, absence, estimate, source, change, ratio } = point;
  const { report, absences, ratio: inRatio } = mirrorChartOf(grammar);
  const from = sourceText(grammar, source, period);
  const isConverted = figure.kind === "amount" && figure.convertedFrom === "EUR";
  return {
    what: `${report(by, flow, other)}, ${grammar.period(period)}`,
    figure: absence === null ? figureText(grammar, words, figure) : absences[absence],
    beside: estimate ? [amountText(grammar, estimate)] : [],
    more: [
      ...(change ? changeText(grammar, words, { partner: other, change }, previous(period)) : []),
      ...(ratio?.kind === "amount" ? [inRatio(ratioText(grammar, ratio))] : []),
    ],
    source: from && {
      name: isConverted ? words.mirror.fromEuros(from.name) : from.name,
      edition: isConverted ? words.mirror.fromEuros(from.edition) : from.edition,
    },
  };
}

/** `Germany, partner’s report divided by Kazakhstan’s, 2020: 10.9; gap, FOB: +2,302.2 million US dollars, +929.9%`. */
export function ratioPointText(grammar: Grammar, { mirror }: PointWords, { reporter, pair }: Divided): PointText {
  const { area, period, ratio, gap, percent: part } = pair;
  const apart = [
    ...(gap.kind === "gap" ? [] : [amountText(grammar, gap, true)]),
    ...(part.kind === "gap" ? [] : [percent(grammar, part, true)]),
  ];
  return {
    what: `${grammar.area.name(area)}, ${small(mirrorChartOf(grammar).divided(reporter))}, ${grammar.period(period)}`,
    figure: ratioText(grammar, ratio),
    beside: apart.length > 0 ? [`${small(mirror.gapFob)}: ${apart.join(", ")}`] : [],
    more: [],
    source: null,
  };
}
