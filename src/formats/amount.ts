/** The sign that stands before the decimals of a figure. */
export type Mark = "." | ",";

/** A figure written as text: its digits as a program writes them, or two readings where the text allows both. */
export type Amount =
  | { readonly kind: "digits"; readonly digits: string; readonly shows: Mark | null }
  | { readonly kind: "either"; readonly readings: Readonly<Record<Mark, string>> };

const spaces = "[ \\u00a0\\u2007\\u2009\\u202f'’]";
const grouped = new RegExp(`^(\\d{1,3})((?:${spaces}\\d{3})+)((?:[.,]\\d+)?)$`);
const oneMark = /^(\d+)([.,])(\d+)$/;
/** Thousands apart by one mark, and after the other, where there is one, decimals: 1,828,900.5 or 1.828.900. */
const byMarks = /^(\d{1,3})(?:((?:,\d{3})+)(?:\.(\d+))?|((?:\.\d{3})+)(?:,(\d+))?)$/;
const exponential = /^\d+(?:\.\d+)?e[+-]?\d{1,3}$/i;

const digits = (text: string, shows: Mark | null): Amount => ({ kind: "digits", digits: text, shows });

function unsigned(text: string): Amount | null {
  if (/^\d+$/.test(text) || exponential.test(text)) return digits(text, null);
  const [, first, rest, decimals = ""] = grouped.exec(text) ?? [];
  if (first !== undefined && rest !== undefined) {
    const mark = decimals === "" ? null : decimals.startsWith(",") ? "," : ".";
    return digits(`${first}${rest.replace(/\D/g, "")}${decimals.replace(",", ".")}`, mark);
  }
  const [, whole, mark, fraction] = oneMark.exec(text) ?? [];
  if (whole !== undefined && fraction !== undefined) {
    // Three digits after a comma are thousands to one writer and decimals to another.
    if (mark === "," && fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole))
      return { kind: "either", readings: { ",": `${whole}.${fraction}`, ".": `${whole}${fraction}` } };
    return digits(`${whole}.${fraction}`, mark === "," ? "," : ".");
  }
  const [, head, commas, afterPoint, points, afterComma] = byMarks.exec(text) ?? [];
  if (head === undefined) return null;
  const thousands = `${head}${(commas ?? points ?? "").replace(/\D/g, "")}`;
  const after = afterPoint ?? afterComma;
  return digits(after === undefined ? thousands : `${thousands}.${after}`, commas === undefined ? "," : ".");
}

/** Reads a figure written as text, with thousands apart and either mark of decimals; null for anything else. */
function readAmount(text: string): Amount | null {
  const [, sign = "", rest = ""] = /^([-−]?)(.*)$/s.exec(text.trim()) ?? [];
  const amount = unsigned(rest);
  if (amount === null || sign === "") return amount;
  if (amount.kind === "digits") return { ...amount, digits: `-${amount.digits}` };
  return { kind: "either", readings: { ",": `-${amount.readings[","]}`, ".": `-${amount.readings["."]}` } };
}

/** What statistical offices and programs write where they have no figure; a dash may mean none or zero and is not among them. */
export const isAbsent = (text: string): boolean => /^(?:|\.{2,3}|…|n\.?\/?a\.?|nan)$/i.test(text.trim());

/** The mark of decimals that some of the texts show; null where none does, undefined where they contradict each other. */
export function markOf(texts: Iterable<string>): Mark | null | undefined {
  const marks = new Set<Mark>();
  for (const text of texts) {
    const amount = readAmount(text);
    if (amount?.kind === "digits" && amount.shows !== null) marks.add(amount.shows);
  }
  return marks.size > 1 ? undefined : ([...marks][0] ?? null);
}

export type DigitsReading =
  | { readonly ok: true; readonly digits: string }
  /** `why` follows the text where it is quoted, and is empty where that says enough. */
  | { readonly ok: false; readonly why: string };

const wrong = (why = ""): DigitsReading => ({ ok: false, why });

/** The digits of a figure in a file that writes decimals after `mark`, or why there are none. */
export function digitsOf(text: string, mark: Mark | null | undefined): DigitsReading {
  const amount = readAmount(text);
  if (amount === null) return wrong();
  if (amount.kind === "either")
    return mark
      ? { ok: true, digits: amount.readings[mark] }
      : wrong(` may be ${amount.readings["."]} or ${amount.readings[","]}`);
  return amount.shows !== null && mark === undefined
    ? wrong(", and the file writes decimals in two ways")
    : { ok: true, digits: amount.digits };
}
