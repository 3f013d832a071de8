import { rowKey } from "../../analysis/figures";
import { type CountedFinding, isSized } from "../../analysis/findings/countedTrade";
import type { Standing } from "../../analysis/standing";
import type { Figure } from "../../core/figure";
import { previous } from "../../core/period";
import { sumOf } from "../amount";
import type { Grammar } from "../language/grammar";
import type { Piece } from "../phrase";
import { changeInWords } from "./change";
import { inWords, percentInSentence } from "../sentenceAmounts";
import type { Change } from "../language/amounts";
import type { TradeWords, Place, StandingWords } from "../language/paragraph";

type Counted = Extract<CountedFinding, { kind: "counted trade" }>;

function changeOf(grammar: Grammar, { changed, now, before }: NonNullable<Counted["change"]>, row: string): Change {
  if (!isSized(changed)) return changed;
  const quotient = `${inWords(grammar, now)} / ${inWords(grammar, before)}`;
  const change = changeInWords(grammar, changed, { row, formula: quotient, of: "derived" });
  if (change.kind !== "more" && change.kind !== "less") return change;
  const formula = change.kind === "more" ? `100 × (${quotient} − 1)` : `100 × (1 − ${quotient})`;
  return { ...change, percent: { ...change.percent, formula } };
}

/** Turnover with its parts and its change, each figure linked to its row, with what it was computed from. */
export function countedTrade(
  grammar: Grammar,
  { reporter, partner, period, turnover, parts, change }: Counted,
): Omit<TradeWords, "mark"> {
  const key = (flow: "turnover" | "exports" | "imports", at = period) => rowKey(partner.code, flow, at);
  const total = sumOf(grammar, turnover, key("turnover"));
  const sums = parts && {
    exports: sumOf(grammar, parts.exports, key("exports")),
    imports: sumOf(grammar, parts.imports, key("imports")),
  };
  const formula = parts && `${inWords(grammar, parts.exports)} + ${inWords(grammar, parts.imports)}`;
  const since = previous(period);
  return {
    owner: { kind: "reporter", area: reporter },
    partner,
    period,
    turnover: formula === null ? total : { ...total, number: { ...total.number, formula } },
    parts: sums,
    change: change && {
      of: "turnover",
      since,
      change: changeOf(grammar, change, key("turnover")),
      base: change.base && sumOf(grammar, change.base, key("turnover", since)),
      alike: change.alike,
    },
  };
}

/** A share with what it was computed from. */
export const shareOf = (
  grammar: Grammar,
  turnover: Figure,
  { share, total }: Pick<Standing, "share" | "total">,
  row: string,
): Piece | null =>
  share.kind === "amount"
    ? {
        text: percentInSentence(grammar, share),
        row,
        of: "derived",
        formula: `100 × ${inWords(grammar, turnover)} / ${inWords(grammar, total)}`,
      }
    : null;

export function place(
  grammar: Grammar,
  { reporter, partner, period, turnover, among, group }: Extract<CountedFinding, { kind: "place" }>,
): StandingWords {
  const row = rowKey(partner.code, "turnover", period);
  const placeIn = (standing: Standing): Place => {
    const { rank, of, amongSome } = standing;
    return { rank, of, amongSome, share: shareOf(grammar, turnover, standing, row) };
  };
  return { partner, reporter, among: placeIn(among), group: group && { ...placeIn(group), area: group.group } };
}
