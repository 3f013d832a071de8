import { numberOf, type Period, type Periods, type Span } from "../../core/period";
import { isNumbered } from "./shared";

export const months = "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro".split(
  " ",
);
const nth = ["primeiro", "segundo", "terceiro", "quarto"];

/** What a period is one of. */
export const units = { year: "ano", half: "semestre", quarter: "trimestre", month: "mês", part: "período" } as const;
export const several = {
  year: "anos",
  half: "semestres",
  quarter: "trimestres",
  month: "meses",
  part: "períodos",
} as const;

/** Which part of its year a period is: `primeiro semestre`, `abril`, `janeiro–agosto`. */
export const partOf = (period: Period): string =>
  isNumbered(period)
    ? `${nth[numberOf(period) - 1]} ${units[period.kind]}`
    : months.filter((_, i) => i + 1 === period.first || i + 1 === period.last).join("–");

/** A period on its own: `2023`, `primeiro semestre de 2024`, `janeiro–agosto de 2025`, `2005–2023`, `desde 2005`. */
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

/** “2023”, “o primeiro semestre de 2024”. */
export const o = (period: Period | Span): string => (isNumbered(period) ? "o " : "") + bare(period);

/** “de 2023”, “do primeiro semestre de 2024”. */
export const de = (period: Period): string => (isNumbered(period) ? "do " : "de ") + bare(period);

/** “em 2023”, “no primeiro semestre de 2024”. */
export const em = (period: Period): string => (isNumbered(period) ? "no " : "em ") + bare(period);

/** “a 2023”, “ao primeiro semestre de 2024”. */
export const ao = (period: Period): string => (isNumbered(period) ? "ao " : "a ") + bare(period);

export const entre = (from: Period, to: Period): string => `entre ${o(from)} e ${o(to)}`;

/** Periods on their own: `2018–2023`, `janeiro de 2022 – agosto de 2024`, `janeiro–agosto de 2019 a 2025`. */
export const ranged = (from: Period, to: Period): string =>
  from === to
    ? bare(from)
    : from.kind === "part"
      ? `${bare(from)} a ${to.year}`
      : [bare(from), bare(to)].join(from.kind === "year" ? "–" : " – ");

/** “2018–2023”, “o primeiro trimestre de 2022 – segundo trimestre de 2024”. */
export const oRange = ({ from, to }: Periods): string => (isNumbered(from) ? "o " : "") + ranged(from, to);

/** “em 2023”, “entre 2018 e 2023”, “em janeiro–agosto de 2019 a 2025”. */
export const over = (from: Period, to: Period): string =>
  from === to ? em(from) : from.kind === "part" ? `em ${ranged(from, to)}` : entre(from, to);

/** When a figure of a release was: also “entre 2005 e 2023”, “desde 2005”. */
export const during = (period: Period | Span): string =>
  period.kind === "open" ? bare(period) : period.kind === "span" ? `entre ${period.from} e ${period.to}` : em(period);
