import type { QueryClient } from "@tanstack/react-query";
import type { Holding } from "../core/holding";
import type { Fetched } from "./fetchFile";
import type { Holdings } from "./holdings";

/** What a reader brought, as the data are put together with it. */
export interface Held {
  readonly holdings: readonly Holding[];
  /** Another one after each change. */
  readonly stamp: string;
  /** What is known of it beyond that; null where nothing was brought. */
  readonly all: Holdings | null;
}

export const nothingHeld: Held = { holdings: [], stamp: "", all: null };

/** Set while anything is kept, so that a page that holds nothing need not ask. */
const mark = "vis-a-vis-figures";

const attempt = <T>(act: () => T): T | null => {
  try {
    return act();
  } catch {
    return null;
  }
};
const isMarked = (): boolean => attempt(() => localStorage.getItem(mark)) !== null;

let changes = 0;

/** Makes what is kept into what the data are put together with, and marks the device accordingly. */
export function held(all: Holdings): Held {
  const isAny = all.records.length > 0;
  // What is only held says nothing of what the device keeps.
  if (all.isKept)
    attempt(() => (isAny || all.broken.length > 0 ? localStorage.setItem(mark, "1") : localStorage.removeItem(mark)));
  changes += 1;
  return isAny || all.broken.length > 0 ? { holdings: all.holdings, stamp: String(changes), all } : nothingHeld;
}

/** What was brought and is kept on the device; the code for it is loaded where there is any. */
export const heldQuery = {
  structuralSharing: false,
  retry: false,
  networkMode: "always",
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  queryKey: ["held"],
  queryFn: async (): Promise<Held> => {
    if (!isMarked()) return nothingHeld;
    try {
      const { allHoldings } = await import("./holdings");
      return held(await allHoldings());
    } catch {
      // Without the code for it, offline, the built-in figures still answer.
      return nothingHeld;
    }
  },
} as const;

/** Puts a change of what is kept in the place of what was known, and has its files read anew. */
export function takeHeld(client: QueryClient, all: Holdings, id = "own-") {
  client.setQueryData<Held>(heldQuery.queryKey, held(all));
  client.removeQueries({ predicate: ({ queryKey: [kind, name] }) => kind === "file" && String(name).includes(id) });
}

/** By it, pages that are open beside each other hear of a change. */
const channelName = "vis-a-vis-figures";
const channel = () => (typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(channelName));

/** Tells other pages of a change. */
export function tellChange(): void {
  const others = channel();
  // A channel has no other origin than its own.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  others?.postMessage("changed");
  others?.close();
}

/** Reads anew what is kept when another page changes it; returns how to stop listening. */
export function hearChanges(client: QueryClient): () => void {
  const heard = channel();
  const refresh = async () => takeHeld(client, await (await import("./holdings")).allHoldings());
  heard?.addEventListener("message", () => void refresh().catch(() => undefined));
  return () => heard?.close();
}

/** A file that a reader brought, from the device; null where it is none. */
export function heldFileOf({ holdings }: Held, file: string): Promise<Fetched> | null {
  const of = holdings.find(({ catalog: { reporters, investments } }) =>
    [...reporters.values(), ...investments.values()].some((entry) =>
      [entry, ...entry.more].some((each) => each.file === file),
    ),
  );
  return of ? import("./holdings").then(({ heldFile }) => heldFile(of.id, file)) : null;
}
