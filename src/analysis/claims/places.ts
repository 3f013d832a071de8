import { aliases } from "../../core/aliases";
import type { Area } from "../../core/area";
import { enter, type Lexicon, lexicon } from "./lexicon";
import type { Vocabulary } from "./vocabulary";

// Names that are common words in one of the languages, or of nowhere that trades.
const skipped = new Set(["W00", "AQ", "BV", "HM", "TF", "UM", "GS", "IO", "CX", "CC", "NF", "SJ"]);
const common = new Set([
  "total",
  "all countries",
  "all partners",
  "states",
  "saudi",
  "мир",
  "все страны",
  "всего",
  "итого",
  "барлығы",
  "барлық елдер",
  "todos los países",
  "todos os países",
  "soviet",
  "csr",
  "рб",
  "car",
  "rca",
  "штаты",
  "cee",
  "eec",
  "ео",
  "ее",
]);

/** Names of all areas as a language bends them. */
/** Names without what stands in brackets, where that leaves them apart: not those of the two Congos. */
function shortNames(language: Vocabulary["language"], areas: ReadonlyMap<string, Area>): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { names } of areas.values()) {
    const short = plainName(names[language]);
    counts.set(short, (counts.get(short) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([name, count]) => (count === 1 ? [name] : [])));
}

export function placesOf(vocabulary: Vocabulary, areas: ReadonlyMap<string, Area>): Lexicon {
  const all = lexicon(vocabulary.endings);
  const { language, bend } = vocabulary;
  const alone = shortNames(language, areas);
  // A name in its plain form is as exact as an adjective that is spelt like it.
  const enterName = (phrases: string, code: string) => {
    enter(all, phrases, { tag: "name", value: code });
    enter(
      all,
      phrases
        .split("|")
        .filter((each) => each.includes("~"))
        .join("|")
        .replaceAll("~", ""),
      { tag: "name", value: code },
    );
  };
  for (const { code, names, kind } of areas.values()) {
    if (skipped.has(code) || kind === "residual") continue;
    const others = (Object.hasOwn(aliases, code) ? (aliases[code] ?? "").split("|") : []).filter(
      (name) => !common.has(name.toLowerCase()) && isWrittenIn(language, name),
    );
    const own = names[language];
    const short = plainName(own);
    if (short !== own)
      enter(all, bend(own.replace(/[()]/g, " ").replace(/\s+/g, " ").trim()), { tag: "name", value: code });
    for (const name of [...(alone.has(short) ? [short] : []), ...others]) {
      enterName(bend(plainName(name)), code);
      const genitive = vocabulary.genitive(plainName(name));
      enter(all, genitive, { tag: "name", value: code });
      enter(all, genitive, { tag: "genitive", value: "" });
    }
  }
  for (const [code, phrases] of Object.entries(vocabulary.capitals)) {
    enterName(phrases, code);
    if (language === "en") enterName(phrases.replace(/(?=\||$)/g, "'s"), code);
  }
  for (const [code, phrases] of Object.entries(vocabulary.adjectives))
    enter(all, phrases, { tag: "adjective", value: code });
  return all;
}

const isWrittenIn = (language: string, name: string): boolean =>
  /[а-яё]/i.test(name) === (language === "ru" || language === "kk") && (name.length > 2 || /^[A-ZА-ЯҚ]{2}$/.test(name));

/** Without what stands in brackets, which no text says. */
const plainName = (name: string): string => name.replace(/\s*\(.*?\)/g, "").replace(/[’']/g, "’");
