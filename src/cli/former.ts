import { languages } from "../core/language";

/**
 * Countries that are no more, of which older statistics speak: codes of ISO 3166-3; Belgium-Luxembourg, which reported
 * as one until 1996, and North Yemen have none there, and go by one of ours. In brackets stand those that the whole
 * territory belongs to today; the Soviet Union's are in no group together, and East Germany was no part of the one that
 * reports as Germany beside it.
 */
const table = `
ANHH [BQ CW SX] Netherlands Antilles | Нидерландские Антильские острова | Нидерланд Антиль аралдары | Antillas Neerlandesas | Antilhas Holandesas
BELU [BE LU] Belgium-Luxembourg | Бельгия и Люксембург | Бельгия және Люксембург | Bélgica y Luxemburgo | Bélgica e Luxemburgo
CSHH [CZ SK] Czechoslovakia | Чехословакия | Чехословакия | Checoslovaquia | Checoslováquia
CSXX [ME RS] Serbia and Montenegro | Сербия и Черногория | Сербия және Черногория | Serbia y Montenegro | Sérvia e Montenegro
DDDE [] East Germany | Восточная Германия | Шығыс Германия | Alemania Oriental | Alemanha Oriental
SUHH [] Soviet Union | Советский Союз | Кеңес Одағы | Unión Soviética | União Soviética
YDYE [YE] South Yemen | Южный Йемен | Оңтүстік Йемен | Yemen del Sur | Iémen do Sul
YEYE [YE] North Yemen | Северный Йемен | Солтүстік Йемен | Yemen del Norte | Iémen do Norte
YUCS [BA HR ME MK RS SI] Yugoslavia | Югославия | Югославия | Yugoslavia | Jugoslávia`;

/** Former countries as areas, by code, with their names in five languages. */
export const formerCountries = table
  .trim()
  .split("\n")
  .map((line) => {
    const [, code = "", successors = "", rest = ""] = /^(\w{4}) \[([A-Z ]*)\] (.*)$/.exec(line) ?? [];
    const names = rest.split(" | ");
    return {
      code,
      kind: "country",
      ...(successors === "" ? {} : { successors: successors.split(" ") }),
      names: Object.fromEntries(languages.map((language, i) => [language, names[i] ?? ""])),
    };
  });
