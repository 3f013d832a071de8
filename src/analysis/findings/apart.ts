import type { Area } from "../../core/area";
import type { Source } from "../../core/dataset";

interface Counted {
  readonly area: Area;
  readonly source: Source | null;
}

/** Partners that another source counts than most of those beside them. */
export interface Apart {
  readonly source: Source;
  readonly partners: readonly Area[];
  /** The source that counts the most. */
  readonly main: Source | null;
}

/** The source that counts the most of some partners, the first of those that count as many. */
export function mainSource(partners: readonly Counted[]): Source | null {
  const counts = new Map<Source, number>();
  for (const { source } of partners) if (source) counts.set(source, (counts.get(source) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? null;
}

/** Whom another source counts: two sources count otherwise, and make no quotient and no order. */
export function countedApart(partners: readonly Counted[]): Apart[] {
  const main = mainSource(partners);
  const others = new Set(partners.flatMap(({ source }) => (source === null || source === main ? [] : [source])));
  return [...others].map((source) => ({
    source,
    partners: partners.filter((partner) => partner.source === source).map(({ area }) => area),
    main,
  }));
}
