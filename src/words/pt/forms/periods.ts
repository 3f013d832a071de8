import { iberianPeriods } from "../../language/iberianPeriods";

export const months = "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro".split(
  " ",
);

/** What a period is one of. */
export const units = { year: "ano", half: "semestre", quarter: "trimestre", month: "mês", part: "período" } as const;
export const several = {
  year: "anos",
  half: "semestres",
  quarter: "trimestres",
  month: "meses",
  part: "períodos",
} as const;

export const {
  partOf,
  bare,
  the: o,
  of: de,
  in: em,
  to: ao,
  between: entre,
  ranged,
  theRange: oRange,
  over,
  during,
} = iberianPeriods({
  months,
  nth: ["primeiro", "segundo", "terceiro", "quarto"],
  units,
  dash: "–",
  the: ["", "o "],
  of: ["de ", "do "],
  in: ["em ", "no "],
  to: ["a ", "ao "],
  and: "e",
});
