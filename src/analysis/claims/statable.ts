import type { Claim } from "../../core/claim";
import { isMonths } from "./periods";
import type { CheckedClaim } from "./verdict";

const amounts = ["turnover", "exports", "imports"] as const;
export const isAmount = (kind: string | null): kind is (typeof amounts)[number] =>
  amounts.some((each) => each === kind);

const isWritable = ({ kind, of, unit, value }: Claim): boolean =>
  kind === "growth" ? unit === "%" && isAmount(of) : isAmount(kind) && unit === "USD" && value > 0;

/** Whether a claim says one thing of two countries in a period, nothing of it was guessed, and a statement can hold it. */
export const isStatable = ({ claim, taken }: CheckedClaim): boolean =>
  isWritable(claim) &&
  taken.guessed.length === 0 &&
  claim.item === null &&
  claim.group === null &&
  claim.valueTo === null &&
  taken.reporter !== null &&
  taken.partner !== null &&
  isMonths(taken.period) &&
  (claim.kind !== "growth" || isMonths(taken.since));
