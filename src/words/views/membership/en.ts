import type { Grammar } from "../../grammar/grammar";
import type { MembershipWords } from "../membershipWords";

export const membership = ({ area, count, list, ordinal }: Grammar): MembershipWords => {
  const who = (dated: boolean) => (dated ? "members" : "countries");
  return {
    members({ group, dated, all, missing, year }) {
      const gaps = missing
        ? `, of whom ${count(missing)} ${missing === 1 ? "is" : "are"} not listed in the source`
        : "";
      return `the ${all} ${who(dated)} of ${area.inSentence(group)}${dated ? ` at the end of ${year}` : ""}${gaps}`;
    },
    over({ group, dated, counts, missing }) {
      const numbers = list(
        counts.map(({ n, year }, i) => (counts.length === 1 ? `${n}` : `${n} ${i === 0 ? "in" : "from"} ${year}`)),
      );
      const absent = list(missing.map(({ n, year }) => `${count(n)} in ${year}`));
      const whom = dated ? "the members at the end of each year" : "the countries of the region";
      return `${area.name(group)}: ${whom}, ${numbers}${absent && `; not listed in the source: ${absent}`}.`;
    },
    said: (group) => `The release speaks of the standing of this partner in ${area.inSentence(group)}.`,
    standing({ group, dated, reporter, year, rank, of, share }) {
      const place = rank === 1 ? "the largest" : ordinal(rank);
      const part = share ? `, with ${share} of ${area.of(reporter)} turnover with them` : "";
      return `In ${year} it was ${place} of the ${of} ${who(dated)} of ${area.inSentence(group)} by turnover${part}.`;
    },
    noStanding: (year) => `Of ${year} the statistics give no figure to it.`,
  };
};
