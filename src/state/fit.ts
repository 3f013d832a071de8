import type { Area } from "../core/area";
import { clamped, type Dataset, leadingSource, type Source, speaksIn, yearsOf, type Years } from "../core/dataset";
import { mirroredYears, mirrorFlow } from "../core/mirrored";
import { sourceKept, sourceNotice, yearsSpoken } from "./source";
import { defaultView, type Notice, type View, type ViewName, type ViewScale } from "./view";

/** The scales that a view can draw, its default first. */
export const scalesOf: Readonly<Record<ViewName, readonly ViewScale[]>> = {
  compare: ["common", "own", "log", "share"],
  trend: ["own", "common", "index"],
  ranking: ["common", "log"],
  map: ["common"],
  mirror: ["common"],
  table: ["common"],
  brief: ["common"],
};

/** Whether a view speaks of several years at once. */
export const takesSpan = (view: ViewName): boolean => view === "trend" || view === "mirror" || view === "table";

/** A view that the dataset can answer: every code known, every year within the data. */
export interface FittedView extends View {
  readonly years: Years;
  readonly scale: ViewScale;
}

/** The nearest view that the dataset can answer, and what had to give way, with areas and sources by the names of a language. */
export function fit(
  asked: View,
  dataset: Dataset,
  named: (area: Area) => string = ({ names }) => names.en,
  sourceNamed: (source: Source) => string = ({ short, publisher }) => short ?? publisher,
): { readonly view: FittedView; readonly notices: readonly Notice[] } {
  const notices: Notice[] = [];
  const name = (code: string) => {
    const area = dataset.areas.get(code);
    return area ? named(area) : code;
  };
  let reporter = asked.reporter;
  // A reporter whose file did not come is still the one that is asked for.
  if (!dataset.reporters.has(reporter) && !dataset.catalog.reporters.has(reporter)) {
    reporter = dataset.reporters.has(defaultView.reporter)
      ? defaultView.reporter
      : ([...dataset.reporters.keys()][0] ?? reporter);
    notices.push({ part: "reporter", asked: asked.reporter, reason: "no data", shown: name(reporter) });
  }
  const isKnown = (partner: string) => {
    const area = dataset.areas.get(partner);
    return area !== undefined && area.kind !== "world" && partner !== reporter;
  };
  const known = asked.partners.filter(isKnown);
  const unknown = asked.partners.filter((partner) => !isKnown(partner));
  const entry = dataset.catalog.reporters.get(reporter);
  const listed = entry?.of?.filter(isKnown) ?? null;
  // A file that speaks of one country alone answers for that one.
  const isSilent = listed !== null && known.length > 0 && !known.some((partner) => listed.includes(partner));
  const otherwise = listed ?? defaultView.partners.filter(isKnown);
  const partners = !isSilent && (known.length || !asked.partners.length) ? known : otherwise;
  // Of a link that names no partner, none is said to be unknown.
  const isAsked = asked.partners !== defaultView.partners;
  if (isAsked && isSilent)
    notices.push({ part: "partners", asked: brief(known), reason: "no data", shown: partners.map(name).join(", ") });
  else if (isAsked && unknown.length)
    notices.push({
      part: "partners",
      asked: brief(unknown),
      reason: "unknown",
      shown: partners.slice(0, 3).map(name).join(", ") + (partners.length > 3 ? " and the others" : ""),
    });
  const isGroup = asked.group === null || dataset.areas.get(asked.group)?.kind === "group";
  const group = isGroup ? asked.group : null;
  if (!isGroup) notices.push({ part: "group", asked: asked.group ?? "", reason: "unknown", shown: "all partners" });
  const fitted = { ...asked, reporter, partners };
  const source = sourceKept(dataset.catalog, fitted);
  const preferred = source === null ? undefined : dataset.catalog.sources.get(source);
  const all = yearsIn(dataset, reporter);
  const years = fitYears(fitted, dataset, all, preferred, notices);
  const unspoken = sourceNotice(dataset, fitted, preferred, years, all, sourceNamed);
  if (unspoken) notices.push(unspoken);
  const scales = scalesOf[asked.view];
  const fits = asked.scale === null || scales.includes(asked.scale);
  if (!fits)
    notices.push({ part: "scale", asked: asked.scale ?? "", reason: "not understood", shown: scales[0] ?? "common" });
  const scale = (fits ? asked.scale : null) ?? scales[0] ?? "common";
  return { view: { ...fitted, years, scale, group, source }, notices };
}

const brief = (codes: readonly string[]): string => codes.slice(0, 8).join(", ") + (codes.length > 8 ? "…" : "");

function yearsIn({ catalog, reporters }: Dataset, reporter: string): Years {
  const entry = catalog.reporters.get(reporter);
  const loaded = reporters.get(reporter);
  return (entry && loaded && yearsOf(entry)) ?? loaded?.years ?? { from: 2023, to: 2023 };
}

/**
 * The last year in which the reporter's turnover with anyone is known, as a part of it alone makes no comparison, and
 * in Mirror that a partner reports on; of a source that is preferred, the last one of which it speaks.
 */
function lastYear(asked: View, dataset: Dataset, { from, to }: Years, preferred: Source | undefined): number {
  const file = dataset.reporters.get(asked.reporter);
  const spoken = preferred && yearsSpoken(dataset, asked, preferred, { from, to });
  const isSpoken = (year: number) => spoken === undefined || spoken.includes(year);
  const mirrored = asked.view === "mirror" ? mirroredYears(dataset, asked, mirrorFlow(asked.measure), from, to) : [];
  const years = Array.from({ length: to - from + 1 }, (_, i) => to - i);
  return (
    mirrored.find(isSpoken) ??
    mirrored[0] ??
    (file && years.find((year) => (preferred ? speaksIn(file, preferred, year) : leadingSource(file, year)))) ??
    spoken?.[0] ??
    to
  );
}

function fitYears(asked: View, dataset: Dataset, all: Years, preferred: Source | undefined, notices: Notice[]): Years {
  const whole = asked.view === "trend";
  if (asked.years === null) {
    const last = lastYear(asked, dataset, all, preferred);
    return whole ? all : { from: last, to: last };
  }
  const within = clamped(asked.years, all);
  // A single year keeps the question of the other views: a trend over one year would be no trend.
  const span = whole && within.from === within.to ? all : within;
  const years = takesSpan(asked.view) ? span : { from: span.to, to: span.to };
  const outside = asked.years.from < all.from || asked.years.to > all.to;
  if (outside)
    notices.push({
      part: "year",
      asked: asked.years.from === asked.years.to ? String(asked.years.from) : `${asked.years.from}-${asked.years.to}`,
      reason: "no data",
      shown: years.from === years.to ? String(years.to) : `${years.from}–${years.to}`,
    });
  return years;
}
