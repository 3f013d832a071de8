import { rowKey } from "../../analysis/figures";
import type { StatedFinding } from "../../analysis/findings/statedTrade";
import type { Amount } from "../../core/figure";
import type { Flow } from "../../core/indicators";
import { literalNumber, statedShort } from "../amount";
import type { Grammar } from "../language/grammar";
import { statedSum } from "../sentenceAmounts";
import type { ChangeSince, TradeWords } from "../language/paragraph";

type Stated = Extract<StatedFinding, { kind: "stated trade" }>;

/** Turnover and its parts as stated, each linked to its row. */
export function statedSums(
  grammar: Grammar,
  { partner, period, turnover, parts }: Pick<Stated, "partner" | "period" | "turnover" | "parts">,
): Pick<TradeWords, "turnover" | "parts"> {
  const sum = (stated: Amount, flow: Flow) => statedSum(grammar, stated, rowKey(partner.code, flow, period));
  return {
    turnover: sum(turnover, "turnover"),
    parts: parts && { exports: sum(parts.exports, "exports"), imports: sum(parts.imports, "imports") },
  };
}

function growthOf(grammar: Grammar, { partner, period }: Stated, growth: NonNullable<Stated["growth"]>): ChangeSince {
  const { of, since, percent, now, base } = growth;
  const formula =
    now && base ? { formula: `100 × (${statedShort(grammar, now)} / ${statedShort(grammar, base)} − 1)` } : {};
  return {
    of,
    since,
    change: {
      kind: "more",
      percent: {
        text: literalNumber(grammar, percent.literal ?? ""),
        row: rowKey(partner.code, of, period),
        of: "growth",
        ...formula,
      },
      qualifier: percent.qualifier,
    },
    base: base && statedSum(grammar, base, rowKey(partner.code, of, since)),
  };
}

/** Turnover as a release ends with it. */
export const statedTrade = (grammar: Grammar, found: Stated): Omit<TradeWords, "mark"> => ({
  ...statedSums(grammar, found),
  owner: found.compiler === null ? null : { kind: "named", name: found.compiler },
  partner: found.partner,
  period: found.period,
  change: found.growth && growthOf(grammar, found, found.growth),
});
