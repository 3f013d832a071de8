import type { QueryClient } from "@tanstack/react-query";
import { fetchedIn, usedFiles } from "../useLoaded";

/** What of the data a page uses. */
export interface Used {
  readonly files: () => readonly string[];
  /** The hash of its catalog, where that has come. */
  readonly hash: () => string | null;
}

export const usedBy = (client: QueryClient): Used => ({
  files: () => usedFiles(client),
  hash: () => fetchedIn(client, "catalog.json")?.sha256 ?? null,
});
