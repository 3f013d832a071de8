import { isBound } from "../core/figure";
import type { RankedPartner, RankingModel } from "./ranking";

/** Limits between the steps of a map in base units, rising; a step holds its lower limit. */
export type Limits = readonly number[];

// Trade spans six orders of magnitude: five limits, each ten times the one before, tell them apart.
const decades = 5;
/** On each side of zero a balance has fewer. */
const decadesASide = 3;

const powersBelow = (greatest: number, count: number): number[] => {
  const top = greatest > 0 ? Math.floor(Math.log10(greatest)) : 0;
  return Array.from({ length: count }, (_, i) => 10 ** (top - count + 1 + i));
};

const valueOf = ({ figure }: RankedPartner): number | null =>
  figure.kind === "amount" && !isBound(figure) ? figure.value.toNumber() : null;

/** Limits at powers of ten below the largest figure; of a balance on both sides of zero alike. */
export function limitsOf({ ranked, measure }: RankingModel): Limits {
  const greatest = Math.max(0, ...ranked.map((partner) => Math.abs(valueOf(partner) ?? 0)));
  if (measure !== "balance") return powersBelow(greatest, decades);
  const above = powersBelow(greatest, decadesASide);
  return [...above.map((limit) => -limit).toReversed(), ...above];
}

/** The step of a partner, from 0; "none" where nothing was traded, null where there is no figure. */
export function stepOf(partner: RankedPartner, limits: Limits): number | "none" | null {
  const value = valueOf(partner);
  if (value === null) return null;
  if (partner.rank === null) return "none";
  const below = limits.findIndex((limit) => value < limit);
  return below < 0 ? limits.length : below;
}
