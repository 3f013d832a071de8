import type { Claim, ClaimSubject, ClaimTime, Guessable } from "../../core/claim";
import type { Source } from "../../core/dataset";
import type { Figure } from "../../core/figure";
import type { Period } from "../../core/period";
import type { Printed } from "../check";

/** Why a claim cannot be held against the statistics. */
export type Obstacle =
  /** A wish, no fact; or no figure of trade. */
  | "target"
  | "other"
  /** Direct investment, which the statistics count otherwise or not at all. */
  | "investment"
  /** A part of the trade: a commodity, a region, a group of its own. */
  | "part"
  | "no reporter"
  | "no partner"
  | "no period"
  /** Years taken together, or a period that no series has. */
  | "span"
  | "currency"
  | "no statistics"
  /** Statistics that others have compiled are near, and the office of the country itself may well give the figure. */
  | "compiled"
  /** What was preliminary when the text was written, and may have been revised by as much. */
  | "preliminary"
  /** What is known is a bound that allows it, or too much is open to say. */
  | "open";

/** Another reading of a figure that fits the statistics exactly. */
export type Suggestion =
  | { readonly kind: "measure"; readonly measure: ClaimSubject }
  | { readonly kind: "period"; readonly period: Period }
  | { readonly kind: "partner"; readonly partner: string }
  | { readonly kind: "scale"; readonly factor: number }
  | { readonly kind: "times of percent" };

/** How the figures of a text stand to each other. */
export type EquationKind = "sum" | "balance" | "growth" | "difference" | "share" | "order" | "twice";

/** Figures of a text that do not fit together. */
export interface Conflict {
  readonly kind: EquationKind;
  /** Positions among the claims: the result first, then what it is made of. */
  readonly claims: readonly number[];
  /** The claim that one other reading of would mend all, and what it would have to be. */
  readonly culprit: number | null;
  /** For the first claim, and for the culprit where there is one: what would fit, in base units. */
  readonly fits: readonly { readonly claim: number; readonly value: number }[];
}

export type ClaimVerdict =
  | { readonly kind: "agrees" | "agrees within rounding" }
  | { readonly kind: "revised since"; readonly before: Printed | null }
  | {
      readonly kind: "differs";
      readonly by: Figure;
      readonly inPoints: boolean;
      readonly suggestion: Suggestion | null;
      /** Whether the statistics are compiled by others than the office of the country. */
      readonly isCompiled: boolean;
    }
  | { readonly kind: "does not add up"; readonly conflict: Conflict }
  | { readonly kind: "other side"; readonly reporter: string }
  | { readonly kind: "cannot be checked"; readonly why: Obstacle };

/** A claim as it is finally taken, with what was guessed or assumed put in. */
export interface Taken {
  readonly reporter: string | null;
  readonly partner: string | null;
  readonly period: ClaimTime | null;
  readonly since: ClaimTime | null;
  readonly unit: string;
  /** The parts that were guessed and that no reader has confirmed. */
  readonly guessed: readonly Guessable[];
}

/** A claim, what it was taken to mean, and what became of it. */
export interface CheckedClaim {
  readonly claim: Claim;
  readonly taken: Taken;
  readonly verdict: ClaimVerdict;
  /** What the statistics say of it, and whose they are. */
  readonly statistics: Figure | null;
  readonly source: Source | null;
  /** Whose statistics these are: of the one who reports, or of the other side. */
  readonly countedBy: string | null;
}

/** All of a text. */
export interface CheckedText {
  readonly claims: readonly CheckedClaim[];
  readonly conflicts: readonly Conflict[];
}

/** What a reader says of a claim in place of what was guessed. */
export interface Assumed {
  readonly reporter?: string;
  readonly partner?: string;
  readonly period?: ClaimTime;
  readonly unit?: string;
}

export interface Assumptions {
  /** When the text was written, an ISO date or the beginning of one: tells what was revised since. */
  readonly date?: string | null;
  /** Who reports where the text does not say; else the home country where it is one of the two, else the one named first. */
  readonly reporter?: string | null;
  readonly home?: string | null;
  /** By the position of the claim. */
  readonly claims?: ReadonlyMap<number, Assumed>;
}
