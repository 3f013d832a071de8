import type { ShortPeriods } from "../language/shortPeriods";

// Browsers do not bring the months of every language along.
export const shortPeriods: ShortPeriods = {
  months: "ene feb mar abr may jun jul ago sep oct nov dic".split(" "),
  quarter: (n) => `${n}T`,
  half: (n) => `${n}S`,
  of: (part, year) => `${part} ${year}`,
};
