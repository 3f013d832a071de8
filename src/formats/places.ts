import { aliases as otherNames } from "../core/aliases";
import type { Area } from "../core/area";
import { getOrMake } from "../core/memo";
import { folded } from "../core/search";
import { isPartner, partnerCode } from "./bnsNames";
import { dotsNames } from "./dotsNames";
import { isSum } from "./eurostatNames";
import { byIso3, countries } from "./iso";
import { withoutMarks } from "./marks";
import { officialNames } from "./officialNames";

/** What a name or a code in somebody's file stands for. */
export type Place =
  | { readonly kind: "area"; readonly code: string }
  /** A sum over countries, such as the European Union. */
  | { readonly kind: "sum" }
  /** What of the total is allocated to no country, such as bunkers. */
  | { readonly kind: "rest" }
  /** A name that several countries bear. */
  | { readonly kind: "several"; readonly codes: readonly string[] };

/** What is needed of an area to know it by name. */
export type NamedArea = Pick<Area, "code" | "kind" | "names">;

/** Codes of offices that are not those of ISO: Comtrade's numbers, Eurostat's and the IMF's letters. */
const own: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "0 W00|W00 W00|WLD W00|WORLD W00|G001 W00|WL W00|W0 W00|W1 W00|1_W W00|_T W00|" +
    "251 FR|579 NO|699 IN|757 CH|842 US|841 US|280 DE|849 UM|230 ET|736 SD|356 IN|835 TZ|591 PA|" +
    "EL GR|UK GB|KOS XK|XKX XK|UNK XK|XKV XK|WBG PS|ROM RO|ZAR CD|TMP TL|SUD SD|" +
    "SUN SUHH|810 SUHH|CSK CSHH|200 CSHH|DDR DDDE|278 DDDE|YUG YUCS|890 YUCS|SCG CSXX|SER CSXX|XS RS|891 CSXX|ANT ANHH|530 ANHH|58 BELU|720 YDYE|886 YEYE"
  )
    .split("|")
    .map((pair) => pair.split(" ") as [string, string]),
);

const numeric: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({ iso2, numeric: code }) => (code === null ? [] : [[String(Number(code)), iso2] as const])),
);
const isoCodes: ReadonlySet<string> = new Set(countries.map(({ iso2 }) => iso2));
/** Countries, those that are no more, and the world. */
const areaCodes: ReadonlySet<string> = new Set([...isoCodes, ...Object.values(own)]);

/** Whether a code is that of one country, of today or of before, and of no sum over several. */
export const isCountry = (code: string): boolean => code !== "W00" && areaCodes.has(code);

/** Comtrade's numbers of sums, and of what it allocates to no country: 492, of Monaco to ISO, is the rest of the Union. */
const sums = new Set(["97", "697", "711", "918", "ASEAN"]);
const rests = new Set(
  "899 837 838 839 490 568 577 471 472 473 492 527 536 637 636 290 129 221 879 896 _X XX _Z".split(" "),
);
/** The IMF's codes of sums and of what is not allocated, and Eurostat's of stores and of what is not specified. */
const sumCode = /^(?:G\d{2,}|GX)\w*$/;
const restCode = /^(?:TX\w*|U\d+|Q[P-Z])$/;

const restName =
  /\b(?:n\.?e\.?s\.?|not (?:elsewhere )?(?:specified|allocated|reported|included)|unspecified|bunkers?|free zones?|special categories|confidential|secret|stores and provisions|neutral zone|unallocated|other countries)(?!\w)|не ?распредел|не ?указан|прочие|no especificad|não especificad|otros países|outros países/i;
const sumName =
  /^(?:extra|intra)[- ]?eu|^eu ?-? ?\d*(?!\w)|^european union|^euro ?(?:area|zone)|^(?:africa|americas?|asia|europe|oceania|north america|south america|latin america|middle east)$|\b(?:oecd|opec|asean|mercosur|nafta|apec|g-?7|g-?20)\b|^(?:страны|европа|азия|америка|африка)(?!\p{L})|countries$|(?:&|and) (?:central asia|caribbean|pacific|north africa)$|^(?:all countries|sub-saharan africa|south asia)|\bincome$/iu;
const worldName = /^(?:world|all partners|total|мир|весь мир|всего|итого|әлем|барлығы|mundo|total mundial)$/i;
/** Among partners these are continents, though a country is called so as well. */
const continents = ["America", "Америка", "América"];

const twofold: Readonly<Record<string, readonly string[]>> = {
  congo: ["CG", "CD"],
  конго: ["CG", "CD"],
  korea: ["KR", "KP"],
  корея: ["KR", "KP"],
  corea: ["KR", "KP"],
  coreia: ["KR", "KP"],
  "virgin islands": ["VI", "VG"],
  "saint martin": ["MF", "SX"],
};

