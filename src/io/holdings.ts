import type { Holding } from "../core/holding";
import { readCatalog } from "../core/form/catalog";
import type { CatalogJson } from "../core/form/catalogJson";
import { memo } from "../core/memo";
import type { Opening } from "../formats/opening";
import { type Keeping, keepingOnDevice } from "./device";
import type { Fetched } from "./fetchFile";

export const holdingFormat = "visavis-holding/1";

/** Figures that a reader brought, as they are kept; their files lie beside it. */
export interface HoldingRecord {
  readonly format: typeof holdingFormat;
  readonly id: string;
  /** The name of the file, or the one that the reader gave it. */
  readonly name: string;
  /** When it was read, as `toISOString` has it. */
  readonly at: string;
  readonly isPreferred: boolean;
  readonly catalog: CatalogJson;
  readonly statements?: unknown;
  /** What is asked first of it. */
  readonly opening: Opening | null;
  /** How many figures it has. */
  readonly figures: number;
  /** Bytes of its files. */
  readonly bytes: number;
}

/** A holding with its files, by name; what is removed can be put back by it. */
export interface Bundle {
  readonly record: HoldingRecord;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** What is kept and cannot be read: damaged, or of a newer form. */
export interface Broken {
  readonly id: string;
  readonly name: string;
}

/** All that a reader brought. */
export interface Holdings {
  readonly records: readonly HoldingRecord[];
  readonly holdings: readonly Holding[];
  readonly broken: readonly Broken[];
  /** Whether it is there when the page is opened again. */
  readonly isKept: boolean;
}

const recordAt = (id: string) => `holding/${id}`;
const fileAt = (id: string, file: string) => `file/${id}/${file}`;

let keeping: Keeping | null = null;
const kept = (): Keeping => (keeping ??= keepingOnDevice());

const isRecord = (value: unknown): value is HoldingRecord => {
  const { format, id, name, at } = (value ?? {}) as Partial<HoldingRecord>;
  return format === holdingFormat && [id, name, at].every((each) => typeof each === "string");
};

/** As the catalog of the page reads it, under the name that the reader gave it; null where it is damaged. */
function holdingOf({ id, name, isPreferred, catalog, statements }: HoldingRecord): Holding | null {
  const isSeveral = Object.keys(catalog.sources).length > 1;
  const sources = Object.entries(catalog.sources).map(([key, source]) => {
    const short = source["short"];
    const file = isSeveral && typeof short === "string" ? `${name}, ${short}` : name;
    return [key, { ...source, publisher: file, file }] as const;
  });
  const { value, problems } = readCatalog({ ...catalog, sources: Object.fromEntries(sources) }, name);
  return value && problems.every(({ severity }) => severity !== "error")
    ? { id, catalog: value, isPreferred, ...(statements === undefined ? {} : { statements }) }
    : null;
}

/** Once for a record, so that what its files say is read once as well. */
const onceHolding = memo((record: HoldingRecord): Holding | null => {
  try {
    return holdingOf(record);
  } catch {
    return null;
  }
});

const put = (records: readonly HoldingRecord[], broken: readonly Broken[] = []): Holdings => ({
  records: records.filter((record) => onceHolding(record) !== null),
  holdings: records.flatMap((record) => onceHolding(record) ?? []),
  broken: [
    ...broken,
    ...records.flatMap((record) => (onceHolding(record) ? [] : { id: record.id, name: record.name })),
  ],
  isKept: kept().isKept(),
});

const start = recordAt("");

/** What a damaged record is called, as far as it says. */
function brokenAt(place: string, value: unknown): Broken {
  const id = place.slice(start.length);
  const { name } = (value ?? {}) as { readonly name?: unknown };
  return { id, name: typeof name === "string" ? name : id };
}

/** Everything that is kept, in the order in which it was brought. */
export async function allHoldings(): Promise<Holdings> {
  const places = (await kept().names()).filter((place) => place.startsWith(start));
  const values = await kept().read(places);
  return put(
    values.filter(isRecord).toSorted((a, b) => a.at.localeCompare(b.at)),
    places.flatMap((place, i) => (isRecord(values[i]) ? [] : brokenAt(place, values[i]))),
  );
}

/** All that is kept of what a reader brought, by its place on the device. */
export async function everythingKept(): Promise<Map<string, unknown>> {
  const places = await kept().names();
  const values = await kept().read(places);
  return new Map(places.map((place, i) => [place, values[i]]));
}

/** Keeps a holding; where the device refuses it, it is held as long as the page is open. */
export async function keepHolding(known: Holdings, { record, files }: Bundle): Promise<Holdings> {
  await kept().put(
    new Map<string, unknown>([
      [recordAt(record.id), record],
      ...[...files].map(([file, bytes]) => [fileAt(record.id, file), bytes] as const),
    ]),
  );
  return put([...known.records.filter(({ id }) => id !== record.id), record], known.broken);
}

/** Another name for a holding, or another place among the sources. */
export async function changeHolding(
  known: Holdings,
  id: string,
  change: Partial<Pick<HoldingRecord, "name" | "isPreferred">>,
): Promise<Holdings> {
  const records = known.records.map((record) => (record.id === id ? { ...record, ...change } : record));
  const changed = records.find((record) => record.id === id);
  if (changed) await kept().put(new Map([[recordAt(id), changed]]));
  return put(records, known.broken);
}

const isBytes = (value: unknown): value is Uint8Array => ArrayBuffer.isView(value);

const filesOf = ({ catalog: { reporters, investments } }: HoldingRecord): string[] =>
  [...Object.values(reporters), ...Object.values(investments ?? {})].flatMap(({ file, more = [] }) => [
    file,
    ...more.map((each) => each.file),
  ]);

/** A holding with its files, as they are kept. */
export async function bundleOf({ records }: Holdings, id: string): Promise<Bundle> {
  const record = records.find((each) => each.id === id);
  if (!record) throw new Error(`no figures are kept under ${id}`);
  const names = filesOf(record);
  const values = await kept().read(names.map((file) => fileAt(id, file)));
  const files = names.flatMap((file, i) => (isBytes(values[i]) ? [[file, values[i]] as const] : []));
  return { record, files: new Map(files) };
}

export async function removeHolding(known: Holdings, id: string): Promise<Holdings> {
  const own = fileAt(id, "");
  const files = (await kept().names()).filter((place) => place.startsWith(own));
  await kept().remove([recordAt(id), ...files]);
  const isOther = (each: { readonly id: string }) => each.id !== id;
  return put(known.records.filter(isOther), known.broken.filter(isOther));
}

/** A file of a holding as one that was fetched; what is wrong with it is its problem. */
export async function heldFile(id: string, file: string): Promise<Fetched> {
  const failed = (message: string): Fetched => ({
    file,
    json: undefined,
    sha256: null,
    problem: { severity: "error", file, path: "", message },
    isUnreached: false,
  });
  try {
    const [bytes] = await kept().read([fileAt(id, file)]);
    if (!isBytes(bytes)) return failed("is no longer kept on this device; open the file again");
    return { file, json: JSON.parse(new TextDecoder().decode(bytes)), sha256: null, problem: null, isUnreached: false };
  } catch {
    return failed("cannot be read from this device");
  }
}
