import type { Counting } from "../core/dataset";

/** What a text says that values are: money, with base units in one, or money of another currency. */
export interface SdmxUnit {
  readonly currency: Counting["currency"] | { readonly other: string };
  readonly scale: number;
}

const others: ReadonlySet<string> = new Set([...Intl.supportedValuesOf("currency"), "XDC", "NAC"]);
const scales: readonly (readonly [pattern: RegExp, scale: number])[] = [
  [/^(?:thousands?|ths)$/i, 1e3],
  [/^(?:millions?|mio|mln|mn)$/i, 1e6],
  [/^(?:billions?|bio|mrd|bn)$/i, 1e9],
];
/** A ratio, or money that nobody paid. */
const noMoney = /\bper\b|\bppps?\b|percent|%|\bindex\b|\bshare\b/i;

/** Every line of a table asks for the same few texts. */
const units = new Map<string, SdmxUnit | null>();
const mostUnits = 1000;

/** `USD`, `USD_EXC`, `MIO_EUR`, `VALUE_IN_EUROS`, `US dollars, millions`; null for a text that names no currency. */
export function unitOf(text: string): SdmxUnit | null {
  const known = units.get(text);
  if (known !== undefined) return known;
  const unit = unitIn(text);
  if (units.size < mostUnits) units.set(text, unit);
  return unit;
}

function unitIn(text: string): SdmxUnit | null {
  const words = text
    .slice(0, 200)
    .replace(/US ?\$/gi, " USD ")
    .replace(/€/g, " EUR ")
    .split(/[^\p{L}%]+/u)
    .filter(Boolean);
  if (noMoney.test(words.join(" "))) return null;
  const scale = words.map((word) => scales.find(([pattern]) => pattern.test(word))?.[1]).find(Boolean) ?? 1;
  const isDollars = words.some(
    (word, i) => /^dollars?$/i.test(word) && /^(?:US|USA|states)$/i.test(words[i - 1] ?? ""),
  );
  if (isDollars || words.some((word) => /^usd$/i.test(word))) return { currency: "USD", scale };
  if (words.some((word) => /^(?:eur|euros?)$/i.test(word))) return { currency: "EUR", scale };
  const other = words.find((word) => others.has(word));
  return other === undefined ? null : { currency: { other }, scale };
}

/** What a multiplier stands for, such as `6` for a million; null for one that is not known. */
export function multiplierOf(code: string): number | null {
  if (code === "") return 1;
  const power = /^\d{1,2}$/.test(code) ? Number(code) : null;
  if (power !== null) return power <= 12 ? 10 ** power : null;
  if (/^units?$/i.test(code)) return 1;
  return scales.find(([pattern]) => pattern.test(code))?.[1] ?? null;
}
