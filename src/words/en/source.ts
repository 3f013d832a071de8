import { units } from "./forms/periods";
import type { SourceWords } from "../language/source";

export const source: SourceWords = {
  sources: (n, list) => `${n > 1 ? "Sources" : "Source"}: ${list}`,
  edition: (name, date, published) => `${name} edition (${published ? date : `file of ${date}`})`,
  editions: (first, last, date) => `${first} to ${last} editions (the last of ${date})`,
  dated: (date, how) =>
    ({
      published: `published ${date}`,
      "data to": `data to ${date}`,
      "last saved": `file of ${date}`,
      read: `read on ${date}`,
    })[how],
  yourFile: (name) => `your file “${name}”`,
  entered: (publisher, date) => `${publisher} (entered by the reader on ${date})`,
  summed: (kind) => `Sums of the ${units[kind]}s`,
  flags: { E: "estimated by the source, at least in part", P: "preliminary data" },
  republished:
    "read from the bureau’s table 312101 as republished; its sums equal the bureau’s monthly totals to 0.1 thousand dollars",
  releases: (publisher, _, dates, investment) =>
    `Stated figures${investment ? " and direct investment" : ""}: ${publisher}, ${dates}`,
  called: (name, by) => `“${name}” (${by})`,
  own: (text) => `Named in the sources: ${text}.`,
  names: "Country names are based on Unicode CLDR and imply no opinion on status.",
};
