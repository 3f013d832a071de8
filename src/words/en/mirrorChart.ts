import type { Grammar, MirrorChartWords } from "../language/grammar";
import { bare } from "./forms/periods";

const direction = { exports: "to", imports: "from" } as const;

export const mirrorChart = ({ area }: Grammar): MirrorChartWords => ({
  title: "Two reports of one flow",
  flows: (reporter, flow, period) =>
    `${area.of(reporter)} ${flow} ${direction[flow]} each partner, million US dollars, ${bare(period)}`,
  divided: (reporter) => `Partner’s report divided by ${area.of(reporter)}`,
  gridlines: (step) => `each gridline is ${step} times the last; opposite, the gap FOB`,
  reportedBy: (reporter) => `reported by ${area.inSentence(reporter)}`,
  reportedByPartner: "reported by the partner",
  freight: (band, factor, isShort) => `freight, ${band}; dashed: ${factor}${isShort ? "" : ", as used for the gap"}`,
  equal: "equal",
  ratio: (digits) => `ratio ${digits}`,
  gap: (amount) => `gap ${amount}`,
  noRatio: "no ratio to zero",
  report: (counter, flow, other) => `${area.name(counter)}, ${flow} ${direction[flow]} ${area.inSentence(other)}`,
  absences: {
    mirrored: "an estimate from the other side’s figure",
    repeated: "an estimate, carried on from an earlier year",
    estimated: "an estimate of the source",
    notReported: "not reported",
    notCollected: "not collected",
    impossible: "cannot exist",
    suppressed: "confidential",
    undefined: "not convertible",
    bound: "a bound only",
    group: "no report of its own",
    "no file": "no report in the data",
    "not loaded": "file not read",
    "not covered": "not in the data",
  },
});
