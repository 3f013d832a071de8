import type { EquationKind, Obstacle } from "../../analysis/claims/verdict";
import type { ClaimVerdict } from "../../analysis/claims/verdict";
import type { ClaimKind, Guessable } from "../../core/claim";

/** What is said of the claims of a text. A slot is written in braces. */
export interface CheckWords {
  readonly verdicts: Readonly<Record<ClaimVerdict["kind"] | "not read", string>>;
  readonly kinds: Readonly<Record<ClaimKind, string>>;
  readonly parts: Readonly<Record<Guessable, string>>;
  readonly reasons: {
    /** `{figure}`: what the statistics say; `{country}`: whose they are; `{by}`: how far they are apart. */
    readonly agrees: string;
    readonly "agrees within rounding": string;
    readonly "revised since": string;
    readonly differs: string;
    readonly "other side": string;
  };
  readonly obstacles: Readonly<Record<Obstacle, string>>;
  readonly conflicts: Readonly<Record<EquationKind, string>>;
  /** `{figure}` would fit. */
  readonly fits: string;
  readonly suggestions: {
    readonly measure: string;
    readonly period: string;
    readonly scale: string;
  };
  /** `{parts}`: what was guessed. */
  readonly guessed: string;
  readonly notRead: string;
}
