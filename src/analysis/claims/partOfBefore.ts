import { type Claim, type ClaimSubject, formatClaimTime } from "../../core/claim";
import { flowOf } from "./frames";
import { type Around, figureOf, hasTag, isSign, type Sentence } from "./sentence";

/** A percentage behind a part: what it is a share of, and of which claim's whole. */
export interface PartOfBefore {
  readonly of: ClaimSubject;
  readonly item: string | null;
  readonly part: Claim;
}

/** Whether a percentage stands alone behind an amount "of which", as in "of which $770 million came in 2022, almost a quarter". */
export function isBehindPart(sentence: Sentence, at: number, { previous, left }: Around): boolean {
  const figure = figureOf(sentence[at]);
  if (figure?.kind !== "percent" || figure.sign !== "" || figureOf(sentence[previous])?.kind !== "money") return false;
  const comma = sentence.slice(0, at).findLastIndex((item) => isSign(item, /^[,–—(]$/));
  const whole = sentence.slice(0, previous).findLastIndex((item) => figureOf(item)?.kind === "money");
  const isPart = whole >= 0 && sentence.slice(whole, previous).some((item) => hasTag(item, "that"));
  const isChanging = sentence.slice(left, at + 4).some((item) => hasTag(item, "up", "down", "more", "less"));
  const isNamed = sentence
    .slice(comma + 1, at + 5)
    .some((item, i) => flowOf(item) || (i < at - comma - 1 && (item.kind === "place" || item.kind === "time")));
  return comma >= previous && isPart && !isChanging && !isNamed && !hasTag(sentence[at - 1], "share");
}

/** What such a percentage is a share of, by the last two claims; null where these are no part and whole. */
export function partOfBefore(claims: readonly Claim[]): PartOfBefore | null {
  const [whole, part] = claims.slice(-2);
  if (!whole || !part) return null;
  if (whole.kind === "fdi" && part.kind === "fdi") return { of: "fdi", item: null, part };
  const isSameTime =
    whole.period !== null && part.period !== null && formatClaimTime(whole.period) === formatClaimTime(part.period);
  const isFlow = part.kind === "exports" || part.kind === "imports";
  return whole.kind === "turnover" && isFlow && part.item === null && isSameTime
    ? { of: "turnover", item: `${part.kind} in turnover`, part }
    : null;
}
