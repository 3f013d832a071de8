import { enter, find, type Lexicon, lexicon, type Meaning } from "./lexicon";
import { type Token, tokensOf } from "./tokens";
import type { Valued, Vocabulary } from "./vocabulary";

/** A phrase of the vocabulary, a name of a place, or a token that is neither. */
export interface Element {
  readonly token: Token;
  /** Its last token. */
  readonly last: Token;
  readonly meanings: readonly Meaning[];
  /** What its last word has beyond a stem. */
  readonly ending: string;
}

/** The words of a language, found by their tag; and of places, entered by `places`. */
export function wordsOf(vocabulary: Vocabulary): Lexicon {
  const all = lexicon(vocabulary.endings);
  for (const [tag, phrases] of Object.entries(vocabulary.words)) enter(all, phrases, { tag, value: "" });
  const valued: Readonly<Record<string, Valued>> = {
    number: vocabulary.numbers,
    ordinal: vocabulary.ordinals,
    scale: vocabulary.scales,
    currency: vocabulary.currencies,
    unit: vocabulary.units,
    month: vocabulary.months,
    timesWord: vocabulary.times,
    fraction: vocabulary.fractions,
    span: vocabulary.spans,
    top: vocabulary.tops,
    length: vocabulary.lengths,
  };
  for (const [value, phrases] of Object.entries(signs)) enter(all, phrases, { tag: "currency", value });
  for (const [tag, values] of Object.entries(valued))
    for (const [value, phrases] of Object.entries(values)) enter(all, phrases, { tag, value });
  enter(all, `%|${vocabulary.percent}`, { tag: "percent", value: "" });
  enter(all, vocabulary.points, { tag: "points", value: "" });
  return all;
}

/** Signs and codes that are the same in each language. */
const signs: Valued = {
  USD: "$|us $|u s $|usd|us dollar|us dollars|us$|u s$",
  EUR: "€|eur",
  GBP: "£|gbp",
  RUB: "₽|rub",
  KZT: "₸|kzt",
  CNY: "cny|rmb",
  JPY: "¥|jpy",
  SGD: "s$|sgd",
  CAD: "c$|ca$|cad",
  AUD: "au$|aud",
  HKD: "hk$|hkd",
  TWD: "nt$|twd",
  NZD: "nz$|nzd",
};

/** The text as phrases and single tokens. */
export function elementsOf(text: string, words: Lexicon, places: Lexicon): Element[] {
  const tokens = tokensOf(text);
  const elements: Element[] = [];
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i] as Token;
    const word = token.kind === "number" ? null : find(words, tokens, i);
    const named = token.kind === "word" ? find(places, tokens, i) : null;
    // A name begins with a capital letter, an adjective need not.
    const isName = named?.meanings.some(({ tag }) => tag === "adjective") || /^\p{Lu}/u.test(token.text);
    const place = named && isName ? named : null;
    // "los Países Bajos": a name within a phrase that goes on beyond it is what is meant.
    const isCut = word !== null && place === null && word.length > 1 && beginsWithin(tokens, places, i, word.length);
    // Of a name and a phrase the longer one is meant; of equally long ones the name, where it is exact.
    const found = !place
      ? isCut
        ? null
        : word
      : !word ||
          place.length > word.length ||
          (place.length === word.length && place.ending.length <= word.ending.length)
        ? place
        : word;
    if (!found) {
      elements.push({ token, last: token, meanings: [], ending: "" });
      i += 1;
      continue;
    }
    const hyphened = found === place ? endingBehind(tokens, i + found.length, places.endings) : null;
    const length = found.length + (hyphened === null ? 0 : 2);
    const last = tokens[i + length - 1] as Token;
    elements.push({ token, last, meanings: found.meanings, ending: hyphened ?? found.ending });
    i += length;
  }
  return elements;
}

function beginsWithin(tokens: readonly Token[], places: Lexicon, start: number, length: number): boolean {
  for (let i = start + 1; i < start + length; i++) {
    if (!/^\p{Lu}/u.test(tokens[i]?.text ?? "")) continue;
    const name = find(places, tokens, i);
    if (name && i + name.length > start + length) return true;
  }
  return false;
}

/** The ending of an abbreviated name, which stands behind a hyphen: АҚШ-тың. */
function endingBehind(tokens: readonly Token[], i: number, endings: RegExp): string | null {
  const [hyphen, ending] = [tokens[i], tokens[i + 1]];
  const isGlued = hyphen?.isGlued && /^[-‐‑]$/.test(hyphen.text) && ending?.isGlued && ending.kind === "word";
  return isGlued && endings.test(ending.folded) ? ending.folded : null;
}

export const has = (element: Element | undefined, tag: string): boolean =>
  element?.meanings.some((each) => each.tag === tag) ?? false;

export const valueOf = (element: Element | undefined, tag: string): string | null =>
  element?.meanings.find((each) => each.tag === tag)?.value ?? null;
