import { has } from "./elements";
import type { Written } from "./written";
import type { FlowWord } from "./frames";
import { flowOf } from "./frames";
import type { Item } from "./item";

/** Items of a sentence that are spoken of by position. */
export type Sentence = readonly Item[];

export const isSign = (item: Item | undefined, signs: RegExp): boolean =>
  item?.kind === "sign" && signs.test(item.text);

export const hasTag = (item: Item | undefined, ...tags: readonly string[]): boolean =>
  (item?.kind === "word" || item?.kind === "place") && tags.some((tag) => has(item.element, tag));

export const figureOf = (item: Item | undefined): Written | null => (item?.kind === "figure" ? item.figure : null);

/** Whether an amount at a position is what a change starts from by the word before it: "from $5 billion". */
export function isLedByFrom(sentence: Sentence, at: number, next: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 2); i--) {
    const item = sentence[i];
    if (!hasTag(item, "fromAmount")) {
      if (item?.kind === "word" && item.element.meanings.length === 0) continue;
      return false;
    }
    if (!hasTag(item, "of") && !hasTag(item, "with")) return true;
    // "de" is a mere genitive, unless the end of the way follows: "de 5 a 10".
    const before = sentence[i - 1];
    const isStart =
      !before ||
      isSoft(before) ||
      before.kind === "time" ||
      hasTag(before, "up", "down") ||
      figureOf(before)?.kind === "percent" ||
      figureOf(before)?.kind === "times";
    const way = sentence.slice(at + 1, next);
    if (isWay(sentence, at, next)) return true;
    return (isStart && way.some((each) => hasTag(each, "to"))) || (isStart && !before);
  }
  return false;
}

/** "de 5 a 10": an amount, and where it went right behind it. */
function isWay(sentence: Sentence, at: number, next: number): boolean {
  const [from, to] = [figureOf(sentence[at]), figureOf(sentence[next])];
  return from?.kind === "money" && to?.kind === "money" && next <= at + 4 && hasTag(sentence[next - 1], "to");
}

const hard = /^[;:.!?…]$/;
export const isHard = (item: Item | undefined): boolean => isSign(item, hard);
/** Where one thing ends and another may begin. */
export const isSoft = (item: Item | undefined): boolean =>
  isHard(item) || isSign(item, /^[,()–—]$/) || hasTag(item, "and", "but");

/** Around a figure: what may speak of it. */
export interface Around {
  /** The figure before it in the sentence, and the one behind it; -1 and the length where there are none. */
  readonly previous: number;
  readonly next: number;
  /** Where what stands before it begins, and what stands behind it ends. */
  readonly left: number;
  readonly right: number;
  /** The bracket that it stands in. */
  readonly opening: number | null;
}

// A rank is spoken of beside what it ranks: it parts nothing.
const isFigure = (item: Item | undefined): boolean => item?.kind === "figure" && item.figure.kind !== "rank";

/** What stands around the figure at a position. */
export function aroundOf(sentence: Sentence, at: number): Around {
  const { depth } = sentence[at] as Item;
  const before = sentence.slice(0, at);
  const previous = before.findLastIndex(isFigure);
  // A bracket that opened before another figure is still open.
  const opened = before.findLastIndex((item) => depth > 0 && item.depth === depth && isSign(item, /^\($/));
  const opening = opened < 0 ? null : opened;
  const left = Math.max(previous + 1, opened + 1, before.findLastIndex((item) => isSign(item, /^;$/)) + 1);
  let next = sentence.length;
  let right = sentence.length;
  for (let i = at + 1; i < sentence.length; i++) {
    const item = sentence[i] as Item;
    if (item.depth > depth) continue;
    if (isFigure(item)) {
      next = i;
      right = Math.min(right, i);
      break;
    }
    if (right === sentence.length && (item.depth < depth || isHard(item) || isSign(item, /^\)$/))) right = i;
    if (item.depth < depth) break;
  }
  return { previous, next, left, right, opening };
}

/** The end of what belongs to a figure directly: before a comma, an "and", a bracket. */
export function softEnd(sentence: Sentence, at: number, right: number): number {
  const { depth } = sentence[at] as Item;
  for (let i = at + 1; i < right; i++) {
    const item = sentence[i] as Item;
    if (item.depth > depth) continue;
    if (isSoft(item) && !isSign(item, /^[()]$/)) return i;
  }
  return right;
}

export interface FoundFlow {
  readonly word: FlowWord;
  readonly at: number;
}

/** The flow word that stands nearest before a figure; a mere "trade" only where there is no other in its part of the sentence. */
export function flowBefore(sentence: Sentence, from: number, at: number, used: ReadonlySet<number>): FoundFlow | null {
  let weak: FoundFlow | null = null;
  const { depth } = sentence[at] as Item;
  for (let i = at - 1; i >= from; i--) {
    // What a bracket that is closed has said ends with it.
    if ((sentence[i] as Item).depth > depth) continue;
    const word = used.has(i) ? null : flowOf(sentence[i]);
    if (!word) {
      if (weak && isSoft(sentence[i]) && !isSign(sentence[i], /^[()]$/)) {
        const isJoined = hasTag(sentence[i], "and");
        if (!isJoined) return weak;
      }
      continue;
    }
    if (!word.isWeak) {
      // "investment and trade": a strong word that only stands in a list before a weak one is no better.
      return { word, at: i };
    }
    weak ??= { word, at: i };
  }
  return weak;
}

/** The flow word behind a figure that is joined to it: "$4 billion were exports", "of Kazakh exports". */
export function flowBehind(sentence: Sentence, at: number, end: number): FoundFlow | null {
  let isJoined = false;
  for (let i = at + 1; i < Math.min(end, at + 9); i++) {
    const item = sentence[i] as Item;
    if (item.depth > (sentence[at] as Item).depth) continue;
    const word = flowOf(item);
    if (word && !(word.isVerb && word.of === "turnover")) {
      if (i === at + 1 || isJoined) return { word, at: i };
      return null;
    }
    if (hasTag(item, "but")) return null;
    // "for 7.9 million dollars, as export"
    if (isSign(item, /^,$/) && hasTag(sentence[i + 1], "as")) {
      isJoined = true;
      continue;
    }
    if (hasTag(item, "of", "copula", "in", "into")) isJoined = true;
    else if (hasTag(item, "and")) return null;
    else if (isSign(item, /^[–—-]$/)) isJoined = true;
    else if (hasTag(item, "than", "up", "down", "more", "less", "with")) return null;
    else if (item.kind === "sign" || (item.kind === "time" && !isJoined)) return null;
  }
  return null;
}
