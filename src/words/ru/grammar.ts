import { sortedDates } from "../language/sortedDates";
import { noBreak, scale, before } from "../language/shared";
import type { Grammar } from "../language/grammar";
import { qualifiers, sum } from "./forms/amounts";
import { form } from "./forms/numbers";
import { list } from "./forms/lists";
import { date } from "./forms/dates";
import { shownPeriod, shownPeriods, inPeriods } from "./forms/periods";
import { nominative, genitive, withArea, fromArea, toArea, reportedBy, aboutAreas } from "./forms/areas";
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
  language: "ru",
  tag: "ru",
  dash: "—",
  decimal: ",",
  thousands: noBreak,
  groupFrom: 4,
  scales: { 3: scale("тыс."), 6: scale("млн"), 9: scale("млрд"), 12: scale("трлн") },
  percent: (digits) => `${digits}%`,
  qualified: (text, qualifier) => before(qualifiers, qualifier) + text,
  sum,
  times: ({ digits, about }) => (about ? `около ${digits}` : digits),
  atLeast: (text) => `${text} или более`,
  atMost: (text) => `${text} или менее`,
  ordinal: (n) => `${n}-е место`,
  count: String,
  partners: (n) => `${n} ${form(n, "партнёр", "партнёра", "партнёров")}`,
  list,
  date,
  dates(iso) {
    const { sorted, sameYear } = sortedDates(iso);
    return list(
      sorted.map((day, i) => (sameYear && i < sorted.length - 1 ? date(day).replace(/ \d{4}\s.*$/, "") : date(day))),
    );
  },
  period: shownPeriod,
  periods: shownPeriods,
  when: (from, to) => inPeriods({ from, to }),
  currencies: { USD: "долл. США", EUR: "евро" },
  indicators,
  verdicts: verdictNames,
  differs,
  area: {
    name: ({ names }) => names.ru,
    short: ({ code, names }) => (code === "CIS" ? "СНГ" : names.ru),
    inSentence: nominative,
    of: genitive,
    with: withArea,
    from: fromArea,
    to: toArea,
    reportedBy,
  },
  about: aboutAreas,
  disclaimer: ({ code, disclaimer }) =>
    code === "XK"
      ? "Это обозначение не затрагивает позиций в отношении статуса и соответствует резолюции 1244 (1999) Совета Безопасности ООН и заключению Международного суда о декларации независимости Косово."
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
