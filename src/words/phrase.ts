/** Where a figure leads to, and what it was computed from, such as `100 × (50.7 million / 30.8 million − 1)`. */
export interface Link {
  readonly row?: string;
  readonly formula?: string;
  /** What the number is where it is not the figure of the row: the growth stated of it, or what is derived from it. */
  readonly of?: "growth" | "derived";
}

/** A piece of a paragraph; one with a row is a figure that links to it. */
export interface Piece extends Link {
  readonly text: string;
  /** Pieces with the same number stay on one line. */
  readonly together?: number;
  /** The mark of a footnote, which a copy may leave out. */
  readonly note?: number;
}

/** What a phrase is put together from: plain words, a figure, another phrase. */
export type Part = string | number | Piece | readonly Piece[];
export type Phrase = readonly Piece[];

const isPlain = (piece: Piece | undefined): piece is Piece =>
  piece !== undefined && Object.keys(piece).every((key) => key === "text");

const piecesOf = (part: Part): readonly Piece[] =>
  typeof part === "string" || typeof part === "number" ? [{ text: String(part) }] : "text" in part ? [part] : part;

/** A phrase from words and figures: ``say`turnover came to ${figure}` ``. */
export function say(words: TemplateStringsArray, ...parts: readonly Part[]): Piece[] {
  const all = words.flatMap((text, i) => [{ text }, ...piecesOf(parts[i] ?? "")]).filter(({ text }) => text !== "");
  const merged: Piece[] = [];
  for (const piece of all) {
    const last = merged.at(-1);
    if (isPlain(last) && isPlain(piece)) merged[merged.length - 1] = { text: last.text + piece.text };
    else merged.push(piece);
  }
  return merged;
}

/** The phrase on one line with whatever else has the same number. */
export const kept = (together: number, phrase: Phrase): Piece[] => phrase.map((piece) => ({ ...piece, together }));

export const capital = (text: string): string => text.replace(/^\p{Ll}/u, (c) => c.toUpperCase());

/** The phrase as the beginning of a sentence. */
export const opening = (phrase: Phrase): Piece[] =>
  phrase.map((piece, i) => (i === 0 ? { ...piece, text: capital(piece.text) } : piece));

/** The text as a whole sentence; an abbreviation at its end, such as «2024 г.», has its point already. */
export const closed = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** The phrase as a whole sentence; an abbreviation at its end has its point already. */
export const stop = (phrase: Phrase): Phrase => (phrase.at(-1)?.text.endsWith(".") ? phrase : say`${phrase}.`);

/** Sentences one after the other. */
export const sentences = (all: readonly Phrase[]): Piece[] =>
  all.filter((phrase) => phrase.length > 0).flatMap((phrase, i) => (i === 0 ? phrase : [{ text: " " }, ...phrase]));

export const plainText = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join("");
