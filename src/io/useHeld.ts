import { type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { type Held, held, heldQuery, nothingHeld } from "./heldQuery";
import type * as holdings from "./holdings";
import type { Bundle, HoldingRecord, Holdings } from "./holdings";

const none: Holdings = { records: [], holdings: [], broken: [], isKept: true };

/** By it, pages that are open beside each other hear of a change. */
const channelName = "vis-a-vis-figures";

/** Puts a change of what is kept in the place of what was known, and has its files read anew. */
function take(client: QueryClient, all: Holdings, id: string) {
  client.setQueryData<Held>(heldQuery.queryKey, held(all));
  client.removeQueries({ predicate: ({ queryKey: [kind, name] }) => kind === "file" && String(name).includes(id) });
}

/** What a reader brought, and what can be done with it; each act returns once it is kept. */
export function useHeld() {
  const client = useQueryClient();
  const { data = nothingHeld } = useQuery(heldQuery);
  useEffect(() => {
    if (typeof BroadcastChannel === "undefined") return;
    const channel = new BroadcastChannel(channelName);
    channel.addEventListener("message", () => {
      const refresh = async () => {
        const { allHoldings } = await import("./holdings");
        take(client, await allHoldings(), "own-");
      };
      void refresh();
    });
    return () => channel.close();
  }, [client]);
  const acts = useMemo(() => {
    const known = () => client.getQueryData<Held>(heldQuery.queryKey)?.all ?? none;
    const act = async (id: string, change: (code: typeof holdings) => Promise<Holdings>) => {
      const all = await change(await import("./holdings"));
      take(client, all, id);
      if (typeof BroadcastChannel === "undefined" || !all.isKept) return;
      const channel = new BroadcastChannel(channelName);
      // A channel has no other origin than its own.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      channel.postMessage("changed");
      channel.close();
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
