import type { Area } from "../../core/area";
import type { Reading } from "../../core/claim";
import { getOrMake, mapOfEach } from "../../core/memo";
import { elementsOf, wordsOf } from "./elements";
import { interpret } from "./interpret";
import { sentencesOf } from "./items";
import type { Lexicon } from "./lexicon";
import { writtenOn } from "./periods";
import { placesOf } from "./places";
import type { Vocabulary } from "./vocabulary";

/** Longer texts are read up to here: a book is no communiqué. */
export const longestText = 200_000;

export interface ReadingOptions {
  /** When the text was written: `2023-08-31`, `2023-08` or `2023`. */
  readonly date?: string | null;
  /** Who is meant where a text names one country alone. */
  readonly home?: string | null;
  /** Whom the reader asks about: they are meant where a text does not name two. */
  readonly pair?: readonly [string, string] | null;
}

const lexicons = mapOfEach<object, { words: Lexicon; places: Lexicon }>();

/** The figures of a text and what each of them claims; what is not understood is listed, and never guessed at. */
export function read(
  text: string,
  vocabulary: Vocabulary,
  areas: ReadonlyMap<string, Area>,
  options: ReadingOptions = {},
): Reading {
  const { words, places } = getOrMake(lexicons(vocabulary), areas, () => ({
    words: wordsOf(vocabulary),
    places: placesOf(vocabulary, areas),
  }));
  const part = text.slice(0, longestText);
  const elements = elementsOf(part, words, places);
  const sentences = sentencesOf(elements, vocabulary);
  const { claims, unread } = interpret({
    text: part,
    elements,
    sentences,
    date: writtenOn(options.date),
    // News in Spanish and Portuguese is seldom of a home that it does not name.
    home: vocabulary.language === "es" || vocabulary.language === "pt" ? null : (options.home ?? null),
    first: options.home ?? null,
    pair: options.pair ?? null,
  });
  return { text, claims, unread, length: part.length };
}
