import { folded } from "../../core/search";
import type { Token } from "./tokens";

/** What a phrase means: a tag, and where it has one a value. */
export interface Meaning {
  readonly tag: string;
  readonly value: string;
}

/** A phrase that was found: its meanings, how many tokens it takes, and the ending that its last word had beyond the stem. */
export interface Found {
  readonly meanings: readonly Meaning[];
  readonly length: number;
  readonly ending: string;
}

interface Node {
  exact: Map<string, Node>;
  stems: Map<string, Node>;
  bent: Map<string, Node>;
  meanings: Meaning[];
}

// Most nodes are ends of phrases: they share what is empty until something is entered.
const empty: Map<string, Node> = new Map();
const none: Meaning[] = [];
const node = (): Node => ({ exact: empty, stems: empty, bent: empty, meanings: none });

/** Phrases by their words; a stem is found by what a word begins with. */
export interface Lexicon {
  readonly root: Node;
  readonly endings: RegExp;
  /** What words begin, kept, as a text says the same words again and again. */
  readonly begun: Map<string, readonly Next[]>;
}

type Next = readonly [Node, string];

export const lexicon = (endings: RegExp): Lexicon => ({ root: node(), endings, begun: new Map() });

/** Enters phrases separated by `|`; hyphens within them count as spaces. */
export function enter({ root }: Lexicon, phrases: string, meaning: Meaning): void {
  // A sign stands by itself, also where it touches a word: US$.
  for (const phrase of phrases.split("|")) {
    if (phrase.trim() === "") continue;
    let at = root;
    for (const word of phrase
      .trim()
      .replace(/(?<=\w)\$/, " $")
      .split(/[\s-]+/)) {
      const last = word.at(-1);
      const kind = last === "*" ? "stems" : last === "~" ? "bent" : "exact";
      if (at[kind] === empty) at[kind] = new Map();
      const map = at[kind];
      const key = folded(last === "*" || last === "~" ? word.slice(0, -1) : word);
      const next = map.get(key) ?? node();
      map.set(key, next);
      at = next;
    }
    if (at.meanings === none) at.meanings = [];
    at.meanings.push(meaning);
  }
}

/** The next nodes of a word with the endings it then has, the most exact first. */
function nextOf(at: Node, word: string, endings: RegExp): Next[] {
  const next: Next[] = [];
  const exact = at.exact.get(word);
  if (exact) next.push([exact, ""]);
  if (at.stems.size === 0 && at.bent.size === 0) return next;
  for (let length = Math.min(word.length, 24); length > 0; length--) {
    const stem = word.slice(0, length);
    const ending = word.slice(length);
    const bent = at.bent.get(stem);
    if (bent && (ending === "" || endings.test(ending))) next.push([bent, ending]);
    const any = at.stems.get(stem);
    if (any) next.push([any, ending]);
  }
  return next;
}

const most = 20_000;

/** The first nodes of a word. */
function begin({ root, endings, begun }: Lexicon, word: string): readonly Next[] {
  const known = begun.get(word);
  if (known) return known;
  if (begun.size > most) begun.clear();
  const next = nextOf(root, word, endings);
  begun.set(word, next);
  return next;
}

const longest = 7;

/** The longest phrase that begins at a token; of equally long ones the most exact. Hyphens between words are passed over. */
export function find(phrases: Lexicon, tokens: readonly Token[], start: number): Found | null {
  const { root, endings } = phrases;
  const first = tokens[start];
  if (!first || begin(phrases, first.folded).length === 0) return null;
  let best: Found | null = null;
  const walk = (at: Node, i: number, words: number): void => {
    const token = tokens[i];
    if (!token || words >= longest) return;
    if (words > 0 && token.kind === "sign" && !at.exact.has(token.text)) {
      // Points of an abbreviation and hyphens are passed over.
      const isOpening = token.text === "(" && tokens[i + 1]?.isGlued;
      const isPassed = ((/[-‐‑–.]/.test(token.text) && token.isGlued) || isOpening) && tokens[i + 1]?.kind === "word";
      if (isPassed && i - start < longest * 2) walk(at, i + 1, words);
      return;
    }
    if (token.kind === "sign" && words === 0 && !at.exact.has(token.text)) return;
    for (const [next, ending] of words === 0 ? begin(phrases, token.folded) : nextOf(at, token.folded, endings)) {
      // What opened within a name closes with it.
      const isClosing = tokens[i + 1]?.text === ")" && tokens.slice(start, i).some(({ text }) => text === "(");
      const length = i + 1 - start + (isClosing ? 1 : 0);
      if (next.meanings.length > 0 && (best === null || length > best.length))
        best = { meanings: next.meanings, length, ending };
      walk(next, i + 1, words + 1);
    }
  };
  walk(root, start, 0);
  return best;
}
