import type { ReporterFile } from "../core/dataset";
import type { CatalogFile, CatalogReporter } from "../core/form/catalog";
import { later, ordinal } from "../core/period";
import { type Cells, enter, rowOf, rowsOf } from "../formats/cells";
import { type Part, partsOf } from "../formats/parts";

export const filesOf = (entry: CatalogReporter | undefined): readonly CatalogFile[] =>
  entry ? [entry, ...(entry.more ?? [])] : [];

/** Adds to cells what others of the same source say. */
function add(cells: Cells, others: Cells): void {
  for (const [key, row] of rowsOf(others)) {
    row.values.forEach((value, i) => {
      const status = row.status.get(ordinal(row.from) + i);
      if (!Number.isNaN(value) || status !== undefined) enter(cells, key, later(row.from, i), value, status);
    });
    const own = rowOf(cells, key, row.from);
    if (!own) continue;
    for (const [at, kind] of row.estimates ?? []) (own.estimates ??= new Map()).set(at, kind);
    const isNew = (each: NonNullable<typeof row.earlier>[number]) =>
      !own.earlier?.some(({ edition, period }) => edition === each.edition && period === each.period);
    if (row.earlier) own.earlier = [...(own.earlier ?? []), ...row.earlier.filter(isNew)];
  }
}

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
      if (known) add(known.cells, part.cells);
      else parts.set(part.source, part);
    }
  }
  return [...parts.values()];
}
