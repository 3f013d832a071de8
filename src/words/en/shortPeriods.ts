import type { ShortPeriods } from "../language/shortPeriods";

// Browsers do not bring the months of every language along.
export const shortPeriods: ShortPeriods = {
  months: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),
  quarter: (n) => `Q${n}`,
  half: (n) => `H${n}`,
  of: (part, year) => `${part} ${year}`,
};
