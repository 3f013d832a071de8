import { type Element, has, valueOf } from "./elements";
import { readFigure } from "./figures";
import { flowWord } from "./frames";
import { withBoth, withRanges } from "./ranges";
import { readRank } from "./ranks";
import type { Item, Place } from "./item";
import { readTime } from "./times";
import type { PlaceCase, Vocabulary } from "./vocabulary";

const uppercase = /^[\p{Lu}\d"“«„$€(]/u;

/** Whether a sentence ends with an element. */
function endsAt(elements: readonly Element[], i: number): boolean {
  const element = elements[i] as Element;
  const next = elements[i + 1];
  if (!next) return true;
  if (next.token.isBreak && (uppercase.test(next.token.text) || /[.!?:;)]/.test(element.token.text))) return true;
  if (!/^[.!?…]$/.test(element.token.text)) return false;
  if (next.token.isGlued && !/^["”»]$/.test(next.token.text)) return element.token.text !== ".";
  const before = elements[i - 1];
  const word = before?.last.text ?? "";
  if (element.token.text === "." && /^\p{L}$/u.test(word) && !/^[гж]$/i.test(word)) return false;
  if (has(next, "currency") || has(next, "scale")) return valueOf(before, "scale") === null;
  // "13,2 млрд долл. (+34,7%)": the point of an abbreviation.
  if (next.token.text === "(" && ["currency", "scale", "year"].some((tag) => has(before, tag))) return false;
  return uppercase.test(next.token.text) || /^[-–—•*]$/.test(next.token.text);
}

const roleTags: readonly (readonly [PlaceCase, string])[] = [
  ["to", "toward"],
  ["from", "from"],
  ["with", "with"],
  ["of", "of"],
  ["in", "into"],
  ["in", "in"],
  ["by", "by"],
  ["and", "and"],
];

/** The role that a word before a place gives it, past articles and adjectives. */
function roleBefore(elements: readonly Element[], i: number): PlaceCase | null {
  for (let j = i - 1; j >= Math.max(0, i - 3); j--) {
    const element = elements[j] as Element;
    for (const [role, tag] of roleTags) if (has(element, tag)) return role;
    if (has(element, "between")) return "of";
    const isPassed =
      (element.token.kind === "word" && element.token.folded.length <= 3 && element.meanings.length === 0) ||
      has(element, "other") ||
      has(element, "economy") ||
      (j === i - 1 && has(element, "our"));
    if (!isPassed) return null;
  }
  return null;
}

/** "the Netherlands' imports": the apostrophe of a name in the plural stands by itself. */
function isPluralOwner(elements: readonly Element[], i: number): boolean {
  const next = elements[i + 1]?.token;
  return next?.isGlued === true && /^['’]$/.test(next.text) && /[sS]$/.test(elements[i]?.last.text ?? "");
}

/** Whether a place stands behind another in rank: "after the EU", and "after Russia, Italy and China". */
function isBehind(elements: readonly Element[], i: number): boolean {
  const isListed = (at: number) => has(elements[at], "and") || elements[at]?.token.text === ",";
  let first = i;
  while (isListed(first - 1) && has(elements[first - 2], "name")) first -= 2;
  let last = i;
  while (isListed(last + 1) && has(elements[last + 2], "name")) last += 2;
  // "After the EU, China is": no list, which would end with "and".
  if (first < i && !has(elements[last - 1], "and")) first = i;
  return [1, 2].some((back) => has(elements[first - back], "behind") && !has(elements[first - 1], "name"));
}

function placeAt(elements: readonly Element[], i: number, vocabulary: Vocabulary): Place | null {
  const element = elements[i] as Element;
  // Whom another follows is not spoken of: "after the EU".
  if (isBehind(elements, i)) return null;
  const isCapital = /^\p{Lu}/u.test(element.token.text);
  const name = isCapital ? valueOf(element, "name") : null;
  const adjective = valueOf(element, "adjective");
  const code = name ?? adjective;
  if (code === null) return null;
  const isPossessive = /['’]s$|s['’]$/.test(element.last.text) || isPluralOwner(elements, i);
  const before = roleBefore(elements, i);
  const bent = vocabulary.caseOf(element.ending);
  // Where names are bent, what stands before one belongs to another.
  const led = before === "and" ? before : (bent ?? before);
  const role = isPossessive ? "of" : (led ?? bent ?? (has(element, "genitive") ? "of" : null));
  const joined = bent ?? (has(element, "genitive") ? "of" : "and");
  // "aos chineses", "со шведами": a people stands for its country where no noun follows.
  const next = elements[i + 1];
  const isFree =
    !next || next.token.kind !== "word" || ["currency", "copula", "and", "in", "scale"].some((tag) => has(next, tag));
  const isPeople = name === null && before !== null && before !== "of" && isFree;
  // "Еуропалық Одақ елдері арасындағы": among the countries of a group.
  const isAmong =
    !/^[A-Z]{2}$/.test(code) || code === "EU" ? [1, 2].some((ahead) => has(elements[i + ahead], "between")) : false;
  if (isAmong) return { codes: [code], isAdjective: false, role: "in" };
  return {
    codes: code.split(" "),
    isAdjective: (name === null && !isPeople) || isPossessive,
    role: !isPossessive && before === "and" ? joined : role,
  };
}

// No sentence is as long; what is, is cut, so that a text takes no longer than its length.
const longestSentence = 300;

/** The sentences of a text as items. */
export function sentencesOf(elements: readonly Element[], vocabulary: Vocabulary): Item[][] {
  const sentences: Item[][] = [];
  let items: Item[] = [];
  let depth = 0;
  for (let i = 0; i < elements.length;) {
    const read = itemAt(elements, i, vocabulary);
    if (read.kind === "sign" && read.text === "(") depth++;
    // A qualifier is a part of its figure.
    if (read.kind === "figure") while (isQualifier(items.at(-1), read.figure.first)) items.pop();
    items.push({ ...read, depth });
    if (read.kind === "sign" && read.text === ")") depth = Math.max(0, depth - 1);
    const last = read.end - 1;
    i = read.end;
    const isEnd = endsAt(elements, last) && (read.kind !== "figure" || elements[i]?.token.isBreak !== false);
    if (isEnd || items.length >= longestSentence) {
      sentences.push(items);
      items = [];
      depth = 0;
    }
  }
  if (items.length > 0) sentences.push(items);
  return sentences.map((sentence) => withBoth(withRanges(sentence)));
}

const isQualifier = (item: Item | undefined, first: number): boolean =>
  item?.kind === "word" &&
  item.first >= first &&
  ["over", "almost", "under", "about", "upTo"].some((tag) => has(item.element, tag)) &&
  flowWord(item.element) === null;

type Bare = Item extends infer T ? (T extends Item ? Omit<T, "depth"> : never) : never;

function itemAt(elements: readonly Element[], i: number, vocabulary: Vocabulary): Bare {
  const element = elements[i] as Element;
  // Most words say nothing to the grammar; a short one may be the code of a half-year or a Roman number.
  if (element.meanings.length === 0 && element.token.kind === "word" && element.token.folded.length > 3)
    return { kind: "word", element, first: i, end: i + 1 };
  if (element.meanings.length === 0 && element.token.kind === "sign")
    return { kind: "sign", text: element.token.text, element, first: i, end: i + 1 };
  const rank = readRank(elements, i, vocabulary);
  if (rank) return { kind: "figure", figure: rank, first: i, end: rank.end };
  const time = readTime(elements, i);
  if (time) return { kind: "time", time, first: i, end: time.end };
  const figure = readFigure(elements, i, vocabulary);
  if (figure) return { kind: "figure", figure, first: i, end: figure.end };
  const place = placeAt(elements, i, vocabulary);
  if (place) return { kind: "place", place, element, first: i, end: i + 1 };
  return { kind: "word", element, first: i, end: i + 1 };
}
