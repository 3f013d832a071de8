import { type Element, has, valueOf } from "./elements";

/** A number in digits, in words, or in both with scales, from one element to another, the end excluded. */
export interface Numeral {
  readonly value: number;
  /** One unit of its last digit. */
  readonly lastUnit: number;
  readonly end: number;
  readonly hasScale: boolean;
  readonly isWords: boolean;
  /** Whether its marks could be read otherwise. */
  readonly isUnsure: boolean;
}

interface Digits {
  readonly value: number;
  readonly decimals: number;
  readonly isUnsure: boolean;
}

const count = (text: string, mark: string): number => text.split(mark).length - 1;

/** Digits with their marks: what stands before decimals depends on the language, unless it can be one thing only. */
function readDigits(written: string, decimal: "." | ",", isHuge = false): Digits | null {
  const text = written.replace(/[ \u00a0\u2009\u202f]/g, "");
  const [points, commas] = [count(text, "."), count(text, ",")];
  const as = (thousands: string, mark: string, isUnsure = false): Digits | null => {
    const plain = thousands === "" ? text : text.replaceAll(thousands, "");
    const [whole = "", decimals = ""] = mark === "" ? [plain] : plain.split(mark);
    const value = Number(decimals === "" ? whole : `${whole}.${decimals}`);
    return Number.isFinite(value) && whole.length <= 18 ? { value, decimals: decimals.length, isUnsure } : null;
  };
  if (points + commas === 0) return as("", "");
  const grouped = (mark: string) => new RegExp(`^\\d{1,3}(\\${mark}\\d{3})+$`).test(text);
  if (points > 0 && commas > 0) {
    // The last kind of mark stands before decimals, and once.
    const last = text.lastIndexOf(".") > text.lastIndexOf(",") ? "." : ",";
    return count(text, last) === 1 ? as(last === "." ? "," : ".", last) : null;
  }
  const mark = points > 0 ? "." : ",";
  if (points + commas > 1) return grouped(mark) ? as(mark, "") : null;
  if (!grouped(mark) || mark === decimal) return as("", mark);
  // "1.170 bilhão" in a language of points between thousands can be no thousand billions.
  return isHuge ? as("", mark, true) : as(mark, "", false);
}

/** The number that begins at an element, or null. */
export function readNumeral(elements: readonly Element[], start: number, decimal: "." | ","): Numeral | null {
  let total = 0;
  let current: number | null = null;
  let lastUnit = 1;
  let currentUnit = 1;
  let i = start;
  let hasScale = false;
  let isWords = false;
  let isUnsure = false;
  let lastScale = Number.POSITIVE_INFINITY;
  for (; i < elements.length; i++) {
    const element = elements[i] as Element;
    if (element.token.kind === "number") {
      // After a scale only smaller ones may follow: 4 million 542 thousand 920.
      if (current !== null) break;
      if (hasScale && (!/^\d{1,3}$/.test(element.token.text) || lastScale <= 1 || elements[i - 1]?.token.isBreak))
        break;
      const next = valueOf(elements[i + 1], "scale");
      const isHuge = next !== null && Number(next) * (has(elements[i + 2], "scale") ? 1e6 : 1) >= 1e9;
      const digits = readDigits(element.token.text, decimal, isHuge);
      if (!digits) return null;
      if (hasScale && !continues(elements, i, lastScale)) break;
      current = digits.value;
      currentUnit = 10 ** -digits.decimals;
      isUnsure ||= digits.isUnsure;
      continue;
    }
    const word = valueOf(element, "number");
    if (word === "point" && current !== null) {
      // Five whole, of ten six.
      const of = Number(valueOf(elements[i + 1], "number") ?? "NaN");
      let j = i + 2;
      let part = 0;
      for (; j < elements.length; j++) {
        const digit = Number(valueOf(elements[j], "number") ?? "NaN");
        if (!(digit >= 1 && digit < 1000)) break;
        part = digit === 100 && part > 0 ? part * 100 : part + digit;
      }
      if (!(of > 0 && of < 1) || part === 0) break;
      current += part * of;
      currentUnit = of;
      i = j - 1;
      continue;
    }
    if (word !== null && word !== "point" && !(Number(word) > 0 && Number(word) < 0.2)) {
      const value = Number(word);
      if (value === 0.5 && current === null && valueOf(elements[i + 1], "scale") === null) break;
      if (current !== null && !isWords) break;
      isWords = true;
      current = value === 100 && current !== null && current < 10 ? current * 100 : (current ?? 0) + value;
      currentUnit = value === 0.5 || value === 1.5 ? 0.1 : 1;
      if (value >= 1e6) {
        hasScale = true;
        currentUnit = value / 5;
      }
      continue;
    }
    const scale = Number(valueOf(element, "scale") ?? "NaN");
    if (scale > 0) {
      if (current === null && total === 0) {
        // "a billion", "миллиард" by itself.
        if (i > start) break;
        current = 1;
        isWords = true;
      }
      if (current === null) {
        // "mil millones", "mil milhões": a scale of a scale.
        if (scale <= lastScale || lastScale !== 1000) break;
        total *= scale;
        lastUnit *= scale;
      } else {
        if (scale >= lastScale && total > 0) {
          if (lastScale !== 1000) break;
          total = (total + current) * scale;
        } else total += current * scale;
        lastUnit = currentUnit * scale;
        current = null;
      }
      lastScale = scale;
      hasScale = true;
      continue;
    }
    if (isAbbreviating(elements, i)) continue;
    if (isEnding(elements, i)) {
      i += 1;
      continue;
    }
    break;
  }
  if (current !== null) {
    total += current;
    lastUnit = currentUnit;
  }
  if (i === start || (total === 0 && current === null)) return null;
  // A point after a scale that was passed over belongs to what follows.
  while (i > start && elements[i - 1]?.token.text === ".") i--;
  return { value: clean(total), lastUnit: clean(lastUnit), end: i, hasScale, isWords, isUnsure };
}

/** Whether digits go on with a smaller scale: 526 million after 2 billion, or a remainder below a thousand. */
function continues(elements: readonly Element[], i: number, lastScale: number): boolean {
  const j = elements[i + 1]?.token.text === "." ? i + 2 : i + 1;
  const scale = Number(valueOf(elements[j], "scale") ?? "NaN");
  if (scale > 0) return scale < lastScale;
  return lastScale === 1000;
}

/** The ending of a number in digits with its scale behind it: "10-ти миллиардов". */
function isEnding(elements: readonly Element[], i: number): boolean {
  const [hyphen, ending] = [elements[i], elements[i + 1]];
  const isGlued = hyphen?.token.isGlued && ending?.token.isGlued && ending.token.kind === "word";
  return (
    Boolean(isGlued) &&
    /^[-‐‑]$/.test(hyphen?.token.text ?? "") &&
    (ending?.token.text.length ?? 9) <= 3 &&
    has(elements[i + 2], "scale")
  );
}

/** A point after the abbreviation of a scale, with a number or a currency behind it. */
function isAbbreviating(elements: readonly Element[], i: number): boolean {
  const [before, point, after] = [elements[i - 1], elements[i], elements[i + 1]];
  if (point?.token.text !== "." || !point.token.isGlued || valueOf(before, "scale") === null) return false;
  if (after?.token.kind === "number") return continues(elements, i + 1, Number(valueOf(before, "scale")));
  return has(after, "scale");
}

/** Without the noise of binary fractions. */
export const clean = (value: number): number => Number(value.toPrecision(15));
