import { type Area, membersIn } from "../core/area";
import { type Dataset, observe, type ReporterFile } from "../core/dataset";
import { type Figure, share } from "../core/figure";
import { ranked, type Standing } from "./trade";

/** Where a partner stands among those that it is naturally compared with. */
export interface GroupStanding extends Standing {
  readonly group: Area;
}

/** The European Union for its members, and else the region of the United Nations that a partner lies in. */
export function naturalGroup(dataset: Dataset, partner: string, year: number): Area | null {
  const union = dataset.areas.get("EU");
  if (union && membersIn(union, year).includes(partner)) return union;
  const regions = [...dataset.areas.values()].filter(({ kind, code }) => kind === "group" && /^\d+$/.test(code));
  return regions.find(({ members }) => members?.some(({ area }) => area === partner)) ?? null;
}

interface GroupTrade {
  readonly listed: readonly string[];
  readonly turnover: Figure;
}

// A group is added up once for all its members.
const added = new WeakMap<ReporterFile, Map<string, GroupTrade>>();

function tradeOf(dataset: Dataset, file: ReporterFile, group: Area, year: number): GroupTrade {
  const known = added.get(file) ?? new Map<string, GroupTrade>();
  added.set(file, known);
  const key = `${group.code} ${year}`;
  const members = new Set(membersIn(group, year));
  const trade = known.get(key) ?? {
    listed: ranked(dataset, file, year).filter((partner) => members.has(partner)),
    turnover: observe(dataset, file.reporter, group.code, "turnover", year).figure,
  };
  known.set(key, trade);
  return trade;
}

/** Rank by turnover among the members that the statistics list, and the share of the group's turnover; null where it would be alone. */
export function groupStanding(dataset: Dataset, file: ReporterFile, area: Area, year: number): GroupStanding | null {
  const group = naturalGroup(dataset, area.code, year);
  if (!group) return null;
  const { listed, turnover } = tradeOf(dataset, file, group, year);
  const rank = listed.indexOf(area.code) + 1;
  if (rank === 0 || listed.length < 2) return null;
  const own = observe(dataset, file.reporter, area.code, "turnover", year).figure;
  return { group, rank, of: listed.length, share: share(own, turnover), total: turnover };
}
