import type { ClaimQualifier } from "../../core/claim";
import type { PlaceCase } from "./vocabulary";

export type FigureKind = "money" | "percent" | "points" | "times" | "weight" | "rank";

/** What most figures have nothing to say of. */
export const unmarked = {
  valueTo: null,
  qualifier: "",
  sign: "",
  isUnsure: false,
  isBare: false,
  role: null,
  isPart: false,
  isBound: false,
  isGrowth: false,
} as const;

/** A figure as it stands, before anything is known of what it says. */
export interface Written {
  readonly kind: FigureKind;
  /** Elements, the end excluded; with its qualifier. */
  readonly first: number;
  readonly end: number;
  /** Where the number begins, its sign and its currency included. */
  readonly number: number;
  readonly value: number;
  readonly valueTo: number | null;
  readonly lastUnit: number;
  readonly unit: string;
  readonly qualifier: ClaimQualifier;
  /** A sign before the number. */
  readonly sign: "+" | "-" | "";
  readonly isUnsure: boolean;
  /** An amount whose currency is not said. */
  readonly isBare: boolean;
  /** How the last word of an amount is bent, in a language of cases. */
  readonly role: PlaceCase | null;
  /** Less than, rather than almost. */
  readonly isBound: boolean;
  /** Whether its ending says that it is a part of what stands before it. */
  readonly isPart: boolean;
  /** A word that says of itself that something grew: doubled, втрое. */
  readonly isGrowth: boolean;
}
