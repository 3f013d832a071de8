import type { Area } from "../core/area";
import { coverageOn, covered, isCovered, nearestPeriods, onlyPartners, usualPeriods } from "../core/coverage";
import type { Coverage, Dataset, Source } from "../core/dataset";
import { leadingSource, speaksIn } from "../core/observe";
import { countedAs, type InvestmentKind, kindsOf, usualKind } from "../core/investment";
import { mirroredIn, mirroredPeriods } from "../core/mirrored";
import { inYear, type Period, type Periods, range, yearly } from "../core/period";
import { type Notice, type Question, scaleIn, type ViewName, views } from "../core/question";
import { codeOfMeasure, keys } from "./keys";
import { sourceKept, sourceNotice, spokenPeriods } from "./source";
import { defaultView } from "./view";
import type { View } from "./chosen";

/** A view that the dataset can answer: every code known, every period within the data. */
export type FittedView<V extends ViewName = ViewName> = Question<V> & Pick<View, "text" | "lang" | "theme">;

/** The nearest view that the dataset can answer, and what had to give way. */
export function fit(asked: View, dataset: Dataset): { readonly view: FittedView; readonly notices: readonly Notice[] } {
  const notices: Notice[] = [];
  const areasOf = (codes: readonly string[]): Area[] => codes.flatMap((code) => dataset.areas.get(code) ?? []);
  let reporter = asked.reporter;
  // A reporter whose file, or the list that would name it, did not come is still the one that is asked for, and of
  // investment one that has none.
  const isThere = dataset.subject
    ? dataset.areas.get(reporter)?.kind === "country"
    : dataset.reporters.has(reporter) || dataset.catalog.reporters.has(reporter) || dataset.catalog.isPart;
  if (!isThere) {
    reporter =
      dataset.subject || dataset.reporters.has(defaultView.reporter)
        ? defaultView.reporter
        : ([...dataset.reporters.keys()][0] ?? reporter);
    const instead = { kind: "areas", areas: areasOf([reporter]), more: false } as const;
    notices.push({ part: "reporter", asked: asked.reporter, reason: "no data", instead });
  }
  const entry = dataset.catalog.reporters.get(reporter);
  const of = onlyPartners(entry);
  // Whose files speak of some partners alone has no total of all.
  const isKnown = (partner: string) => {
    const area = dataset.areas.get(partner);
    return area !== undefined && (area.kind !== "world" || of === undefined) && partner !== reporter;
  };
  const known = asked.partners.filter(isKnown);
  const unknown = asked.partners.filter((partner) => !isKnown(partner));
  const listed = of?.filter(isKnown) ?? null;
  // A file that speaks of one country alone answers for that one.
  const isSilent = listed !== null && known.length > 0 && !known.some((partner) => listed.includes(partner));
  const first = entry?.of?.filter(isKnown) ?? defaultView.partners.filter(isKnown);
  // Where a link names no partner, a reporter is asked of the one that its first file speaks of.
  const isNamed = !entry?.of || asked.partners !== defaultView.partners;
  const partners = isNamed && !isSilent && (known.length || !asked.partners.length) ? known : first;
  // Of a link that names no partner, none is said to be unknown.
  if (asked.partners !== defaultView.partners && (isSilent || unknown.length > 0)) {
    const most = isSilent ? partners.length : 3;
    notices.push({
      part: "partners",
      asked: brief(isSilent ? known : unknown),
      reason: isSilent ? "no data" : "unknown",
      instead: { kind: "areas", areas: areasOf(partners.slice(0, most)), more: partners.length > most },
    });
  }
  const isGroup = asked.group === null || dataset.areas.get(asked.group)?.kind === "group";
  const group = isGroup ? asked.group : null;
  if (!isGroup)
    notices.push({ part: "group", asked: asked.group ?? "", reason: "unknown", instead: { kind: "usual" } });
  const investment = asked.investment && fitKind({ ...asked, reporter, partners }, dataset, notices);
  const fitted = { ...asked, reporter, partners, group, investment };
  const source = sourceKept(dataset.catalog, fitted);
  const preferred = source === null ? undefined : dataset.catalog.sources.get(source);
  const coverage = coverageOn(dataset, fitted);
  const periods = fitPeriods(fitted, dataset, coverage, preferred, notices);
  const unspoken = sourceNotice(dataset, fitted, preferred, periods, covered(coverage, periods.from) ?? periods);
  if (unspoken) notices.push(unspoken);
  const view = onScale(asked.view, { ...fitted, periods, source }, asked.scale);
  if (asked.scale !== null && asked.scale !== view.scale)
    notices.push({ part: "scale", asked: asked.scale, reason: "not understood", instead: { kind: "usual" } });
  return { view, notices };
}

