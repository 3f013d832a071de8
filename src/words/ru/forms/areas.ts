import { own } from "../../../core/own";
import type { Area } from "../../../core/area";
import { listing } from "../../language/shared";

/** The cases that sentences need: из Испании, в Испанию, с Испанией, об Испании. */
type Case = "genitive" | "accusative" | "instrumental" | "prepositional";

// Names whose words the rules below would bend wrongly, in the four cases.
const exceptions: Readonly<Record<string, readonly [string, string, string, string]>> = {
  "Весь мир": ["всего мира", "весь мир", "всем миром", "всём мире"],
  "Тёркс и Кайкос": [
    "островов Тёркс и Кайкос",
    "острова Тёркс и Кайкос",
    "островами Тёркс и Кайкос",
    "островах Тёркс и Кайкос",
  ],
  "Сент-Китс и Невис": ["Сент-Китса и Невиса", "Сент-Китс и Невис", "Сент-Китсом и Невисом", "Сент-Китсе и Невисе"],
  Египет: ["Египта", "Египет", "Египтом", "Египте"],
  Маврикий: ["Маврикия", "Маврикий", "Маврикием", "Маврикии"],
  Беларусь: ["Беларуси", "Беларусь", "Беларусью", "Беларуси"],
  Филиппины: ["Филиппин", "Филиппины", "Филиппинами", "Филиппинах"],
  Мальдивы: ["Мальдив", "Мальдивы", "Мальдивами", "Мальдивах"],
  Багамы: ["Багам", "Багамы", "Багамами", "Багамах"],
  Коморы: ["Комор", "Коморы", "Коморами", "Коморах"],
  Карибы: [
    "Карибского бассейна",
    "страны Карибского бассейна",
    "странами Карибского бассейна",
    "странах Карибского бассейна",
  ],
  Гренадины: ["Гренадин", "Гренадины", "Гренадинами", "Гренадинах"],
};

// Islands and the like, which take «на» and «с».
const islands = new Set(
  "AW BB BL BS CU CW CY FJ GG GP GU HT JE JM KM MF MG MQ MT MU MV NR NU PH RE SX TC TW WS YT".split(" "),
);

const order: readonly Case[] = ["genitive", "accusative", "instrumental", "prepositional"];
const forms = (genitive: string, accusative: string, instrumental: string, prepositional: string) => ({
  genitive,
  accusative,
  instrumental,
  prepositional,
});

function adjective(word: string, which: Case): string {
  const bent = (ending: RegExp, endings: Readonly<Record<Case, string>>) => word.replace(ending, endings[which]);
  if (/ая\)?$/.test(word)) return bent(/ая/, forms("ой", "ую", "ой", "ой"));
  if (word.endsWith("ое")) return bent(/ое$/, forms("ого", "ое", /[кгх]ое$/.test(word) ? "им" : "ым", "ом"));
  if (/ые\)?$/.test(word)) return bent(/ые/, forms("ых", "ые", "ыми", "ых"));
  if (/ие\)?$/.test(word)) return bent(/ие/, forms("их", "ие", "ими", "их"));
  if (/[ое]вы$/.test(word)) return bent(/ы$/, forms("ых", "ы", "ыми", "ых"));
  if (word.endsWith("ий")) return bent(/ий$/, forms("ого", "ий", "им", "ом"));
  return bent(/ый$/, forms("ого", "ый", "ым", "ом"));
}

const isAdjective = (word: string) => /(ая|ое|ые|ие|[ое]вы|ский|ный)\)?$/.test(word);
const isAbbreviation = (word: string) => /^\p{Lu}+$/u.test(word);

function noun(word: string, which: Case): string {
  const exception = own(exceptions, word);
  if (exception) return exception[order.indexOf(which)] ?? word;
  if (isAbbreviation(word) || /[еёиоуэю]$/.test(word) || /уа$|моа$/.test(word)) return word;
  const stem = word.slice(0, -1);
  const bent = (endings: Readonly<Record<Case, string>>) => stem + endings[which];
  if (/ия$|ья$|ея$/.test(word)) return bent(forms("и", "ю", "ей", word.endsWith("ия") ? "и" : "е"));
  if (/[гкхжшчщ]а$/.test(word)) return bent(forms("и", "у", /[жшчщ]а$/.test(word) ? "ей" : "ой", "е"));
  if (word.endsWith("ца")) return bent(forms("ы", "у", "ей", "е"));
  if (word.endsWith("а")) return bent(forms("ы", "у", "ой", "е"));
  if (/[йь]$/.test(word)) return bent(forms("я", word.slice(-1), "ем", "е"));
  if (word.endsWith("ы")) return bent(forms("ов", "ы", "ами", "ах"));
  return word + forms("а", "", /[жшчщц]$/.test(word) ? "ем" : "ом", "е")[which];
}

