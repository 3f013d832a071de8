import { sortedDates } from "../language/sortedDates";
import { noBreak, before } from "../language/shared";
import type { Grammar } from "../language/grammar";
import { qualifiers, sum, times, words } from "./forms/amounts";
import { list } from "./forms/lists";
import { date } from "./forms/dates";
import { bare, ranged, over } from "./forms/periods";
import { inSentence, of, withArea, to as toArea, reportedBy } from "./forms/areas";
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

const millions = (digits: string) => `${digits}${noBreak}${digits === "1" ? "millón" : "millones"}`;

export const grammar: Grammar = {
  language: "es",
  tag: "es",
  dash: "–",
  decimal: ",",
  thousands: ".",
  groupFrom: 5,
  scales: {
    // “1,9 mil” is no way to write 1900.
    3: { shift: 3, words: (digits) => digits },
    6: { shift: 0, words: millions },
    9: { shift: 3, words: millions },
    12: { shift: 6, words: millions },
  },
  percent: (digits) => `${digits}${noBreak}%`,
  qualified: (number, qualifier) => before(qualifiers, qualifier) + number,
  sum,
  times,
  atLeast: (number) => `${number} o más`,
  atMost: (number) => `${number} o menos`,
  ordinal: (n) => `${n}.º`,
  count: String,
  partners: (n) => `${n} ${n === 1 ? "socio" : "socios"}`,
  list,
  date,
  dates(iso) {
    const { sorted, sameYear } = sortedDates(iso);
    return list(
      sorted.map((day, i) => (sameYear && i < sorted.length - 1 ? date(day).replace(/ de \d{4}$/, "") : date(day))),
    );
  },
  period: bare,
  periods: ({ from, to }) => ranged(from, to),
  when: over,
  currencies: words,
  indicators,
  verdicts: verdictNames,
  differs,
  area: {
    name: ({ names }) => names.es,
    short: ({ code, names }) => (code === "CIS" ? "CEI" : names.es),
    inSentence,
    of,
    with: withArea,
    from: of,
    to: toArea,
    reportedBy,
  },
  about: (areas) => `sobre ${list(areas.map(inSentence))}`,
  disclaimer: ({ code, disclaimer }) =>
    code === "XK"
      ? "Esta denominación se entiende sin perjuicio de las posiciones sobre su condición jurídica y está en consonancia con la Resolución 1244/1999 del Consejo de Seguridad de las Naciones Unidas y con la opinión de la Corte Internacional de Justicia sobre la declaración de independencia de Kosovo."
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
