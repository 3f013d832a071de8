export const catalogFormat = "visavis-catalog/1";
export const reportersFormat = "visavis-reporters/1";
/** The reporters that a first view does without, and the marks of their files; the catalog has its mark. */
export const reportersFile = "reporters.json";
/** Where the catalogue lists reporters, on trade and on investment, and what the first file of one is usually called. */
export const usualFile = {
  reporters: (code: string) => `series/${code}.json`,
  investments: (code: string) => `series/${code}-investment.json`,
};

export interface CatalogSource {
  readonly kind: "statistics";
  readonly publisher: string;
  readonly date: string;
  readonly [key: string]: unknown;
}

/** The periods of a file are written as `formatPeriods` has them. */
export interface CatalogFile {
  readonly file: string;
  readonly sources: readonly string[];
  readonly periods: readonly string[];
  /** Those of them of which the file gives the total of all partners alone. */
  readonly ofTotal?: readonly string[];
  /** The only partners that it speaks of; of a further file null for all, where the first one speaks of some. */
  readonly of?: readonly string[] | null;
}

export interface CatalogReporter extends CatalogFile {
  readonly more?: readonly CatalogFile[];
}

export interface FileMark {
  readonly sha256: string;
  readonly bytes: number;
}

/** A catalog with all reporters. What it says that the application does not know stays. */
export interface CatalogJson {
  readonly format: typeof catalogFormat;
  readonly version: string;
  readonly home: string | null;
  readonly opens?: string | null;
  readonly sources: Readonly<Record<string, CatalogSource>>;
  readonly prefer: readonly string[];
  readonly rates?: Readonly<
    Record<string, { readonly source: string; readonly periods: Readonly<Record<string, string>> }>
  >;
  readonly reporters: Readonly<Record<string, CatalogReporter>>;
  readonly investments?: Readonly<Record<string, CatalogReporter>>;
  readonly files: Readonly<Record<string, FileMark>>;
}

type AnyFile = Partial<CatalogFile> & { readonly from?: string; readonly to?: string };

interface Entries {
  readonly reporters: Readonly<Record<string, AnyFile & { more?: AnyFile[] }>>;
  readonly investments?: Entries["reporters"];
  readonly files: CatalogJson["files"];
}

const wholeFile = <T extends AnyFile>({ sources = [], periods: stated, from, to, ...rest }: T) => ({
  ...rest,
  sources,
  periods: stated ?? [from === to ? String(from) : `${from}-${to}`],
});

/** A catalog in which no fault was found, with the reporters beside it, all that may be left unsaid, and what files from before say otherwise. */
export function wholeCatalog(json: object, beside: object = {}): CatalogJson {
  const { reporters, investments, rates, files } = json as Entries & {
    readonly rates?: Readonly<Record<string, { source: string; years?: object; periods?: object }>>;
  };
  const more = beside as Partial<Entries>;
  const invested = { ...more.investments, ...investments };
  const entries = (key: keyof typeof usualFile, all: Entries["reporters"]) =>
    Object.fromEntries(
      Object.entries(all).map(([code, { more: further, ...entry }]) => [
        code,
        { file: usualFile[key](code), ...wholeFile(entry), ...(further ? { more: further.map(wholeFile) } : {}) },
      ]),
    );
  return {
    ...json,
    ...(rates === undefined
      ? {}
      : {
          rates: Object.fromEntries(
            Object.entries(rates).map(([currency, { source, years, periods: stated }]) => [
              currency,
              { source, periods: { ...years, ...stated } },
            ]),
          ),
        }),
    reporters: entries("reporters", { ...more.reporters, ...reporters }),
    ...(Object.keys(invested).length > 0 ? { investments: entries("investments", invested) } : {}),
    files: { ...more.files, ...files },
  } as object as CatalogJson;
}
