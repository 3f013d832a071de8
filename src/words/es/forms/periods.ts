import { iberianPeriods } from "../../language/iberianPeriods";

export const months = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(
  " ",
);

/** What a period is one of. */
export const units = { year: "año", half: "semestre", quarter: "trimestre", month: "mes", part: "período" } as const;
export const several = {
  year: "años",
  half: "semestres",
  quarter: "trimestres",
  month: "meses",
  part: "períodos",
} as const;

export const {
  partOf,
  bare,
  the: el,
  of: de,
  in: en,
  to: al,
  between: entre,
  ranged,
  theRange: elRange,
  over,
  during,
} = iberianPeriods({
  months,
  nth: ["primer", "segundo", "tercer", "cuarto"],
  units,
  dash: "-",
  the: ["", "el "],
  of: ["de ", "del "],
  in: ["en ", "en el "],
  to: ["a ", "al "],
  and: "y",
});
