import { languages } from "../core/area";

/**
 * Countries that are no more, of which older statistics speak: codes of ISO 3166-3; Belgium-Luxembourg, which reported
 * as one until 1996, and North Yemen have none there, and go by one of ours.
 */
const table = `
ANHH Netherlands Antilles | Нидерландские Антильские острова | Нидерланд Антиль аралдары | Antillas Neerlandesas | Antilhas Holandesas
BELU Belgium-Luxembourg | Бельгия и Люксембург | Бельгия және Люксембург | Bélgica y Luxemburgo | Bélgica e Luxemburgo
CSHH Czechoslovakia | Чехословакия | Чехословакия | Checoslovaquia | Checoslováquia
CSXX Serbia and Montenegro | Сербия и Черногория | Сербия және Черногория | Serbia y Montenegro | Sérvia e Montenegro
DDDE East Germany | Восточная Германия | Шығыс Германия | Alemania Oriental | Alemanha Oriental
SUHH Soviet Union | Советский Союз | Кеңес Одағы | Unión Soviética | União Soviética
YDYE South Yemen | Южный Йемен | Оңтүстік Йемен | Yemen del Sur | Iémen do Sul
YEYE North Yemen | Северный Йемен | Солтүстік Йемен | Yemen del Norte | Iémen do Norte
YUCS Yugoslavia | Югославия | Югославия | Yugoslavia | Jugoslávia`;

/** Former countries as areas, by code, with their names in five languages. */
export const formerCountries = table
  .trim()
  .split("\n")
  .map((line) => {
    const names = line.slice(5).split(" | ");
    return {
      code: line.slice(0, 4),
      kind: "country",
      names: Object.fromEntries(languages.map((language, i) => [language, names[i] ?? ""])),
    };
  });
