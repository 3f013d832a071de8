import type { Refused } from "../core/refused";
import type { Found } from "../formats/found";

const texts: Readonly<Record<Refused, string>> = {
  empty: "the file is empty",
  "too large": "too large to be read; take a part of it, or unpack it first",
  password: "protected by a password",
  damaged: "damaged or cut off",
  picture: "a picture, which has no figures to read",
  document: "a document, not a table; save its table as CSV or XLSX",
  program: "a program, not a table",
  "no table": "not a table, it has a line without an end",
  "unknown json": "JSON of a form that is not known; SDMX-JSON, JSON-stat, UN Comtrade's and the project's own are",
  unreadable: "cannot be read; it may be a folder, or have been moved",
  "nothing in it": "an archive with nothing in it that can be read",
};

/** Why nothing of a file can be read, with its name. */
export const refusalOf = (found: Exclude<Found, { readonly kind: "figures" }>): string =>
  `${found.name}: ${found.kind === "table" ? found.why : found.detail || texts[found.why]}`;
