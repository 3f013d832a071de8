import { isAbsent, type Mark } from "./amount";
import type { GridCell } from "./grid";
import { plainText } from "./marks";

/** A figure as digits that a program reads, with the flag beside it; no figure; or what is none. */
export type CellAmount =
  | { readonly kind: "figure"; readonly digits: string; readonly flag: string }
  | { readonly kind: "absent" }
  | { readonly kind: "none"; readonly what: string };

const whole: Readonly<Record<Mark, RegExp>> = {
  ".": /^(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?$/,
  ",": /^(?:\d+|\d{1,3}(?:\.\d{3})+)?(?:,\d*)?$/,
};
const grouped = /^\d{1,3}(?:[ '’]\d{3})+(?=[.,]|$)/;
/** “12.5*”, “12.5¹”, “12.5 e”. */
const flagged = /(?:\s?(?:\*+|[¹²³⁰⁴-⁹]+)|\s([a-z]{1,2}))$/i;

const longest = 60;

/** The digits of a figure whose decimals stand after `mark`, with thousands apart by spaces, quotes or the other mark; brackets and a minus on either side are below zero. */
function digitsIn(text: string, mark: Mark): string | null {
  const [, inBrackets] = /^\((.*)\)$/.exec(text) ?? [];
  const [, before = "", unsigned = "", after = ""] = /^([-−–+]?)\s?(.*?)\s?([-−]?)$/.exec(inBrackets ?? text) ?? [];
  if ([before, after, inBrackets].filter(Boolean).length > 1) return null;
  const sign = inBrackets !== undefined || after !== "" || /[-−–]/.test(before) ? "-" : "";
  if (/^\d+(?:[.,]\d+)?e[+-]?\d{1,2}$/i.test(unsigned)) return sign + unsigned.replace(",", ".");
  const joined = grouped.test(unsigned) ? unsigned.replace(/[ '’]/g, "") : unsigned;
  if (!/\d/.test(joined) || !whole[mark].test(joined)) return null;
  // A group of thousands has no zero before it, as 0.125 has.
  if (mark === "," ? /^0\d*\.\d{3}/.test(joined) : /^0\d*,\d{3}/.test(joined)) return null;
  return (
    sign +
    joined
      .replaceAll(mark === "." ? "," : ".", "")
      .replace(",", ".")
      .replace(/^\./, "0.")
      .replace(/\.$/, "")
  );
}

const isDash = (text: string): boolean => /^(?:[-‐–—−]+|:|x|х|c|с|…|\.+|null|none|н\/д|нет данных)$/i.test(text);

/** What a cell says where a figure is expected; a dash is no zero, as a table does not say which it means. */
export function amountIn(cell: GridCell | undefined, mark: Mark): CellAmount {
  if (cell === null || cell === undefined) return { kind: "absent" };
  if (typeof cell === "number")
    return Number.isFinite(cell) ? { kind: "figure", digits: String(cell), flag: "" } : { kind: "absent" };
  if (typeof cell === "object") return { kind: "none", what: "day" in cell ? `the date ${cell.day}` : cell.unreadable };
  const text = plainText(cell.slice(0, 2 * longest));
  if (isAbsent(text) || isDash(text)) return { kind: "absent" };
  const none = { kind: "none", what: `“${text.slice(0, 40)}”` } as const;
  if (text.length > longest) return none;
  const digits = digitsIn(text, mark);
  if (digits !== null) return { kind: "figure", digits, flag: "" };
  const [beside, letter] = flagged.exec(text) ?? [];
  const bare = beside === undefined ? null : digitsIn(text.slice(0, -beside.length).trim(), mark);
  return bare === null ? none : { kind: "figure", digits: bare, flag: letter ?? "" };
}

/** The letter of SDMX for what a table writes beside a figure; A where it says nothing known. */
export function statusOf(flag: string): string {
  const plain = flag.trim().toLowerCase();
  if (/^(?:e|est|estim\p{L}*|оценк\p{L}*|оц|estimad\p{L}*)$/u.test(plain)) return "E";
  return /^(?:p|prov\p{L}*|prelim\p{L}*|предв\p{L}*|алдын ала)\.?$/u.test(plain) ? "P" : "A";
}

/** The mark of decimals with which all figures, or else more of them, can be read; `isSure` where the other mark would not do or all the same. */
export function markIn(texts: readonly string[]): {
  readonly mark: Mark;
  readonly isSure: boolean;
  readonly shown: string;
} {
  const read = (mark: Mark) => texts.map((text) => amountIn(text, mark));
  const [points, commas] = [read("."), read(",")];
  const count = (all: readonly CellAmount[]) => all.filter(({ kind }) => kind !== "none").length;
  const [byPoint, byComma] = [count(points), count(commas)];
  const mark: Mark = byComma > byPoint ? "," : ".";
  const digits = (amount: CellAmount | undefined) => (amount?.kind === "figure" ? amount.digits : amount?.kind);
  const differing = texts.findIndex((_, i) => digits(points[i]) !== digits(commas[i]));
  const isSure = byPoint !== byComma || differing < 0;
  return { mark, isSure, shown: texts[differing] ?? "" };
}