const brief = (codes: readonly string[]): string => codes.slice(0, 8).join(", ") + (codes.length > 8 ? "…" : "");

/** The measure of investment that is asked for, where the data hold anything of it or nothing of any; else the usual one. */
function fitKind({ view, investment, reporter, partners }: View, dataset: Dataset, notices: Notice[]): InvestmentKind {
  const kinds = kindsOf(dataset, reporter);
  const usual = usualKind(dataset, reporter, partners, views[view].investments);
  if (investment === "any" || investment === null) return usual;
  if (kinds.includes(investment) || kinds.length === 0) return investment;
  const codeOf = (kind: InvestmentKind) => codeOfMeasure({ measure: "turnover", investment: kind });
  const instead = { kind: "code", code: codeOf(usual) } as const;
  notices.push({ part: "measure", asked: codeOf(investment), reason: "no data", instead });
  return usual;
}

type Fitting = Omit<View, "investment"> & Pick<FittedView, "investment">;

const onScale = <V extends ViewName>(
  view: V,
  rest: Omit<FittedView, "view" | "scale">,
  asked: View["scale"],
): FittedView<V> => ({ ...rest, view, scale: scaleIn(view, asked, rest) });

/**
 * The period that is shown where none is named. Of the usual reporter the one that the catalog opens with; else the last
 * in which its turnover with anyone is known, as a part of it alone makes no comparison, and in Mirror that a partner
 * reports on; of a source that is preferred, the last one of which it speaks.
 */
function usualPeriod(
  asked: Fitting,
  dataset: Dataset,
  coverage: Coverage,
  all: Periods,
  preferred: Source | undefined,
): Period {
  const file = dataset.reporters.get(asked.reporter);
  const { opens } = dataset.catalog;
  const isOpened = asked.investment === null && asked.reporter === defaultView.reporter;
  const opened = opens && isOpened && isCovered(coverage, opens) ? [opens] : [];
  const indicator = asked.investment ? (countedAs[asked.investment] ?? undefined) : undefined;
  const spoken = preferred && spokenPeriods(dataset, asked, preferred, all);
  const isSpoken = (period: Period) => spoken === undefined || spoken.includes(period);
  const mirrored = asked.view === "mirror" ? mirroredPeriods(dataset, asked, mirroredIn(asked), all) : [];
  return (
    mirrored.find(isSpoken) ??
    mirrored[0] ??
    (file &&
      [...opened, ...range(all).toReversed()].find((period) =>
        preferred ? speaksIn(file, preferred, period, indicator) : leadingSource(file, period, indicator),
      )) ??
    spoken?.[0] ??
    all.to
  );
}

function fitPeriods(
  asked: Fitting,
  dataset: Dataset,
  coverage: Coverage,
  preferred: Source | undefined,
  notices: Notice[],
): Periods {
  const { span, since } = views[asked.view];
  if (asked.periods === null) {
    const opens = dataset.catalog.opens ?? yearly(0);
    const all = usualPeriods(coverage) ?? { from: opens, to: opens };
    if (span === "all") return all;
    const one = usualPeriod(asked, dataset, coverage, all, preferred);
    return { from: one, to: one };
  }
  const within = nearestPeriods(coverage, asked.periods);
  const isOne = within.from === within.to;
  // A single period keeps the question of the other views: a trend over one would be no trend.
  const whole = span === "all" && isOne ? (covered(coverage, within.from) ?? within) : within;
  const isChange = since && asked.investment === null && within.from.year < within.to.year;
  const from = isChange ? inYear(within.to, within.from.year) : within.to;
  const periods = span ? whole : { from, to: within.to };
  if (within.from !== asked.periods.from || within.to !== asked.periods.to)
    notices.push({
      part: "year",
      asked: keys.year.format(asked.periods),
      reason: "no data",
      instead: { kind: "periods", periods },
    });
  return periods;
}
