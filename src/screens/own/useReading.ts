import { useEffect, useState } from "react";
import type { Dataset } from "../../core/dataset";
import { latestDay, today } from "../../core/today";
import { readApart } from "../../io/reading/readApart";
import type { Progress, ReadResult } from "../../io/reading/readAll";

/** What a reader has said of names and figures of a file. */
export interface Said {
  /** Codes by name; "" for what is no country. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Which figure stands, by what it is of. */
  readonly picks: ReadonlyMap<string, string>;
}

export interface Reading {
  /** Null until the files have been read once. */
  readonly results: readonly ReadResult[] | null;
  /** How far it is; null where nothing is under way. */
  readonly progress: Progress | null;
  readonly isFailed: boolean;
}

const begun: Reading = { results: null, progress: null, isFailed: false };

/** Reads files in a thread of its own, and anew with what a reader says of them; what was under way is stopped. */
export function useReading({ areas }: Dataset, asked: string, files: readonly File[], said: Said): Reading {
  const [reading, set] = useState<{ readonly of: readonly File[]; readonly state: Reading }>({ of: [], state: begun });
  useEffect(() => {
    const request = {
      files,
      asked,
      day: today(),
      options: {
        today: latestDay(),
        ...said,
        areas: [...areas.values()].map(({ code, kind, names }) => ({ code, kind, names })),
      },
    };
    let isLate = false;
    const put = (part: Partial<Reading>) => {
      if (isLate) return;
      set((before) => ({ of: files, state: { ...(before.of === files ? before.state : begun), ...part } }));
    };
    const run = readApart(request, (progress) => put({ progress }));
    run.results.then(
      (results) => put({ results, progress: null }),
      () => put({ progress: null, isFailed: true }),
    );
    return () => {
      isLate = true;
      run.stop();
    };
    // The reporter of the question decides where a file opens, and not that it is read once more.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [areas, files, said]);
  return reading.of === files ? reading.state : begun;
}
