import { numberOf, type Period, type Periods, type Span } from "../../../core/period";
import { decline, harmonized } from "./numbers";
import { noBreak } from "../../language/shared";

export const months = "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан".split(" ");
const halves = ["бірінші", "екінші"];
const quarters = ["I", "II", "III", "IV"];

/** The months, without their year: «бірінші жартыжылдық», «II тоқсан», «қаңтар–тамыз». */
function pieceOfYear(period: Period): string {
  switch (period.kind) {
    case "half":
      return `${halves[numberOf(period) - 1] ?? ""} жартыжылдық`;
    case "quarter":
      return `${quarters[numberOf(period) - 1] ?? ""} тоқсан`;
    case "month":
      return months[period.first - 1] ?? "";
    default:
      return `${months[period.first - 1] ?? ""}–${months[period.last - 1] ?? ""}`;
  }
}

/** «2023 жыл», «2024 жылғы бірінші жартыжылдық», as the Bureau of National Statistics writes. */
export const asPeriod = (period: Period): string =>
  period.kind === "year" ? `${period.year} жыл` : `${period.year} жылғы ${pieceOfYear(period)}`;

/** «2023 жылды», «2023 жылғы сәуірді». */
export const wholePeriod = (period: Period): string => decline(asPeriod(period), "accusative");
/** «2023 жылға», «2023 жылғы сәуірге». */
export const toPeriod = (period: Period): string => decline(asPeriod(period), "dative");
/** «2023 жылдан», «2023 жылғы сәуірден». */
export const sincePeriod = (period: Period): string => decline(asPeriod(period), "ablative");
/** «2023 жылмен салыстырғанда», «2023 жылғы сәуірмен салыстырғанда». */
export const besidePeriod = (period: Period): string => `${decline(asPeriod(period), "instrumental")} салыстырғанда`;

/** «2023 жылы», «2025 жылғы қаңтар–тамызда», «2005–2023 жылдары», «2005 жылдан бері». */
export function inPeriod(period: Period | Span): string {
  switch (period.kind) {
    case "year":
      return `${period.year} жылы`;
    case "span":
      return `${period.from}–${period.to} жылдары`;
    case "open":
      return `${period.from} жылдан бері`;
    default:
      return decline(asPeriod(period), "locative");
  }
}

/** «2018–2023 жылдары», «2022 жылғы қаңтар – 2024 жылғы тамыз аралығында», «2018–2024 жылдардың қаңтар–тамыз айларында». */
export function inPeriods({ from, to }: Periods): string {
  if (from === to) return inPeriod(from);
  if (from.kind === "year") return `${from.year}–${to.year} жылдары`;
  const shown = shownPeriods({ from, to });
  return from.kind === "part" ? decline(shown, "locative") : `${shown} аралығында`;
}

/** What is of a time: «2023 жылғы», «2018–2023 жылдардағы», «2023 жылғы сәуірдегі». */
export const attributive = (when: string): string =>
  when.endsWith("жылы") ? when.replace(/ы$/, "ғы") : harmonized(when.replace(/жылдары$/, "жылдарда"), "ғы");
export const ofPeriod = (period: Period): string => attributive(inPeriod(period));

/** «2023», «2024 ж. бірінші жартыжылдық», «2005–2023». */
export function shownPeriod(period: Period | Span): string {
  switch (period.kind) {
    case "year":
      return String(period.year);
    case "span":
      return `${period.from}–${period.to}`;
    case "open":
      return inPeriod(period);
    default:
      return `${period.year}${noBreak}ж. ${pieceOfYear(period)}`;
  }
}

/** «2018–2023», «2022 жылғы қаңтар – 2024 жылғы тамыз», «2018–2024 жылдардың қаңтар–тамыз айлары». */
export function shownPeriods({ from, to }: Periods): string {
  if (from.kind === "year") return from === to ? String(from.year) : `${from.year}–${to.year}`;
  if (from === to) return asPeriod(from);
  if (from.kind === "part") return `${from.year}–${to.year} жылдардың ${pieceOfYear(from)} айлары`;
  return `${asPeriod(from)} – ${asPeriod(to)}`;
}

/** What a period is one of. */
export const units = { year: "жыл", half: "жартыжылдық", quarter: "тоқсан", month: "ай", part: "жыл" };

/** What a period is called beside its name. */
export const termOf = ({ kind }: Period): string => (kind === "year" ? "жыл" : "кезең");

/** The part of its year that a period is. */
export const partOf = (like: Period): string => (like.kind === "year" ? "жыл" : pieceOfYear(like));

/** How years are divided. */
export const divided = {
  year: "жылдар бойынша",
  half: "жартыжылдықтар бойынша",
  quarter: "тоқсандар бойынша",
  month: "айлар бойынша",
};
export const each = (like: Period): string =>
  like.kind === "part" ? `әр жылдың ${pieceOfYear(like)} айларында` : divided[like.kind];
