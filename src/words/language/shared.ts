import type { Qualifier } from "../../core/figure";
import { countIn, isPeriod, type Period, type Span } from "../../core/period";
import type { Piece } from "../phrase";
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

/** The figure as a link, on one line with what stands before it. */
export const linked = (piece: Piece, before: string): Piece => ({
  ...piece,
  text: (before + piece.text).replaceAll(" ", noBreak),
});

/** Qualifiers of a language that puts them before the number. */
export type Qualifiers = Readonly<Record<Exclude<Qualifier, "rounded">, string>>;
export const before = (qualifiers: Qualifiers, qualifier: Qualifier): string =>
  qualifier === "rounded" ? "" : `${qualifiers[qualifier]} `;

/** A half and a quarter go by their number in the year, and so have an article where others have none. */
export const isNumbered = (time: Period | Span): boolean =>
  isPeriod(time) && time.kind !== "month" && countIn(time.kind) > 1;

/** Year, month from 0 and day of an ISO date. */
export function dayOf(iso: string): readonly [number, number, number] {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return [year, month - 1, day];
}

/** Dates in order, and whether they share their year. */
export function sortedDates(dates: readonly string[]): {
  readonly sorted: readonly string[];
  readonly sameYear: boolean;
} {
  const sorted = [...new Set(dates)].sort();
  return { sorted, sameYear: sorted.every((date) => date.slice(0, 4) === sorted[0]?.slice(0, 4)) };
}

export type Parts = TradeWords["parts"];
export type Group = StandingWords["group"];
export const ranks = (place: Place | null): place is Place & { readonly rank: number } =>
  place !== null && place.rank !== null;
