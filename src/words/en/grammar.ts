import { scale } from "../language/shared";
import type { Grammar } from "../language/grammar";
import { qualified, sum, times, currencies } from "./forms/amounts";
import { ordinal, count } from "./forms/numbers";
import { listed } from "./forms/lists";
import { dateInWords, datesInWords } from "./forms/dates";
import { bare, ranged, over } from "./forms/periods";
import { nameOf, inSentence, owner, reportedBy } from "./forms/areas";
import { ui } from "./messages";
import { compare } from "./compare";
import { source } from "./source";
import { chart } from "./chart";
import { absent } from "./absent";
import { indicators, verdictNames, differs } from "./terms";

export const grammar: Grammar = {
  language: "en",
  tag: "en-GB",
  dash: "–",
  decimal: ".",
  thousands: ",",
  groupFrom: 4,
  scales: { 3: scale("thousand"), 6: scale("million"), 9: scale("billion"), 12: scale("trillion") },
  percent: (digits) => `${digits}%`,
  qualified,
  sum,
  times,
  atLeast: (number) => `${number} or more`,
  atMost: (number) => `${number} or less`,
  ordinal,
  count,
  partners: (n) => `${count(n)} ${n === 1 ? "partner" : "partners"}`,
  list: listed,
  date: dateInWords,
  dates: datesInWords,
  period: bare,
  periods: ({ from, to }) => ranged(from, to),
  when: over,
  currencies,
  indicators,
  verdicts: verdictNames,
  differs,
  area: {
    name: nameOf,
    short: (area) => (area.code === "CIS" ? "CIS" : area.names.en),
    inSentence,
    of: owner,
    with: (area) => `with ${inSentence(area)}`,
    from: (area) => `from ${inSentence(area)}`,
    to: (area) => `to ${inSentence(area)}`,
    reportedBy,
  },
  about: (areas) => `about ${listed(areas.map(inSentence))}`,
  disclaimer: ({ disclaimer }) => disclaimer,
  absent,
  paragraph: null,
  compare,
  trend: null,
  chart,
  ranked: null,
  shortPeriods: null,
  mirrorChart: null,
  source,
  ui,
  more: null,
  views: null,
};
