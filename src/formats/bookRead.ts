import type { Grid } from "./grid";
import type { Observations } from "./observations";

/** What a workbook says, or why it cannot be opened. */
export type BookRead =
  | { readonly kind: "figures"; readonly observations: Observations }
  /** It is of nobody who is known, or whoever knows it finds nothing: its sheets may be tables all the same. */
  | {
      readonly kind: "sheets";
      readonly sheets: readonly Grid[];
      readonly observations: Observations | null;
      readonly why: string;
    }
  | { readonly kind: "closed"; readonly why: string };
