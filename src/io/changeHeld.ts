import type { QueryClient } from "@tanstack/react-query";
import { channel, type Held, heldKey, mark, nothingHeld } from "./held";
import { allHoldings, type Holdings } from "./holdings";

function setMark(isKept: boolean) {
  try {
    if (isKept) localStorage.setItem(mark, "1");
    else localStorage.removeItem(mark);
  } catch {
    // Nothing is kept where storage is blocked.
  }
}

let changes = 0;

/** Makes what is kept into what the data are put together with, and marks the device accordingly. */
export function held(all: Holdings): Held {
  const isAny = all.records.length > 0;
  // What is only held says nothing of what the device keeps.
  if (all.isKept) setMark(isAny || all.broken.length > 0);
  changes += 1;
  return isAny || all.broken.length > 0 ? { holdings: all.holdings, stamp: String(changes), all } : nothingHeld;
}

/** What the device keeps now. */
export const heldNow = async (): Promise<Held> => held(await allHoldings());

/** Puts a change of what is kept in the place of what was known, and has its files read anew. */
export function takeHeld(client: QueryClient, all: Holdings, id = "own-") {
  client.setQueryData<Held>(heldKey, held(all));
  client.removeQueries({ predicate: ({ queryKey: [kind, name] }) => kind === "file" && String(name).includes(id) });
}

/** Tells other pages of a change. */
export function tellChange(): void {
  const others = channel();
  // A channel has no other origin than its own.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  others?.postMessage("changed");
  others?.close();
}

/** Reads anew what is kept, once another page has changed it. */
export const takeAnew = async (client: QueryClient) => takeHeld(client, await allHoldings());
