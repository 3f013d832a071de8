import { type Claim, type ClaimTime, formatClaimTime } from "../../core/claim";
import type { Written as Figure } from "./written";
import type { Sides } from "./frames";
import type { Meaning } from "./meaning";

/** So many claims back a text still speaks of the same. */
const nearby = 100;

const key = (time: ClaimTime | null): string => (time ? formatClaimTime(time) : "");

/** Whether another figure was given already for what a figure without a word of its own would be taken for. */
export function isSaidOtherwise(
  claims: readonly Claim[],
  { kind, of, sides, time, value, item }: Meaning,
  figure: Figure,
): boolean {
  if (kind === "other" || kind === "target" || kind === "rank" || figure.kind === "weight") return false;
  const isTurnover = kind === "turnover" || of === "turnover";
  const sideOf = ({ reporter, partner, pair }: Sides) => {
    const codes = [...(pair ?? [reporter, partner])].map((code) => code ?? "");
    return (isTurnover ? codes.toSorted((a, b) => (a < b ? -1 : 1)) : codes).join();
  };
  const [own, when] = [sideOf(sides), key(time)];
  return claims
    .slice(-nearby)
    .some(
      (claim) =>
        claim.kind === kind &&
        claim.of === of &&
        claim.unit === (figure.isBare ? claim.unit : figure.unit) &&
        claim.item === item &&
        Math.abs(claim.value - value) > Math.abs(value) * 0.1 &&
        sideOf(claim) === own &&
        key(claim.period) === when,
    );
}
