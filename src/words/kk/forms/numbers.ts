import { grouped } from "../../language/counted";
import { noBreak } from "../../language/shared";
import type { Alike } from "../../../analysis/findings/alike";

/** Испанияның, Испанияны, Испанияға, Испанияда, Испаниядан, Испаниямен. */
type Case = "genitive" | "accusative" | "dative" | "locative" | "ablative" | "instrumental";

const hardVowels = "аоұыяюёуАОҰЫЯЮЁУ";
const softVowels = "әөүіеэиӘӨҮІЕЭИ";

/** Whether a word takes the front endings: by its last vowel, «и» counting as front and «у» as back. */
function isSoft(word: string): boolean {
  if (/(Перу|бург|Израиль|Беларусь)$/.test(word)) return true;
  const vowels = word.split("").filter((letter) => hardVowels.includes(letter) || softVowels.includes(letter));
  return softVowels.includes(vowels.at(-1) ?? "");
}

const isVoiceless = (word: string) => /[бвгдпфкқтсшщчхцһ]ь?$/i.test(word);
const endings: Readonly<Record<Case, (word: string) => string>> = {
  // «и» and «у» end in a glide, and take what «й» takes: Чилидің, Наурудың.
  genitive: (word) => (/([мнң]ь?|[аәеоыіэюя])$/i.test(word) ? "ның" : /([рлйзжиу]|ль)$/i.test(word) ? "дың" : "тың"),
  accusative: (word) => (/[аәеоыіэюя]$/i.test(word) ? "ны" : isVoiceless(word) ? "ты" : "ды"),
  dative: (word) => (isVoiceless(word) ? "қа" : "ға"),
  locative: (word) => (isVoiceless(word) ? "та" : "да"),
  ablative: (word) => (/[мнң]ь?$/i.test(word) ? "нан" : isVoiceless(word) ? "тан" : "дан"),
  instrumental: (word) => (isVoiceless(word) ? "пен" : /[зж]$/i.test(word) ? "бен" : "мен"),
};
const possessed: Readonly<Record<Case, string>> = {
  genitive: "ның",
  accusative: "н",
  dative: "на",
  locative: "нда",
  ablative: "нан",
  instrumental: "мен",
};

const front: Readonly<Record<string, string>> = { а: "е", ы: "і", ғ: "г", қ: "к" };
const softened = (ending: string) => ending.replace(/[аығқ]/g, (letter) => front[letter] ?? letter);
/** The word with an ending, written with back vowels, in the harmony of the word. */
export const harmonized = (word: string, ending: string): string => word + (isSoft(word) ? softened(ending) : ending);

export function decline(name: string, which: Case): string {
  // «АҚШ» is spelt out letter by letter, and has its endings behind a hyphen.
  if (name === "АҚШ") return `АҚШ-${endings[which]("аш")}`;
  const [, word = "", rest = ""] = /^(.*?)( \(.*\))?$/.exec(name) ?? [];
  // «аралдары», «Республикасы»: of two nouns the second is possessed.
  const ending = / .*[ыі]$/.test(word) ? possessed[which] : endings[which](word);
  return harmonized(word, ending) + rest;
}

export const number = (count: number): string => grouped(String(count), noBreak, 4);

/** «27 мүше». */
export function sameMembers({ same, all, dated }: Alike): string {
  const [who, ofWhom] = dated ? ["мүше", "мүшенің"] : ["ел", "елдің"];
  return same === all ? `${same} ${who}` : `${all} ${ofWhom} ішінен ${same}`;
}
