import type Big from "big.js";
import { pieceKinds, piecesOf } from "../core/period";
import { idOf, type Known } from "./ownFigure";

const isSumOf = ({ value, unit }: Known, parts: readonly (Known | undefined)[] | null): boolean => {
  if (!parts || parts.length < 2) return false;
  const sum = (of: (each: Known) => Big) =>
    parts.reduce<Big | null>((all, each) => (all && each && !each.isGap ? all.plus(of(each)) : null), value.times(0));
  return (sum((each) => each.value)?.eq(value) ?? false) && (sum((each) => each.unit)?.eq(unit) ?? false);
};

/**
 * The figures of one source without those that are no more than sums of others among them, a turnover of exports and
 * imports or a year of its months: they are as imprecise as all their parts together, which no source prints.
 */
export function withoutSums(all: readonly Known[]): { readonly figures: Known[]; readonly sums: number } {
  const byId = new Map(all.map((each) => [idOf(each), each]));
  const isSum = (each: Known): boolean => {
    // Two last digits together, or twelve, are no power of ten.
    if (each.isGap || (each.unit.c.length === 1 && each.unit.c[0] === 1)) return false;
    const flows = (["exports", "imports"] as const).map((indicator) => byId.get(idOf({ ...each, indicator })));
    return (
      (each.indicator === "turnover" && isSumOf(each, flows)) ||
      pieceKinds.some((kind) => {
        const pieces = kind === each.period.kind ? null : piecesOf(each.period, kind);
        return isSumOf(each, pieces && pieces.map((period) => byId.get(idOf({ ...each, period }))));
      })
    );
  };
  const figures = all.filter((each) => !isSum(each));
  return { figures, sums: all.length - figures.length };
}
