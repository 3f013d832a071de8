import type { Qualifier } from "../../core/figure";
import type { Link, Piece } from "../phrase";

/** The power of ten that a number is counted in: dollars, thousands, millions, billions, trillions. */
export type Exponent = 0 | 3 | 6 | 9 | 12;
export type Currency = "USD" | "EUR";

/** A sum with its number written out, `number` being the link to its row. */
export interface Sum {
  readonly number: Piece;
  /** What the number is counted in, which decides between `de dólares` and `dólares`. */
  readonly exponent: Exponent;
  readonly currency: Currency;
  readonly qualifier: Qualifier;
}

/** How many times: digits as written, and whether the factor is only known about. */
export interface Times {
  readonly digits: string;
  readonly about: boolean;
}

/** How a figure stands to that of the same part of the year before. */
export type Change =
  | { readonly kind: "more" | "less"; readonly percent: Piece; readonly qualifier: Qualifier }
  | { readonly kind: "times"; readonly times: Times; readonly link?: Link }
  /** Much as before; a base too small for a percentage; none at all; a base that another source counted. */
  | { readonly kind: "same" | "tiny" | "none" | "other source" };

/** How a figure moved between two periods. */
export type Movement =
  | { readonly kind: "nothing" | "level" | "doubled" | "under a percent" }
  /** A half is 2, a third 3, up to a tenth. */
  | { readonly kind: "fraction"; readonly of: number }
  | { readonly kind: "times"; readonly times: Times }
  | { readonly kind: "rose" | "fell"; readonly percent: string; readonly about: boolean };
