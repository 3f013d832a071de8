import type { More } from "../language/more";
import { capital } from "../phrase";
import { theRange, units, the, bare } from "./forms/periods";
import { count } from "./forms/numbers";

export const mirrorTable: More["mirror"] = {
  partnersSource: "Partners’ source",
  factor: "CIF/FOB factor",
  unit: "million US dollars, current prices",
  partnerReports: "Partner reports",
  year: "Year",
  partnerFob: "Partner’s, FOB",
  gapFob: "Gap, FOB",
  inPercent: "In percent",
  ratio: "Ratio",
  asymmetry: "Asymmetry",
  never: "There is none in the data for any year. A report of the other side comes with its own file.",
  others: " and the others",
  reporterFob: (reporters) => `${reporters}, FOB`,
  sources: (reporter) => `Sources, ${reporter}; partner`,
  fromEuros: (source) => `${source}, from euros`,
  note: (reporters, factor) =>
    `Gaps are the partner’s report less ${reporters}, in percent of the latter, once imports are divided by ${factor}; asymmetry is the same difference in percent of the mean of the two. The ratio is of the reports as published. Neither side is taken for the true one, and no average is shown.`,
  noReport: (partners, periods) => `No report by ${partners} for ${theRange(periods)}`,
  nearest: (period) => `The nearest ${units[period.kind]} with a report of the other side is ${the(period)}.`,
};

export const gaps: More["gaps"] = {
  title: "Partners ranked by gap",
  rankAll: "Rank all partners",
  reading: "Reading the files of all partners",
  stop: "Stop",
  gap: "Gap",
  inQuestion: "In the question",
  chosen: "chosen",
  add: "add",
  scope: (isAll, flow, period, factor) =>
    `${isAll ? "All partners with reports in the data" : "The partners chosen"}, ${flow}, ${bare(period)}; million US dollars, both sides FOB with the factor ${factor}.`,
  absent: (n, period) =>
    `${capital(count(n))} ${n === 1 ? "has" : "have"} no pair of reports in that ${units[period.kind]} and no rank.`,
  first: (listed, all) => `The first ${listed} of ${all} are listed.`,
  failed: (n) => `${count(n)} of the files could not be read.`,
  reads: (files, n) => `${files} ${n === 1 ? "file" : "files"} will be read`,
  read: (done, all) => `${done} of ${all} files read`,
  addPartner: (partner) => `Add ${partner}`,
};
