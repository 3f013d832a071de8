import type { CatalogFile, CatalogJson, CatalogSource, FileMark } from "./catalogJson";
import { layout } from "./layout";

/** What describes the data folder to others, as Frictionless Data Package 1 has it; nothing here reads it. */
export const packageFile = "datapackage.json";

const textOf = (source: CatalogSource, key: string): string | undefined =>
  typeof source[key] === "string" ? source[key] : undefined;

/** `{ title, path }`, the path left out where a source has no address. */
const titled = (title: string, path: string | undefined) => ({ title, ...(path === undefined ? {} : { path }) });

const sourceOf = (source: CatalogSource) =>
  titled([source.publisher, textOf(source, "title")].filter(Boolean).join(": "), textOf(source, "url"));

/** The terms of each publisher; they have no name of a licence, so that only those with an address can be listed. */
function licensesOf(sources: readonly CatalogSource[]) {
  const all = sources.flatMap((source) => {
    const [terms, path] = [textOf(source, "terms"), textOf(source, "url")];
    return terms === undefined || path === undefined ? [] : [titled(`${source.publisher}: ${terms}`, path)];
  });
  return [...new Map(all.map((license) => [license.title, license])).values()];
}

/** A list, left out where it is empty, as the standard asks. */
const some = <T>(key: string, list: readonly T[]) => (list.length > 0 ? { [key]: list } : {});

/** The files of which the catalog says whose figures they hold, with the ids of these sources. */
const sourcesByFile = ({ reporters, investments = {} }: CatalogJson): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...Object.values(reporters), ...Object.values(investments)]
      .flatMap(({ more = [], ...first }): readonly CatalogFile[] => [first, ...more])
      .map(({ file, sources }) => [file, sources]),
  );

/**
 * The text that describes all files of a folder, `files` being their marks by name, that of the catalog among them. The
 * terms stand once, for all; each begins with the publisher whose sources it is of.
 */
export function packageText(catalog: CatalogJson, files: Readonly<Record<string, FileMark>>): string {
  const { version, home, sources } = catalog;
  const held = sourcesByFile(catalog);
  // As the catalogue has them, whose order is that of their ids.
  const listed = Object.keys(sources)
    .sort()
    .flatMap((id) => sources[id] ?? []);
  return layout({
    profile: "data-package",
    name: "vis-a-vis",
    title: "Bilateral trade and direct investment, as each side reports them",
    version,
    homepage: home ?? undefined,
    ...some("sources", listed.map(sourceOf)),
    ...some("licenses", licensesOf(listed)),
    resources: Object.keys(files)
      .sort()
      .map((path) => ({
        name: path
          .replace(/\.json$/, "")
          .replaceAll("/", "-")
          .toLowerCase(),
        path,
        mediatype: "application/json",
        encoding: "utf-8",
        bytes: files[path]?.bytes,
        hash: `sha256:${files[path]?.sha256}`,
        ...some("sources", (held.get(path) ?? []).flatMap((id) => sources[id] ?? []).map(sourceOf)),
      })),
  });
}
