import type { Element } from "./elements";
import type { TimeMark } from "./times";
import type { PlaceCase } from "./vocabulary";
import type { Written } from "./written";

/** A place in a sentence, and how it stands there. */
export interface Place {
  readonly codes: readonly string[];
  readonly isAdjective: boolean;
  readonly role: PlaceCase | null;
}

/** What a sentence is made of, each with the elements that it takes. */
export type Item = {
  readonly first: number;
  readonly end: number;
  /** How many brackets are open. */
  readonly depth: number;
} & (
  | { readonly kind: "figure"; readonly figure: Written }
  | { readonly kind: "time"; readonly time: TimeMark }
  | { readonly kind: "place"; readonly place: Place; readonly element: Element }
  | { readonly kind: "word"; readonly element: Element }
  | { readonly kind: "sign"; readonly text: string; readonly element: Element }
);
