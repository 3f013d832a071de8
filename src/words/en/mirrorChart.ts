import { bare } from "./forms/periods";
import { inSentence, nameOf, owner } from "./forms/areas";
import type { MirrorChartWords } from "../language/mirrorChart";

const direction = { exports: "to", imports: "from" } as const;

export const mirrorChart: MirrorChartWords = {
  title: "Two reports of one flow",
  flows: (reporter, flow, period) =>
    `${owner(reporter)} ${flow} ${direction[flow]} each partner, million US dollars, ${bare(period)}`,
  divided: (reporter) => `Partner’s report divided by ${owner(reporter)}`,
  gridlines: (step) => `each gridline is ${step} times the last; opposite, the gap FOB`,
  reportedBy: (reporter) => `reported by ${inSentence(reporter)}`,
  reportedByPartner: "reported by the partner",
  freight: (band, factor, isShort) => `freight, ${band}; dashed: ${factor}${isShort ? "" : ", as used for the gap"}`,
  equal: "equal",
  ratio: (digits) => `ratio ${digits}`,
  gap: (amount) => `gap ${amount}`,
  noRatio: "no ratio to zero",
  report: (counter, flow, other) => `${nameOf(counter)}, ${flow} ${direction[flow]} ${inSentence(other)}`,
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
};
