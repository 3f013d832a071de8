import type { EquationKind, Obstacle } from "../../analysis/claims/verdict";
import type { ClaimVerdict } from "../../analysis/claims/verdict";
import type { ClaimKind, Guessable } from "../../core/claim";

/** Whose statistics, and what they say. */
type Told = (country: string, figure: string) => string;

/** What is said of the claims of a text. */
export interface CheckWords {
  readonly verdicts: Readonly<Record<ClaimVerdict["kind"] | "not read", string>>;
  readonly kinds: Readonly<Record<ClaimKind, string>>;
  readonly parts: Readonly<Record<Guessable, string>>;
  readonly reasons: {
    readonly agrees: Told;
    readonly "agrees within rounding": Told;
    readonly "revised since": Told;
    readonly differs: Told;
    readonly "other side": Told;
  };
  readonly obstacles: Readonly<Record<Obstacle, string>>;
  readonly conflicts: Readonly<Record<EquationKind, string>>;
  readonly fits: (figure: string) => string;
  readonly suggestions: {
    readonly measure: (measure: string) => string;
    readonly period: (period: string) => string;
    readonly scale: (figure: string) => string;
    readonly partner: (name: string) => string;
    readonly timesOfPercent: string;
  };
  readonly guessed: (parts: string) => string;
  readonly notRead: string;
}
