import { type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef } from "react";
import type { Catalog, Dataset } from "../core/dataset";
import { reportersFile } from "../core/form/catalogJson";
import { getOrMake } from "../core/memo";
import { type Fetched, fetchFile } from "./fetchFile";
import { type Held, heldKey, nothingHeld } from "./held";
import { hearChanges, heldFileOf, heldQuery } from "./heldQuery";
import type { Needs } from "../core/neededFiles";
import { assemble, catalogOf, filesFor, firstFiles, type Loaded } from "./load";

// Labels are measured before they are placed, so the first drawing waits a moment for the typeface, and does without one
// that does not come.
const typeface = async () => {
  if (typeof document !== "undefined" && document.fonts)
    await Promise.race([
      Promise.allSettled(
        ["400 14px 'VV Sans'", "600 14px 'VV Sans'", "400 28px 'VV Serif'"].map((font) => document.fonts.load(font)),
      ),
      new Promise((resolve) => setTimeout(resolve, 800)),
    ]);
};

const kept = { structuralSharing: false, retry: false, networkMode: "always" } as const;
const never = Number.POSITIVE_INFINITY;

/** What a reader brought, as far as it is known. */
const heldIn = (client: QueryClient): Held => client.getQueryData<Held>(heldKey) ?? nothingHeld;

const fileQuery = (file: string) => ({
  ...kept,
  staleTime: never,
  queryKey: ["file", file],
  queryFn: ({ client, signal }: { readonly client: QueryClient; readonly signal: AbortSignal }) =>
    heldFileOf(heldIn(client), file) ?? fetchFile(file, signal, builtIn(client)?.files.get(file)?.sha256),
});

/** A file of the dataset, from the cache; one that did not come is asked for again. */
export const fileOf = (client: QueryClient, file: string): Promise<Fetched> =>
  client.fetchQuery({ ...fileQuery(file), staleTime: ({ state }) => (state.data?.isUnreached ? 0 : never) });

/** A file of the dataset, where it has been fetched. */
export const fetchedIn = (client: QueryClient, file: string): Fetched | undefined =>
  client.getQueryData<Fetched>(fileQuery(file).queryKey);

const most = 8;
const assembled: {
  readonly files: readonly Fetched[];
  readonly subject: Dataset["subject"];
  readonly held: Held;
  readonly loaded: Loaded;
}[] = [];

/** The same files make the same dataset, so that nothing is drawn anew where a question needs no other. */
function together(files: readonly Fetched[], subject: Dataset["subject"], held: Held): Loaded {
  const known = assembled.find(
    (each) =>
      each.subject === subject &&
      each.held === held &&
      each.files.length === files.length &&
      each.files.every((file, i) => file === files[i]),
  );
  if (known) return known.loaded;
  const loaded = assemble(files, subject, held.holdings);
  assembled.unshift({ files, subject, held, loaded });
  assembled.splice(most);
  return loaded;
}

/** The files of the dataset that have come from the server. */
export const usedFiles = (client: QueryClient): string[] =>
  client
    .getQueriesData<Fetched>({ queryKey: ["file"] })
    // What a reader brought has no hash.
    .flatMap(([, fetched]) => (fetched?.sha256 ? fetched.file : []));

/** The catalog that has been fetched, with what it names of others than the reader's own; null before it has come. */
export const builtIn = (client: QueryClient): Catalog | null =>
  catalogOf(fetchedIn(client, firstFiles[0]), fetchedIn(client, reportersFile));

/** How the dataset is kept in the cache, as far as questions on one subject need it. */
function datasetQuery(client: QueryClient, ...all: readonly [Needs, ...Needs[]]) {
  const known = (name: string) => fetchedIn(client, name);
  const catalog = () => catalogOf(known(firstFiles[0]), known(reportersFile), heldIn(client).holdings);
  const files = () => [...new Set(all.flatMap((needs) => filesFor(catalog(), needs)))];
  const names = files();
  const { subject } = all[0];
  return {
    ...kept,
    // A dataset without all its files is asked for again as soon as the line is back, or the reader.
    staleTime: ({ state }: { readonly state: { readonly data?: Loaded | undefined } }) =>
      state.data?.isWhole === false ? 0 : never,
    refetchOnReconnect: true,
    throwOnError: true,
    queryKey: ["dataset", names, subject, heldIn(client).stamp] as const,
    queryFn: async () => {
      const held = await client.ensureQueryData(heldQuery);
      const asked = new Map<string, Promise<Fetched>>();
      const file = (name: string) => getOrMake(asked, name, () => fileOf(client, name));
      // All at once: the reporter's file is asked for before the catalog says where it lies.
      const ahead = Promise.allSettled([...names.map(file), typeface()]);
      const first = await Promise.all(firstFiles.map(file));
      // Who lies where, the list of all reporters may have to say first.
      if (files().includes(reportersFile)) await file(reportersFile);
      const series = await Promise.all(files().map(file));
      await ahead;
      return together([...first, ...series], subject, held);
    },
  };
}

/** The dataset as far as questions need it; null until every file of it has come. `retry` fetches them again. */
export function useLoaded(...needs: readonly [Needs, ...Needs[]]) {
  const client = useQueryClient();
  // Once the list of all reporters is there, whoever fetched it, the dataset has it.
  useQuery({ ...fileQuery(reportersFile), enabled: false });
  useQuery(heldQuery);
  const { data, refetch, isFetching } = useQuery(datasetQuery(client, ...needs));
  return {
    loaded: data ?? null,
    isFetching,
    retry: async () => {
      // What is still under way may never come.
      await Promise.all(["dataset", "file"].map((kind) => client.cancelQueries({ queryKey: [kind] })));
      client.removeQueries({ queryKey: ["file"] });
      await refetch();
    },
  };
}

/** How many files of a reader's own there are, those included that can no longer be read; other pages may change it. */
export function useHeldCount(): number {
  const client = useQueryClient();
  const { data } = useQuery(heldQuery);
  useEffect(() => hearChanges(client), [client]);
  return data?.all ? data.all.records.length + data.all.broken.length : 0;
}

/** Loads what a question would need before it is asked; what failed is not kept, so that asking tries again. */
export async function loadAhead(client: QueryClient, needs: Needs) {
  const query = datasetQuery(client, needs);
  await client.prefetchQuery(query);
  const [, names] = query.queryKey;
  const failed = names.filter((name) => fetchedIn(client, name)?.problem);
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

/** Fetches the list of all reporters, then what the next question is likely to need, while nothing else is to be done. */
export function useFetchedAhead(catalog: Catalog, reporter: string, partners: readonly string[]) {
  const client = useQueryClient();
  const chosen = partners.join();
  useEffect(() => {
    const fetchAhead = async () => {
      const files = catalog.isPart
        ? [reportersFile]
        : (await import("./nextFiles")).nextFiles(catalog, reporter, chosen.split(","));
      for (const file of files) void client.prefetchQuery(fileQuery(file));
    };
    // Without what is next only a moment is lost.
    const act = () => void fetchAhead().catch(() => undefined);
    if (typeof requestIdleCallback !== "undefined") {
      const idle = requestIdleCallback(act);
      return () => cancelIdleCallback(idle);
    }
    // Safari does not tell when it is idle; without the list something would be missing.
    if (!catalog.isPart) return;
    const later = setTimeout(act, 500);
    return () => clearTimeout(later);
  }, [client, catalog, reporter, chosen]);
}
