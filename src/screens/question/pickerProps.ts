import type { Area } from "../../core/area";
import type { Choosable } from "../../core/offers";

export interface PickerProps {
  readonly choosable: Choosable;
  /** Whose trade with whom is all that the data hold; null where there is no such limit. */
  readonly only: { readonly reporter: Area; readonly partners: readonly Area[] } | null;
  /** Rank by turnover, from 1; null for what has none. */
  readonly rank: (area: Area) => number | null;
  readonly onPick: (codes: readonly string[]) => void;
  /** The order of all partners is asked for. */
  readonly onAll: () => void;
}
