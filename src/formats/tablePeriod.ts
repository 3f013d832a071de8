import { halfOf, monthOf, partOf, type Period, quarterOf, yearly } from "../core/period";
import { plainText } from "./marks";

/** What of a time a text names: a year, the first and the last month, or both. */
export interface NamedTime {
  readonly year: number | null;
  readonly first: number | null;
  readonly last: number | null;
}

/** Of a text that may be a time, and none that figures are of: such as a fiscal year. */
export interface NoTime {
  readonly why: string;
}

const monthNames = [
  "january|jan|январ[ьяе]|янв|қаңтар|enero|ene|janeiro",
  "february|feb|феврал[ьяе]|фев|ақпан|febrero|fevereiro|fev",
  "march|mar|март[ае]?|мар|наурыз|marzo|março|marco",
  "april|apr|апрел[ьяе]|апр|сәуір|abril|abr",
  "may|ма[йяе]|мамыр|mayo|maio|mai",
  "june|jun|июн[ьяе]|июн|маусым|junio|junho",
  "july|jul|июл[ьяе]|июл|шілде|julio|julho",
  "august|aug|август[ае]?|авг|тамыз|agosto|ago",
  "september|sept|sep|сентябр[ьяе]|сент?|қыркүйек|septiembre|setiembre|setembro|set",
  "october|oct|октябр[ьяе]|окт|қазан|octubre|outubro|out",
  "november|nov|ноябр[ьяе]|нояб?|қараша|noviembre|novembro",
  "december|dec|декабр[ьяе]|дек|желтоқсан|diciembre|dic|dezembro|dez",
].map((names) => new RegExp(`^(?:${names})$`));

const monthOfName = (word: string): number => monthNames.findIndex((name) => name.test(word)) + 1;

const romans: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, і: 1, іі: 2, ііі: 3 };
const ordinals = /^(?:st|nd|rd|th|й|ый|ой|ий|ші|º|er|do|o|ª|°)$/;
const quarterWord = /^(?:q|qtr|quarter|кв|квартал[аеы]?|тоқсан|trim|trimestre|t)$/;
const halfWord = /^(?:h|s|half|hy|полугоди[ея]|полуг|жартыжылдық|semestre|sem)$/;
const monthsWord = /^(?:мес|месяц[аев]*|months?|ай|meses|mes)$/;
/** Words that say of a year that it is one, and nothing more. */
const filler =
  /^(?:г|гг|год[ау]?|году|ж|жыл|жылы|жылғы|жылдың|year|años?|anos?|за|в|in|of|for|de|do|del|en|em|the|calendar|y|т|итого|всего|весь|annual)$/;
const fiscal = /(?<!\p{L})(?:fy|fiscal|финансов\p{L}*|fiscales?)(?!\p{L})/u;

const isYear = (n: number) => n >= 1900 && n <= 2100;

const named = (year: string | number | null, first: number | null = null, last = first): NamedTime => ({
  year: year === null ? null : Number(year),
  first,
  last,
});

const twoYears: NoTime = { why: "two years" };

/** A time in figures alone: `2023-04`, `2023M04`, `202304`, `04.2023`, `2023-Q1`, `1Q2023`, `01.04.2023`. */
function inFigures(text: string): NamedTime | NoTime | null {
  const month = (year: string, number: string) =>
    isYear(Number(year)) && Number(number) >= 1 && Number(number) <= 12 ? named(year, Number(number)) : null;
  const [, year, other] = /^(\d{4}) ?[/–—-] ?(\d{2}|\d{4})$/.exec(text) ?? [];
  if (year !== undefined && other !== undefined) {
    if (other.length === 4) return isYear(Number(year)) && isYear(Number(other)) ? twoYears : null;
    const isNext = Number(other) === (Number(year) + 1) % 100;
    if (Number(other) > 12 || other === "00") return isNext ? twoYears : null;
    // “2011/12” is a year of two halves to one writer and a December to another.
    return isNext && text.includes("/") ? { why: "a month, or two years" } : month(year, other);
  }
  const [, ofYear, number] = /^(\d{4}) ?[.:]? ?m ?(\d{1,2})$|^$/.exec(text.replace("-m", "m")) ?? [];
  if (ofYear !== undefined && number !== undefined) return month(ofYear, number);
  const [, dotted, dottedMonth] = /^(\d{4})[.](\d{1,2})$/.exec(text) ?? [];
  if (dotted !== undefined && dottedMonth?.length === 2) return month(dotted, dottedMonth);
  const [, joined, joinedMonth] = /^((?:19|20)\d\d)(\d\d)$/.exec(text) ?? [];
  if (joined !== undefined && joinedMonth !== undefined) return month(joined, joinedMonth);
  const [, before, after] = /^(\d{1,2})[./-](\d{4})$/.exec(text) ?? [];
  if (before !== undefined && after !== undefined) return month(after, before);
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[t ]00:00.*)?$/.exec(text) ?? /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(text);
  const [d, m, y] = iso ? [iso[3], iso[2], iso[1]] : (/^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text) ?? []).slice(1);
  if (d === undefined || m === undefined || y === undefined) return null;
  const found = month(y, m);
  return found && Number(d) !== 1 ? { why: "a day that is not the first of a month" } : found;
}

