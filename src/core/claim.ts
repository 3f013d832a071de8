import type { Interval } from "./interval";
import type { Period, Span } from "./period";

/** What a claim is about. A target is a wish, and `other` an amount that is neither trade nor investment. */
export const claimKinds = [
  "turnover",
  "exports",
  "imports",
  "balance",
  "growth",
  "share",
  "rank",
  "fdi",
  "target",
  "other",
] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** What a growth, a share, a rank or a target is of. */
export type ClaimSubject = "turnover" | "exports" | "imports" | "balance" | "fdi" | "share";

/** Rounded, more than, almost, about. */
export type ClaimQualifier = "" | ">" | "<" | "~";

/** Months of one year, years, all years up to one, or a number of years that end with one. */
export type ClaimTime =
  | Period
  | Span
  | { readonly kind: "until"; readonly to: number }
  | { readonly kind: "over"; readonly years: number; readonly to: number };

/** What a reading may have had to guess, and a reader may change. */
export const guessable = ["reporter", "partner", "period", "currency", "kind", "value"] as const;
export type Guessable = (typeof guessable)[number];

/** A figure of a text and what it was taken to mean. */
export interface Claim {
  /** Where its words stand in the text: UTF-16 units, the end excluded. */
  readonly from: number;
  readonly to: number;
  readonly quote: string;
  readonly kind: ClaimKind;
  /** Of a growth, a share, a rank and a target. */
  readonly of: ClaimSubject | null;
  /** Whose figure it is; null where the text does not say, and then `pair` has both countries where they are known. */
  readonly reporter: string | null;
  readonly partner: string | null;
  readonly pair: readonly [string, string] | null;
  readonly period: ClaimTime | null;
  /** In base units: dollars, percent, times, points; a rank. */
  readonly value: number;
  /** The other end of a range. */
  readonly valueTo: number | null;
  /** `USD` and other currencies, `%`, `pp`, `times`, `rank`, `t`, `l`. */
  readonly unit: string;
  readonly qualifier: ClaimQualifier;
  /** What the words allow, in base units. */
  readonly interval: Interval;
  /** What the digits alone allow. */
  readonly written: Interval;
  /** Of a growth: what it starts from. */
  readonly since: ClaimTime | null;
  /** What it is a part of, where that is no whole trade: a commodity, exports in turnover. */
  readonly item: string | null;
  /** The group that a rank or a share is counted in. */
  readonly group: string | null;
  readonly guessed: readonly Guessable[];
}

/** A figure of a text that was seen and not understood. */
export interface Unread {
  readonly from: number;
  readonly to: number;
  readonly quote: string;
}

/** What was read of a text. */
export interface Reading {
  readonly text: string;
  readonly claims: readonly Claim[];
  readonly unread: readonly Unread[];
  /** How many characters were read; a text that is longer was cut there. */
  readonly length: number;
}

const two = (n: number) => String(n).padStart(2, "0");

/** As annotated texts write it: `2023`, `2023-01/2023-06`, `2005/..`, `../2023`, `P15Y/2019`. */
export function formatClaimTime(time: ClaimTime): string {
  switch (time.kind) {
    case "until":
      return `../${time.to}`;
    case "over":
      return `P${time.years}Y/${time.to}`;
    case "span":
      return `${time.from}/${time.to}`;
    case "open":
      return `${time.from}/..`;
    case "year":
      return String(time.year);
    case "month":
      return `${time.year}-${two(time.first)}`;
    case "half":
    case "quarter":
    case "part":
      return `${time.year}-${two(time.first)}/${time.year}-${two(time.last)}`;
  }
}
