import type { Grammar } from "../language/grammar";
import { bare, ranged } from "./forms/periods";
import type { InvestmentWords } from "../language/investment";

const net =
  "Million US dollars, net of what is held the other way within the same investment, by immediate counterpart";

export const investment = ({ area, when }: Grammar): InvestmentWords => ({
  sentence: "Direct investment: {reporter} with {partners} {time}",
  kinds: {
    inward: "position in the reporter, end of year",
    outward: "position in the partners, end of year",
    inflow: "gross inflow, statistics",
    stated: "gross inflow, as stated",
  },
  choice: "Investment",
  head(kind, reporter, { from, to }) {
    const position =
      from === to ? `position at the end of ${bare(to)}` : `positions at the end of each year, ${ranged(from, to)}`;
    switch (kind) {
      case "inward":
        return `Direct investment in ${area.inSentence(reporter)}, ${position}`;
      case "outward":
        return `Direct investment held by ${area.inSentence(reporter)}, ${position}`;
      case "inflow":
        return `Gross inflow of direct investment into ${area.inSentence(reporter)} ${when(from, to)}`;
      case "stated":
        return `Gross inflow of direct investment into ${area.inSentence(reporter)}, as stated`;
    }
  },
  basis: {
    inward: (by) => `${net}, ${by}. A position may be below zero; it is no sum of inflows.`,
    outward: (by) => `${net}, ${by}. A position may be below zero; it is no sum of outflows.`,
    inflow: (by) =>
      `Million US dollars at current prices, by immediate investor, ${by}; what flows back is not deducted. It is neither a net flow nor a position.`,
    stated: () =>
      "Million US dollars as stated, with an open end where a bound was given. The spans of time differ, so nothing is ranked, summed or subtracted.",
  },
  twoSides: "Both sides count the same investment at the end of the year; the two are never merged.",
  at: (amount, period) => `${amount} (${bare(period)})`,
  silent: (partners) => `The data hold no figure on ${partners}.`,
  confidential: (partners) => `Confidential, and not zero: ${partners}.`,
  someAlone: (n) => `The data hold figures with ${n} ${n === 1 ? "partner" : "partners"} alone; others may have more.`,
  table: (reporter, partners, { from, to }) =>
    `Direct investment, ${area.inSentence(reporter)} with ${partners}, ${ranged(from, to, " to ")}`,
  tableBasis:
    "Positions at the end of the year, gross inflow as counted and gross inflow as stated are three measures: each has rows of its own, and none is compared with another.",
  nothing: (reporter) => `The data hold nothing on direct investment of ${area.inSentence(reporter)}`,
  positions: (n, periods) =>
    `They hold positions at the end of ${ranged(periods.from, periods.to, " to ")} as reported by ${n} countries.`,
  statements: (reporter, partners) => `Gross inflow into ${area.inSentence(reporter)} was stated of ${partners}.`,
  withWhom: (partners) => `Figures in the data: ${partners}.`,
  showThem: "Show these",
  trade: "Show trade",
  notHere: (kind, view) => `${kind}: not in ${view}`,
  why: {
    stated: "Each statement is of a span of its own, so that statements have no order and no line over time.",
    inflow: "A gross inflow has no report of the other side.",
  },
});
