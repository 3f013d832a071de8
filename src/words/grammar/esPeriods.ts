import { numberOf, type Period, type Periods, type Span } from "../../core/period";
import { isNumbered } from "./shared";

export const months = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(
  " ",
);
const nth = ["primer", "segundo", "tercer", "cuarto"];

/** What a period is one of. */
export const units = { year: "año", half: "semestre", quarter: "trimestre", month: "mes", part: "período" } as const;
export const several = {
  year: "años",
  half: "semestres",
  quarter: "trimestres",
  month: "meses",
  part: "períodos",
} as const;

/** Which part of its year a period is: `primer semestre`, `abril`, `enero-agosto`. */
export const partOf = (period: Period): string =>
  isNumbered(period)
    ? `${nth[numberOf(period) - 1]} ${units[period.kind]}`
    : months.filter((_, i) => i + 1 === period.first || i + 1 === period.last).join("-");

/** A period on its own: `2023`, `primer semestre de 2024`, `enero-agosto de 2025`, `2005–2023`, `desde 2005`. */
export function bare(period: Period | Span): string {
  switch (period.kind) {
    case "year":
      return String(period.year);
    case "span":
      return `${period.from}–${period.to}`;
    case "open":
      return `desde ${period.from}`;
    default:
      return `${partOf(period)} de ${period.year}`;
  }
}

/** “2023”, “el primer semestre de 2024”. */
export const el = (period: Period | Span): string => (isNumbered(period) ? "el " : "") + bare(period);

/** “de 2023”, “del primer semestre de 2024”. */
export const de = (period: Period): string => (isNumbered(period) ? "del " : "de ") + bare(period);

/** “en 2023”, “en el primer semestre de 2024”. */
export const en = (period: Period): string => `en ${el(period)}`;

/** “a 2023”, “al primer semestre de 2024”. */
export const al = (period: Period): string => (isNumbered(period) ? "al " : "a ") + bare(period);

export const entre = (from: Period, to: Period): string => `entre ${el(from)} y ${el(to)}`;

/** Periods on their own: `2018–2023`, `enero de 2022 – agosto de 2024`, `enero-agosto de 2019 a 2025`. */
export const ranged = (from: Period, to: Period): string =>
  from === to
    ? bare(from)
    : from.kind === "part"
      ? `${bare(from)} a ${to.year}`
      : [bare(from), bare(to)].join(from.kind === "year" ? "–" : " – ");

/** “2018–2023”, “el primer trimestre de 2022 – segundo trimestre de 2024”. */
export const elRange = ({ from, to }: Periods): string => (isNumbered(from) ? "el " : "") + ranged(from, to);

/** “en 2023”, “entre 2018 y 2023”, “en enero-agosto de 2019 a 2025”. */
export const over = (from: Period, to: Period): string =>
  from === to ? en(from) : from.kind === "part" ? `en ${ranged(from, to)}` : entre(from, to);

/** When a figure of a release was: also “entre 2005 y 2023”, “desde 2005”. */
export const during = (period: Period | Span): string =>
  period.kind === "open" ? bare(period) : period.kind === "span" ? `entre ${period.from} y ${period.to}` : en(period);
