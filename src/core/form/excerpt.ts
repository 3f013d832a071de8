import type { CatalogFile, CatalogJson, CatalogReporter } from "./catalogJson";

/** A series file as it is written, as far as its partners go. */
interface SeriesJson {
  readonly partners: readonly string[];
  readonly series: readonly { readonly partner: number }[];
}

/** What a file says of one partner alone; null where it says nothing. */
export function onPartner(text: string, code: string): string | null {
  const file = JSON.parse(text) as SeriesJson;
  const at = file.partners.indexOf(code);
  const series = file.series.filter(({ partner }) => partner === at).map((line) => ({ ...line, partner: 0 }));
  return series.length === 0 ? null : JSON.stringify({ ...file, partners: [code], series });
}

const filesOf = ({ more = [], ...first }: CatalogReporter): readonly CatalogFile[] => [first, ...more];

/** Whether a file speaks of a partner; a further file that says nothing of it is as the first one. */
const speaksOf = ({ of }: CatalogFile, first: CatalogFile, code: string): boolean => {
  const only = of === undefined ? first.of : of;
  return !only || only.includes(code);
};

const tables = ["reporters", "investments"] as const;

/**
 * The data on one reporter as files by name: its own whole, and of each of its partners, or of some, what that partner
 * reports of it. `catalog` names all reporters; `read` gives the text of a file.
 */
export async function excerpt(
  catalog: CatalogJson,
  read: (file: string) => Promise<string>,
  reporter: string,
  partners: readonly string[] | null,
): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const keepWhole = async (file: string) => void files.set(file, await read(file));
  const keepPart = async ({ file }: CatalogFile) => {
    const part = onPartner(await read(file), reporter);
    if (part !== null) files.set(file, part);
    return part !== null;
  };
  const ofPartner = async (entry: CatalogReporter): Promise<CatalogReporter | null> => {
    const [main, ...further] = filesOf(entry);
    if (!main) return null;
    const answering = [main, ...further].filter((each) => speaksOf(each, main, reporter));
    // Where a file of its own keeps what a partner reports of this one, the file on all others adds nothing.
    const speaking = answering.includes(main) && main.of ? [main] : answering;
    const isKept = await Promise.all(speaking.map(keepPart));
    const [first, ...more] = speaking.filter((_, i) => isKept[i]).map((each) => ({ ...each, of: [reporter] }));
    return first ? { ...first, ...(more.length > 0 ? { more } : {}) } : null;
  };
  async function kept(code: string, entry: CatalogReporter): Promise<CatalogReporter | null> {
    if (code !== reporter) return partners && !partners.includes(code) ? null : ofPartner(entry);
    await Promise.all(filesOf(entry).map(({ file }) => keepWhole(file)));
    return entry;
  }
  const keep = async (table: (typeof tables)[number]) => {
    const entries = Object.entries(catalog[table] ?? {});
    const all = await Promise.all(entries.map(async ([code, entry]) => [code, await kept(code, entry)] as const));
    return [table, Object.fromEntries(all.filter(([, entry]) => entry !== null))] as const;
  };
  const [entries] = await Promise.all([
    Promise.all(tables.map(keep)),
    ...["areas.json", "statements.json"].map(keepWhole),
  ]);
  files.set("catalog.json", JSON.stringify({ ...catalog, ...Object.fromEntries(entries), files: {} }));
  // In whatever order they came, the same files make the same page.
  return new Map([...files].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
