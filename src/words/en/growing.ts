import type { Grammar } from "../language/grammar";
import type { GrowingWords } from "../language/growing";
import { capital } from "../phrase";
import { the } from "./forms/periods";
import { placeIn } from "./forms/places";

const noun = { turnover: "turnover", exports: "exports", imports: "imports", balance: "balance" };

export const growing = (grammar: Grammar): GrowingWords => ({
  orders: { label: "Order", percent: "by change in percent", amount: "by change in dollars", value: "by value" },
  yearly: "Per year",
  points: "Contribution, pp",
  places({ reporter, measure, group, order, since, period, of, known, places }) {
    const { area, list } = grammar;
    const whose = group
      ? `${of} of ${area.of(reporter)} partners in ${area.inSentence(group)}`
      : `${area.of(reporter)} ${of} partners`;
    const among = `${whose}${known ? " with a known change" : ""}`;
    const span = `from ${the(since)} to ${the(period)}`;
    const by = {
      percent: `by growth of ${noun[measure]} ${span}`,
      amount: `by change of ${noun[measure]} in dollars ${span}`,
      value: `by ${noun[measure]} in ${the(period)}`,
    }[order];
    const named = places.map((one, i) => {
      const place = placeIn(grammar)(one);
      const amount = `(${one.change}${order === "value" ? ` since ${the(since)}` : ""})`;
      const name = area.inSentence(one.area);
      return i === 0 ? `${name} is ${place} of ${among} ${by} ${amount}` : `${name} ${place} ${amount}`;
    });
    return capital([...named.slice(0, 1), ...(named.length > 1 ? [list(named.slice(1))] : [])].join(", "));
  },
  none: (reporter, since, period) =>
    `The statistics give no change from ${the(since)} to ${the(period)} to rank ${grammar.area.of(reporter)} partners by`,
  since: (since) => `; change since ${the(since)}`,
  total: ({ who, before, now, change }) => `${who ?? "All partners"}: from ${before} to ${now} million (${change}).`,
  lengths: "Logarithmic scale: equal lengths are equal changes in percent.",
  tiny: (since) => `No percentage is taken of less than a million dollars in ${the(since)}.`,
  folded(why, n, amongMembers) {
    const who = `${n} ${amongMembers ? "member" : "partner"}${n === 1 ? "" : "s"}`;
    return {
      tiny: `${who} from under a million dollars`,
      idle: `${who} without trade in either period`,
      unknown: `${who} not reported in both periods`,
    }[why];
  },
  fromTo: (before, now) => `from ${before} to ${now} million US dollars`,
});
