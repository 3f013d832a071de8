import type { More } from "../language/more";
import { partOf, units, bare, the, ranged } from "./forms/periods";

export const brief: More["brief"] = {
  brief: "Brief",
  subtitle: "A page of A4 for each partner. Print it, or save it as PDF in the print dialog.",
  print: "Print",
  shareOfTurnover: "Share of turnover",
  place: "Place",
  agenda: "On the agenda",
  method:
    "A stated figure is checked against the statistics with the interval that its rounding leaves; sums of direct investment over several years are no stock.",
  millions: "Million US dollars",
  over: (like) => `Trade ${like.kind === "part" ? `in ${partOf(like)}` : `by ${units[like.kind]}`}, million US dollars`,
  title: (pages, period) => `Brief of ${pages === 1 ? "one page" : `${pages} pages`}, ${bare(period)}`,
  of: (partner) => `Brief, ${partner}`,
  printed: (date) => `Brief · printed ${date}`,
  head: (reporter, partner, period) => `${reporter} with ${partner} in ${the(period)}`,
  basis: (reportedBy) => `Million US dollars at current prices; exports FOB, imports CIF, ${reportedBy}.`,
  rank: (ordinal, of) => `${ordinal} of ${of}`,
  parts: (turnover, from, to) => `${turnover} and its parts, ${ranged(from, to)}`,
  trend: (reporters, partner, from, to) => `${reporters} trade with ${partner}, ${ranged(from, to)}`,
  after: (releases, publisher) => `In our words after the ${releases}, ${publisher}.`,
  data: (version) => `Data version ${version}.`,
  stated: (period) => `Stated, ${bare(period)}`,
  otherSide: "What the other side reports",
  valued: { exports: "FOB", imports: "CIF" },
  gap: (factor) =>
    `Gap: the partner’s report less the reporter’s, imports divided by ${factor}. Neither is taken for the true one.`,
  lastPeriod: (period) => `Where the ${units[period.kind]} is not ${the(period)}, it is the last with both reports.`,
};
