import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { Dataset, ReporterFile } from "../core/dataset";
import { joined } from "../core/prefer";
import { readSeries } from "../core/form/series";
import { isLike, ordinal } from "../core/period";
import type { Fetched } from "./fetchFile";
import { fileOf } from "./useLoaded";

/** How far the reading of many files has come; `failed` counts those that could not be used. */
export type Reading =
  | { readonly kind: "idle" }
  | { readonly kind: "reading"; readonly done: number; readonly all: number }
  | { readonly kind: "read"; readonly dataset: Dataset; readonly failed: number };

/** Whether a reporter's file has all periods of all series of another one. */
const holds = (held: ReporterFile, other: ReporterFile): boolean =>
  [...other.series].every(([key, all]) =>
    all.every(({ source, from, values: { length } }) =>
      held.series
        .get(key)
        ?.some(
          (known) =>
            known.source === source &&
            isLike(known.from, from) &&
            ordinal(known.from) <= ordinal(from) &&
            ordinal(known.from) + known.values.length >= ordinal(from) + length,
        ),
    ),
  );

/** The dataset with what further files say beside those that it has. */
export function withReports(dataset: Dataset, files: readonly Fetched[]): { dataset: Dataset; failed: number } {
  const { catalog, areas } = dataset;
  const added = new Map<string, [ReporterFile, ...ReporterFile[]]>();
  let failed = 0;
  for (const { file, json, problem } of files) {
    const read = problem ? null : readSeries(json, file, catalog, areas).value;
    if (!read) {
      failed += 1;
      continue;
    }
    const held = dataset.reporters.get(read.reporter);
    if (!held || !holds(held, read))
      added.set(read.reporter, [...(added.get(read.reporter) ?? []), read] as [ReporterFile]);
  }
  const others = [...added].map(([reporter, own]) => {
    const held = dataset.reporters.get(reporter);
    return [reporter, joined(held ? [held, ...own] : own, catalog.prefer)] as const;
  });
  return { dataset: { ...dataset, reporters: new Map([...dataset.reporters, ...others]) }, failed };
}

// Enough to keep the network busy, few enough to be stopped at once.
const atOnce = 8;

/** Reads further files when it is asked to, with progress; it can be stopped, and starts anew where other files are wanted. */
export function useReports(dataset: Dataset, files: readonly string[]) {
  const client = useQueryClient();
  const wanted = files.join();
  const [{ reading, of }, set] = useState<{ readonly reading: Reading; readonly of: string }>({
    reading: { kind: "idle" },
    of: wanted,
  });
  const show = (next: Reading) => set({ reading: next, of: wanted });
  const run = useRef<AbortController | null>(null);
  const stop = () => {
    run.current?.abort();
    show({ kind: "idle" });
  };
  useEffect(() => () => run.current?.abort(), []);
  const start = async () => {
    const { signal } = (run.current = new AbortController());
    // The next few are asked for once the ones before are there, and read: hundreds at once would stop the page.
    const rest = async (read: ReturnType<typeof withReports>, done: number): Promise<void> => {
      if (done === files.length) return show({ kind: "read", ...read });
      show({ kind: "reading", done, all: files.length });
      const some = await Promise.all(files.slice(done, done + atOnce).map((file) => fileOf(client, file)));
      if (signal.aborted) return;
      const { dataset: next, failed } = withReports(read.dataset, some);
      await rest({ dataset: next, failed: read.failed + failed }, done + some.length);
    };
    await rest({ dataset, failed: 0 }, 0);
  };
  // What was read for other periods lacks files of these.
  const isOfOthers = reading.kind === "read" && of !== wanted;
  return { reading: isOfOthers ? ({ kind: "idle" } as const) : reading, start: () => void start(), stop };
}