/** Months of a year that words name, and what is left over. */
function inWords(text: string): NamedTime | NoTime | null {
  const tokens = text.match(/\p{L}+|\d+|[–—-]/gu) ?? [];
  let year: number | null = null;
  let part: { first: number; last: number } | null = null;
  const months: number[] = [];
  const numbers: number[] = [];
  let kind = null as "quarter" | "half" | "months" | null;
  const others: string[] = [];
  for (const [i, token] of tokens.entries()) {
    const month = monthOfName(token);
    if (/^\d+$/.test(token)) {
      const n = Number(token);
      if (token.length === 4 && isYear(n)) {
        if (year !== null && year !== n) return twoYears;
        year = n;
      } else if (token.length === 2 && months.length > 0 && year === null && i === tokens.length - 1)
        year = n < 70 ? 2000 + n : 1900 + n;
      else if (token.length <= 2) numbers.push(n);
      else return null;
    } else if (/^[–—-]$/.test(token) || ordinals.test(token)) continue;
    else if (month > 0) months.push(month);
    else if (Object.hasOwn(romans, token)) numbers.push(romans[token] ?? 0);
    else if (halfWord.test(token) && kind === null) kind = "half";
    else if (quarterWord.test(token) && kind === null) kind = "quarter";
    else if (monthsWord.test(token) && kind === null) kind = "months";
    else if (!filler.test(token) && !/^(?:по|a|á|à|até|to|m)$/.test(token)) others.push(token);
  }
  if (others.length > 0) return null;
  const [n = 0, ...more] = numbers;
  if (kind === "months" && months.length > 0) kind = null;
  if (kind === null) {
    if (numbers.length > 0 || months.length > 2) return null;
    const [first, last = first] = months;
    if (first !== undefined && last !== undefined) part = { first, last };
    if (part && part.first > part.last) return twoYears;
  } else {
    if (months.length > 0 || more.length > 0) return null;
    const most = { quarter: 4, half: 2, months: 12 }[kind];
    if (n < 1 || n > most) return null;
    const size = { quarter: 3, half: 6, months: 1 }[kind];
    part = kind === "months" ? { first: 1, last: n } : { first: (n - 1) * size + 1, last: n * size };
  }
  return year === null && part === null ? null : named(year, part?.first ?? null, part?.last ?? null);
}

const prepared = (text: string): string =>
  plainText(text)
    .toLowerCase()
    .replace(/(?: ?(?:\*+|[¹²³⁰⁴-⁹]+|[†‡]))+$|(?<=\d{4}(?: ?г\.?)?) ?\d?\)$|[,.:;]+$/g, "")
    .trim();

/** The time that a text is of and says nothing beside; null of any other text, and why of one that is a time without months. */
export function timeOf(text: string): NamedTime | NoTime | null {
  if (text.length > 60) return null;
  const plain = prepared(text);
  if (!/[\p{L}\d]/u.test(plain)) return null;
  if (fiscal.test(plain) && /\d{2}/.test(plain)) return { why: "a fiscal year" };
  const figures = inFigures(plain);
  if (figures) return figures;
  return inWords(plain.replace(/(?<=\d)(?=\p{L})|(?<=(?<!\p{L})[qthsm])(?=\d)/gu, " "));
}

/** The time that is named among other words, as in a heading or a title; null where there is none, or several. */
export function timeIn(text: string): NamedTime | NoTime | null {
  const short = text.slice(0, 400);
  const whole = timeOf(short);
  if (whole) return whole;
  const parts = short.split(/[,;:()\n]+|\s[|/–—-]\s/).map(timeOf);
  const found = parts.filter((part) => part !== null);
  if (found.length === 1) return found[0] ?? null;
  const lower = plainText(short)
    .toLowerCase()
    .replace(/\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d\d-\d\d/g, " ");
  const years = new Set([...lower.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => year));
  const [year] = years;
  if (years.size > 1) return twoYears;
  if (year === undefined) return null;
  // Months stand beside their year; short names are words of other languages too.
  const words: readonly string[] = lower.match(/\p{L}+|\d+|[–—-]/gu) ?? [];
  const at = words.indexOf(year);
  let from = at;
  const isTime = (word: string) =>
    timeOf(word) !== null || /^(?:[–—-]|по|to|a|de|do|кв|квартал|q|[1-4]|i{1,3}|iv|полугодие|мес|месяцев)$/.test(word);
  while (from > 0 && isTime(words[from - 1] ?? "")) from -= 1;
  for (; from < at; from += 1) {
    const time = timeOf(words.slice(from, at + 1).join(" "));
    if (time) return time;
  }
  return named(year);
}

export const isTime = (time: NamedTime | NoTime | null): time is NamedTime => time !== null && !("why" in time);

/** Months of a year in a column of their own: a number, or as they are called. */
export function partOfYear(text: string, unit: "month" | "quarter"): NamedTime | null {
  const n = Number(/^\D{0,2}0?(\d{1,2})$/.exec(text)?.[1]);
  const size = unit === "month" ? 1 : 3;
  if (n >= 1 && n * size <= 12) return { year: null, first: (n - 1) * size + 1, last: n * size };
  const time = timeOf(text);
  return isTime(time) ? time : null;
}

/** The period of a year and months that are named; null where it is not clear which. */
export function periodOf({ year, first, last }: NamedTime): Period | null {
  if (year === null || !isYear(year)) return null;
  if (first === null || last === null) return yearly(year);
  if (first === last) return monthOf(year, first);
  if (last - first === 2 && first % 3 === 1) return quarterOf(year, (first + 2) / 3);
  if (last - first === 5 && first % 6 === 1) return halfOf(year, (first + 5) / 6);
  return partOf(year, first, last);
}
