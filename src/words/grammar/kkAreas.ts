import type { Area } from "../../core/area";

/** Испанияның, Испанияға, Испаниядан, Испаниямен. */
type Case = "genitive" | "dative" | "ablative" | "instrumental";

const hardVowels = "аоұыяюёуАОҰЫЯЮЁУ";
const softVowels = "әөүіеэиӘӨҮІЕЭИ";

/** Whether a word takes the front endings: by its last vowel, «и» counting as front and «у» as back. */
function isSoft(word: string): boolean {
  if (/(Перу|бург|Израиль|Беларусь)$/.test(word)) return true;
  const vowels = word.split("").filter((letter) => hardVowels.includes(letter) || softVowels.includes(letter));
  return softVowels.includes(vowels.at(-1) ?? "");
}

const endings: Readonly<Record<Case, (word: string) => string>> = {
  // «и» and «у» end in a glide, and take what «й» takes: Чилидің, Наурудың.
  genitive: (word) => (/([мнң]ь?|[аәеоыіэюя])$/i.test(word) ? "ның" : /([рлйзжиу]|ль)$/i.test(word) ? "дың" : "тың"),
  dative: (word) => (/[бвгдпфкқтсшщчхцһ]ь?$/i.test(word) ? "қа" : "ға"),
  ablative: (word) => (/[мнң]ь?$/i.test(word) ? "нан" : /[бвгдпфкқтсшщчхцһ]ь?$/i.test(word) ? "тан" : "дан"),
  instrumental: (word) => (/[бвгдпфкқтсшщчхцһ]ь?$/i.test(word) ? "пен" : /[зж]$/i.test(word) ? "бен" : "мен"),
};
const possessed: Readonly<Record<Case, string>> = {
  genitive: "ның",
  dative: "на",
  ablative: "нан",
  instrumental: "мен",
};

const front: Readonly<Record<string, string>> = { а: "е", ы: "і", ғ: "г", қ: "к" };
const softened = (ending: string) => ending.replace(/[аығқ]/g, (letter) => front[letter] ?? letter);

function decline(name: string, which: Case): string {
  // «АҚШ» is spelt out letter by letter, and has its endings behind a hyphen.
  if (name === "АҚШ") return `АҚШ-${endings[which]("аш")}`;
  const [, word = "", rest = ""] = /^(.*?)( \(.*\))?$/.exec(name) ?? [];
  // «аралдары», «Республикасы»: of two nouns the second is possessed.
  const ending = / .*[ыі]$/.test(word) ? possessed[which] : endings[which](word);
  return `${word}${isSoft(word) ? softened(ending) : ending}${rest}`;
}

// A heading tells the region from the continent in brackets, a sentence by a word.
export const nominative = ({ names }: Area): string => names.kk.replace(" (аймақ)", " аймағы");
export const genitive = (area: Area): string => decline(nominative(area), "genitive");
export const withArea = (area: Area): string => decline(nominative(area), "instrumental");
export const fromArea = (area: Area): string => decline(nominative(area), "ablative");
export const toArea = (area: Area): string => decline(nominative(area), "dative");
