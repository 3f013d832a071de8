import type { Refused } from "../core/refused";
import type { FoundTable } from "./foundTable";
import type { Observations } from "./observations";

/** What a file is found to be. */
export type Found =
  /** Of nobody's table that is known, `table` says how it is read, which a reader may be asked. */
  | {
      readonly kind: "figures";
      readonly name: string;
      readonly observations: Observations;
      readonly table?: FoundTable;
    }
  /** Nobody's table that is known, of which a reader has to say more; null where no figures are found in it. */
  | { readonly kind: "table"; readonly name: string; readonly table: FoundTable | null; readonly why: string }
  | { readonly kind: "refused"; readonly name: string; readonly why: Refused; readonly detail: string };

export const refused = (name: string, why: Refused, detail = ""): Found[] => [{ kind: "refused", name, why, detail }];

export const figures = (name: string, observations: Observations): Found[] => [{ kind: "figures", name, observations }];
