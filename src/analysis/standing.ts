import { type Area, world } from "../core/area";
import type { Dataset, ReporterFile } from "../core/dataset";
import { observe } from "../core/observe";
import { type Figure, share } from "../core/figure";
import type { Period } from "../core/period";
import { type Places, placesIn } from "../core/place";

/** Where a partner stands among the partners of a reporter by turnover; groups have a share but no rank. */
export interface Standing {
  readonly rank: number | null;
  /** Partners that have a rank: countries with trade, by the one source that counts the partner. */
  readonly of: number;
  /** Whether others have one flow reported alone, so that nobody knows the place among all. */
  readonly amongSome: boolean;
  readonly share: Figure;
  /** What the share is of. */
  readonly total: Figure;
}

export const rankIn = ({ ranked }: Places, code: string): number | null =>
  ranked.find(({ area }) => area.code === code)?.rank ?? null;

/** None of the world, and where the source does not give the total: among a few partners a rank says nothing. */
export function standing(dataset: Dataset, file: ReporterFile, area: Area, period: Period): Standing | null {
  const { figure: own, source } = observe(dataset, file.reporter, area.code, "turnover", period);
  if (own.kind === "gap" || !source || area.kind === "world") return null;
  const total = observe(dataset, file.reporter, world, "turnover", period, source).figure;
  if (total.kind === "gap") return null;
  const places = placesIn(dataset, file, "turnover", null, period, source);
  const amongSome = places.partial.length > 0;
  return { rank: rankIn(places, area.code), of: places.ranked.length, amongSome, share: share(own, total), total };
}
