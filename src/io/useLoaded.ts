import { type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef } from "react";
import type { Catalog } from "../core/dataset";
import {
  assemble,
  catalogOf,
  type Fetched,
  fetchFile,
  filesFor,
  firstFiles,
  type Loaded,
  type Needs,
  nextFiles,
} from "./load";

// Labels are measured before they are placed, so the first drawing waits a moment for the typeface.
const typeface = async () => {
  if (typeof document !== "undefined" && document.fonts)
    await Promise.race([
      Promise.all(
        ["400 14px 'VV Sans'", "600 14px 'VV Sans'", "400 28px 'VV Serif'"].map((font) => document.fonts.load(font)),
      ),
      new Promise((resolve) => setTimeout(resolve, 800)),
    ]);
};

const kept = {
  staleTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
  retry: false,
  networkMode: "always",
} as const;

/** How a file of the dataset is kept in the cache. */
export const fileQuery = (file: string) => ({ ...kept, queryKey: ["file", file], queryFn: () => fetchFile(file) });

const most = 8;
const assembled: { readonly files: readonly Fetched[]; readonly loaded: Loaded }[] = [];

/** The same files make the same dataset, so that nothing is drawn anew where a question needs no other. */
function together(files: readonly Fetched[]): Loaded {
  const known = assembled.find(
    (each) => each.files.length === files.length && each.files.every((file, i) => file === files[i]),
  );
  if (known) return known.loaded;
  const loaded = assemble(files);
  assembled.unshift({ files, loaded });
  assembled.splice(most);
  return loaded;
}

/** How the dataset is kept in the cache, as far as a question needs it. */
function datasetQuery(client: QueryClient, needs: Needs) {
  const file = (name: string) => client.ensureQueryData(fileQuery(name));
  const known = client.getQueryData<Fetched>(fileQuery(firstFiles[0]).queryKey);
  const names = filesFor(known ? catalogOf(known) : null, needs);
  return {
    ...kept,
    queryKey: ["dataset", names] as const,
    queryFn: async () => {
      // All at once: the reporter's file is asked for before the catalog says where it lies.
      const ahead = Promise.all([...names.map(file), typeface()]);
      const first = await Promise.all(firstFiles.map(file));
      const [catalog] = first;
      const files = await Promise.all(filesFor(catalog ? catalogOf(catalog) : null, needs).map(file));
      await ahead;
      return together([...first, ...files]);
    },
  };
}

/** The dataset as far as a question needs it; null until every file of it has come. `retry` fetches them again. */
export function useLoaded(needs: Needs) {
  const client = useQueryClient();
  const { data, refetch, isFetching } = useQuery(datasetQuery(client, needs));
  return {
    loaded: data ?? null,
    isFetching,
    retry: () => {
      client.removeQueries({ queryKey: ["file"] });
      void refetch();
    },
  };
}

/** Loads what a question would need before it is asked; what failed is not kept, so that asking tries again. */
async function loadAhead(client: QueryClient, needs: Needs) {
  const query = datasetQuery(client, needs);
  await client.prefetchQuery(query);
  const [, names] = query.queryKey;
  const failed = names.filter((name) => client.getQueryData<Fetched>(fileQuery(name).queryKey)?.problem);
  if (failed.length === 0) return;
  client.removeQueries({ queryKey: query.queryKey, exact: true, type: "inactive" });
  failed.forEach((name) => client.removeQueries({ queryKey: fileQuery(name).queryKey }));
}

// A pointer on its way over a list of two hundred asks for nothing.
const dwell = 60;

/** Loads what the question would need that is about to be asked, such as the one under the pointer. */
export function useLoadedAhead() {
  const client = useQueryClient();
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  return useCallback(
    (needs: Needs) => {
      clearTimeout(waiting.current);
      waiting.current = setTimeout(() => void loadAhead(client, needs), dwell);
    },
    [client],
  );
}

/** Fetches what the next question is likely to need, while nothing else is to be done. */
export function useFetchedAhead(catalog: Catalog | null, reporter: string, partners: readonly string[]) {
  const client = useQueryClient();
  const files = catalog ? nextFiles(catalog, reporter, partners).join() : "";
  useEffect(() => {
    if (files === "" || typeof requestIdleCallback === "undefined") return;
    const idle = requestIdleCallback(() =>
      files.split(",").forEach((file) => void client.prefetchQuery(fileQuery(file))),
    );
    return () => cancelIdleCallback(idle);
  }, [client, files]);
}
