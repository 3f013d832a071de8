import { sortedDates } from "../language/sortedDates";
import { noBreak, scale } from "../language/shared";
import type { Grammar } from "../language/grammar";
import { qualified, sum, currencies } from "./forms/amounts";
import { list } from "./forms/lists";
import { date } from "./forms/dates";
import { shownPeriod, shownPeriods, inPeriods } from "./forms/periods";
import { nominative, genitive, withArea, fromArea, toArea, reportedBy } from "./forms/areas";
import { ui } from "./messages";
import { more as moreUi } from "./more";
import { views } from "./views";
import { compare } from "./compare";
import { trend } from "./trend";
import { source } from "./source";
import { chart } from "./chart";
import { ranked } from "./ranked";
import { mirrorChart } from "./mirrorChart";
import { paragraph } from "./paragraph";
import { absent } from "./absent";
import { indicators, verdictNames, differs } from "./terms";
import { shortPeriods } from "./shortPeriods";

export const grammar: Grammar = {
  language: "kk",
  tag: "kk",
  dash: "—",
  decimal: ",",
  thousands: noBreak,
  groupFrom: 4,
  scales: { 3: scale("мың"), 6: scale("млн"), 9: scale("млрд"), 12: scale("трлн") },
  percent: (digits) => `${digits}%`,
  qualified,
  sum,
  times: ({ digits, about }) => (about ? `шамамен ${digits}` : digits),
  atLeast: (number) => `${number} немесе одан көп`,
  atMost: (number) => `${number} немесе одан аз`,
  ordinal: (n) => `${n}-орын`,
  count: String,
  partners: (n) => `${n} серіктес`,
  list,
  date,
  dates: (iso) => {
    const { sorted, sameYear } = sortedDates(iso);
    return list(sorted.map((day, i) => (sameYear && i > 0 ? date(day).replace(/^.*ж\. /, "") : date(day))));
  },
  period: shownPeriod,
  periods: shownPeriods,
  when: (from, to) => inPeriods({ from, to }),
  currencies,
  indicators,
  verdicts: verdictNames,
  differs,
  area: {
    name: ({ names: { kk: name } }) => name,
    short: ({ code, names: { kk: name } }) => (code === "CIS" ? "ТМД" : name),
    inSentence: nominative,
    of: genitive,
    with: withArea,
    from: fromArea,
    to: toArea,
    reportedBy,
  },
  about: (areas) => `${list(areas.map(nominative))} туралы`,
  disclaimer: ({ code, disclaimer }) =>
    code === "XK"
      ? "Бұл атау мәртебеге қатысты ұстанымдарға әсер етпейді және БҰҰ Қауіпсіздік Кеңесінің 1244 (1999) қарарына және Халықаралық соттың Косово тәуелсіздігі декларациясы туралы қорытындысына сәйкес келеді."
      : disclaimer,
  absent,
  paragraph,
  compare,
  trend,
  chart,
  ranked,
  shortPeriods,
  mirrorChart,
  source,
  ui,
  more: moreUi,
  views,
};
