import { own } from "../../core/own";
import type { More } from "../language/more";

const indicators: Readonly<Record<string, string>> = {
  turnover: "turnover with",
  exports: "exports to",
  imports: "imports from",
  fdiGrossInflow: "gross inflow of direct investment from",
};

export const opened: More["opened"] = {
  drop: "Drop a table of figures to work with it here, or a picture that was saved here: its view comes back, and its figures are checked.",
  dismiss: "Dismiss",
  shown: "Its view is shown.",
  empty: "The picture contained no figures",
  unchanged: "Figures unchanged",
  noFigure: "no figure",
  currencies: { USD: "US dollars", EUR: "euros" },
  more: (n) => `And ${n} more.`,
  failed: (file) => `“${file}” was not opened`,
  stayed: (reason) => `${reason}. What is shown stays as it was.`,
  different: (n, all) => `${n} of ${all} figures ${n === 1 ? "is" : "are"} not what the picture says`,
  made: (date, data) => `The picture was made on ${date} from ${data}.`,
  here: (version) => `data version ${version}, the one shown here`,
  otherFiles: (version) => `other files of data version ${version}`,
  otherVersion: (version, today) => `data version ${version}; the data here are version ${today}`,
  otherSource: (n) => `Of the same figures, ${n} now ${n === 1 ? "has" : "have"} another source.`,
  what: (indicator, partner, period, isStated) =>
    `${isStated ? "stated " : ""}${own(indicators, indicator) ?? `${indicator} with`} ${partner} ${period}`,
  gone: (what, before) => `${what}: ${before} in the picture, not in the data shown here`,
  changed: (what, before, now) => `${what}: ${before} in the picture, ${now} now`,
};
