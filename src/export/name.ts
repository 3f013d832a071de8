import { formatPeriods, type Periods } from "../core/period";

/** What a file shows; names in English. */
export interface NameParts extends Periods {
  readonly reporter: string;
  readonly partners: readonly string[];
  readonly view: string;
}

const longest = 120;
// At this length the reporter, one partner and all the rest still fit.
const longestPart = 40;
const mostNamed = 4;

const letters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  þ: "th",
  ı: "i",
};

/** A name in lower-case ASCII words joined by hyphens: “Côte d’Ivoire” is `cote-d-ivoire`. */
export function slug(name: string): string {
  const words = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, (letter) => letters[letter] ?? "-")
    .replace(/-+/g, "-")
    .replace(/^-|-$/g, "");
  const whole = words.slice(0, longestPart + 1);
  if (whole.length <= longestPart) return whole;
  return whole.replace(/-[^-]*$/, "").slice(0, longestPart);
}

/** The name of a file that is saved, such as `kazakhstan-spain-portugal-compare-2023.png`; at most 120 characters. */
export function fileName(
  { reporter, partners, view, from, to }: NameParts,
  extension: "png" | "svg" | "csv" | "xlsx" | "pdf" | "html" | "bib" | "ris",
): string {
  // `2023-q1`, `2018-2023`, `2022-01-to-2024-08`.
  const when = formatPeriods({ from, to })
    .toLowerCase()
    .replace(/\.\.|\//g, "-to-");
  const named = (count: number): string => {
    const rest = partners.length - count;
    const more = rest > 0 ? [`and-${rest}-more`] : [];
    const parts = [slug(reporter), ...partners.slice(0, count).map(slug), ...more, slug(view), when];
    return `${parts.filter((part) => part !== "").join("-")}.${extension}`;
  };
  let count = partners.length > mostNamed ? mostNamed - 1 : partners.length;
  while (count > 1 && named(count).length > longest) count--;
  return named(count);
}
