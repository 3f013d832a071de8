import { bnsDecimals, type BnsEdition, bnsLeastDecimals } from "../formats/bns";
import { isPartner } from "../formats/bnsNames";
import { type Catalog, type CatalogSource, emptyCatalog, readCatalog } from "./catalog";
import { enterSeries } from "./enterSeries";
import { Failure } from "./failure";
import { baseName, readWhole } from "./lines";
import { areasOf, soundSeries } from "./door";
import { partsOf, spanOf } from "./parts";
import { cellsOf, inOrder, type Merged, merge } from "./series";
import { bns } from "./sources";
import type { Store } from "./store";
import { readBnsApart } from "./workbooks";

const reporter = "KZ";
const source = "bns";
const seriesFile = `series/${reporter}.json`;

async function readEdition(path: string): Promise<BnsEdition> {
  const reading = await readBnsApart(await readWhole(path), baseName(path));
  if (!reading.ok) {
    const rest = reading.faults.length > 6 ? `; and ${reading.faults.length - 6} more` : "";
    throw new Failure(`${baseName(path)}: ${reading.faults.slice(0, 6).join("; ")}${rest}`);
  }
  return reading.edition;
}

/** The editions without repetitions; two that claim the same year and day must say the same. */
function distinct(editions: readonly BnsEdition[]): BnsEdition[] {
  const kept = new Map<string, BnsEdition>();
  for (const edition of editions) {
    const key = `${edition.edition} of ${edition.date}`;
    const other = kept.get(key);
    if (other && JSON.stringify(other) !== JSON.stringify(edition)) {
      throw new Failure(`two files claim to be edition ${key} and differ; give only one of them`);
    }
    kept.set(key, edition);
  }
  return inOrder([...kept.values()]);
}

const entry = (editions: readonly BnsEdition[]): CatalogSource => ({
  ...bns,
  date: editions.at(-1)?.date ?? "",
  editions: editions.map(({ edition, date, dated, years }) => ({
    edition,
    date,
    dated,
    periods: years.map(({ year }) => year),
  })),
  exports: "FOB",
  imports: "CIF",
});

/** Refuses to forget what an edition printed, which happens when not all of them are given. */
function keepEditions(catalog: Catalog | null, editions: readonly BnsEdition[]): void {
  const known = (catalog?.sources[source]?.["editions"] ?? []) as readonly { edition: string; date: string }[];
  const lost = known.filter((each) => !editions.some((e) => e.edition === each.edition && e.date === each.date));
  if (lost.length === 0) return;
  const names = lost.map(({ edition, date }) => `edition ${edition} of ${date}`).join(", ");
  throw new Failure(`${seriesFile} was made from ${names} too; give all editions, or --replace`);
}

/** Refuses to leave out years that the present file has, which happens when not all editions are given. */
async function keepYears(store: Store, catalog: Catalog | null, { years }: Merged): Promise<void> {
  const present = await soundSeries(store, seriesFile, catalog ?? emptyCatalog, await areasOf(store));
  const part = present === null ? null : partsOf(present).find((each) => each.source === source);
  if (!part) return;
  const { from, to } = spanOf([part]);
  const lost = Array.from({ length: to - from + 1 }, (_, i) => String(from + i)).filter((year) => !years.has(year));
  if (lost.length > 0) {
    throw new Failure(
      `${seriesFile} has ${lost.join(", ")}, the files given have not; give all editions, or --replace`,
    );
  }
}

function report({ years, revisions }: Merged): string[] {
  return [
    ...[...years].map(([year, { edition, cells }]) => {
      const partners = new Set([...cells.values()].map(({ partner }) => partner).filter(isPartner));
      return `${year}: ${partners.size} partners and the world, edition ${edition.edition} of ${edition.date}`;
    }),
    ...revisions.map(
      ({ year, older, newer, cells }) => `${year}: edition ${newer} kept, it differs from ${older} in ${cells} cells`,
    ),
  ];
}

/** Writes the series of Kazakhstan from the bureau's workbooks and enters them in the catalogue; returns what to tell. */
export async function importBns(files: readonly string[], store: Store, replace: boolean): Promise<string[]> {
  if (files.length === 0) throw new Failure("import bns: name one or more workbooks");
  const read: BnsEdition[] = [];
  for (const file of files) read.push(await readEdition(file));
  const editions = distinct(read);
  const merged = merge(editions);
  const years = [...merged.years.keys()].map(Number);
  const gap = years.find((year, i) => i > 0 && year !== (years[i - 1] ?? 0) + 1);
  if (gap !== undefined)
    throw new Failure(`the files given have ${gap} but not ${gap - 1}; the years must be consecutive`);
  const catalog = await readCatalog(store);
  if (!replace) {
    await keepYears(store, catalog, merged);
    keepEditions(catalog, editions);
  }
  await enterSeries(store, catalog, {
    source,
    unit: { currency: "USD", scale: 1000, decimals: bnsDecimals, leastDecimals: bnsLeastDecimals },
    byReporter: new Map([[reporter, cellsOf(merged)]]),
    sources: { [source]: entry(editions) },
    replace,
  });
  return report(merged);
}
