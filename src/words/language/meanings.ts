/** Terms whose meaning the page says, in the order in which it explains them. */
export const terms = [
  "turnover",
  "balance",
  "share",
  "valuation",
  "mirror",
  "stated",
  "range",
  "gap",
  "agrees",
  "rounding",
  "revised",
  "differs",
  "unchecked",
  "rank",
  "groups",
  "contained",
  "investment",
] as const;
export type Term = (typeof terms)[number];

export type MeaningWords = Readonly<Record<Term, { readonly name: string; readonly text: string }>>;
