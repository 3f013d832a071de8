import { previous } from "../core/period";
import { type Amount, flagOf, isBound } from "../core/figure";
import { allows } from "./allows";
import { percent, statedInWords } from "./amount";
import type { Grammar } from "./language/grammar";
import { ratioPointText, reportText } from "./mirrorPoints";
import { plainText } from "./phrase";
import { namesOf } from "./sourceWords";
import { verdictName, verdictReason } from "./verdictWords";
import { changeText, figureText, type PointText, type PointWords, small, sourceText } from "./pointParts";
import { statedSum } from "./sentenceAmounts";
import type { Counted, Inflow, Composition, Point } from "../analysis/findings/point";

const rangeText = (grammar: Grammar, stated: Amount): readonly string[] =>
  isBound(stated) ? [] : [`${grammar.chart.key.range}: ${allows(grammar, stated)}`];

function countedText(grammar: Grammar, words: PointWords, point: Counted): PointText {
  const { partner, by, indicator, period, figure, source, stated, verdict, others = [], index, share } = point;
  const signed = indicator === "balance";
  const { chart, area } = grammar;
  const flag = flagOf(figure);
  return {
    what: `${area.name(partner)}, ${small(grammar.indicators[indicator])}, ${grammar.period(period)}${by ? `, ${area.reportedBy(by)}` : ""}`,
    figure: index?.text ?? figureText(grammar, words, figure, signed),
    beside: [
      ...(flag ? [grammar.source.flags[flag]] : []),
      ...(index?.amount ? [figureText(grammar, words, index.amount, signed)] : []),
      ...(share?.figure.kind === "amount"
        ? [words.points.share(percent(grammar, share.figure), area.of(share.of))]
        : []),
      ...(stated && verdict
        ? [{ stated, verdict }, ...others].map(
            (each) => `${chart.stated(statedInWords(grammar, each.stated))}, ${verdictName(grammar, each.verdict)}`,
          )
        : []),
    ],
    more: [
      ...(verdict && !verdict.kind.startsWith("agrees") ? [verdictReason(grammar, words, verdict)] : []),
      ...(stated ? rangeText(grammar, stated) : []),
      ...changeText(grammar, words, point, point.since ?? previous(period)),
    ],
    source: sourceText(grammar, source, period),
  };
}

function inflowText(grammar: Grammar, words: PointWords, { reporter, partner, check }: Inflow): PointText {
  const { date, kind } = check.statement.source;
  const day = grammar.date(date);
  const { publisher } = namesOf(grammar, check.statement.source);
  const [title] = grammar.chart.investment(reporter);
  return {
    what: `${grammar.area.name(partner)}, ${small(title)}, ${grammar.period(check.statement.period)}`,
    figure: plainText(grammar.sum(statedSum(grammar, check.stated))),
    beside: [verdictName(grammar, check.verdict)],
    more: rangeText(grammar, check.stated),
    source: { name: publisher, edition: `${publisher}, ${kind === "press release" ? words.foot.release(day) : day}` },
  };
}

function compositionText(grammar: Grammar, words: PointWords, { partner, trade }: Composition): PointText {
  const { exportsShare, importsShare, balance, source, period } = trade;
  const { indicators: names, chart } = grammar;
  const exports = `${names.exports.toLowerCase()} ${percent(grammar, exportsShare)}`;
  const imports = `${names.imports.toLowerCase()} ${percent(grammar, importsShare)}`;
  return {
    what: `${grammar.area.name(partner)}, ${chart.composition[1]}, ${grammar.period(period)}`,
    figure: `${exports}, ${imports}`,
    beside: [`${names.balance.toLowerCase()} ${figureText(grammar, words, balance, true)}`],
    more: [],
    source: sourceText(grammar, source, period),
  };
}

/** A point of a chart in words; its digits are those of the label. */
export function pointText(grammar: Grammar, words: PointWords, point: Point): PointText {
  switch (point.kind) {
    case "figure":
      return countedText(grammar, words, point);
    case "inflow":
      return inflowText(grammar, words, point);
    case "composition":
      return compositionText(grammar, words, point);
    case "report":
      return reportText(grammar, words, point);
    case "ratio":
      return ratioPointText(grammar, words, point);
  }
}

/** The sentence that is read aloud: `Spain, exports, 2023: 1,485.5 million US dollars; stated 1.5 billion, agrees; BNS`. */
export const pointSentence = ({ what, figure, beside, source }: PointText): string =>
  `${what}: ${[figure, ...beside, ...(source ? [source.name] : [])].join("; ")}`;
