import type { FigureRow } from "../analysis/figures";
import type { Amount } from "../core/figure";
import { isPeriod } from "../core/period";
import { allows } from "./allows";
import { gapMark, millions, statedInWords } from "./amount";
import type { Grammar } from "./language/grammar";
import type { Head } from "./language/more";
import type { Link } from "./phrase";
import { namesOf, sourceInBrief } from "./sourceWords";
import { precision } from "./precision";

/** A line on a figure: what it is of, and what there is. */
export interface Behind {
  readonly head: Head | "formula";
  readonly text: string;
}

const range = (grammar: Grammar, stated: Amount): string => {
  const isClosed = stated.interval.lower !== null && stated.interval.upper !== null && stated.unit !== "%";
  return isClosed ? grammar.chart.millions(allows(grammar, stated), "USD") : allows(grammar, stated);
};

/**
 * What stands behind a figure of a paragraph: how it was stated, what that allows, who said so and when; what the
 * statistics say, how precisely, and whose they are; and what it was computed from.
 */
export function behindFigure(grammar: Grammar, row: FigureRow, { formula, of }: Link): Behind[] {
  const { figure, source, statement, period } = row;
  const stated = of === "growth" ? (statement?.growth?.value ?? null) : of === "derived" ? null : row.stated;
  const said: Behind[] =
    stated && statement
      ? [
          { head: "stated", text: statedInWords(grammar, stated) },
          { head: "allows", text: range(grammar, stated) },
          {
            head: "said",
            text: `${grammar.date(statement.source.date)}, ${namesOf(grammar, statement.source).publisher}`,
          },
        ]
      : [];
  const isCounted = figure.kind === "amount";
  const counted = isCounted
    ? `${grammar.chart.millions(millions(grammar, figure), "USD")}, ${precision(grammar, figure)}`
    : gapMark;
  return [
    ...said,
    { head: "statistics", text: counted },
    ...(source && isCounted && isPeriod(period)
      ? [{ head: "source" as const, text: sourceInBrief(grammar, source, period) }]
      : []),
    ...(formula === undefined ? [] : [{ head: "formula" as const, text: formula }]),
  ];
}
