import type { ShortPeriods } from "../language/shortPeriods";

const roman = ["", "I", "II", "III", "IV"];

// Browsers do not bring the months of every language along.
export const shortPeriods: ShortPeriods = {
  months: "қаң. ақп. нау. сәу. мам. мау. шіл. там. қыр. қаз. қар. жел.".split(" "),
  quarter: (n) => `${roman[n]} тоқ.`,
  half: (n) => `${roman[n]} жарт.`,
  of: (part, year) => `${year} ж. ${part}`,
};
