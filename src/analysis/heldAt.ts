import { asOf } from "../core/area";
import type { Dataset } from "../core/dataset";
import type { Period } from "../core/period";

/** The dataset in which groups have the members of one year in all years, unless the reader lets them change. */
export function heldAt(dataset: Dataset, partners: readonly string[], period: Period): Dataset {
  const groups = partners.flatMap((code) => dataset.areas.get(code) ?? []).filter(({ kind }) => kind === "group");
  if (groups.length === 0 || dataset.membership === "evolving") return dataset;
  const areas = new Map(dataset.areas);
  for (const group of groups) areas.set(group.code, asOf(group, period.year));
  return { ...dataset, areas };
}
