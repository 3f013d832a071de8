import { own } from "../../../core/own";
import type { Area } from "../../../core/area";

const article =
  /^(United |Netherlands|Philippines|Bahamas|Gambia|Comoros|Maldives|Seychelles|Dominican Republic|Central African|Czech Republic|European Union|Eurasian|Organization|Commonwealth|Association|Group|Marshall|Solomon|Cayman|Faroe|Falkland|British|Caribbean Netherlands|Cook|Isle|U\.S\.|Pitcairn Islands|Åland|Turks|French Southern|Cocos|Northern Mariana|Palestinian|Channel|Holy See|Soviet|Congo )|Islands$|^Caribbean$|Region$/;

// Names that a sentence says otherwise than a heading.
const said: Readonly<Record<string, string>> = {
  World: "the world",
  "South Georgia and South Sandwich Islands": "South Georgia and the South Sandwich Islands",
  "St. Vincent and Grenadines": "St. Vincent and the Grenadines",
};

/** The name as it stands in a sentence: “the Netherlands”. */
export const inSentence = (area: Area): string =>
  own(said, area.names.en) ?? (article.test(area.names.en) ? `the ${area.names.en}` : area.names.en);

const possessive = (name: string): string => (name.endsWith("s") ? `${name}’` : `${name}’s`);

/** “Kazakhstan’s”, “the Netherlands’”. */
export const owner = (area: Area): string => possessive(inSentence(area));

export const reportedBy = (area: Area): string => `as reported by ${inSentence(area)}`;

export const nameOf = ({ names }: Area): string => names.en;
