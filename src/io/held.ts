import type { Holding } from "../core/holding";
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
export const mark = "vis-a-vis-figures";

/** Under which it stands in the cache. */
export const heldKey = ["held"] as const;

/** By it, pages that are open beside each other hear of a change. */
const channelName = "vis-a-vis-figures";
export const channel = () => (typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(channelName));
