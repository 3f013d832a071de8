import type { CatalogJson, CatalogSource } from "../core/form/catalogJson";
import { own } from "../core/own";
import { latestDay } from "../core/today";
import { chainOf, type Observations } from "../formats/observations";
import { readLong } from "../formats/longTable";
import { readCatalog } from "./catalog";
import { areasOf } from "./door";
import { Failure } from "./failure";
import { enterGiven, type ImportOptions, readAliases } from "./import";
import { faultsOf, type Given } from "./importRead";
import { reportOf } from "./importReport";
import { rowsOf } from "./sql/duckdb";
import type { Store } from "./store";

/** What the catalogue says of a source already; a table says of it no more than its id, and how far its figures reach. */
function aboutOf(catalog: CatalogJson | null, { source, date }: Observations): CatalogSource | undefined {
  const known = catalog ? own(catalog.sources, source) : undefined;
  return known && known.date < date ? { ...known, date, dated: "data to" } : known;
}

/** Writes the series files of what a long table says, all of them or none. Returns what to report. */
export async function buildFiles(
  files: readonly string[],
  store: Store,
  { aliases, replace, report }: Pick<ImportOptions, "aliases" | "replace" | "report">,
): Promise<string[]> {
  if (files.length === 0) throw new Failure("build: name one or more files of the table");
  const areas = [...(await areasOf(store)).values()];
  const options = { aliases: readAliases(aliases), today: latestDay(), areas };
  const whole = await readLong(rowsOf(files), options);
  const faults = faultsOf(whole);
  if (faults.length > 0) throw new Failure(faults.join("; "));
  const catalog = await readCatalog(store);
  const given = new Map<string, Given[]>();
  const file = files.join(", ");
  for (const each of chainOf(whole)) {
    const about = aboutOf(catalog, each);
    const observations = about ? { ...each, about } : each;
    given.set(each.source, [...(given.get(each.source) ?? []), { file, observations }]);
  }
  const reporters = new Set(chainOf(whole).flatMap(({ byReporter }) => [...byReporter.keys()]));
  report(`${reporters.size} reporters to be written`);
  const lines = await enterGiven(given, store, { date: undefined, replace, report });
  return [...lines, ...reportOf({ file, whole, said: [...given.values()].flat(), leftOut: [] })];
}
