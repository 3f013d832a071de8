import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { takeHeld, tellChange } from "./changeHeld";
import { type Held, heldKey, nothingHeld } from "./held";
import { heldQuery } from "./heldQuery";
import type * as holdings from "./holdings";
import type { Bundle, HoldingRecord, Holdings } from "./holdings";

const none: Holdings = { records: [], holdings: [], broken: [], isKept: true };

/** What a reader brought, and what can be done with it; each act returns once it is kept. */
export function useHeld() {
  const client = useQueryClient();
  const { data = nothingHeld } = useQuery(heldQuery);
  const acts = useMemo(() => {
    const known = () => client.getQueryData<Held>(heldKey)?.all ?? none;
    const act = async (id: string, change: (code: typeof holdings) => Promise<Holdings>) => {
      const all = await change(await import("./holdings"));
      takeHeld(client, all, id);
      if (all.isKept) tellChange();
    };
    return {
      keep: (bundle: Bundle) => act(bundle.record.id, ({ keepHolding }) => keepHolding(known(), bundle)),
      change: (id: string, part: Partial<Pick<HoldingRecord, "name" | "isPreferred">>) =>
        act(id, ({ changeHolding }) => changeHolding(known(), id, part)),
      remove: (id: string) => act(id, ({ removeHolding }) => removeHolding(known(), id)),
      /** All of a holding, by which it can be put back. */
      bundle: async (id: string): Promise<Bundle> => (await import("./holdings")).bundleOf(known(), id),
    };
  }, [client]);
  return { all: data.all ?? none, ...acts };
}
