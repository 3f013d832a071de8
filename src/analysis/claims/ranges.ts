import type { Item } from "./item";
import { figureOf, hasTag, type Sentence } from "./sentence";

/** "from $2.5 billion to $6.5 billion per year", "between $1 and $2 billion": two figures that are the ends of one. */
export function withRanges(sentence: readonly Item[]): Item[] {
  const items = [...sentence];
  for (let i = 0; i + 2 < items.length; i++) {
    const [first, second] = [items[i], items[i + 2]];
    const [low, high] = [figureOf(first), figureOf(second)];
    if (
      !first ||
      !second ||
      !low ||
      !high ||
      first.kind !== "figure" ||
      low.kind !== high.kind ||
      high.value <= low.value
    )
      continue;
    if (!hasTag(items[i + 1], "to", "and")) continue;
    if (!isRange(items, i)) continue;
    items.splice(i, 3, { ...first, end: second.end, figure: { ...low, end: high.end, valueTo: high.value } });
  }
  return items;
}

function isRange(items: Sentence, at: number): boolean {
  const before = items.slice(Math.max(0, at - 4), at);
  const behind = items.slice(at + 3, at + 6);
  // "is from 0.5 to 1 percent": no way from the one to the other.
  const isPercent = figureOf(items[at])?.kind === "percent" && hasTag(items[at - 1], "fromAmount");
  if (isPercent && hasTag(items[at - 2], "copula", "share")) return true;
  return before.some((item) => hasTag(item, "ranged")) || behind.some((item) => hasTag(item, "perYear"));
}

const both = [{ tag: "turnover", value: "" }] as const;

/** "26,320 tons of exports and imports": the two together, unless a figure is given of each. */
export function withBoth(sentence: readonly Item[]): Item[] {
  if (sentence.some((item) => hasTag(item, "respectively"))) return [...sentence];
  const items = [...sentence];
  for (let i = 0; i + 2 < items.length; i++) {
    const [first, and, second] = items.slice(i, i + 3);
    if (first?.kind !== "word" || second?.kind !== "word" || !hasTag(and, "and")) continue;
    const isPair = (a: string, b: string) => hasTag(first, a) && hasTag(second, b);
    if (!isPair("exports", "imports") && !isPair("imports", "exports")) continue;
    const element = { ...first.element, last: second.element.last, meanings: both };
    items.splice(i, 3, { ...first, end: second.end, element });
  }
  return items;
}
