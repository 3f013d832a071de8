import type { Area } from "../core/area";
import type { ReporterFile, Series } from "../core/dataset";
import type { Figure } from "../core/figure";
import type { Counted } from "../core/indicators";
import { figureAt } from "../core/observe";
import { later, type Period } from "../core/period";
import { partnerAndIndicator } from "../core/seriesKey";

/** Figures that a reader brought, as they were read: each reporter with its sources. */
export interface Brought {
  readonly reporters: readonly ReporterFile[];
  readonly areas: ReadonlyMap<string, Area>;
}

/** What a series says of one period, in its own currency. */
export interface Said {
  readonly reporter: string;
  readonly partner: string;
  readonly indicator: Counted;
  readonly period: Period;
  /** As it stands in the series; null of a gap with a reason. */
  readonly value: number | null;
  readonly figure: Figure;
  /** A letter of SDMX. */
  readonly status: string;
  readonly series: Series;
}

function inOwnCurrency(series: Series): Series {
  const { rates: _, ...counting } = series.counting;
  return { ...series, counting };
}

/** Every figure and every gap with a reason, in the order of the files. */
export const saidIn = ({ reporters }: Brought): Said[] =>
  reporters.flatMap(({ reporter, series: all }) =>
    [...all].flatMap(([key, list]) => {
      const [partner, indicator] = partnerAndIndicator(key);
      return list.map(inOwnCurrency).flatMap((series) =>
        series.values.flatMap((value, i): Said[] => {
          const period = later(series.from, i);
          const figure = figureAt(series, period);
          const status = series.status?.[i] ?? (value === null ? "O" : "A");
          if (!figure || (value === null && (status === "O" || status === "A"))) return [];
          return [{ reporter, partner, indicator, period, value, figure, status, series }];
        }),
      );
    }),
  );