const spelledOut: Readonly<Record<string, string>> = {
  rep: "republic",
  dem: "democratic",
  fed: "federated",
  sts: "states",
  isds: "islands",
  isd: "island",
  terr: "territory",
  fmr: "former",
  br: "british",
  fr: "french",
  st: "saint",
  n: "northern",
};
const filler = new Set(["the", "of", "and", ""]);

/** A name as names are compared, whatever the order of its words: no case, marks, articles, commas or brackets. */
const keyOf = (name: string): string =>
  folded(withoutMarks(name))
    .replace(/[.'’]/g, "")
    .split(/[\s(),/\-–—]+/)
    .map((word) => (Object.hasOwn(spelledOut, word) ? (spelledOut[word] ?? word) : word))
    .filter((word) => !filler.has(word))
    .sort()
    .join(" ");

const placeOfCode = (code: string): Place => (areaCodes.has(code) ? { kind: "area", code } : { kind: "sum" });

/** Names of several countries first, and countries before groups, as “Micronesia” is both. */
function namesOf(areas: readonly NamedArea[]): ReadonlyMap<string, Place> {
  const names = new Map<string, Place>();
  const enter = (name: string, place: Place) => {
    const key = keyOf(name);
    if (key !== "" && !names.has(key)) names.set(key, place);
  };
  const enterAll = (all: Readonly<Record<string, string>>, isWanted: (code: string) => boolean) => {
    for (const [code, list] of Object.entries(all))
      if (isWanted(code)) for (const name of list.split("|")) enter(name, placeOfCode(code));
  };
  const enterAreas = (isWanted: (area: NamedArea) => boolean, place: (code: string) => Place) => {
    for (const area of areas)
      if (isWanted(area)) for (const name of Object.values(area.names)) enter(name, place(area.code));
  };
  for (const [name, codes] of Object.entries(twofold)) enter(name, { kind: "several", codes });
  for (const name of continents) enter(name, { kind: "sum" });
  enterAreas(
    ({ kind }) => kind === "country" || kind === "world",
    (code) => ({ kind: "area", code }),
  );
  enterAll(otherNames, (code) => areaCodes.has(code));
  enterAll(officialNames, () => true);
  enterAreas(
    ({ kind }) => kind === "residual",
    () => ({ kind: "rest" }),
  );
  enterAreas(
    ({ kind }) => kind === "group",
    () => ({ kind: "sum" }),
  );
  enterAll(otherNames, (code) => !areaCodes.has(code));
  return names;
}

/** No country has a longer name, and no reader is shown one. */
const longest = 200;

/**
 * Looks up names and codes as offices write them, each once; null for one that nothing is known of. `areas` are those of
 * the dataset with their names; `aliases` are what a reader has said, and go before all else.
 */
export function places(
  areas: readonly NamedArea[],
  aliases: ReadonlyMap<string, string>,
): (name: string) => Place | null {
  const names = namesOf(areas);
  const said = new Map([...aliases].map(([name, code]) => [keyOf(name), code]));
  const groups = new Set(areas.filter(({ kind }) => kind === "group").map(({ code }) => code));
  const known = new Set(areas.map(({ code }) => code));
  const imf = dotsNames(new Map());
  const find = (text: string): Place | null => {
    const name = text.trim();
    // Some sums name all of their members.
    if (name.length > longest) return isSum(name) ? { kind: "sum" } : null;
    const alias = said.get(keyOf(name));
    // What a reader says is no country is left out.
    if (alias === "") return { kind: "rest" };
    if (alias !== undefined) return { kind: "area", code: alias };
    const upper = name.toUpperCase();
    // The world's number of the United Nations; without its zeros it may number anything.
    if (upper === "001") return { kind: "area", code: "W00" };
    const plain = /^\d+$/.test(upper) ? String(Number(upper)) : upper;
    if (sums.has(plain) || isSum(name)) return { kind: "sum" };
    if (rests.has(plain) || restCode.test(upper)) return { kind: "rest" };
    const code =
      (Object.hasOwn(own, plain) ? own[plain] : undefined) ??
      (areaCodes.has(plain) ? plain : undefined) ??
      byIso3.get(plain) ??
      numeric.get(plain);
    if (code !== undefined) return { kind: "area", code };
    if (groups.has(upper) || sumCode.test(upper)) return { kind: "sum" };
    if (known.has(upper)) return { kind: "area", code: upper };
    if (worldName.test(name)) return { kind: "area", code: "W00" };
    const named = names.get(keyOf(name));
    if (named) return named;
    const byImf = imf(name);
    if (byImf) return byImf.kind === "area" ? byImf : { kind: byImf.kind === "group" ? "sum" : "rest" };
    const byBns = partnerCode(name);
    if (byBns !== null)
      return byBns === "group" || (byBns !== "W00" && !isPartner(byBns))
        ? { kind: "sum" }
        : { kind: "area", code: byBns };
    if (restName.test(name)) return { kind: "rest" };
    return sumName.test(name) ? { kind: "sum" } : null;
  };
  const found = new Map<string, Place | null>();
  return (name) => getOrMake(found, name, () => find(name));
}
