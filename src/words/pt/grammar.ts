import { sortedDates } from "../language/sortedDates";
import { noBreak, scale, before } from "../language/shared";
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

const one = (singular: string, plural: string) => (digits: string) =>
  digits === "1" ? singular : `${digits}${noBreak}${plural}`;

export const grammar: Grammar = {
  language: "pt",
  tag: "pt-PT",
  dash: "–",
  decimal: ",",
  thousands: noBreak,
  groupFrom: 5,
  scales: {
    3: scale("mil"),
    6: { shift: 0, words: one(`1${noBreak}milhão`, "milhões") },
    9: { shift: 0, words: one(`mil${noBreak}milhões`, `mil${noBreak}milhões`) },
    12: { shift: 0, words: one(`1${noBreak}bilião`, "biliões") },
  },
  percent: (digits) => `${digits}%`,
  qualified: (number, qualifier) => before(qualifiers, qualifier) + number,
  sum,
  times,
  atLeast: (number) => `${number} ou mais`,
  atMost: (number) => `${number} ou menos`,
  ordinal: (n) => `${n}.º`,
  count: String,
  partners: (n) => `${n} ${n === 1 ? "parceiro" : "parceiros"}`,
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
    name: ({ names }) => names.pt,
    short: ({ code, names }) => (code === "CIS" ? "CEI" : names.pt),
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
      ? "Esta designação não prejudica as posições relativas ao estatuto e está conforme com a Resolução 1244/1999 do Conselho de Segurança das Nações Unidas e com o parecer do Tribunal Internacional de Justiça sobre a declaração de independência do Kosovo."
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
