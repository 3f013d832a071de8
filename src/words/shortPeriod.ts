import type { Language } from "../core/area";
import { numberOf, type Period } from "../core/period";
import type { Grammar } from "./language/grammar";

interface Short {
  /** From January on. */
  readonly months: readonly string[];
  readonly quarter: (n: number) => string;
  readonly half: (n: number) => string;
  /** A part of a year with the year. */
  readonly of: (part: string, year: number) => string;
}

const roman = ["", "I", "II", "III", "IV"];
const before = (part: string, year: number) => `${part} ${year}`;

// Browsers do not bring the months of every language along.
const short: Readonly<Record<Language, Short>> = {
  en: {
    months: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),
    quarter: (n) => `Q${n}`,
    half: (n) => `H${n}`,
    of: before,
  },
  ru: {
    months: "янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек.".split(" "),
    quarter: (n) => `${roman[n]} кв.`,
    half: (n) => `${roman[n]} пол.`,
    of: before,
  },
  kk: {
    months: "қаң. ақп. нау. сәу. мам. мау. шіл. там. қыр. қаз. қар. жел.".split(" "),
    quarter: (n) => `${roman[n]} тоқ.`,
    half: (n) => `${roman[n]} жарт.`,
    of: (part, year) => `${year} ж. ${part}`,
  },
  es: {
    months: "ene feb mar abr may jun jul ago sep oct nov dic".split(" "),
    quarter: (n) => `${n}T`,
    half: (n) => `${n}S`,
    of: before,
  },
  pt: {
    months: "jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.".split(" "),
    quarter: (n) => `${n}T`,
    half: (n) => `${n}S`,
    of: before,
  },
};

/** What of its year a period is, where a chart has little room: `Apr`, `Q2`, `Jan–Aug`; nothing for the whole year. */
export function shortPart({ language }: Grammar, period: Period): string {
  const { months, quarter, half } = short[language];
  const month = (n: number) => months[n - 1] ?? "";
  switch (period.kind) {
    case "year":
      return "";
    case "half":
      return half(numberOf(period));
    case "quarter":
      return quarter(numberOf(period));
    case "month":
      return month(period.first);
    case "part":
      return `${month(period.first)}–${month(period.last)}`;
  }
}

/** A period where a chart has little room: `2023`, `Apr 2023`, `Q2 2023`, `Jan–Aug 2023`. */
export const shortPeriod = (grammar: Grammar, period: Period): string =>
  period.kind === "year" ? String(period.year) : short[grammar.language].of(shortPart(grammar, period), period.year);
