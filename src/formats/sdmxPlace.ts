import type { Place } from "./places";

/** A code with its label, as a file has them; blank where it has none. */
export interface Written {
  readonly code: string;
  readonly label: string;
}

/** No code and no name is longer, and looking for patterns in megabytes takes minutes. */
const longest = 400;
export const shortened = (text: Written): Written =>
  text.code.length <= longest && text.label.length <= longest
    ? text
    : { code: text.code.slice(0, longest), label: text.label.slice(0, longest) };

/** `A: Value A`, `2-EXPORT` and `Total [TOTAL]` are a code beside its label. */
export function written(cell: string): Written {
  const text = cell.slice(0, longest);
  const [, before = "", after = ""] =
    /^([\w.@+-]+?): ?(.+)$/s.exec(text) ??
    /^([A-Z]{1,5})-(.*\p{Ll}.*)$/su.exec(text) ??
    /^(\d{1,10})-(\p{L}.*)$/su.exec(text) ??
    [];
  if (before !== "") return { code: before, label: after.trim() };
  const [, label = "", code = ""] = /^(.*) \[([\w.+-]+)\]$/s.exec(text) ?? [];
  return code === "" ? { code: text, label: "" } : { code, label };
}

/** Eurostat's codes of what it allocates to no country, and of countries that have another one elsewhere; the OECD's world. */
const own: Readonly<Record<string, string>> = { XS: "RS", XM: "ME", W: "W00" };
const rests = /^(?:Q[A-Z]|X[CL]|Ceuta|Melilla|High seas)$/;
/** As Comext writes them, and nobody else. */
const comext: Readonly<Record<string, string>> = {
  "Heard Island and McDonald Islands": "HM",
  "Cocos Islands (or Keeling Islands)": "CC",
  "Saint Helena, Ascension and Tristan da Cunha": "SH",
  Pitcairn: "PN",
  "Korea, Democratic People’s Republic of (North Korea)": "KP",
  "Korea, Republic of (South Korea)": "KR",
  "United States Minor Outlying Islands": "UM",
  "Eswatini (Ngwane)": "SZ",
  "Virgin Islands, United States": "VI",
  "Virgin Islands, British": "VG",
  "St Vincent and the Grenadines": "VC",
  "Sint Maarten (Dutch part)": "SX",
  "Bonaire, Sint Eustatius and Saba": "BQ",
  "Occupied Palestinian Territory (West Bank (incl. East Jerusalem) and Gaza Strip)": "PS",
  "Venezuela, Bolivarian Republic of": "VE",
  "Congo, Democratic Republic of": "CD",
};
const sums = /^(?:ext|int|extra|intra)_(?:eu|ea)\w*$/i;

/** How Eurostat says what a country includes: “Germany (incl. …)”. */
const withoutContents = (name: string): string => name.replace(/ ?\(incl\.? .*\)$/s, "");

/**
 * What of a code and its label stands for a place that is known, as `places` reads it; `rest` and `sum` for what is none.
 * “Belarus (Belorussia)” is known where both names are of one country: any other bracket tells a part of one.
 */
export function placeWritten(
  { code, label }: Written,
  placeOf: (name: string) => Place | null,
): { readonly name: string } | "rest" | "sum" {
  if (rests.test(withoutContents(code)) && (label !== "" || placeOf(code) === null)) return "rest";
  if (sums.test(code)) return "sum";
  for (const name of [code, label]) {
    if (name === "") continue;
    const short = withoutContents(name);
    for (const table of [own, comext])
      for (const each of [name, short]) {
        const known = Object.hasOwn(table, each) ? table[each] : undefined;
        if (known !== undefined) return { name: known };
      }
    if (placeOf(short) !== null) return { name: short };
    const [, before = "", bracket = ""] = /^(.+?) \((.+)\)$/s.exec(short) ?? [];
    const [place, other] = [placeOf(before), placeOf(bracket)];
    if (before !== "" && place?.kind === "area" && other?.kind === "area")
      if (place.code === other.code) return { name: before };
  }
  return { name: label === "" ? code : label };
}
