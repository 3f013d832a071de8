import { numberOf, type Period, type Periods, type Span } from "../../../core/period";
import { noBreak } from "../../language/shared";

/** The cases that sentences need; the accusative of all these words is their nominative. */
type Case = "nominative" | "genitive" | "dative" | "prepositional";

const months = "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(" ");
const halves = ["перв", "втор"];
const quarters = ["I", "II", "III", "IV"];

const hard = { nominative: "", genitive: "а", dative: "у", prepositional: "е" };
const soft = { genitive: "я", dative: "ю", prepositional: "е" };
const adjective = { nominative: "ое", genitive: "ого", dative: "ому", prepositional: "ом" };
const half = { nominative: "ие", genitive: "ия", dative: "ию", prepositional: "ии" };

/** «январь», «января». */
export function month(n: number, which: Case): string {
  const name = months[n - 1] ?? "";
  return /[ьй]$/.test(name) && which !== "nominative" ? name.slice(0, -1) + soft[which] : name + hard[which];
}

/** The months, without their year: «первого полугодия», «II квартала», «января–августа». */
function pieceOfYear(period: Period, which: Case): string {
  switch (period.kind) {
    case "half":
      return `${halves[numberOf(period) - 1] ?? ""}${adjective[which]} полугод${half[which]}`;
    case "quarter":
      return `${quarters[numberOf(period) - 1] ?? ""} квартал${hard[which]}`;
    case "month":
      return month(period.first, which);
    default:
      return `${month(period.first, which)}–${month(period.last, which)}`;
  }
}

const declined = (period: Period, which: Case): string =>
  period.kind === "year" ? `${period.year} год${hard[which]}` : `${pieceOfYear(period, which)} ${period.year} года`;

// «Во втором» and «во II» are said alike.
const behind = (preposition: string, text: string) => `${preposition}${/^(втор|II )/.test(text) ? "о" : ""} ${text}`;

/** «2023 год», «первое полугодие 2024 года»; behind «за» as well. */
export const asPeriod = (period: Period): string => declined(period, "nominative");
/** «уровня 2023 года», «апреля 2023 года». */
export const ofPeriod = (period: Period): string => declined(period, "genitive");
/** «к 2023 году», «ко второму полугодию 2024 года». */
export const toPeriod = (period: Period): string => behind("к", declined(period, "dative"));

/** «с 2023 года», «со второго полугодия 2024 года». */
export const sincePeriod = (period: Period): string => behind("с", ofPeriod(period));

/** «в 2023 году», «во втором полугодии 2024 года», «с 2005 по 2023 год», «с 2005 года». */
export function inPeriod(period: Period | Span): string {
  switch (period.kind) {
    case "span":
      return `с ${period.from} по ${period.to} год`;
    case "open":
      return `с ${period.from} года`;
    case "year":
      return `в ${period.year} году`;
    default:
      return behind("в", declined(period, "prepositional"));
  }
}

/** «в 2023 году», «с 2018 по 2023 год», «с января 2022 года по август 2024 года», «в январе–августе с 2018 по 2024 год». */
export function inPeriods({ from, to }: Periods): string {
  if (from === to) return inPeriod(from);
  if (from.kind === "year") return `с ${from.year} по ${to.year} год`;
  if (from.kind === "part") return `в ${pieceOfYear(from, "prepositional")} с ${from.year} по ${to.year} год`;
  return `${behind("с", from.year === to.year ? pieceOfYear(from, "genitive") : ofPeriod(from))} по ${asPeriod(to)}`;
}

/** «2023», «первое полугодие 2024 г.», «2005–2023». */
export function shownPeriod(period: Period | Span): string {
  switch (period.kind) {
    case "year":
      return String(period.year);
    case "span":
      return `${period.from}–${period.to}`;
    case "open":
      return `с ${period.from} года`;
    default:
      return `${pieceOfYear(period, "nominative")} ${period.year}${noBreak}г.`;
  }
}

/** «2018–2023», «январь 2022 – август 2024 года», «январь–август 2018–2024 годов». */
export function shownPeriods({ from, to }: Periods): string {
  if (from.kind === "year") return from === to ? String(from.year) : `${from.year}–${to.year}`;
  if (from === to) return asPeriod(from);
  if (from.kind === "part") return `${pieceOfYear(from, "nominative")} ${from.year}–${to.year} годов`;
  return `${pieceOfYear(from, "nominative")} ${from.year} – ${asPeriod(to)}`;
}

// Of one and of many: из 21 месяца, из 24 месяцев.
export const genitives = {
  year: ["года", "лет"],
  half: ["полугодия", "полугодий"],
  quarter: ["квартала", "кварталов"],
  month: ["месяца", "месяцев"],
  part: ["года", "лет"],
} as const;

/** What a period is called beside its name. */
export const termOf = ({ kind }: Period): string => (kind === "year" ? "год" : "период");

/** The part of its year that a period is. */
export const partOf = (like: Period): string => (like.kind === "year" ? "год" : pieceOfYear(like, "nominative"));

/** How years are divided. */
export const divided = { year: "по годам", half: "по полугодиям", quarter: "по кварталам", month: "по месяцам" };
export const each = (like: Period): string =>
  like.kind === "part" ? `в ${pieceOfYear(like, "prepositional")} каждого года` : divided[like.kind];
