import { createRequire } from "node:module";
import { getOrMake } from "../core/memo";
import { languages, type Language } from "../core/language";

type Names = Record<Language, string>;
type Territories = Readonly<Record<string, string>>;

const require = createRequire(import.meta.url);
// Portuguese here is that of Portugal; the bare "pt" of CLDR is Brazilian.
const locales: Readonly<Record<Language, string>> = { en: "en", ru: "ru", kk: "kk", es: "es", pt: "pt-PT" };

function territories(locale: string): Territories {
  const file = require(`cldr-localenames-full/main/${locale}/territories.json`) as {
    main: Record<string, { localeDisplayNames: { territories: Territories } }>;
  };
  return file.main[locale]?.localeDisplayNames.territories ?? {};
}

type Form = "short" | "variant";

/** Where the first name of CLDR is long, ambiguous or takes a side, its other form. */
const preferred: Readonly<Record<string, Partial<Record<Language | "all", Form>>>> = {
  HK: { all: "short" },
  MO: { all: "short" },
  PS: { all: "short" },
  MM: { en: "short" },
  US: { ru: "short", kk: "short" },
  CD: { en: "variant", ru: "variant", kk: "variant", pt: "variant" },
  CG: { en: "variant", ru: "variant", kk: "variant", pt: "variant" },
  CI: { es: "variant", pt: "variant" },
  CV: { en: "variant" },
  FK: { all: "variant" },
  TL: { ru: "variant" },
};

/** Where usage, or the country itself, has another name than CLDR. */
const ours: Readonly<Record<string, Partial<Record<Language, string>>>> = {
  "021": { ru: "Северная Америка" },
  AZ: { kk: "Әзербайжан" },
  HK: { kk: "Гонконг" },
  KG: { ru: "Кыргызстан" },
  PH: { kk: "Филиппин" },
  VG: { ru: "Британские Виргинские острова" },
  VI: { ru: "Американские Виргинские острова" },
  ZA: { kk: "Оңтүстік Африка Республикасы" },
};

/** CLDR adds the former name in brackets. */
const withoutBrackets = new Set(["MM"]);

const capital = (text: string, language: Language) => text.charAt(0).toLocaleUpperCase(language) + text.slice(1);

function nameIn(language: Language, code: string, tables: readonly Territories[]): string {
  const own = ours[code]?.[language];
  if (own !== undefined) return own;
  const choice = preferred[code];
  const form = choice?.[language] ?? choice?.all;
  const keys = form === undefined ? [code] : [`${code}-alt-${form}`, code];
  const found = tables.flatMap((table) => keys.map((key) => table[key])).find((name) => name !== undefined);
  if (found === undefined) throw new Error(`CLDR has no ${language} name of ${code}`);
  const name = withoutBrackets.has(code) ? found.replace(/ \(.*\)$/, "") : found;
  return capital(language === "en" ? name.replaceAll(" & ", " and ") : name, language);
}

const tables = new Map<Language, readonly Territories[]>();

const tablesOf = (language: Language): readonly Territories[] =>
  getOrMake(tables, language, () => [
    territories(locales[language]),
    ...(language === "pt" ? [territories("pt")] : []),
  ]);

/** The names of a territory or M49 region in the five languages, from CLDR. */
export function namesOf(code: string): Names {
  const entries = languages.map((language) => [language, nameIn(language, code, tablesOf(language))] as const);
  return Object.fromEntries(entries) as Names;
}
