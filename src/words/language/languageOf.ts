import { type Language, languages } from "../../core/language";

/** Small words that stand in nearly every sentence of a language and hardly in the others. */
const common: Readonly<Record<Exclude<Language, "ru" | "kk">, string>> = {
  en: "the of and in to was were is by with from this that which for trade exports imports its",
  es: "el la los las y en del con que por una un se al entre comercio exportaciones millones dólares su es fue",
  pt: "o a os as e em do da dos das com que por uma um se ao no na entre comércio exportações milhões bilhões dólares não foi são",
};

const start = 4000;

/** The language of a text, by its letters and its smallest words. */
export function languageOf(text: string): Language {
  const part = text.slice(0, start).toLowerCase();
  const count = (pattern: RegExp) => part.match(pattern)?.length ?? 0;
  const cyrillic = count(/[а-яё]/g);
  if (cyrillic > count(/[a-z]/g)) return count(/[әғқңөұүһі]/g) > cyrillic / 100 ? "kk" : "ru";
  const words = part.match(/\p{L}+/gu) ?? [];
  const score = (language: keyof typeof common) => {
    const own = new Set(common[language].split(" "));
    return words.filter((word) => own.has(word)).length;
  };
  const marks = { en: 0, es: count(/[ñ¿¡]|ción\b/g), pt: count(/[ãõç]|ções?\b/g) };
  const scored = (["en", "es", "pt"] as const).map(
    (language) => [language, score(language) + marks[language]] as const,
  );
  const [best] = scored.toSorted(([, a], [, b]) => b - a);
  return best && best[1] > 0 ? best[0] : (languages[0] ?? "en");
}
