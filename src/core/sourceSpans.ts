import { joinedCoverage } from "./coverage";
import type { Catalog, Coverage, FileEntry, Source } from "./dataset";
import { isLike, type Periods } from "./period";

const filesOf = ({ reporters, investments }: Catalog): FileEntry[] =>
  [...reporters.values(), ...investments.values()].flatMap(({ more, ...first }) => [first, ...more]);

/** Of which periods each source of statistics gives anything, as far as the catalog says, in its order. */
export function sourceSpans(catalog: Catalog): ReadonlyMap<Source, Coverage> {
  const files = filesOf(catalog);
  const alone = new Map<string, Coverage>();
  for (const { sources, coverage } of files) {
    const [only, ...others] = sources;
    if (only !== undefined && others.length === 0) alone.set(only, joinedCoverage([alone.get(only) ?? [], coverage]));
  }
  // A file of several sources does not say whose its periods are: who gives the like of them elsewhere, else who has no
  // other file, else any of them.
  const whose = (sources: readonly string[], { from }: Periods): readonly string[] => {
    const alike = sources.filter((id) => alone.get(id)?.some((each) => isLike(each.from, from)));
    const others = sources.filter((id) => !alone.has(id));
    return [alike, others, sources].find((some) => some.length > 0) ?? [];
  };
  const among = (id: string) =>
    files.flatMap(({ sources, coverage }) =>
      sources.length > 1 ? coverage.filter((each) => whose(sources, each).includes(id)) : [],
    );
  const rates = (id: string) =>
    [...catalog.rates.values()]
      .filter(({ source }) => source.id === id)
      .flatMap(({ periods }) => [...periods.keys()].map((period) => ({ from: period, to: period })));
  return new Map(
    [...catalog.sources.values()]
      .filter(({ kind }) => kind === "statistics")
      .map((source) => [source, joinedCoverage([alone.get(source.id) ?? [], among(source.id), rates(source.id)])]),
  );
}
