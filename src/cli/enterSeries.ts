import { join } from "node:path";
import type { Cells } from "../formats/cells";
import {
  type Catalog,
  type CatalogFile,
  type CatalogReporter,
  type CatalogSource,
  catalogText,
  parseJson,
} from "./catalog";
import { type Part, partnersOf, partsOf, seriesText, spanOf, type Unit } from "./parts";
import { readIfPresent, stage } from "./store";

/** The order of preference where the catalogue does not say otherwise: the reporter's own office first. */
const usual = ["bns", "imf-dots", "eurostat"];
/** Beside the first source of a file others find room up to here; beyond it the first view would wait for them. */
const roomy = 90_000;
/** A file that speaks of no more partners than these names them in the catalogue. */
const few = 3;

/** The catalogue's order of preference with a source in its place. */
function preferWith(prefer: readonly string[], source: string): string[] {
  if (prefer.includes(source)) return [...prefer];
  const at = prefer.findIndex((id) => usual.indexOf(id) > usual.indexOf(source));
  return at < 0 ? [...prefer, source] : [...prefer.slice(0, at), source, ...prefer.slice(at)];
}

const filesOf = (entry: CatalogReporter | undefined): readonly CatalogFile[] =>
  entry ? [entry, ...(entry.more ?? [])] : [];

async function presentParts(folder: string, entry: CatalogReporter | undefined): Promise<Part[]> {
  const parts: Part[] = [];
  for (const { file } of filesOf(entry)) {
    const bytes = await readIfPresent(join(folder, file));
    if (bytes) parts.push(...partsOf(parseJson(bytes, file)));
  }
  return parts;
}

interface Written {
  readonly file: string;
  readonly parts: readonly Part[];
  readonly text: string;
}

/** The files of a reporter: what is preferred in the first, the others beside it while there is room, else each in its own. */
function distribute(reporter: string, parts: readonly Part[]): Written[] {
  const [first, ...rest] = parts;
  if (!first) return [];
  const main = `series/${reporter}.json`;
  const together: [Part, ...Part[]] = [first];
  const apart: Written[] = [];
  for (const part of rest) {
    together.push(part);
    if (seriesText(reporter, together).length <= roomy) continue;
    together.pop();
    apart.push({ file: `series/${reporter}-${part.source}.json`, parts: [part], text: seriesText(reporter, [part]) });
  }
  return [{ file: main, parts: together, text: seriesText(reporter, together) }, ...apart];
}

const entryOf = ({ file, parts }: Written): CatalogFile => {
  const { from, to } = spanOf(parts);
  return { file, sources: parts.map(({ source }) => source), from: String(from), to: String(to) };
};

function reporterEntry(written: readonly Written[]): CatalogReporter | null {
  const [main, ...more] = written.map(entryOf);
  if (!main) return null;
  const partners = partnersOf(written.flatMap(({ parts }) => parts));
  return {
    ...main,
    ...(partners.length <= few && !partners.includes("W00") ? { of: partners } : {}),
    ...(more.length > 0 ? { more } : {}),
  };
}

const empty: Catalog = {
  format: "visavis-catalog/1",
  version: "",
  home: null,
  sources: {},
  prefer: [],
  reporters: {},
  files: {},
};

interface Entry {
  readonly source: string;
  readonly unit: Unit;
  readonly byReporter: ReadonlyMap<string, Cells>;
  /** What the catalogue says of sources and rates, added to what it says already. */
  readonly sources: Readonly<Record<string, CatalogSource>>;
  readonly rates?: Catalog["rates"];
}

/** Writes what one source says of its reporters, beside what others say of them, and enters it in the catalogue. */
export async function enterSeries(folder: string, catalog: Catalog | null, entry: Entry): Promise<void> {
  const base = catalog ?? empty;
  const prefer = preferWith(base.prefer, entry.source);
  await stage(folder, async ({ put, marks }) => {
    const reporters: Record<string, CatalogReporter> = { ...base.reporters };
    for (const [reporter, cells] of entry.byReporter) {
      const known = base.reporters[reporter];
      const others = (await presentParts(folder, known)).filter(({ source }) => source !== entry.source);
      const parts = [...others, { source: entry.source, unit: entry.unit, cells }].sort(
        (a, b) => prefer.indexOf(a.source) - prefer.indexOf(b.source),
      );
      const written = distribute(reporter, parts);
      const next = reporterEntry(written);
      if (next) reporters[reporter] = next;
      for (const { file } of filesOf(known)) await put(file, null);
      for (const { file, text } of written) await put(file, text);
    }
    const rates = { ...base.rates, ...entry.rates };
    const text = await catalogText(folder, marks, {
      ...base,
      sources: { ...base.sources, ...entry.sources },
      prefer,
      ...(Object.keys(rates).length > 0 ? { rates } : {}),
      reporters,
    });
    await put("catalog.json", text);
  });
}
