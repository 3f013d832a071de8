import type { ShortPeriods } from "../language/shortPeriods";

// Browsers do not bring the months of every language along.
export const shortPeriods: ShortPeriods = {
  months: "jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.".split(" "),
  quarter: (n) => `${n}T`,
  half: (n) => `${n}S`,
  of: (part, year) => `${part} ${year}`,
};
