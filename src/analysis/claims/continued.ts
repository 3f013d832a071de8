import type { Claim } from "../../core/claim";
import { flowOf } from "./frames";
import { type Around, hasTag, isSign, type Sentence } from "./sentence";

/** Whether a figure without a flow word of its own goes on with what was spoken of. */
export function isContinued(
  sentence: Sentence,
  at: number,
  around: Around,
  owner: Claim | undefined,
  hasTopic: boolean,
): boolean {
  if (!hasTopic) return false;
  if (owner) return true;
  const before = sentence.slice(around.left, at);
  // Years pass, and are not what a figure counts.
  const isElsewhere = (item: Sentence[number]) =>
    hasTag(item, "economy", "contract", "counted") && !hasTag(item, "year", "months");
  if (before.some(isElsewhere)) return false;
  if (before.some((item) => item.kind === "place")) return true;
  const isSaid = sentence.slice(0, at).some((item) => flowOf(item) !== null || item.kind === "figure");
  if (isSaid) return true;
  const near = sentence.slice(Math.max(0, around.left), Math.min(around.right, at + 8));
  return near.some(
    (item) => item.kind === "time" || hasTag(item, "up", "down", "that", "both", "same") || isSign(item, /^[:–—]$/),
  );
}
