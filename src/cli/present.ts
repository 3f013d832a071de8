import type { ReporterFile } from "../core/dataset";
import type { CatalogFile, CatalogReporter } from "../core/form/catalogJson";
import { addCells, type Part, partsOf } from "../formats/parts";

export const filesOf = (entry: CatalogReporter | undefined): readonly CatalogFile[] =>
  entry ? [entry, ...(entry.more ?? [])] : [];

/** What each source says of a reporter, from all of its files. */
export async function presentParts(
  entry: CatalogReporter | undefined,
  read: (file: string) => Promise<ReporterFile | null>,
): Promise<Part[]> {
  const parts = new Map<string, Part>();
  for (const { file } of filesOf(entry)) {
    const found = await read(file);
    for (const part of found ? partsOf(found) : []) {
      const known = parts.get(part.source);
      if (known) addCells(known.cells, part.cells);
      else parts.set(part.source, part);
    }
  }
  return [...parts.values()];
}
