import type { Catalog, Dataset, Source } from "../core/dataset";
import { leadingSource, sourceOf, speaksIn } from "../core/observe";
import { preferring, sourcesOn } from "../core/prefer";
import { countedAs } from "../core/investment";
import { mirroredIn, mirroredPeriods } from "../core/mirrored";
import { ordinal, type Period, type Periods, range } from "../core/period";
import { fileNamed } from "../core/holding";
import type { Notice, Question } from "../core/question";

type Asked = Pick<Question, "view" | "reporter" | "partners" | "measure" | "investment" | "source">;

/** What of investment a source is looked for; undefined for trade. */
const indicatorOf = ({ investment }: Asked) => (investment === null ? undefined : (countedAs[investment] ?? undefined));

/**
 * The source that a view prefers; null where no file of the reporter has it, nor in Mirror one of a partner. What a reader
 * brought is named where it leads, so that a link says from which file its figures are.
 */
export function sourceKept(
  catalog: Catalog,
  { view, reporter, partners, source }: Omit<Asked, "measure" | "investment">,
): string | null {
  const held = sourcesOn(catalog, view === "mirror" ? [reporter, ...partners] : [reporter]);
  if (source !== null && held.includes(source)) return source;
  const [first] = held;
  return first !== undefined && catalog.sources.get(first)?.file !== undefined ? first : null;
}

/** The periods whose figures are of a source once it is preferred, in Mirror on either side; the last first. */
export function spokenPeriods(dataset: Dataset, asked: Asked, source: Source, periods: Periods): Period[] {
  const { view, reporter, partners } = asked;
  const indicator = indicatorOf(asked);
  const file = dataset.reporters.get(reporter);
  const there = preferring(dataset, source.id);
  const theirs = view === "mirror" ? mirroredPeriods(dataset, asked, mirroredIn(asked), periods, source) : [];
  return range(periods)
    .toReversed()
    .filter(
      (period) =>
        theirs.includes(period) ||
        (file && speaksIn(file, source, period, indicator)) ||
        partners.some((partner) => sourceOf(there, reporter, partner, period, indicator && [indicator]) === source),
    );
}

/** Says that a source is not had, or has nothing on the periods shown, and whose figures are shown instead. */
export function sourceNotice(
  dataset: Dataset,
  asked: Asked,
  kept: Source | undefined,
  periods: Periods,
  all: Periods,
): Notice | null {
  if (asked.source === null) return null;
  const files = [asked.reporter, ...asked.partners].flatMap((code) => dataset.reporters.get(code) ?? []);
  const file = files.find(({ sources }) => kept && sources.has(kept)) ?? files[0];
  const [shown = null] = file
    ? [
        leadingSource(file, periods.to, indicatorOf(asked)),
        // A source of exports alone leads nowhere, but may be all that there is.
        ...[asked.reporter, ...asked.partners].map((partner) => sourceOf(dataset, file.reporter, partner, periods.to)),
        ...file.sources.keys(),
      ].filter((source) => source !== null)
    : [];
  const instead = { kind: "source", source: shown } as const;
  const notice = { part: "source", asked: asked.source, instead } as const;
  if (!kept) return { ...notice, reason: fileNamed(asked.source) === null ? "no data" : "not here" };
  if (spokenPeriods(dataset, asked, kept, periods).length > 0) return null;
  const away = (period: Period) =>
    Math.min(Math.abs(ordinal(period) - ordinal(periods.from)), Math.abs(ordinal(period) - ordinal(periods.to)));
  const [nearest = null] = spokenPeriods(dataset, asked, kept, all).toSorted((a, b) => away(a) - away(b));
  return { ...notice, reason: "other source", silent: { source: kept, periods, nearest } };
}
