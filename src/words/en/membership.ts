import type { Grammar } from "../language/grammar";
import { the } from "./forms/periods";
import type { MembershipWords } from "../language/membership";

export const membership = ({ area, count, list, ordinal }: Grammar): MembershipWords => {
  const who = (dated: boolean) => (dated ? "members" : "countries");
  const these = (dated: boolean, n: number) =>
    n === 1 ? `the one ${dated ? "member" : "country"}` : `the ${n} ${who(dated)}`;
  return {
    members({ group, dated, all, missing, year }) {
      const gaps = missing
        ? `, of whom ${count(missing)} ${missing === 1 ? "is" : "are"} not listed in the source`
        : "";
      return `${these(dated, all)} of ${area.inSentence(group)}${dated ? ` at the end of ${year}` : ""}${gaps}`;
    },
    changed: (group, changes) =>
      `${area.name(group)}: ${list(
        changes.map(({ period, joined, left }) => {
          const parts = [
            ...(joined.length > 0 ? [`${list(joined.map(area.inSentence))} joined`] : []),
            ...(left.length > 0 ? [`${list(left.map(area.inSentence))} left`] : []),
          ];
          return `in ${period.year} ${parts.join(", ")}`;
        }),
      )}.`,
    over({ group, dated, asOf, counts, missing }) {
      const numbers = list(
        counts.map(({ n, year }, i) => (counts.length === 1 ? `${n}` : `${n} ${i === 0 ? "in" : "from"} ${year}`)),
      );
      const absent = list(missing.map(({ n, year }) => `${count(n)} in ${year}`));
      const each = asOf === null ? "the members at the end of each year" : `the members of ${asOf} in all years`;
      const whom = dated ? each : "the countries of the region";
      return `${area.name(group)}: ${whom}, ${numbers}${absent && `; not listed in the source: ${absent}`}.`;
    },
    said: (group) => `The release speaks of the standing of this partner in ${area.inSentence(group)}.`,
    standing({ group, dated, reporter, period, rank, of, isAll, share }) {
      const place = rank === 1 ? "the largest" : ordinal(rank);
      const part = share ? `, with ${share} of ${area.of(reporter)} turnover with them` : "";
      const among = isAll ? `${these(dated, of)} of` : `${of} ${of === 1 ? "partner" : "partners"} in`;
      return `In ${the(period)} it was ${place} of ${among} ${area.inSentence(group)} by turnover${part}.`;
    },
    noStanding: (period) => `Of ${the(period)} the statistics give no figure to it.`,
  };
};
