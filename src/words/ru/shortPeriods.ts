import type { ShortPeriods } from "../language/shortPeriods";

const roman = ["", "I", "II", "III", "IV"];

// Browsers do not bring the months of every language along.
export const shortPeriods: ShortPeriods = {
  months: "янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек.".split(" "),
  quarter: (n) => `${roman[n]} кв.`,
  half: (n) => `${roman[n]} пол.`,
  of: (part, year) => `${part} ${year}`,
};
