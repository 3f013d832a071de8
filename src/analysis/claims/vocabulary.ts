import type { Language } from "../../core/language";

/**
 * What a word or a phrase may mean to the grammar. Phrases of a tag are separated by `|`; a word that ends with `*` is a
 * stem, one that ends with `~` a stem that takes endings of its language.
 */
export type Tag =
  // Flows and measures; "trade" is a weak word for turnover, which any other beats.
  | "turnover"
  | "trade"
  | "traded"
  | "exports"
  | "sold"
  | "imports"
  | "bought"
  // Of imports those that are bought from whom they go to: "compró a España".
  | "purchase"
  | "surplus"
  | "deficit"
  | "balance"
  | "invest"
  | "investor"
  | "outward"
  // Change: verbs and nouns; what stands behind or before a number; signs of a comparison.
  | "up"
  | "down"
  | "more"
  | "less"
  | "increment"
  | "than"
  | "thanAfter"
  | "from"
  | "fromAmount"
  | "toward"
  | "to"
  | "fold"
  | "multiplied"
  // Qualifiers, before and behind the number.
  | "over"
  | "almost"
  | "under"
  | "about"
  | "upTo"
  | "overAfter"
  | "almostAfter"
  | "aboutAfter"
  | "underAfter"
  | "partAfter"
  // Shares, ranks, records.
  | "share"
  | "of"
  | "whole"
  | "that"
  | "partner"
  | "buyer"
  | "supplier"
  | "place"
  | "largest"
  // Of those the ones that do not say who is first: a major partner.
  | "large"
  | "among"
  | "next"
  | "record"
  // What is no fact of trade.
  | "target"
  | "contract"
  | "goods"
  | "region"
  | "counted"
  | "settlement"
  | "economy"
  // Time.
  | "year"
  | "half"
  | "quarter"
  | "months"
  | "first"
  | "lastYear"
  | "thisYear"
  | "yearBefore"
  | "samePeriod"
  | "samePeriodLast"
  | "monthBefore"
  | "since"
  | "sinceYear"
  | "sinceAfter"
  | "ago"
  | "behind"
  | "sameYear"
  | "pastYears"
  | "toDate"
  | "asOf"
  | "through"
  | "fiscal"
  | "perYear"
  | "inYears"
  | "deadline"
  // Structure.
  | "and"
  | "with"
  | "withThem"
  | "in"
  | "into"
  | "by"
  | "between"
  | "both"
  | "other"
  // Several countries that are not named: "the countries of the union".
  | "bloc"
  | "our"
  | "respectively"
  | "as"
  | "each"
  | "statistics"
  | "same"
  | "copula"
  | "but"
  | "when"
  | "ranged";

/** Words by what they are worth, such as `{ "2": "two|pair" }`. */
export type Valued = Readonly<Record<string, string>>;

/** Places that a name of the list of areas does not tell: `{ KZ: "kazakh*|kazakhstani*" }`. */
export type PlaceWords = Readonly<Record<string, string>>;

/** All that the grammar must know of one language. */
export interface Vocabulary {
  readonly language: Language;
  /** The mark before decimals; the other of point and comma stands between thousands. */
  readonly decimal: "." | ",";
  /** Endings that a stem marked with `~` may take, the whole of what follows it. */
  readonly endings: RegExp;
  readonly words: Readonly<Record<Tag, string>>;
  readonly numbers: Valued;
  readonly ordinals: Valued;
  readonly scales: Valued;
  readonly currencies: Valued;
  /** By unit: `t`, `l`, and others that are no trade. */
  readonly units: Valued;
  /** The first so many: в тройке, үштігінде. */
  readonly tops: Valued;
  /** Parts of a year by their months, beside halves and quarters: a bimestre. */
  readonly lengths: Valued;
  /** Years of a span in one word: a decade. */
  readonly spans: Valued;
  readonly percent: string;
  readonly points: string;
  readonly months: Valued;
  /** How many times, in one word: doubled, вдвое. */
  readonly times: Valued;
  /** Percent in one word: a third, на треть. */
  readonly fractions: Valued;
  /** Endings of a written ordinal: `11th`, `10º`, `6-м`. */
  readonly ordinalMark: RegExp;
  /** An ending by which a percentage says that it is a part: `1,4%-ы`; null where no language has it. */
  readonly partEnding: RegExp | null;
  /** Adjectives, peoples and further names, by code; these need no capital. */
  readonly adjectives: PlaceWords;
  /** Capitals and other names that need a capital letter. */
  readonly capitals: PlaceWords;
  /** How a name of the list of areas is bent: from the name to phrases in the notation of tags. */
  readonly bend: (name: string) => string;
  /** The genitive of a name, where its form says so by itself. */
  readonly genitive: (name: string) => string;
  /** Whether what is counted in millions stands behind "of": "millones de personas". */
  readonly isCountedByOf: boolean;
  /** Of a language with cases: the role of a place by the ending of its name. */
  readonly caseOf: (ending: string) => PlaceCase | null;
}

/** How a place stands in its sentence. */
export type PlaceCase = "to" | "from" | "with" | "of" | "in" | "and" | "by";
