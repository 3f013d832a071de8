import { aliases as otherNames } from "../core/aliases";
import type { Area } from "../core/area";
import { folded } from "../core/search";
import { isPartner, partnerCode } from "./bnsNames";
import { dotsNames } from "./dotsNames";
import { isSum } from "./eurostatNames";
import { byIso3, countries } from "./iso";
import { withoutMarks } from "./marks";

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
    "0 W00|W00 W00|WLD W00|WORLD W00|G001 W00|WL W00|W1 W00|1_W W00|" +
    "251 FR|579 NO|699 IN|757 CH|842 US|841 US|280 DE|230 ET|736 SD|356 IN|835 TZ|591 PA|" +
    "EL GR|UK GB|KOS XK|XKX XK|UNK XK|XKV XK|WBG PS|ROM RO|ZAR CD|TMP TL|SUD SD|" +
    "SUN SUHH|810 SUHH|CSK CSHH|200 CSHH|DDR DDDE|278 DDDE|YUG YUCS|890 YUCS|SCG CSXX|SER CSXX|891 CSXX|ANT ANHH|530 ANHH|58 BELU|720 YDYE|886 YEYE"
  )
    .split("|")
    .map((pair) => pair.split(" ") as [string, string]),
);

const numeric: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({ iso2, numeric: code }) => (code === null ? [] : [[String(Number(code)), iso2] as const])),
);
const isoCodes: ReadonlySet<string> = new Set(countries.map(({ iso2 }) => iso2));
/** The world, countries and those that are no more. */
const areaCodes: ReadonlySet<string> = new Set([...isoCodes, ...Object.values(own)]);

/** Comtrade's numbers of sums, and of what it allocates to no country. */
const sums = new Set(["97", "471", "711", "492", "918", "ASEAN"]);
const rests = new Set("899 837 838 839 490 568 577 473 527 536 637 290 129 221 879 896 849".split(" "));

const restName =
  /\b(?:n\.?e\.?s\.?|not (?:elsewhere )?(?:specified|allocated|reported|included)|unspecified|bunkers?|free zones?|special categories|confidential|secret|stores and provisions|neutral zone|unallocated|other countries)\b|не ?распредел|не указан|прочие/i;
const sumName =
  /^(?:extra|intra)[- ]?eu|^eu ?-? ?\d*\b|^european union|^euro ?(?:area|zone)|^(?:africa|america|americas|asia|europe|oceania|north america|south america|latin america|middle east)$|\b(?:oecd|opec|asean|mercosur|nafta|apec|g-?7|g-?20)\b|^(?:страны|европа|азия|америка|африка)\b|countries$|& (?:central asia|caribbean|pacific|north africa)$|^(?:all countries|sub-saharan africa|south asia)/i;
/** What people call the United States and tables the whole of it. */
const continentName = /^(?:america|américa|америка)$/i;
const worldName = /^(?:world|all partners|total|мир|весь мир|всего|итого|әлем|барлығы|mundo|total mundial)$/i;

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

/** A name as names are compared: no case, marks, articles, commas or brackets. */
const keyOf = (name: string): string =>
  folded(withoutMarks(name))
    .replace(/^the /, "")
    .replace(/\bst\.? /g, "saint ")
    .replace(/[.'’(),]/g, "")
    .replace(/[\s\-–—]+/g, " ")
    .trim();

function namesOf(areas: readonly NamedArea[]): ReadonlyMap<string, Place> {
  const names = new Map<string, Place>();
  const enter = (name: string, place: Place) => {
    const key = keyOf(name);
    if (key !== "" && !names.has(key)) names.set(key, place);
  };
  for (const [name, codes] of Object.entries(twofold)) enter(name, { kind: "several", codes });
  for (const { code, kind, names: called } of areas)
    for (const name of Object.values(called))
      if (kind !== "group") enter(name, kind === "residual" ? { kind: "rest" } : { kind: "area", code });
  for (const [code, all] of Object.entries(otherNames))
    for (const name of all.split("|")) enter(name, areaCodes.has(code) ? { kind: "area", code } : { kind: "sum" });
  // «Южная Африка» is a country in tables, and a region of the United Nations as well.
  for (const { kind, names: called } of areas)
    for (const name of Object.values(called)) if (kind === "group") enter(name, { kind: "sum" });
  return names;
}

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
    const alias = said.get(keyOf(name));
    // What a reader says is no country is left out.
    if (alias === "") return { kind: "rest" };
    if (alias !== undefined) return { kind: "area", code: alias };
    const upper = name.toUpperCase();
    const plain = /^\d+$/.test(upper) ? String(Number(upper)) : upper;
    if (sums.has(plain) || isSum(name)) return { kind: "sum" };
    if (rests.has(plain)) return { kind: "rest" };
    const code =
      (Object.hasOwn(own, plain) ? own[plain] : undefined) ??
      (isoCodes.has(plain) ? plain : undefined) ??
      byIso3.get(plain) ??
      numeric.get(plain);
    if (code !== undefined) return { kind: "area", code };
    if (groups.has(upper)) return { kind: "sum" };
    if (known.has(upper)) return { kind: "area", code: upper };
    if (worldName.test(name)) return { kind: "area", code: "W00" };
    if (continentName.test(name)) return { kind: "sum" };
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
  return (name) => {
    const before = found.get(name);
    if (before !== undefined) return before;
    const place = find(name);
    found.set(name, place);
    return place;
  };
}
