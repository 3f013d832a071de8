import { type Area, membersIn } from "../core/area";
import { type Dataset, type Flow, observe } from "../core/dataset";
import { type Figure, share } from "../core/figure";

/** Where a partner stands among the members of a group by turnover. */
export interface GroupStanding {
  readonly rank: number;
  /** All members of the year but the reporter, listed or not. */
  readonly of: number;
  /** Of what the reporter trades with those of them that the source lists. */
  readonly share: Figure;
}

/** The place of a member in its group in a year; null for who is none, and where there is no figure. */
export function standingIn(
  dataset: Dataset,
  reporter: string,
  partner: string,
  group: Area,
  year: number,
): GroupStanding | null {
  const members = membersIn(group, year).filter((member) => member !== reporter);
  const turnover = (code: string) => observe(dataset, reporter, code, "turnover", year);
  const own = turnover(partner);
  const { figure } = own;
  if (figure.kind === "gap" || !members.includes(partner)) return null;
  const larger = members.filter((member) => {
    const other = turnover(member);
    return other.source === own.source && other.figure.kind === "amount" && other.figure.value.gt(figure.value);
  });
  return { rank: larger.length + 1, of: members.length, share: share(figure, turnover(group.code).figure) };
}

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
