import { emptyCatalog } from "../core/form/emptyCatalog";
import { type CatalogJson, type CatalogReporter, type CatalogSource } from "../core/form/catalogJson";
import { reporterEntry } from "../core/form/fileEntry";
import type { Unit } from "../core/form/unit";
import { formatPeriod } from "../core/period";
import { isOfInvestment } from "../core/seriesKey";
import { latestDay } from "../core/today";
import type { Cells } from "../formats/cells";
import { catalogTexts } from "./catalog";
import { distribute, entered, ofInvestment } from "./distribute";
import { Failure } from "./failure";
import { guard, refuseSizes } from "./guard";
import { areasOf, refuseImpossible, refuseWhatIsRefused, soundSeries } from "./door";
import { filesOf, presentParts } from "./present";
import type { Pair, RateOf } from "./sizes";
import type { Store } from "./store";

/** The order of preference where the catalogue does not say otherwise: the reporter's own office first. */
const usual = [
  "bns",
  "imf-imts",
  "imf-dots",
  "eurostat",
  "comtrade",
  "oecd",
  "sdmx",
  "wits",
  "baci",
  "nbk",
  "imf-dip",
  "imf-dip-derived",
];

/** A source that is not known here comes last, unless the catalogue has it elsewhere. */
const isBefore = (source: string, other: string): boolean =>
  usual.includes(source) && usual.indexOf(source) < usual.indexOf(other);

/** Where the catalogue lists those who speak of trade, or of investment: no file is of both. */
const listOf = (byReporter: ReadonlyMap<string, Cells>): "reporters" | "investments" =>
  [...byReporter.values()].some((cells) => [...cells.keys()].some(isOfInvestment)) ? "investments" : "reporters";

/** The catalogue's order of preference with a source in its place. */
function preferWith(prefer: readonly string[], source: string): string[] {
  if (prefer.includes(source)) return [...prefer];
  const at = prefer.findIndex((id) => isBefore(source, id));
  return at < 0 ? [...prefer, source] : [...prefer.slice(0, at), source, ...prefer.slice(at)];
}

interface Entry {
  readonly source: string;
  readonly unit: Unit;
  readonly byReporter: ReadonlyMap<string, Cells>;
  /** What the catalogue says of sources and rates, added to what it says already. */
  readonly sources: Readonly<Record<string, CatalogSource>>;
  readonly rates?: CatalogJson["rates"];
  /** Whether figures may be left out that the folder has, and others be of another size. */
  readonly replace: boolean;
}

/** US dollars for a euro by the catalogue, or roughly where it has no rate. */
const rateIn =
  (rates: NonNullable<CatalogJson["rates"]>): RateOf =>
  (currency, period) => {
    const known = rates[currency]?.periods;
    return currency === "USD" ? 1 : Number(known?.[formatPeriod(period)] ?? known?.[String(period.year)] ?? 1.1);
  };

/** Writes what one source says of its reporters, beside what others say of the same subject, and enters it in the catalogue. */
export async function enterSeries(store: Store, catalog: CatalogJson | null, entry: Entry): Promise<void> {
  const base = catalog ?? emptyCatalog;
  // A source of rates alone speaks of no trade.
  const prefer = entry.byReporter.size > 0 ? preferWith(base.prefer, entry.source) : base.prefer;
  const rates = { ...base.rates, ...entry.rates };
  refuseImpossible(entry.byReporter, latestDay());
  for (const [id, { date }] of Object.entries(entry.sources))
    if (date > latestDay()) throw new Failure(`${id}: dated ${date}, which lies ahead`);
  const areas = await areasOf(store);
  const read = (file: string) => soundSeries(store, file, base, areas);
  const files = new Map<string, string | null>();
  const list = listOf(entry.byReporter);
  const before = base[list] ?? {};
  const reporters: Record<string, CatalogReporter> = { ...before };
  const entryOfReporter = (code: string) => (Object.hasOwn(before, code) ? before[code] : undefined);
  const compared: Pair[] = [];
  for (const [reporter, cells] of entry.byReporter) {
    const known = entryOfReporter(reporter);
    const present = await presentParts(known, read);
    const part = { source: entry.source, unit: entry.unit, cells };
    if (!entry.replace)
      compared.push(
        ...(await guard(reporter, part, {
          parts: present,
          file: filesOf(known).find(({ sources }) => sources.includes(entry.source))?.file ?? reporter,
          partsOf: (code) => presentParts(entryOfReporter(code), read),
          rateOf: rateIn(rates),
        })),
      );
    const others = present.filter(({ source }) => source !== entry.source);
    const parts = [...others, part].sort((a, b) => prefer.indexOf(a.source) - prefer.indexOf(b.source));
    const written = list === "reporters" ? distribute(reporter, parts) : ofInvestment(reporter, parts);
    const next = reporterEntry(written.map(entered), list);
    if (next) reporters[reporter] = next;
    for (const { file } of filesOf(known)) files.set(file, null);
    for (const { file, text } of written) {
      // Whatever it says of other sources would be lost.
      if (!files.has(file) && (await store.read(file)) !== null)
        throw new Failure(`${file} lies in the folder, and its catalogue does not name it; move it away first`);
      files.set(file, text);
    }
  }
  if (!entry.replace) refuseSizes(compared);
  const texts = await catalogTexts(store, files, {
    ...base,
    sources: { ...base.sources, ...entry.sources },
    prefer,
    ...(Object.keys(rates).length > 0 ? { rates } : {}),
    [list]: reporters,
  });
  for (const [name, text] of texts) files.set(name, text);
  refuseWhatIsRefused(files, areas);
  await store.replace(files);
}
