import { type Dataset, type Flow, observe } from "../core/dataset";

/** How many members a group had in a year, and how many of them the source lists. */
export interface MembersInYear {
  readonly year: number;
  readonly listed: number;
  readonly all: number;
}

/** The members behind the total of a group, year by year; years without a total are left out. */
export function membersOver(
  dataset: Dataset,
  reporter: string,
  group: string,
  indicator: Flow,
  from: number,
  to: number,
): MembersInYear[] {
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return years.flatMap((year) => {
    const { members } = observe(dataset, reporter, group, indicator, year);
    return members ? { year, ...members } : [];
  });
}
