import { type Area, world } from "../core/area";
import type { Dataset, ReporterFile } from "../core/dataset";
import { observe } from "../core/observe";
import { type Figure, share } from "../core/figure";
import type { Period } from "../core/period";
import { naturalGroup } from "./naturalGroup";
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

/** Where a partner stands among the members of a group. */
export interface GroupStanding extends Standing {
  readonly rank: number;
  readonly group: Area;
  /** All members but the reporter, whether they trade or not. */
  readonly all: number;
}

const rankIn = ({ ranked }: Places, code: string): number | null =>
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

/** The place of a member among those of its group that trade, and its share of what they trade; null where it has none, or would be alone. */
export function standingIn(
  dataset: Dataset,
  file: ReporterFile,
  area: Area,
  group: Area,
  period: Period,
): GroupStanding | null {
  const { figure: own, source } = observe(dataset, file.reporter, area.code, "turnover", period);
  if (!source) return null;
  const places = placesIn(dataset, file, "turnover", group, period, source);
  const rank = rankIn(places, area.code);
  const of = places.ranked.length;
  if (rank === null || of < 2) return null;
  return {
    group,
    rank,
    of,
    all: of + places.partial.length + places.unranked.length,
    amongSome: places.partial.length > 0,
    share: share(own, places.total),
    total: places.total,
  };
}

/** The standing of a partner in the group that it is naturally compared with. */
export function groupStanding(dataset: Dataset, file: ReporterFile, area: Area, period: Period): GroupStanding | null {
  const group = naturalGroup(dataset, file.reporter, area, period);
  return group && standingIn(dataset, file, area, group, period);
}
