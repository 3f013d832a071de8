import type { Check, Verdict } from "../analysis/check";
import type { Measure } from "../analysis/trade";
import type { Indicator } from "../core/dataset";

export const indicatorName: Readonly<Record<Indicator | Measure | "growth", string>> = {
  turnover: "Turnover",
  exports: "Exports",
  imports: "Imports",
  balance: "Balance",
  fdiGrossInflow: "FDI inflow, gross",
  growth: "Growth",
};

export const verdictName: Readonly<Record<Verdict, string>> = {
  agrees: "agrees",
  "agrees within rounding": "agrees within rounding",
  "revised since": "revised since",
  differs: "differs",
  "no series": "no series to check against",
};

/** Why a verdict was given, for a reader who asks. */
export function verdictReason({ verdict, source }: Pick<Check, "verdict" | "source">): string {
  switch (verdict) {
    case "agrees":
      return "The statistics, rounded as the statement is, give the same figure.";
    case "agrees within rounding":
      return "The statistics lie within the margin that the statement’s rounding leaves open.";
    case "revised since":
      return `The statement precedes the edition of ${source?.date ?? "today"}, which moved the figure slightly.`;
    case "differs":
      return "The statistics lie outside what the statement’s precision allows.";
    case "no series":
      return "The built-in statistics hold no series of this indicator.";
  }
}
