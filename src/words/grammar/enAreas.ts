import type { Area } from "../../core/area";

const article =
  /^(United |Netherlands|Philippines|Bahamas|Gambia|Comoros|Maldives|Seychelles|Dominican Republic|Central African|Czech Republic|European Union|Eurasian|Organization|Commonwealth|Association|Group|Marshall|Solomon|Cayman|Faroe|Falkland|British|Caribbean Netherlands|Cook|Isle|U\.S\.|Pitcairn Islands|Åland|Turks|French Southern|Cocos|Northern Mariana|Palestinian|Channel|Holy See)|Islands$|^Caribbean$|Region$/;

/** The name as it stands in a sentence: “the Netherlands”. */
export const inSentence = (area: Area): string =>
  article.test(area.names.en) ? `the ${area.names.en}` : area.names.en;

const possessive = (name: string): string => (name.endsWith("s") ? `${name}’` : `${name}’s`);

/** “Kazakhstan’s”, “the Netherlands’”. */
export const owner = (area: Area): string => possessive(inSentence(area));
