import { homeCountry } from "../area";
import { type CatalogJson, type FileMark, reportersFile, reportersFormat, usualFile } from "./catalogJson";
import { layout } from "./layout";

const sorted = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

const writtenEntries = (key: keyof typeof usualFile, reporters: CatalogJson["reporters"]) =>
  sorted(
    Object.fromEntries(
      Object.entries(reporters).map(([code, { file, ...entry }]) => [
        code,
        file === usualFile[key](code) ? entry : { file, ...entry },
      ]),
    ),
  );

/** So many reporters stand in the catalog itself; of more, all but the one that a first view shows stand beside it. */
const few = 20;

const record = <T>(all: readonly (readonly [string, T])[]): Record<string, T> => Object.fromEntries(all);

/** What stands in the catalog, and what beside it: reporters with their files. */
function divided({ reporters, investments = {}, files }: CatalogJson) {
  const isApart = (code: string) => Object.keys(reporters).length > few && code !== homeCountry;
  const side = (all: CatalogJson["reporters"], wanted: boolean) =>
    record(Object.entries(all).filter(([code]) => isApart(code) === wanted));
  const beside = { reporters: side(reporters, true), investments: side(investments, true) };
  const named = new Set(
    Object.values(beside).flatMap((all) =>
      Object.values(all).flatMap(({ file, more = [] }) => [file, ...more.map((each) => each.file)]),
    ),
  );
  const marks = Object.entries(files).filter(([name]) => name !== reportersFile);
  return {
    own: {
      reporters: side(reporters, false),
      investments: side(investments, false),
      files: record(marks.filter(([name]) => !named.has(name))),
    },
    beside: { ...beside, files: record(marks.filter(([name]) => named.has(name))) },
  };
}

/** Reporters on investment as a file has them; nothing where there are none. */
const writtenInvestments = (all: CatalogJson["reporters"]) =>
  Object.keys(all).length > 0 ? writtenEntries("investments", all) : undefined;

/** The text of the file beside the catalog; null where the catalog needs none. */
export function reportersText(catalog: CatalogJson): string | null {
  const { reporters, investments, files } = divided(catalog).beside;
  if (Object.keys(reporters).length === 0) return null;
  return layout({
    format: reportersFormat,
    reporters: writtenEntries("reporters", reporters),
    investments: writtenInvestments(investments),
    files: sorted(files),
  });
}

/** The text of the catalog, with the mark of the file beside it. */
export function catalogText(catalog: CatalogJson, beside: FileMark | null = null): string {
  const { version, home, opens, sources, prefer, rates, reporters: _, investments: _i, files: __, ...rest } = catalog;
  const { reporters, investments, files } = divided(catalog).own;
  return layout({
    ...rest,
    version,
    home,
    opens,
    sources: sorted(sources),
    prefer,
    rates,
    reporters: writtenEntries("reporters", reporters),
    investments: writtenInvestments(investments),
    files: sorted(beside ? { ...files, [reportersFile]: beside } : files),
  });
}
