import type { ClaimQualifier } from "../../core/claim";
import { type Element, has, valueOf } from "./elements";
import { unmarked, type Written } from "./written";
import type { Vocabulary } from "./vocabulary";

const nouns = ["partner", "buyer", "supplier", "investor"] as const;

const measures = ["invest", "exports", "imports", "turnover", "trade"] as const;

const isRankNoun = (element: Element | undefined): boolean => nouns.some((tag) => has(element, tag));

const rank = (first: number, end: number, number: number, value: number, qualifier: ClaimQualifier = ""): Written => ({
  ...unmarked,
  kind: "rank",
  first,
  end,
  number,
  value,
  lastUnit: 0,
  unit: "rank",
  qualifier,
});

const isShort = (element: Element | undefined): boolean =>
  element?.token.kind === "word" && element.meanings.length === 0 && element.token.folded.length <= 12;

/** The noun of a rank from an element on, past a few words: "second-largest trading partner", "maior parceiro comercial". */
function nounFrom(elements: readonly Element[], start: number, most: number): number | null {
  for (let i = start; i < start + most; i++) {
    const element = elements[i];
    if (isRankNoun(element)) return i + 1;
    const isPassed =
      has(element, "largest") ||
      has(element, "trade") ||
      has(element, "of") ||
      has(element, "invest") ||
      isShort(element) ||
      element?.token.text === "-" ||
      has(element, "adjective") ||
      has(element, "and");
    if (!isPassed) return null;
  }
  return null;
}

/** An ordinal in words or digits: its value, and where it ends. */
function ordinalAt(
  elements: readonly Element[],
  i: number,
  { ordinalMark }: Vocabulary,
): { value: number; end: number } | null {
  const element = elements[i];
  const word = Number(valueOf(element, "ordinal") ?? "NaN");
  if (word > 0) return { value: word, end: i + 1 };
  if (!/^\d{1,3}$/.test(element?.token.text ?? "")) return null;
  const value = Number(element?.token.text);
  const mark = elements[i + 1];
  if (mark?.token.isGlued && ordinalMark.test(mark.token.folded)) return { value, end: i + 2 };
  // "14-орында"
  const isPlaced =
    /^[-‐‑–]$/.test(mark?.token.text ?? "") &&
    mark?.token.isGlued &&
    elements[i + 2]?.token.isGlued &&
    has(elements[i + 2], "place");
  if (isPlaced) return { value, end: i + 2 };
  const isHyphened = /^[-‐‑–.]$/.test(mark?.token.text ?? "") && mark?.token.isGlued;
  if (isHyphened && elements[i + 2]?.token.isGlued && ordinalMark.test(elements[i + 2]?.token.folded ?? ""))
    return { value, end: i + 3 };
  return null;
}

const plainNumber = (elements: readonly Element[], i: number): number | null => {
  const element = elements[i];
  if (/^\d{1,2}$/.test(element?.token.text ?? "")) return Number(element?.token.text);
  const word = Number(valueOf(element, "number") ?? "NaN");
  return word >= 2 && word <= 50 && Number.isInteger(word) ? word : null;
};

const isPartOfYear = (element: Element | undefined): boolean =>
  ["half", "quarter", "months"].some((tag) => has(element, tag));

