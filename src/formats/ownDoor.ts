import type { Area } from "../core/area";
import type { Catalog } from "../core/dataset";
import { type Problem, type Reading } from "../core/form/problem";
import { readSeries } from "../core/form/series";
import type { Unit } from "../core/form/unit";
import { readStatements } from "../core/form/statements";
import { isObject } from "../core/json";
import type { Cells } from "./cells";
import { Findings } from "./finding";
import { datingOf, type Observations, type ReaderOptions } from "./observations";
import { areasIn, minimalCatalog, withEuros } from "./ownAreas";
import { besideEachOther, nothingIn } from "./ownObservations";
import { addCells, partsOf } from "./parts";

/** What several files of this application say together; each passes through the door of the application itself. */
export interface OwnDoor {
  /** `catalog` is null where a file comes without one. */
  readonly series: (json: unknown, file: string, catalog: Catalog | null) => void;
  readonly statements: (json: unknown, file: string) => void;
  /** Enters what a door found, and gives what it read. */
  readonly heard: <T>(reading: Reading<T>) => T;
  readonly fault: (at: string, what: string) => void;
  readonly end: (more?: readonly Observations[]) => Observations;
}

const mostFaults = 200;

const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === "string") : [];

/** A file of statements without the entries of which something is wrong; undefined where nothing is left. */
function soundPart(json: unknown, problems: readonly Problem[]): unknown {
  if (!isObject(json)) return undefined;
  const wrong = problems.filter(({ severity }) => severity === "error").map(({ path }) => path);
  const isSound = (address: string) => !wrong.some((path) => path === address || path.startsWith(`${address}.`));
  const kept = (key: string) =>
    Array.isArray(json[key]) ? { [key]: json[key].filter((_, i) => isSound(`${key}[${i}]`)) } : {};
  const sources = isObject(json["sources"])
    ? Object.fromEntries(Object.entries(json["sources"]).filter(([id]) => isSound(`sources.${id}`)))
    : {};
  return { ...json, sources, ...kept("statements"), ...kept("notes") };
}

export function ownDoor(
  format: string,
  options: ReaderOptions,
  areas: ReadonlyMap<string, Area> = areasIn(options),
): OwnDoor {
  const findings = new Findings();
  const faults: string[] = [];
  const all = new Map<
    string,
    { readonly source: string; readonly unit: Unit; readonly byReporter: Map<string, Cells> }
  >();
  let statements: unknown;

  const fault = (at: string, what: string): void => {
    findings.add("fault", at, what);
    if (faults.length < mostFaults) faults.push(at === "" ? what : `${at}: ${what}`);
  };
  const heard = <T>({ value, problems }: Reading<T>): T => {
    for (const { severity, file, path, message } of problems) {
      const at = [file, path].filter((each) => each !== "").join(", ");
      if (severity === "error") fault(at, message);
      else findings.add("remark", at, message);
    }
    return value;
  };

  return {
    heard,
    fault,
    series: (json, file, given) => {
      const { sources, units } = isObject(json) ? json : {};
      const catalog = given
        ? withEuros(given)
        : minimalCatalog([...textsOf(sources), ...(isObject(units) ? Object.keys(units) : [])]);
      const read = heard(readSeries(json, file, catalog, areas, options.today));
      for (const { source, unit, cells } of read ? partsOf(read) : []) {
        if (cells.size === 0) continue;
        const key = JSON.stringify([source, unit]);
        const known = all.get(key) ?? { source, unit, byReporter: new Map<string, Cells>() };
        all.set(key, known);
        const own = known.byReporter.get(read?.reporter ?? "");
        if (own) addCells(own, cells);
        else known.byReporter.set(read?.reporter ?? "", cells);
      }
    },
    statements: (json, file) => {
      const reading = readStatements(json, areas, options.today, file);
      const { statements: sound, notes } = heard(reading);
      if (sound.length + notes.length > 0) statements = soundPart(json, reading.problems);
    },
    end: (more = []) => {
      const found = [...all.values()].map(({ source, unit, byReporter }) => ({
        ...nothingIn(format),
        source,
        counting: unit,
        byReporter,
        ...datingOf(byReporter),
      }));
      const [first = nothingIn(format), ...rest] = [...found, ...more];
      if (found.length + more.length === 0 && statements === undefined && faults.length === 0)
        fault("", "no figure of any country");
      const head = {
        ...first,
        findings: findings.all(),
        faults,
        ...(statements === undefined ? {} : { statements }),
      };
      return besideEachOther([head, ...rest]) ?? head;
    },
  };
}
