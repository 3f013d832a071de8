import { the } from "./forms/periods";
import type { More } from "../language/more";
import { capital } from "../phrase";

export const verdicts: More["verdicts"] = {
  edition: (name, date, published) => {
    const day = published ? date : `file of ${date}`;
    return name === "" ? `the ${published ? "edition" : "file"} of ${date}` : `the ${name} edition (${day})`;
  },
  elsewhen: (asked) => `What is quoted was stated of other periods, not of ${the(asked)}.`,
  differently: (what, said, contradict) =>
    `${what}: stated differently, as ${said}. ${contradict ? "Even as rounded, they contradict each other." : "As rounded, they do not contradict each other."}`,
  reasons: {
    agrees: "The statistics, rounded as the statement is, give the same figure.",
    "agrees within rounding": "The statistics lie within the margin that the statement’s rounding leaves open.",
    "no series": "The statistics here hold no figure of this indicator for the period.",
    outside: "The statistics lie outside what the statement’s precision allows.",
    revised: (before, then, later, now) =>
      `Before the statement, ${before} gave ${then}, which agrees with it; ${later} gives ${now}.`,
    already: (before, then, later) => `Already before the statement, ${before} gave ${then}; ${later} gives the same.`,
    moved: (before, then, later, now) =>
      `Already before the statement, ${before} gave ${then}, not what was stated; ${later} gives ${now}.`,
    before: (before, then) => `Already before the statement, ${before} gave ${then}.`,
    later: (later) => `${capital(later)} is later than the statement; none from before it is held here.`,
  },
};
