import { type Dataset, sourceOf, type Years } from "../core/dataset";

/** The year nearest to those asked for in which a partner has a figure; null where it has one in them, or in none that is loaded. */
export function nearestYear(
  dataset: Dataset,
  { reporter, partner, years }: { readonly reporter: string; readonly partner: string; readonly years: Years },
): number | null {
  const file = dataset.reporters.get(reporter);
  if (!file) return null;
  const known = Array.from({ length: file.years.to - file.years.from + 1 }, (_, i) => file.years.from + i).filter(
    (year) => sourceOf(dataset, reporter, partner, year),
  );
  const away = (year: number) => Math.max(years.from - year, year - years.to, 0);
  // Of two years as near as each other the later one.
  const [nearest] = known.toSorted((a, b) => away(a) - away(b) || b - a);
  return nearest === undefined || away(nearest) === 0 ? null : nearest;
}