/** The name with its abbreviations written out, as it stands in a sentence. */
const written = (name: string) =>
  name
    .replace(/^О-ва /, "острова ")
    .replace(/^О-в /, "остров ")
    .replace(/ о-ва/, " острова")
    .replace("Св. ", "Святой ");

// What follows the word that carries the case is in the genitive already: «Организация тюркских государств».
function decline(name: string, which: Case): string {
  const whole = own(exceptions, name);
  if (whole) return whole[order.indexOf(which)] ?? name;
  const joins = !/^(острова?|Республика|Федеративные|Британская|Организация|Ассоциация|Группа|Содружество) /.test(name);
  let done = false;
  return name
    .split(" ")
    .map((token) => {
      const comma = token.endsWith(",") ? "," : "";
      const word = comma ? token.slice(0, -1) : token;
      if (joins && (word === "и" || word === "—")) done = false;
      if (done || word === "и" || word === "—") return token;
      if (isAdjective(word)) return adjective(word, which) + comma;
      done = !(joins && comma);
      if (word === "острова") return forms("островов", "острова", "островами", "островах")[which];
      if (word === "территории") return forms("территорий", "территории", "территориями", "территориях")[which];
      if (word === "Штаты") return forms("Штатов", "Штаты", "Штатами", "Штатах")[which];
      if (word === "Содружество") return forms("Содружества", word, "Содружеством", "Содружестве")[which];
      return hyphenated(word, which) + comma;
    })
    .join(" ");
}

/** Of a double name the first part changes only where it is a country by itself: «Гвинеи-Бисау». */
function hyphenated(word: string, which: Case): string {
  const [first = "", ...rest] = word.split("-");
  if (word === "Гвинея-Бисау") return `${noun(first, which)}-${rest.join("-")}`;
  return noun(word, which);
}

const inFull = (area: Area) => written(area.names.ru);
export const nominative = (area: Area): string => inFull(area).replace(/^Весь/, "весь");
export const genitive = (area: Area): string => decline(inFull(area), "genitive");

const so = (word: string) => (/^[сзшж][бвгджзклмнпрстфхцчшщ]/i.test(word) && !/^\p{Lu}{2}/u.test(word) ? "со" : "с");
const isIsland = (area: Area) => islands.has(area.code) || /остров/.test(inFull(area));

/** «с Испанией», «со Швецией». */
export function withArea(area: Area): string {
  const name = decline(inFull(area), "instrumental");
  return `${name.startsWith("всем") ? "со" : so(name)} ${name}`;
}

/** «из Испании», «с Кубы». */
export function fromArea(area: Area): string {
  const name = genitive(area);
  return isIsland(area) ? `${so(name)} ${name}` : `из ${name}`;
}

/** «в Испанию», «во Францию», «на Кубу». */
export function toArea(area: Area): string {
  const name = decline(inFull(area), "accusative");
  if (isIsland(area)) return `на ${name}`;
  return `${/^[вф][бвгджзклмнпрстфхцчшщь]/i.test(name) ? "во" : "в"} ${name}`;
}

/** «об Италии и Испании», «о США». */
export function aboutAreas(areas: readonly Area[]): string {
  const names = areas.map((area) => decline(inFull(area), "prepositional"));
  const [first = ""] = names;
  const about = first.startsWith("всём") ? "обо" : /^[аоуэи]/i.test(first) ? "об" : "о";
  return `${about} ${listing("и")(names)}`;
}

/** Whether its verb is in the plural: «Нидерланды занимают», «США занимают». */
export const isMany = (area: Area): boolean =>
  /^(США|ОАЭ)$|(^| )острова( |$)|территории$|^Федеративные |^\p{L}+ы$/u.test(inFull(area));

export const reportedBy = (area: Area) => `по данным ${genitive(area)}`;
