import { aliases } from "./aliases";
import { type Area } from "./area";
import { memo } from "./memo";
import { isOneSlip } from "./slip";
import { languages, type Language } from "./language";

/** An area that a typed text may mean, and the name or code that it matched. */
export interface Match {
  readonly area: Area;
  readonly language: Language | "code" | "alias";
  readonly name: string;
  /** Where in `name` the typed text stands, and how much of it; nothing of it where a letter slipped. */
  readonly at: number;
  readonly length: number;
  /** Whether the typed text is all of a code or a name. */
  readonly whole: boolean;
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

const russian: Readonly<Record<string, string>> = {
  ә: "а",
  ғ: "г",
  қ: "к",
  ң: "н",
  ө: "о",
  ұ: "у",
  ү: "у",
  һ: "х",
  і: "и",
};

/** A name as it is told from others: no article, no signs, islands and saints written out. */
const bare = (text: string): string =>
  folded(text)
    .replace(/^the /, "")
    .replace(/(?<=^|\s)о-в(?=а?(?:\s|$))/g, "остров")
    .replace(/(?<=^|\s)st\. /g, "saint ")
    .replace(/[.'()]/g, "")
    .replace(/[\s\-–—,]+/g, " ")
    .trim();

/** As it is typed without a Kazakh keyboard. */
const withoutKazakh = (text: string): string => text.replace(/[әғқңөұүһі]/g, (letter) => russian[letter] ?? letter);

interface Named {
  readonly language: Match["language"];
  readonly name: string;
  readonly folded: string;
  readonly bare: string;
}

const namesOf = memo((area: Area): readonly Named[] => {
  const named = (language: Named["language"], name: string): Named => ({
    language,
    name,
    folded: folded(name),
    bare: bare(name),
  });
  const others = Object.hasOwn(aliases, area.code) ? (aliases[area.code] ?? "").split("|") : [];
  return [
    ...languages.map((language) => named(language, area.names[language])),
    ...others.map((name) => named("alias", name)),
  ];
});

/** How well a match fits, the best first: a code, a whole name, its beginning, that of one of its words; a slip in a name, in a part of it. */
type Fit = 0 | 1 | 2 | 3 | 4 | 5;
type Fitting = readonly [Fit, Match];

function matchOf(area: Area, typed: string, plain: string): Fitting | null {
  const code = [area.code, area.iso3].find((each) => each?.toLowerCase() === typed);
  if (code) return [0, { area, language: "code", name: code, at: 0, length: typed.length, whole: true }];
  let best: Fitting | null = null;
  for (const { language, name, folded: text, bare: whole } of namesOf(area)) {
    if (text === typed || (plain !== "" && whole === plain))
      return [1, { area, language, name, at: 0, length: name.length, whole: true }];
    for (let at = text.indexOf(typed); at >= 0; at = text.indexOf(typed, at + 1)) {
      // Of what it is only called beside its name, no word within is looked for.
      if (at > 0 && (language === "alias" || !/[\s\-('.]/.test(text[at - 1] ?? ""))) continue;
      const fit = at === 0 ? 2 : 3;
      if (best === null || fit < best[0])
        best = [fit, { area, language, name, at, length: typed.length, whole: false }];
      break;
    }
  }
  return best;
}

const shortest = 4;
const longest = 60;

/** A name that differs in one slip of a letter, whole, in its beginning or in a long word; or in letters of Kazakh. */
function slipOf(area: Area, plain: string): Fitting | null {
  if (plain.length < shortest || plain.length > longest) return null;
  const typed = withoutKazakh(plain);
  const names = namesOf(area);
  const match = ({ language, name }: Named): Match => ({ area, language, name, at: 0, length: 0, whole: false });
  const whole = names.find(({ bare: name }) => isOneSlip(plain, name) || withoutKazakh(name) === typed);
  if (whole) return [4, match(whole)];
  const part = names.find(({ bare: name }) => {
    if (withoutKazakh(name).startsWith(typed)) return true;
    if (plain.length === shortest) return false;
    const starts = [-1, 0, 1].map((more) => name.slice(0, plain.length + more));
    return (
      (name[0] === plain[0] && starts.some((start) => isOneSlip(plain, start))) ||
      name.split(" ").some((word) => word.length > shortest && isOneSlip(plain, word))
    );
  });
  return part ? [5, match(part)] : null;
}

/**
 * Areas whose code, or a word of whose name in any of the five languages, begins with what was typed; where there are
 * none, those whose name is one slip of a letter away. `order` ranks them among equals.
 */
export function search(areas: Iterable<Area>, text: string, order: (area: Area) => number): Match[] {
  const typed = folded(text);
  const plain = bare(text);
  const all = [...areas].filter(({ kind }) => kind !== "world");
  const fitting = typed
    ? all.flatMap((area) => [matchOf(area, typed, plain)].filter((fit) => fit !== null))
    : all.map((area): Fitting => [2, { area, language: "en", name: area.names.en, at: 0, length: 0, whole: false }]);
  const found =
    fitting.length > 0 ? fitting : all.flatMap((area) => [slipOf(area, plain)].filter((fit) => fit !== null));
  return found
    .toSorted(
      ([a, one], [b, other]) =>
        a - b ||
        order(one.area) - order(other.area) ||
        Number(one.language === "alias") - Number(other.language === "alias") ||
        (one.area.names.en < other.area.names.en ? -1 : 1),
    )
    .map(([, match]) => match);
}

/** Whether a text is a name of the world, which is the total and no partner. */
export const meansWorld = (world: Area, text: string): boolean =>
  matchOf(world, folded(text), bare(text))?.[1].whole ?? false;

/** What a list such as “ES, PT, Italy” means, part by part, and the parts that mean nothing; null for a text that is no list. */
export function searchSeveral(
  areas: readonly Area[],
  text: string,
  order: (area: Area) => number,
): { readonly found: readonly Match[]; readonly missing: readonly string[] } | null {
  // A name may have a comma itself.
  if (search(areas, text, order).some(({ length }) => length > 0)) return null;
  const first = (part: string) => search(areas, part, order)[0];
  const isWhole = (part: string) => first(part)?.whole ?? false;
  const cut = (by: RegExp) =>
    text
      .split(by)
      .map((part) => part.trim())
      .filter((part) => part !== "");
  const words = cut(/\s+/);
  const parts = words.length > 1 && words.every(isWhole) ? words : cut(/[,;|/\n\t、]/);
  if (parts.length < 2) return null;
  const found = new Map(parts.flatMap((part) => first(part) ?? []).map((match) => [match.area, match]));
  return { found: [...found.values()], missing: parts.filter((part) => !first(part)) };
}
