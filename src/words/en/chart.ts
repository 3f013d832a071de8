import { currencies } from "./forms/amounts";
import { bare, the } from "./forms/periods";
import { owner, inSentence } from "./forms/areas";
import { ordinal } from "./forms/numbers";
import type { ChartWords } from "../language/chart";

export const chart: ChartWords = {
  millions: (digits, currency) => `${digits} million ${currencies[currency]}`,
  millionsIn: (period) => `million US dollars, ${bare(period)}`,
  percentIn: (period) => `percent, ${bare(period)}`,
  scales: { common: "On one scale", own: "Each on its own scale", log: "On a logarithmic scale" },
  shareOf: (reporter) => `Share of ${owner(reporter)} total`,
  composition: ["What it consists of", "share of turnover"],
  compositionAnd: ["What it consists of, and", "gross inflow of direct investment"],
  investment: (reporter) => [
    "Gross inflow of direct investment",
    `into ${inSentence(reporter)}, cumulative, as stated`,
  ],
  investmentShort: ["Gross FDI inflow", "cumulative, as stated"],
  spans: ["Each for its own span:", "not ranked, not subtracted."],
  spansShort: "Each for its own span: not ranked.",
  nothingStated: "nothing stated",
  stated: (literal) => `stated ${literal}`,
  standing: (rank, of, amongSome) =>
    amongSome
      ? `${ordinal(rank)} of ${of} with both flows`
      : `${ordinal(rank)} of ${of} ${of === 1 ? "partner" : "partners"}`,
  turnoverShare: (percent, reporter) => `${percent} of ${reporter ? `${owner(reporter)} ` : ""}turnover`,
  unlisted: "not listed in the source",
  unknown: "not in the data",
  magnified: (factor) => `magnified ${factor} times`,
  magnifies: (factor) => `this panel magnifies ${factor} times`,
  heightOf: (panel) => `height of the ${panel} panel`,
  inPeriod: (shown, period) => `${shown} in ${the(period)}`,
  noFigure: "no figure",
  key: {
    stated: "as stated",
    range: "range its rounding allows",
    open: "“more than”: open end",
    gap: "not reported, which is not zero",
    atLeast: "at least this: a part is not reported",
    atMost: "at most this: a part is not reported",
  },
  turnoverInMillions: "Turnover, million",
  turnoverOver: (partner, figures) => `Turnover with ${partner}, million US dollars: ${figures}`,
  heads: {
    partner: "Partner",
    indicator: "Indicator",
    period: "Period",
    statistics: "Statistics",
    change: "Change",
    stated: "Stated",
    verdict: "Verdict",
  },
  tinyBase: "base too small",
};
