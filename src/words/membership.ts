import type { GroupStanding, MembersInYear } from "../analysis/membership";
import type { Area } from "../core/area";
import type { Note, Observation } from "../core/dataset";
import { percent } from "./amount";
import type { Grammar } from "./grammar/grammar";

/** A region has no dates of accession: its countries are no members. */
const isDated = ({ members }: Area): boolean =>
  members?.some(({ from, to }) => from !== undefined || to !== undefined) === true;

const who = (group: Area): string => (isDated(group) ? "members" : "countries");

/** The members of a group, when they were members, and how many of them the source does not list. */
export function membership(
  grammar: Grammar,
  group: Area,
  members: NonNullable<Observation["members"]>,
  year: number,
): string {
  const missing = members.all - members.listed;
  const gaps = missing
    ? `, of whom ${grammar.count(missing)} ${missing === 1 ? "is" : "are"} not listed in the source`
    : "";
  return `the ${members.all} ${who(group)} of ${grammar.area.inSentence(group)}${isDated(group) ? ` at the end of ${year}` : ""}${gaps}`;
}

/** Who is behind the line of a group over years: “members at the end of each year, 28 in 2018 and 27 from 2020”. */
export function membershipOver(grammar: Grammar, group: Area, years: readonly MembersInYear[]): string {
  const [first] = years;
  if (!first) return "";
  const changes = years.filter(({ all }, i) => i === 0 || all !== years[i - 1]?.all);
  const numbers =
    changes.length === 1
      ? `${first.all}`
      : grammar.list(changes.map(({ all, year }, i) => `${all} ${i === 0 ? "in" : "from"} ${year}`));
  const missing = years
    .filter(({ all, listed: present }) => all > present)
    .map(({ all, listed: present, year }) => `${grammar.count(all - present)} in ${year}`);
  const gaps = missing.length > 0 ? `; not listed in the source: ${grammar.list(missing)}` : "";
  const dated = isDated(group) ? "the members at the end of each year" : "the countries of the region";
  return `${group.names.en}: ${dated}, ${numbers}${gaps}.`;
}

/** What a release says of a partner's standing in a group, and the figure to it. */
export function standingText(
  grammar: Grammar,
  note: Note,
  standing: GroupStanding | null,
  { reporter, group, year }: { readonly reporter: Area; readonly group: Area; readonly year: number },
): string {
  const said = note.text["en"] ?? "";
  if (!standing) return `${said} Of ${year} the statistics give no figure to it.`;
  const place = standing.rank === 1 ? "the largest" : grammar.ordinal(standing.rank);
  const share =
    standing.share.kind === "amount"
      ? `, with ${percent(grammar, standing.share)} of ${grammar.area.of(reporter)} turnover with them`
      : "";
  return `${said} In ${year} it was ${place} of the ${standing.of} ${who(group)} of ${grammar.area.inSentence(group)} by turnover${share}.`;
}
