import type { TrendPanel, TrendStated } from "../../analysis/trend";
import { formatPeriod, type Period } from "../../core/period";
import { statedInWords, statedShort } from "../../words/amount";
import type { Grammar } from "../../words/language/grammar";
import { verdictName } from "../../words/verdictWords";
import { whiskerOf } from "../whisker";

/** The size of a literal. */
export const literalSize = 12.5;

/** What was stated of a flow in a period, as it is drawn; values are in millions. */
export interface StatedDrawn {
  readonly key: string;
  /** The key of the line that speaks of the same flow. */
  readonly line: string;
  readonly period: Period;
  readonly value: number;
  /** What its rounding allows, where that is worth drawing; trade is never below zero. */
  readonly whisker: { readonly lower: number; readonly upper: number } | null;
  /** The literal, as it stands beside the mark; of several on one figure the first has those of all, and the others none. */
  readonly text: string;
  readonly title: string;
}

/** For a pointer: what was stated, and whether it stands. */
export const statedTitle = (grammar: Grammar, { check: { stated, verdict } }: TrendStated): string =>
  `${grammar.chart.stated(statedInWords(grammar, stated))} (${verdictName(grammar, verdict)})`;

const million = 1e6;

/** What a panel draws beside its lines of what was stated. */
export const statedOf = (grammar: Grammar, { area, stated }: TrendPanel): StatedDrawn[] =>
  stated.map((each) => {
    const { flow, period, check } = each;
    const onOne = stated.filter((other) => other.flow === flow && other.period === period);
    const literals = onOne[0] === each ? onOne.map((one) => statedShort(grammar, one.check.stated)) : [];
    const whisker = whiskerOf(check.stated);
    return {
      key: `${area.code} ${flow} ${formatPeriod(period)} ${check.stated.literal}`,
      line: `${area.code} ${flow}`,
      period,
      value: check.stated.value.toNumber() / million,
      whisker: whisker && { lower: Math.max(0, whisker.lower / million), upper: whisker.upper / million },
      text: literals.length > 0 ? grammar.chart.stated(grammar.list(literals)) : "",
      title: `${grammar.area.name(area)}, ${grammar.indicators[flow].toLowerCase()}, ${grammar.period(period)}: ${statedTitle(grammar, each)}`,
    };
  });
