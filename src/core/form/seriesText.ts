import type * as v from "valibot";
import { world } from "../area";
import type { Coverage, Source } from "../dataset";
import { type Counted, investments } from "../indicators";
import { joinedCoverage } from "../coverage";
import {
  formatPeriods,
  inYear,
  isLike,
  later,
  order,
  ordinal,
  type Period,
  type PeriodKind,
  type Periods,
  pieceKinds,
  range,
} from "../period";
import { partnersIn } from "../seriesKey";
import { layout } from "./layout";
import { type Flows, madeFromParts } from "./madeFromParts";
import { letterAt } from "./printedTurnover";
import type { seriesHead } from "./series";
import { mostBeyond, seriesFormat, type Unit } from "./unit";
import type { Reported, SeriesLine } from "./seriesLine";
import { writtenLine } from "./writtenLine";

type Written = Reported & { readonly source: Pick<Source, "id"> };

/** What a series file says, as it was read or made anew. */
export interface SeriesFile {
  readonly reporter: string;
  /** How each source counts, by id, in the order of the file. */
  readonly units: ReadonlyMap<string, Unit>;
  /** By `partner indicator`. */
  readonly series: ReadonlyMap<string, readonly Written[]>;
}

type Key = keyof v.InferInput<typeof seriesHead> | "format" | "series";

const kinds: readonly PeriodKind[] = ["year", ...pieceKinds, "part"];
const inFile: readonly Counted[] = ["exports", "imports", "turnover", ...investments];
const worldFirst = (a: string, b: string) => (a === world ? -1 : b === world ? 1 : a < b ? -1 : 1);

/** Runs of periods in the order of a file: years, then their parts. */
export const inFileOrder = (coverage: Coverage): Coverage =>
  coverage.toSorted(
    (a, b) =>
      kinds.indexOf(a.from.kind) - kinds.indexOf(b.from.kind) || order(inYear(a.from, 2000), inYear(b.from, 2000)),
  );

const coverageOf = (all: readonly Reported[]): Coverage =>
  inFileOrder(
    joinedCoverage(
      all.map(({ from, values }) => (values.length === 0 ? [] : [{ from, to: later(from, values.length - 1) }])),
    ),
  );

/** The last periods of a run of which all figures are preliminary; none where those of the last one are not. */
function preliminaryIn(all: readonly Reported[], run: Periods): Coverage {
  const rows = all.filter(({ from }) => isLike(from, run.from));
  const isPreliminary = (period: Period) => {
    const letters = rows.flatMap((row) => {
      const i = ordinal(period) - ordinal(row.from);
      return (row.values[i] ?? null) === null ? [] : [letterAt(row, i)];
    });
    return letters.length > 0 && letters.every((letter) => letter === "P");
  };
  const from = later(run.from, range(run).findLastIndex((period) => !isPreliminary(period)) + 1);
  return order(from, run.to) > 0 ? [] : [{ from, to: run.to }];
}

const unitOf = ({ currency, scale, decimals, leastDecimals }: Unit) => ({
  currency,
  scale,
  decimals,
  ...(leastDecimals === undefined ? {} : { leastDecimals }),
});

/** The values of some keys as JSON has them; undefined where there are none, so that the file does not have it. */
const record = <T>(entries: readonly (readonly [string, T])[], hasAny: (value: T) => boolean) => {
  const found = entries.filter(([, value]) => hasAny(value));
  return found.length > 0 ? Object.fromEntries(found) : undefined;
};

/** The text of a file; from it `readSeries` reads what was written. */
export function seriesText({ reporter, units, series }: SeriesFile): string {
  const partners = partnersIn(series.keys()).sort(worldFirst);
  const runs = coverageOf([...series.values()].flat());
  const timeline = runs.flatMap(range);
  const find = (partner: string, indicator: Counted, id: string, like: Period) =>
    series.get(`${partner} ${indicator}`)?.find(({ source, from }) => source.id === id && isLike(from, like));

  const sources = [...units].map(([id, unit]) => {
    const own = [...series.values()].flatMap((all) => all.filter(({ source }) => source.id === id));
    const preliminary = runs.flatMap((run) => preliminaryIn(own, run));
    const made = runs.flatMap((run) => {
      const flowsWith = (partner: string): Flows<Written> => ({
        exports: find(partner, "exports", id, run.from),
        imports: find(partner, "imports", id, run.from),
        turnover: find(partner, "turnover", id, run.from),
      });
      return madeFromParts(partners.map(flowsWith), unit.decimals, mostBeyond(unit)) ?? [];
    });
    return { id, unit: unitOf(unit), preliminary, isPreliminary: new Set(preliminary.flatMap(range)), made };
  });
  const made = new Set(sources.flatMap((source) => source.made.flatMap(({ turnovers }) => [...turnovers])));
  const beyond = new Map(sources.flatMap((source) => source.made.flatMap((each) => [...each.beyond])));

  const indicators = inFile.filter((each) =>
    partners.some((partner) => series.get(`${partner} ${each}`)?.some((line) => !made.has(line))),
  );
  // Lines of one flow beside each other are like each other, so that the file packs best.
  const lines = indicators.flatMap((flow, indicator) =>
    partners.flatMap((_, partner) =>
      sources.flatMap(({ id, isPreliminary }, source) =>
        runs.flatMap(({ from }): SeriesLine[] => {
          const each = find(partners[partner] ?? "", flow, id, from);
          if (!each || made.has(each)) return [];
          const missed = beyond.get(each);
          return [
            {
              partner,
              indicator,
              ...(source === 0 ? {} : { source }),
              ...writtenLine(each, timeline, isPreliminary),
              ...(missed ? { beyond: missed } : {}),
            },
          ];
        }),
      ),
    ),
  );
  const usual = sources[0]?.unit ?? { currency: "USD", scale: 1, decimals: 0 };
  return layout({
    format: seriesFormat,
    reporter,
    ...usual,
    partners,
    indicators,
    periods: runs.map(formatPeriods),
    sources: sources.map(({ id }) => id),
    units: record(
      sources.map(({ id, unit }) => [id, unit]),
      (unit) => JSON.stringify(unit) !== JSON.stringify(usual),
    ),
    preliminary: record(
      sources.map(({ id, preliminary }) => [id, preliminary.map(formatPeriods)]),
      ({ length }) => length > 0,
    ),
    printed: record(
      sources.map((source) => [source.id, source.made.map(({ periods }) => formatPeriods(periods))]),
      ({ length }) => length > 0,
    ),
    series: lines,
  } satisfies Partial<Record<Key, unknown>>);
}
