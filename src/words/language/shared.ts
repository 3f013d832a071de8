import type { Qualifier } from "../../core/figure";
import { countIn, isPeriod, type Period, type Span } from "../../core/period";
import type { TradeWords, Place, StandingWords } from "./paragraph";

export const noBreak = "\u00A0";

/** A unit in words behind its digits; `shift` powers of ten lower where the language lacks a word. */
export const scale = (word: string, shift = 0) => ({ shift, words: (digits: string) => `${digits}${noBreak}${word}` });

/** Whose a figure is, behind it, where several sources are shown. */
export const bySource = (source: string | null): string => (source === null ? "" : ` (${source})`);

/** “A, B and C”. */
export const listing =
  (and: string) =>
  (items: readonly string[]): string =>
    items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${and} ${items.at(-1) ?? ""}`;

/** Qualifiers of a language that puts them before the number. */
export type Qualifiers = Readonly<Record<Exclude<Qualifier, "rounded">, string>>;
export const before = (qualifiers: Qualifiers, qualifier: Qualifier): string =>
  qualifier === "rounded" ? "" : `${qualifiers[qualifier]} `;

/** A half and a quarter go by their number in the year, and so have an article where others have none. */
export const isNumbered = (time: Period | Span): boolean =>
  isPeriod(time) && time.kind !== "month" && countIn(time.kind) > 1;

export type Parts = TradeWords["parts"];
export type Group = StandingWords["group"];
export const ranks = (place: Place | null): place is Place & { readonly rank: number } =>
  place !== null && place.rank !== null;
