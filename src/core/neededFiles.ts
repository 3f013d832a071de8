import { homeCountry } from "./area";
import { covered, filesOn, isCovered, joinedCoverage, meet, nearestPeriods, usualPeriods } from "./coverage";
import type { Catalog, Coverage, Dataset, FileEntry, ReporterEntry } from "./dataset";
import { clamped, isLike, order, type Periods, previous } from "./period";

/** The catalog as a question on trade or on direct investment reads it: its reporters are those of that subject. */
export function catalogOn(catalog: Catalog, subject: Dataset["subject"]): Catalog {
  const { isPart: _, ...whole } = catalog;
  return subject ? { ...whole, reporters: whole.investments } : catalog;
}

/** What a question needs of the reporters' files. */
export interface Needs {
  readonly subject?: Dataset["subject"];
  readonly reporter: string;
  /** The partners that it is asked about; null for all of them. */
  readonly partners: readonly string[] | null;
  /** Reporters whose own figures are set beside it. */
  readonly also: readonly string[];
  /** The periods asked for; null where none were. */
  readonly periods: Periods | null;
  /** What stands for none: the one that the catalog opens with, the last, or all, in place of a single one too. */
  readonly otherwise: "opening" | "last" | "all";
  /** The source that is preferred; null where none is. */
  readonly source: string | null;
  /** Whether all that is said of the partners is needed, whatever the periods. */
  readonly isWhole?: true;
}

const inOrder = <T>(entries: ReadonlyMap<string, T>, wanted: string): T | undefined =>
  entries.get(wanted) ?? entries.get(homeCountry) ?? entries.values().next().value;

/** The periods that are shown of a reporter, as far as its files alone tell; null for its last one, which their figures tell. */
function shownPeriods({ periods, otherwise }: Needs, { opens }: Catalog, all: Coverage): Periods | null {
  const shown = periods && nearestPeriods(all, periods);
  if (otherwise === "all" && (!shown || shown.from === shown.to))
    return shown ? covered(all, shown.from) : usualPeriods(all);
  const opened = otherwise === "opening" && opens && isCovered(all, opens) ? opens : null;
  return shown ?? (opened && { from: opened, to: opened });
}

/**
 * The files of reporters that a question needs: of each the first, and of those that answer for the partners asked about
 * the ones that reach the periods shown or the one before, which a change starts from.
 */
export function seriesFor(whole: Catalog, needs: Needs): string[] {
  const { subject, reporter, partners, also, source } = needs;
  const catalog = catalogOn(whole, subject);
  // On investment nobody speaks for another, and many have nothing to say.
  const own = subject ? catalog.reporters.get(reporter) : inOrder(catalog.reporters, reporter);
  if (!own) return [];
  const all = joinedCoverage(filesOn(own, partners).map(({ coverage }) => coverage));
  const shown = shownPeriods(needs, catalog, all);
  const last = usualPeriods(all)?.to;
  const reaches = (file: FileEntry, first: Coverage, periods: Periods) => {
    const asked = { from: previous(periods.from), to: periods.to };
    const reached = covered(file.coverage, asked.to);
    if (!reached || !meet(asked, reached)) return false;
    const { from, to } = clamped(asked, reached);
    const alike = (coverage: Coverage) => coverage.filter((each) => isLike(each.from, to));
    // What the first file gives itself needs no sums.
    return (
      alike(file.coverage).some((each) => meet(asked, each)) ||
      !alike(first).some((each) => order(each.from, from) <= 0 && order(each.to, to) >= 0)
    );
  };
  const isNeeded = (file: FileEntry, first: Coverage, isOwn: boolean) => {
    if (file.isBrought || needs.isWhole || (source !== null && file.sources.includes(source))) return true;
    // Which period is the last one of two sides, only the figures of both can tell.
    if (!shown) return !isOwn || (last !== undefined && isCovered(file.coverage, last) && !isCovered(first, last));
    // The other side may give parts of years that the reporter does not.
    const theirs = isOwn ? null : needs.periods;
    return reaches(file, first, shown) || (theirs !== null && reaches(file, first, theirs));
  };
  const filesOf = (entry: ReporterEntry, on: readonly string[] | null) => {
    const answering = filesOn(entry, on);
    const first = answering.includes(entry) ? entry.coverage : [];
    const more = answering.filter((file) => file !== entry && isNeeded(file, first, entry === own));
    return [entry, ...more].map(({ file }) => file);
  };
  const others = also.flatMap((code) => catalog.reporters.get(code) ?? []);
  return [...new Set([...filesOf(own, partners), ...others.flatMap((entry) => filesOf(entry, [reporter]))])];
}
