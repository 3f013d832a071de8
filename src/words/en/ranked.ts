import type { Measure } from "../../core/indicators";
import { the } from "./forms/periods";
import type { RankedWords } from "../language/ranked";

const flowOrTrade = (measure: Measure) => (measure === "exports" || measure === "imports" ? measure : "trade");

export const ranked: RankedWords = {
  rank: "Rank",
  partner: "Partner",
  rankAndPartner: "Rank, partner",
  share: "Share",
  rankIn: (period) => `Rank in ${the(period)}`,
  folded(why, n, measure, amongMembers) {
    const who = `${n} ${amongMembers ? "member" : "partner"}${n === 1 ? "" : "s"}`;
    if (why === "idle") return `${who} without ${flowOrTrade(measure)}`;
    if (why === "partial") return `${who} with one flow not reported`;
    return why === "unreported" ? `${who} not reported` : `${who} ${why}`;
  },
  unranked: (why, measure) =>
    why === "nothing"
      ? `no ${flowOrTrade(measure)}`
      : { suppressed: "confidential", "not reported": "not reported", bound: "one flow not reported" }[why],
  all: "all",
  under: (limit) => `under ${limit}`,
  below: (limit) => `${limit} and below`,
  above: (limit) => `${limit} and more`,
  between: (from, to) => `${from} to ${to}`,
  notReported: "not reported",
  legend: "Million US dollars",
  balanceLegend: "Balance, million US dollars; minus: deficit",
};
