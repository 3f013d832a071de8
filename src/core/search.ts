import { type Area, type Language, languages } from "./area";

/** An area that a typed text may mean, and the name or code that it matched. */
export interface Match {
  readonly area: Area;
  readonly language: Language | "code";
  readonly name: string;
  /** Where in `name` the typed text stands. */
  readonly at: number;
}

/**
 * Lower case without diacritics, so that “turkiye” finds Türkiye, and with the apostrophe of a keyboard.
 * Cyrillic letters of Kazakh stay what they are.
 */
export const folded = (text: string): string =>
  text
    .normalize("NFC")
    .replaceAll("İ", "i")
    .toLocaleLowerCase("en")
    .replaceAll("ё", "е")
    .replaceAll("’", "'")
    .replaceAll("&", "and")
    .replace(/[À-ÿĀ-ž]/g, (letter) => letter.normalize("NFD").replace(/\p{M}/gu, ""))
    .trim();

function matchOf(area: Area, typed: string): Match | null {
  const codes = [area.code, ...(area.iso3 ? [area.iso3] : [])];
  const code = codes.find((each) => each.toLowerCase() === typed);
  if (code) return { area, language: "code", name: code, at: 0 };
  for (const language of languages) {
    const name = area.names[language];
    const text = folded(name);
    for (let at = text.indexOf(typed); at >= 0; at = text.indexOf(typed, at + 1))
      if (at === 0 || /[\s\-('.]/.test(text[at - 1] ?? "")) return { area, language, name, at };
  }
  return null;
}

/** Areas whose code, or a word of whose name in any of the five languages, begins with what was typed. `order` ranks them. */
export function search(areas: Iterable<Area>, text: string, order: (area: Area) => number): Match[] {
  const typed = folded(text);
  const matches: Match[] = [];
  for (const area of areas) {
    if (area.kind === "world") continue;
    const match = typed === "" ? { area, language: "en" as const, name: area.names.en, at: 0 } : matchOf(area, typed);
    if (match) matches.push(match);
  }
  const exact = (match: Match) => (match.language === "code" ? 0 : match.at === 0 ? 1 : 2);
  return matches.sort(
    (a, b) => exact(a) - exact(b) || order(a.area) - order(b.area) || (a.area.names.en < b.area.names.en ? -1 : 1),
  );
}
