import type { Area } from "../core/area";
import type { Dataset, ReporterFile } from "../core/dataset";
import { share } from "../core/figure";
import { observe } from "../core/observe";
import type { Period } from "../core/period";
import { placesIn } from "../core/place";
import { naturalGroup } from "./naturalGroup";
import { rankIn, type Standing } from "./standing";

/** Where a partner stands among the members of a group. */
export interface GroupStanding extends Standing {
  readonly rank: number;
  readonly group: Area;
  /** All members but the reporter, whether they trade or not. */
  readonly all: number;
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
