import { useEffect, useState } from "react";
import type { Dataset } from "../../core/dataset";
import { latestDay, today } from "../../core/today";
import { readApart } from "../../io/reading/readApart";
import type { Progress, ReadResult } from "../../io/reading/readAll";
import type { Mapping } from "../../io/reading/tableOnPage";
import { rememberedNames, rememberedTables } from "./remembered";

/** What a reader has said of names and figures of a file, and of how it is read. */
export interface Said {
  /** Codes by name; "" for what is no country. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Which figure stands, by what it is of. */
  readonly picks: ReadonlyMap<string, string>;
  /** How tables are read, by their shape, beside those that are remembered. */
  readonly mappings: ReadonlyMap<string, Mapping>;
  /** Which sheet of a workbook is read, by the name of the file. */
  readonly sheets: ReadonlyMap<string, string>;
}

/** What was said before of names is said of a new file as well. */
export const saidBefore = (): Said => ({
  aliases: rememberedNames(),
  picks: new Map(),
  mappings: new Map(),
  sheets: new Map(),
});

export interface Reading {
  /** Null until the files have been read once. */
  readonly results: readonly ReadResult[] | null;
  /** How far it is; null where nothing is under way. */
  readonly progress: Progress | null;
  readonly isFailed: boolean;
  /** Whether the results are those of all that was said. */
  readonly isCurrent: boolean;
}

interface State extends Omit<Reading, "isCurrent"> {
  readonly said: Said | null;
}

const begun: State = { results: null, progress: null, isFailed: false, said: null };

/** Reads files in a thread of its own, and anew with what a reader says of them; what was under way is stopped. */
export function useReading({ areas }: Dataset, asked: string, files: readonly File[], said: Said): Reading {
  const [reading, set] = useState<{ readonly of: readonly File[]; readonly state: State }>({ of: [], state: begun });
  useEffect(() => {
    const { aliases, picks, mappings, sheets } = said;
    const request = {
      files,
      asked,
      day: today(),
      options: {
        today: latestDay(),
        aliases,
        picks,
        areas: [...areas.values()].map(({ code, kind, names }) => ({ code, kind, names })),
      },
      tables: { mappings: new Map([...rememberedTables(), ...mappings]), sheets },
    };
    let isLate = false;
    const put = (part: Partial<State>) => {
      if (isLate) return;
      set((before) => ({ of: files, state: { ...(before.of === files ? before.state : begun), ...part } }));
    };
    const run = readApart(request, (progress) => put({ progress }));
    run.results.then(
      (results) => put({ results, progress: null, said }),
      () => put({ progress: null, isFailed: true }),
    );
    return () => {
      isLate = true;
      run.stop();
    };
    // The reporter of the question decides where a file opens, and not that it is read once more.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [areas, files, said]);
  const { said: of, ...state } = reading.of === files ? reading.state : begun;
  return { ...state, isCurrent: of === said };
}
