import { formatPeriod, later, ordinal } from "../core/period";
import { type Cells, enter, rowsOf } from "../formats/cells";
import type { Counting } from "../core/dataset";
import type { CatalogJson, CatalogSource } from "../core/form/catalogJson";
import { own } from "../core/own";
import { Failure } from "./failure";
import { type Given, listed } from "./importRead";
import { sources } from "../formats/sources";
import type { Store } from "./store";

/** What is to be written of one source, and what is reported of it. */
export interface Prepared {
  readonly source: string;
  readonly unit: Counting;
  readonly byReporter: ReadonlyMap<string, Cells>;
  readonly sources: Readonly<Record<string, CatalogSource>>;
  readonly rates?: CatalogJson["rates"];
  readonly messages: readonly string[];
}

export interface Importing {
  readonly store: Store;
  readonly catalog: CatalogJson | null;
  /** All files of the command, by source. */
  readonly given: ReadonlyMap<string, readonly Given[]>;
  /** Whether figures may be left out that the folder has, and others be of another size. */
  readonly replace: boolean;
  /** An ISO date of the files that do not give theirs. */
  readonly date: string | undefined;
  /** Hears how far the work is. */
  readonly report: (text: string) => void;
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
  // Readers that report what they find by kind have it in the report.
  const others = given.map(({ observations }) => observations).filter(({ findings }) => findings === undefined);
  const passed = [...new Set(others.flatMap((each) => [...each.passed]))].sort();
  const negative = others.reduce((sum, each) => sum + each.negative, 0);
  return [
    ...(passed.length > 0 ? [`passed over: ${listed(passed, 60)}`] : []),
    ...(negative > 0 ? [`negative, left as gaps: ${negative}`] : []),
    ...others.flatMap(({ remarks }) => remarks ?? []),
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

/** The unit in which figures of one currency and size are held, with the decimals of all of them. */
function unitOf(given: readonly Given[]): Counting | null {
  const units = given.map(({ observations }) => observations.counting);
  const [first] = units;
  if (!first) return null;
  const decimals = Math.max(...units.map((each) => each.decimals));
  const least = Math.min(...units.map((each) => each.leastDecimals ?? each.decimals));
  return { ...first, decimals, ...(least < decimals ? { leastDecimals: least } : {}) };
}

/** What the catalogue says of a source: as the file has it, as it is known here, or the name of the file. */
function named(source: string, given: readonly Given[]): CatalogSource {
  const { about, date = "", dated } = latest(given) ?? {};
  if (about) return about;
  const name = [...new Set(given.map(({ file }) => file))].join(", ");
  const names = own(sources, source) ?? { kind: "statistics", publisher: name, title: name, url: null };
  return { ...names, date, ...(dated === "published" ? {} : { dated }) };
}

/** Files of a source that says each figure once, all of them in one unit. */
export function prepareJoined(source: string, given: readonly Given[]): Prepared {
  const byReporter = joined(given);
  const unit = unitOf(given);
  if (!unit) throw new Failure(`${source}: no files`);
  return {
    source,
    unit,
    byReporter,
    sources: { [source]: named(source, given) },
    messages: [`${byReporter.size} reporters, ${countFigures(byReporter)} figures`, ...leftOut(given)],
  };
}

/** The files of a source by the unit of their figures; a reporter has one unit. */
export function byUnit(given: readonly Given[]): Given[][] {
  const groups = new Map<string, Given[]>();
  const units = new Map<string, string>();
  for (const each of given) {
    const { counting, byReporter } = each.observations;
    const unit = `${counting.scale === 1 ? "" : `${counting.scale} `}${counting.currency}`;
    for (const reporter of byReporter.keys()) {
      const other = units.get(reporter) ?? unit;
      if (other !== unit)
        throw new Failure(
          `${each.file}: ${reporter} in ${unit}, and a file given before it has ${reporter} in ${other}`,
        );
      units.set(reporter, unit);
    }
    groups.set(unit, [...(groups.get(unit) ?? []), each]);
  }
  return [...groups.values()];
}
