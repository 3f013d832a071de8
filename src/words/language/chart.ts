import type { CompareScale } from "../../analysis/compare";
import type { Area } from "../../core/area";
import type { Period } from "../../core/period";
import type { Currency } from "./amounts";

/** What stands in the drawings of a comparison, a trend and a table. */
export interface ChartWords {
  /** Digits with their unit: `2,011.8 million US dollars`. */
  readonly millions: (digits: string, currency: Currency) => string;
  readonly millionsIn: (period: Period) => string;
  readonly percentIn: (period: Period) => string;
  readonly scales: Readonly<Record<Exclude<CompareScale, "share">, string>>;
  readonly shareOf: (reporter: Area) => string;
  /** What turnover consists of, with a note below; where investment shares the column, both lines say so. */
  readonly composition: readonly [string, string];
  readonly compositionAnd: readonly [string, string];
  /** Stated investment, with a note below; the short one for little room. */
  readonly investment: (reporter: Area) => readonly [string, string];
  readonly investmentShort: readonly [string, string];
  /** That sums of several spans are not comparable. */
  readonly spans: readonly [string, string];
  readonly spansShort: string;
  readonly nothingStated: string;
  readonly stated: (literal: string) => string;
  readonly standing: (rank: number, of: number, amongSome: boolean) => string;
  readonly turnoverShare: (percent: string, reporter: Area | null) => string;
  /** Not listed in a source whose list is complete, and not in the data. */
  readonly unlisted: string;
  readonly unknown: string;
  /** Digits of a factor: whose row is enlarged, and which panel is. */
  readonly magnified: (factor: string) => string;
  readonly magnifies: (factor: string) => string;
  readonly heightOf: (panel: string) => string;
  /** A figure that is not of the last period. */
  readonly inPeriod: (figure: string, period: Period) => string;
  readonly noFigure: string;
  readonly key: Readonly<Record<"stated" | "range" | "open" | "gap" | "atLeast" | "atMost", string>>;
  readonly turnoverInMillions: string;
  readonly turnoverOver: (partner: string, figures: string) => string;
  readonly heads: Readonly<
    Record<"partner" | "indicator" | "period" | "statistics" | "change" | "stated" | "verdict", string>
  >;
  readonly tinyBase: string;
}
