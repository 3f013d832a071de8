import type { Measure } from "../../core/indicators";
import { the } from "../grammar/enPeriods";
import type { Grammar, RankedWords } from "../grammar/grammar";

const flowOrTrade = (measure: Measure) => (measure === "exports" || measure === "imports" ? measure : "trade");

const en: RankedWords = {
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

/** What stands in the drawings of a ranking and of a map. English comes with them. */
export const rankedOf = (grammar: Grammar): RankedWords => grammar.ranked ?? en;
