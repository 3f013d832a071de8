import type { MembersInPeriod } from "../analysis/membership";
import type { GroupStanding } from "../analysis/standingIn";
import type { TrendModel } from "../analysis/trend";
import { type Area, hasMembers } from "../core/area";
import type { Note, Observation } from "../core/dataset";
import type { Period } from "../core/period";
import { percent } from "./amount";
import type { Grammar } from "./language/grammar";
import type { Members } from "./language/membership";
import { viewWords } from "./viewWords";

const asMembers = (group: Area): Members => ({ group, dated: hasMembers(group) });

/** The members of a group, when they were members, and how many of them the source does not list. */
export const membership = (
  grammar: Grammar,
  group: Area,
  { all, listed }: NonNullable<Observation["members"]>,
  year: number,
): string => viewWords(grammar).membership.members({ ...asMembers(group), all, missing: all - listed, year });

/** Who is behind the line of a group over years: “members at the end of each year, 28 in 2018 and 27 from 2020”. */
export function membershipOver(grammar: Grammar, group: Area, periods: readonly MembersInPeriod[]): string {
  // They are those of the end of the year, for each of its months too.
  const years = periods.filter(({ period }, i) => period.year !== periods[i - 1]?.period.year);
  if (years.length === 0) return "";
  const counts = years
    .filter(({ all }, i) => i === 0 || all !== years[i - 1]?.all)
    .map(({ all, period }) => ({ n: all, year: period.year }));
  const missing = years
    .filter(({ all, listed }) => all > listed)
    .map(({ all, listed, period }) => ({ n: all - listed, year: period.year }));
  return viewWords(grammar).membership.over({ ...asMembers(group), asOf: group.asOf ?? null, counts, missing });
}

/** When the members of the groups of a trend changed, where they may. */
export const changesNotes = (grammar: Grammar, { panels }: TrendModel): string[] =>
  panels.flatMap(({ area, changes }) =>
    changes.length > 0 ? [viewWords(grammar).membership.changed(area, changes)] : [],
  );

/** What a release says of a partner's standing in a group, and the figure to it. */
export function standingText(
  grammar: Grammar,
  note: Note,
  standing: GroupStanding | null,
  { reporter, group, period }: { readonly reporter: Area; readonly group: Area; readonly period: Period },
): string {
  const words = viewWords(grammar).membership;
  const said = note.text[grammar.language] ?? words.said(group);
  if (!standing) return `${said} ${words.noStanding(period)}`;
  const { rank, of, all } = standing;
  const share = standing.share.kind === "amount" ? percent(grammar, standing.share) : null;
  return `${said} ${words.standing({ ...asMembers(group), reporter, period, rank, of, isAll: of === all, share })}`;
}
