import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { Dataset, ReporterFile } from "../core/dataset";
import { joined } from "../core/prefer";
import { readSeries } from "../core/form/series";
import type { Fetched } from "./fetchFile";
import { fileOf } from "./useLoaded";

/** How far the reading of many files has come; `failed` counts those that could not be used. */
export type Reading =
  | { readonly kind: "idle" }
  | { readonly kind: "reading"; readonly done: number; readonly all: number }
  | { readonly kind: "read"; readonly dataset: Dataset; readonly failed: number };

/** The dataset with what further files say; a reporter that it holds already keeps what it has. */
export function withReports(dataset: Dataset, files: readonly Fetched[]): { dataset: Dataset; failed: number } {
  const { catalog, areas } = dataset;
  const added = new Map<string, [ReporterFile, ...ReporterFile[]]>();
  let failed = 0;
  for (const { file, json, problem } of files) {
    const read = problem ? null : readSeries(json, file, catalog, areas).value;
    if (!read) failed += 1;
    else if (!dataset.reporters.has(read.reporter))
      added.set(read.reporter, [...(added.get(read.reporter) ?? []), read] as [ReporterFile]);
  }
  const others = [...added].map(([reporter, own]) => [reporter, joined(own, catalog.prefer)] as const);
  return { dataset: { ...dataset, reporters: new Map([...dataset.reporters, ...others]) }, failed };
}

// Enough to keep the network busy, few enough to be stopped at once.
const atOnce = 8;

/** Reads further files when it is told to, with progress; it can be stopped, and starts anew where other files are wanted. */
export function useReports(dataset: Dataset, files: readonly string[]) {
  const client = useQueryClient();
  const [reading, tell] = useState<Reading>({ kind: "idle" });
  const run = useRef<AbortController | null>(null);
  const stop = () => {
    run.current?.abort();
    tell({ kind: "idle" });
  };
  useEffect(() => () => run.current?.abort(), []);
  const start = async () => {
    const { signal } = (run.current = new AbortController());
    // The next few are asked for once the ones before are there.
    const rest = async (fetched: readonly Fetched[]): Promise<void> => {
      const done = fetched.length;
      if (done === files.length) return tell({ kind: "read", ...withReports(dataset, fetched) });
      tell({ kind: "reading", done, all: files.length });
      const some = files.slice(done, done + atOnce).map((file) => fileOf(client, file));
      const more = await Promise.all(some);
      if (!signal.aborted) await rest([...fetched, ...more]);
    };
    await rest([]);
  };
  return { reading, start: () => void start(), stop };
}
