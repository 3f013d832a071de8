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
  attempt(() => (isAny && all.isKept ? localStorage.setItem(mark, "1") : localStorage.removeItem(mark)));
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

/** A file that a reader brought, from the device; null where it is none. */
export function heldFileOf({ holdings }: Held, file: string): Promise<Fetched> | null {
  const of = holdings.find(({ catalog: { reporters, investments } }) =>
    [...reporters.values(), ...investments.values()].some((entry) =>
      [entry, ...entry.more].some((each) => each.file === file),
    ),
  );
  return of ? import("./holdings").then(({ heldFile }) => heldFile(of.id, file)) : null;
}
