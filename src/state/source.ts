import {
  type Catalog,
  type Dataset,
  leadingSource,
  preferring,
  type Source,
  sourceOf,
  sourcesOn,
  speaksIn,
  type Years,
} from "../core/dataset";
import { mirroredYears, mirrorFlow } from "../core/mirrored";
import type { Notice, View } from "./view";

type Asked = Pick<View, "view" | "reporter" | "partners" | "measure" | "source">;

/** The source that a view prefers; null where no file of the reporter has it, nor in Mirror one of a partner. */
export function sourceKept(catalog: Catalog, { view, reporter, partners, source }: Asked): string | null {
  const held = sourcesOn(catalog, view === "mirror" ? [reporter, ...partners] : [reporter]);
  return source !== null && held.includes(source) ? source : null;
}

const lastFirst = ({ from, to }: Years): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => to - i);

/** The years whose figures are of a source once it is preferred, in Mirror on either side; the last first. */
export function yearsSpoken(dataset: Dataset, asked: Asked, source: Source, years: Years): number[] {
  const { view, reporter, partners, measure } = asked;
  const file = dataset.reporters.get(reporter);
  const there = preferring(dataset, source.id);
  const theirs =
    view === "mirror" ? mirroredYears(dataset, asked, mirrorFlow(measure), years.from, years.to, source) : [];
  return lastFirst(years).filter(
    (year) =>
      theirs.includes(year) ||
      (file && speaksIn(file, source, year)) ||
      partners.some((partner) => sourceOf(there, reporter, partner, year) === source),
  );
}

/** Says that a source is not had, or has nothing on the years shown, and whose figures are shown instead. */
export function sourceNotice(
  dataset: Dataset,
  asked: Asked,
  kept: Source | undefined,
  years: Years,
  all: Years,
  named: (source: Source) => string,
): Notice | null {
  if (asked.source === null) return null;
  const files = [asked.reporter, ...asked.partners].flatMap((code) => dataset.reporters.get(code) ?? []);
  const file = files.find(({ sources }) => kept && sources.has(kept)) ?? files[0];
  const instead = file && (leadingSource(file, years.to) ?? [...file.sources.keys()][0]);
  const shown = instead ? named(instead) : "";
  if (!kept) return { part: "source", asked: asked.source, reason: "no data", shown };
  if (yearsSpoken(dataset, asked, kept, years).length > 0) return null;
  const away = (year: number) => Math.min(Math.abs(year - years.from), Math.abs(year - years.to));
  const [nearest] = yearsSpoken(dataset, asked, kept, all).toSorted((a, b) => away(a) - away(b));
  return {
    part: "source",
    asked: named(kept),
    reason: "other source",
    shown,
    years: years.from === years.to ? String(years.to) : `${years.from}–${years.to}`,
    ...(nearest === undefined ? {} : { nearest }),
  };
}
