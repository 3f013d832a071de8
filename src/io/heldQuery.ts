import type { QueryClient } from "@tanstack/react-query";
import type { Fetched } from "./fetchFile";
import { channel, type Held, heldKey, mark, nothingHeld } from "./held";
import { within } from "./inFile";

function isMarked(): boolean {
  if (within && within.own.size > 0) return true;
  try {
    return localStorage.getItem(mark) !== null;
  } catch {
    return false;
  }
}

/** What was brought and is kept on the device; the code for it is loaded where there is any. */
export const heldQuery = {
  structuralSharing: false,
  retry: false,
  networkMode: "always",
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  queryKey: heldKey,
  queryFn: async (): Promise<Held> => {
    if (!isMarked()) return nothingHeld;
    try {
      const { heldNow } = await import("./changeHeld");
      return await heldNow();
    } catch {
      // Without the code for it, offline, the built-in figures still answer.
      return nothingHeld;
    }
  },
} as const;

/** Reads anew what is kept when another page changes it; returns how to stop listening. */
export function hearChanges(client: QueryClient): () => void {
  const heard = channel();
  const refresh = async () => (await import("./changeHeld")).takeAnew(client);
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
