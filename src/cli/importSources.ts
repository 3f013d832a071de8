import { formatPeriod, later, ordinal } from "../core/period";
import { type Cells, enter, rowsOf } from "../formats/cells";
import type { Counting } from "../core/dataset";
import type { CatalogJson, CatalogSource } from "../core/form/catalogJson";
import { Failure } from "./failure";
import { type Given, listed } from "./importRead";
import { sources } from "../formats/sources";
import type { Store } from "./store";

/** What is to be written of one source, and what is told of it. */
export interface Prepared {
  readonly source: string;
  readonly unit: Counting;
  readonly byReporter: ReadonlyMap<string, Cells>;
  readonly sources: Readonly<Record<string, CatalogSource>>;
  readonly rates?: CatalogJson["rates"];
  readonly told: readonly string[];
}

export interface Importing {
  readonly store: Store;
  readonly catalog: CatalogJson | null;
  /** All files of the command, by source. */
  readonly given: ReadonlyMap<string, readonly Given[]>;
  /** Whether figures may be left out that the folder has, and others be of another size. */
  readonly replace: boolean;
  /** An ISO date of the files that do not tell theirs. */
  readonly date: string | undefined;
  /** Hears how far the work is. */
  readonly tell: (text: string) => void;
}

/** What the files say together; two that give another figure of the same are refused. */
export function joined(given: readonly Given[]): Map<string, Cells> {
  const all = new Map<string, Cells>();
  for (const { file, observations } of given)
    for (const [reporter, cells] of observations.byReporter) {
      const known = all.get(reporter);
      if (!known) {
        all.set(reporter, cells);
        continue;
      }
      for (const [key, { from, values, status }] of rowsOf(cells))
        values.forEach((value, i) => {
          const period = later(from, i);
          const letter = status.get(ordinal(period));
          if (Number.isNaN(value) && letter === undefined) return;
          if (!enter(known, key, period, value, letter))
            throw new Failure(
              `${file}: ${reporter} with ${key}, ${formatPeriod(period)}, differs from a file given before it`,
            );
        });
    }
  return new Map([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What the files leave out, and what is worth knowing of them. */
export function leftOut(given: readonly Given[]): string[] {
  const passed = [...new Set(given.flatMap(({ observations }) => [...observations.passed]))].sort();
  const negative = given.reduce((sum, { observations }) => sum + observations.negative, 0);
  return [
    ...(passed.length > 0 ? [`passed over: ${listed(passed, 60)}`] : []),
    ...(negative > 0 ? [`negative, left as gaps: ${negative}`] : []),
    ...given.flatMap(({ observations }) => observations.remarks ?? []),
  ];
}

export const countFigures = (byReporter: ReadonlyMap<string, Cells>): number => {
  let figures = 0;
  for (const cells of byReporter.values())
    for (const [, { values }] of rowsOf(cells)) for (const value of values) if (!Number.isNaN(value)) figures += 1;
  return figures;
};

/** Of several files the one that was made last. */
export const latest = (given: readonly Given[]): Given["observations"] | undefined =>
  given.map(({ observations }) => observations).sort((a, b) => (a.date < b.date ? 1 : -1))[0];

/** Files of a source that says each figure once. */
export function prepareJoined(source: keyof typeof sources, given: readonly Given[]): Prepared {
  const byReporter = joined(given);
  const { counting, date = "", dated } = latest(given) ?? {};
  if (!counting) throw new Failure(`${source}: no files`);
  return {
    source,
    unit: counting,
    byReporter,
    sources: { [source]: { ...sources[source], date, dated } },
    told: [`${byReporter.size} reporters, ${countFigures(byReporter)} figures`, ...leftOut(given)],
  };
}
