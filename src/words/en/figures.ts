import { many, number } from "./forms/numbers";
import type { More } from "../language/more";
import { the, units, ranged } from "./forms/periods";

export const figures: More["figures"] = {
  title: "The figures",
  copy: "Copy table",
  copied: (rows) => `${many(rows, "row", "rows")} copied.`,
  firstRows: (shown, all) => `The first ${number(shown)} of ${number(all)} rows are shown.`,
  showAll: "Show all rows",
  heads: {
    partner: "Partner",
    indicator: "Indicator",
    period: "Period",
    statistics: "Statistics",
    before: "Year before",
    change: "Change",
    source: "Source",
    status: "Status",
    precision: "Precision",
    stated: "Stated",
    allows: "Range allowed",
    said: "Stated on",
    verdict: "Verdict",
  },
  gaps: {
    notReported: "not reported",
    notCollected: "no series",
    impossible: "cannot exist",
    suppressed: "confidential",
    undefined: "not defined",
    bound: "bound",
  },
  statuses: {
    A: "normal",
    B: "break in series",
    D: "definition differs",
    F: "forecast",
    I: "imputed",
    K: "includes other data",
    N: "below half a unit",
    P: "preliminary",
    U: "low reliability",
  },
  tinyBase: "base too small",
  status: (code) => `status ${code}`,
  fromEuros: (status) => `${status}, converted from euros`,
  apart: (year, parts, sum, given) => `For ${the(year)} the ${units[parts]}s give ${sum}, its own edition ${given}.`,
};

export const table: More["table"] = {
  all: "All figures",
  subtitle:
    "Every figure with its period, source, precision and status; what was stated stands beside it. Select the head of a column to sort by it.",
  others: (n) => `${n} more`,
  title: (reporters, partners, { from, to }) => `${reporters} trade with ${partners}, ${ranged(from, to, " to ")}`,
  every: (unit) => `Every figure in ${unit}.`,
  first: (drawn, all) => `The first ${drawn} of ${all} figures; all of them are in the CSV.`,
};
