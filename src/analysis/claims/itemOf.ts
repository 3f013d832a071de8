import { flowOf } from "./frames";
import { type Around, hasTag, isSign, type Sentence } from "./sentence";

const kinds = ["goods", "settlement"] as const;

/** Whether a figure is of the trade of a region: beside its flow word stands what a region is called. */
export function isRegionAt(sentence: Sentence, at: number, { left, previous }: Around): boolean {
  for (let i = at - 1; i >= Math.max(left, previous + 1); i--) {
    if (isSign(sentence[i], /^[;,]$/)) return false;
    const isNear = sentence.slice(Math.max(left, i - 3), i + 4).some((each) => flowOf(each) !== null);
    if (hasTag(sentence[i], "region") && isNear) return true;
  }
  return false;
}

/** "Two thirds of the exports were oil": behind the verb stands what a share is. */
function goodsBehind(sentence: Sentence, at: number, right: number): string | null {
  for (let i = at + 1; i < right; i++) {
    const word = hasTag(sentence[i], "copula")
      ? sentence.slice(i + 1, i + 4).find((item) => hasTag(item, "goods"))
      : null;
    if (word?.kind === "word") return word.element.token.folded;
  }
  return null;
}

/** What a figure is of, where it is of a part of the trade: a commodity, a region, a currency. */
export function itemOf(sentence: Sentence, at: number, { left, right }: Around, isAlone: boolean): string | null {
  const wordAt = (i: number): string | null => {
    const item = sentence[i];
    return item?.kind === "word" && kinds.some((tag) => hasTag(item, tag)) ? item.element.token.folded : null;
  };
  // "the share of national currencies in settlements"
  const share = sentence.findIndex((item, i) => i >= left && i < at && hasTag(item, "share"));
  if (share >= 0) for (let i = share; i < at; i++) if (hasTag(sentence[i], "settlement")) return wordAt(i);
  // Beside the flow word: "oil exports", "exports of oil".
  for (let i = at - 1; i >= left; i--) {
    const item = sentence[i];
    if (isSign(item, /^[;]$/)) break;
    const word = wordAt(i);
    // "Oil was 90% of these exports"
    const isNear = isAlone || sentence.slice(Math.max(left, i - 3), i + 4).some((each) => flowOf(each) !== null);
    if (word !== null && isNear && !sentence.slice(i, at).some((each) => isSign(each, /^,$/))) return word;
  }
  for (let i = at + 1; i < Math.min(right, at + 4); i++) {
    if (isSign(sentence[i], /^[,;()]$/) || sentence[i]?.kind === "figure") break;
    const word = wordAt(i);
    if (word !== null && (i === at + 1 || hasTag(sentence[i - 1], "of", "in") || hasTag(sentence[at + 1], "of", "in")))
      return word;
  }
  return isAlone ? goodsBehind(sentence, at, right) : null;
}
