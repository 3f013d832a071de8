import type { Written } from "./sdmxPlace";

/** How codelists say that a dimension does not divide a figure. */
export const isWhole = (code: string): boolean => /^(?:|~|_T|_Z|T|TOT|TOTALC?|ALL|AG0|C00|NSA|N|W0?0?)$/i.test(code);

const allProducts =
  /^(?:total(?: ?[-:] ?total)?(?: trade| of all products)?(?: ?- ?all products)?|all products|all commodities)$/i;

/** The code of a product, of which the length is its level; `TOTAL` for all products, however a file writes that. */
export function productOf({ code, label }: Written): string {
  if (/^(?:|~|_T|_Z|T|TOT|TOTALC?|ALL|AG0)$/i.test(code) || allProducts.test(code)) return "TOTAL";
  if (allProducts.test(label) && !/^\d/.test(code)) return "TOTAL";
  return code.replace(/^(?:HS(?:\d\d|\d{4})?|CN|CPA|SITC\d?)_/i, "");
}
