import { type Element, has } from "./elements";
import type { Written as Figure } from "./written";
import { flowOf, type FlowWord, isGroup, type Sides } from "./frames";
import { type Around, hasTag, isSign, type Sentence } from "./sentence";

/** The part of the world that a rank or a share is counted in. */
export function groupIn(
  sentence: Sentence,
  at: number,
  around: Around,
  { reporter, partner, pair }: Sides,
): string | null {
  const from = Math.max(sentence.slice(0, at).findLastIndex((item) => isSign(item, /^[;:]$/)) + 1, around.left - 1, 0);
  const own: readonly (string | null)[] = [reporter, partner, ...(pair ?? [])];
  for (let i = from; i < Math.min(sentence.length, around.right + 1); i++) {
    const item = sentence[i];
    // Another figure has a group of its own.
    if (
      i > at &&
      (item?.kind === "figure" || isSign(item, /^[(]$/) || (hasTag(item, "and") && sentence[i + 1]?.kind !== "place"))
    )
      return null;
    if (i < at && item?.kind === "figure") continue;
    const code =
      item?.kind === "place" ? item.place.codes.find((each) => isGroup(each) && !own.includes(each)) : undefined;
    if (code !== undefined) return code;
  }
  return null;
}

/** "4.9% of turnover with them": of a group that was named before. */
export function isOfThem(sentence: Sentence, at: number, right: number): boolean {
  for (let i = at + 1; i < Math.min(right, at + 8); i++) {
    if (sentence[i]?.kind === "sign") break;
    const next = sentence[i + 1];
    if (hasTag(sentence[i], "with") && next?.kind !== "place" && next?.kind !== "figure") return true;
  }
  return sentence.slice(Math.max(0, at - 5), at).some((item) => hasTag(item, "withThem"));
}

/** A record is a rank among the years of one trade, not among partners. */
export const isRecord = (elements: readonly Element[], { first, end, kind }: Figure): boolean =>
  kind === "rank" && elements.slice(first, end).some((element) => has(element, "record"));

/** "It exports $17 billion more than it imports": which way the balance goes, or null. */
export function excessOf(sentence: Sentence, at: number, word: FlowWord | null, right: number): 1 | -1 | null {
  if (word?.of !== "exports" && word?.of !== "imports") return null;
  let sign: 1 | -1 | 0 = 0;
  for (let i = at + 1; i < Math.min(right, at + 7); i++) {
    if (sign === 0) sign = hasTag(sentence[i], "less") ? -1 : hasTag(sentence[i], "more") ? 1 : 0;
    const other = flowOf(sentence[i])?.of;
    if (sign !== 0 && (other === "exports" || other === "imports") && other !== word.of)
      return word.of === "exports" ? sign : sign === 1 ? -1 : 1;
  }
  return null;
}
