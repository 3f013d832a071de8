import { folded } from "../../core/search";

/** A word, a number, or a sign; signs are one character each. */
export interface Token {
  readonly kind: "word" | "number" | "sign";
  readonly from: number;
  readonly to: number;
  /** As written. */
  readonly text: string;
  /** Lower case without diacritics and letters that nobody sees. */
  readonly folded: string;
  /** Whether it follows the token before without a space. */
  readonly isGlued: boolean;
  readonly isBreak: boolean;
}

// Letters that nobody sees may stand within a word; a number is digits with points, commas, and groups after spaces.
const pattern =
  /\p{L}[\p{L}\p{M}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*(?:['’ʼ]\p{L}{1,12})?|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3}){1,4}(?!\d)(?:[.,]\d{1,9})?|\d{1,30}(?:[.,]\d{1,30}){0,8}|[^\s\p{L}\d\p{Cf}\p{M}]/gu;

const hidden = /[\p{Cf}]/gu;
const foldings = new Map<string, string>();

/** Folding is kept, as a text says the same words again and again. */
function fold(text: string): string {
  const known = foldings.get(text);
  if (known !== undefined) return known;
  if (foldings.size > 20_000) foldings.clear();
  const made = folded(text.replace(hidden, ""));
  foldings.set(text, made);
  return made;
}

const isLetter = (code: number, written: string): boolean =>
  code < 128 ? (code | 32) >= 97 && (code | 32) <= 122 : /^\p{L}/u.test(written);

/** The tokens of a text in their order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const [written] = match;
    const { index: from } = match;
    const to = from + written.length;
    const first = written.codePointAt(0) ?? 0;
    const isDigit = first >= 48 && first <= 57;
    const kind = isDigit ? "number" : isLetter(first, written) ? "word" : "sign";
    const between = text.slice(end, Math.min(from, end + 40));
    tokens.push({
      kind,
      from,
      to,
      text: written,
      folded: kind === "word" ? fold(written) : written,
      isGlued: from === end && end > 0,
      isBreak: between.includes("\n"),
    });
    end = to;
  }
  return tokens;
}
