import { type Element, has } from "./elements";
import type { Written as Figure } from "./written";
import { flowOf, type FlowWord, isGroup, type Sides } from "./frames";
import { type Around, figureOf, type FoundFlow, hasTag, isSign, isSoft, type Sentence } from "./sentence";

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

/** "Exports exceeded imports by $2 billion": the flow that is the larger, or null. */
export function exceedingFlow(sentence: Sentence, at: number): FoundFlow | null {
  const start = sentence.slice(0, at).findLastIndex((item) => item.kind === "figure" || isSign(item, /^[;:,]$/));
  const flows = sentence.flatMap((item, i) => {
    const word = i > start && i < at ? flowOf(item) : null;
    return word?.of === "exports" || word?.of === "imports" ? [{ word, at: i }] : [];
  });
  const [larger, smaller] = flows.slice(-2);
  if (!larger || !smaller || larger.word.of === smaller.word.of) return null;
  const between = sentence.slice(larger.at + 1, smaller.at);
  const isBy = hasTag(sentence[at - 1], "increment") && between.some((item) => hasTag(item, "over", "more"));
  // "экспорты импортынан 2 млрд долларға артық"
  const isThan =
    between.length === 0 && (figureOf(sentence[at])?.qualifier === ">" || hasTag(sentence[at + 1], "more"));
  return isBy || isThan ? larger : null;
}

/** "It exports $17 billion more than it imports": which way the balance goes, or null. */
export function excessOf(sentence: Sentence, at: number, word: FlowWord | null, right: number): 1 | -1 | null {
  if (word?.of !== "exports" && word?.of !== "imports") return null;
  const isBefore = hasTag(sentence[at - 1], "more", "less") && !hasTag(sentence[at - 1], "than", "fromAmount");
  let sign: 1 | -1 | 0 = !isBefore ? 0 : hasTag(sentence[at - 1], "less") ? -1 : 1;
  for (let i = at + 1; i < Math.min(right, at + 7); i++) {
    if (isBefore && isSoft(sentence[i])) return null;
    if (sign === 0) sign = hasTag(sentence[i], "less") ? -1 : hasTag(sentence[i], "more", "over") ? 1 : 0;
    const other = flowOf(sentence[i])?.of;
    if (sign !== 0 && (other === "exports" || other === "imports") && other !== word.of)
      return word.of === "exports" ? sign : sign === 1 ? -1 : 1;
  }
  return null;
}
