import type { Dataset } from "../core/dataset";
import type { Flow } from "../core/indicators";
import { observe } from "../core/observe";
import { type Period, range } from "../core/period";

/** How many members a group had in a period, and how many of them the source lists. */
export interface MembersInPeriod {
  readonly period: Period;
  readonly listed: number;
  readonly all: number;
}

/** The members behind the total of a group, period by period; those without a total are left out. */
export function membersOver(
  dataset: Dataset,
  reporter: string,
  group: string,
  indicator: Flow,
  from: Period,
  to: Period,
): MembersInPeriod[] {
  const periods = range({ from, to });
  return periods.flatMap((period) => {
    const { members } = observe(dataset, reporter, group, indicator, period);
    return members ? { period, ...members } : [];
  });
}