/** A rank or a record that begins at an element, or null. */
export function readRank(elements: readonly Element[], i: number, vocabulary: Vocabulary): Written | null {
  const element = elements[i];
  if (!element) return null;
  if (has(element, "record")) return rank(i, i + 1, i, 1);
  const top = Number(valueOf(element, "top") ?? "0");
  if (top > 0) return rank(i, nounFrom(elements, i + 1, 4) ?? i + 1, i, top, "<");
  // "among the five largest trading partners", "entre los tres primeros socios", "top ten partners"
  if (has(element, "among") || (has(element, "largest") && plainNumber(elements, i + 1) !== null)) {
    for (let j = i + 1; j <= i + 3; j++) {
      const value = plainNumber(elements, j);
      if (value === null) {
        if (isShort(elements[j]) || has(elements[j], "largest") || has(elements[j], "first")) continue;
        break;
      }
      const end = nounFrom(elements, skipFirst(elements, j + 1), 5);
      // Only of the largest so many: "14th among 204 partners" says no more than the place.
      const isTop = elements
        .slice(i, end ?? j)
        .some((each) => has(each, "largest") || has(each, "first") || valueOf(each, "ordinal") === "1");
      if (end !== null && isTop) return rank(i, end, j, value, "<");
      break;
    }
    if (has(element, "among") && !has(element, "largest")) return null;
  }
  // "ranked 6", "ranks third", "place 11"
  if (has(element, "place")) {
    for (let j = i + 1; j <= i + 2; j++) {
      const ordinal = ordinalAt(elements, j, vocabulary);
      const digits = /^\d{1,3}$/.test(elements[j]?.token.text ?? "") ? Number(elements[j]?.token.text) : 0;
      const value = ordinal?.value ?? digits;
      const end = ordinal?.end ?? j + 1;
      if (value > 0 && !has(elements[end], "percent") && !isPartOfYear(elements[end]))
        return rank(i, nounFrom(elements, end, 4) ?? end, j, value);
      if (!isShort(elements[j]) && !has(elements[j], "in")) break;
    }
  }
  const ordinal = ordinalAt(elements, i, vocabulary);
  if (ordinal && isBareRank(elements, i, ordinal.end)) return rank(i, ordinal.end, i, ordinal.value);
  if (ordinal) {
    if (isPartOfYear(elements[ordinal.end])) return null;
    if (has(elements[ordinal.end], "place")) return rank(i, ordinal.end + 1, i, ordinal.value);
    const end = nounFrom(elements, ordinal.end, 4);
    if (end !== null) return rank(i, end, i, ordinal.value);
    // "7th of 27 in the European Union", "el 7.º entre 27 países"
    const isOfSo =
      (has(elements[ordinal.end], "of") || has(elements[ordinal.end], "among")) &&
      plainCount(elements, ordinal.end + 1);
    if (isOfSo) return rank(i, ordinal.end, i, ordinal.value);
    // "el primero por inversión", "first in investment"
    const isBy = has(elements[ordinal.end], "by") && measures.some((tag) => has(elements[ordinal.end + 1], tag));
    return isBy ? rank(i, ordinal.end + 2, i, ordinal.value) : null;
  }
  // "бес ірі инвесторының қатарында": among the five largest, where the number stands first.
  const several = plainNumber(elements, i);
  if (several !== null && has(elements[i + 1], "largest")) {
    const end = nounFrom(elements, i + 2, 3);
    const isAmong = end !== null && [0, 1, 2].some((ahead) => has(elements[end + ahead], "among"));
    if (end !== null && isAmong) return rank(i, end, i, several, "<");
  }
  // "the largest trading partner", not "one of the largest", and not several.
  if (has(element, "largest")) {
    const end = nounFrom(elements, i + 1, 3);
    const isOneOf = [1, 2, 3].some((back) => has(elements[i - back], "among"));
    const isOne = !has(element, "large") && !/^(?:an?|una?|uma?)$/.test(elements[i - 1]?.token.folded ?? "");
    if (end === null || isOneOf || !isOne || isSeveral(elements[end - 1])) return null;
    return rank(i, end, i, 1);
  }
  return null;
}

const plainCount = (elements: readonly Element[], i: number): boolean =>
  /^\d{1,3}$/.test(elements[i]?.token.text ?? "");

/** "Uzbekistan third with $13.78 billion", "Kazakhstan is second": an ordinal behind a name, and nothing that it counts behind it. */
function isBareRank(elements: readonly Element[], i: number, end: number): boolean {
  const before = elements[i - 1];
  const isNamed = has(before, "name") || (has(before, "copula") && has(elements[i - 2], "name"));
  const behind = elements[end];
  const isFree =
    !behind || (behind.token.kind === "sign" && behind.token.text !== "-") || has(behind, "with") || has(behind, "in");
  return isNamed && isFree && valueOf(elements[i], "ordinal") !== null;
}

const skipFirst = (elements: readonly Element[], i: number): number =>
  valueOf(elements[i], "ordinal") === "1" || has(elements[i], "first") ? i + 1 : i;

// Of a noun of rank only the singular says who is first.
const isSeveral = (element: Element | undefined): boolean =>
  /(?:s|es|ы|и|ов|ей|ами|ами|лар|лер|тер|тар|дер|дар|терінің|лерінің|лері|тері|дері|ах|ям|ам|ями|ой|лардың|лердің|тердің)$/.test(
    element?.last.folded ?? "",
  );
