import type { Area } from "../core/area";

const article =
  /^(United |Netherlands|Philippines|Bahamas|Gambia|Comoros|Maldives|Seychelles|Dominican Republic|Central African|Czech Republic|European Union|Eurasian|Organization|Commonwealth|Association|Group|Marshall|Solomon|Cayman|Faroe|Falkland|British|Caribbean Netherlands|Cook|Isle|U\.S\.|Pitcairn Islands|Åland|Turks|French Southern|Cocos|Northern Mariana|Palestinian|Channel|Holy See)|Islands$|^Caribbean$|Region$/;

/** The name as it stands in a heading or a list. */
export const nameOf = (area: Area): string => area.names.en;

/** The name as it stands in a sentence: “the Netherlands”. */
export const inSentence = (area: Area): string =>
  article.test(area.names.en) ? `the ${area.names.en}` : area.names.en;

/** The name of a group where there is little room. */
export const groupName = (area: Area): string => (area.code === "CIS" ? "CIS" : area.names.en);

export const possessive = (name: string): string => (name.endsWith("s") ? `${name}’` : `${name}’s`);

/** “Spain”, “Spain and Portugal”, “Spain, Portugal and Italy”. */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
