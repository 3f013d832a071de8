import { type Element, has, valueOf } from "./elements";
import { readNumeral } from "./numerals";
import { qualifierBefore, qualifierBehind } from "./qualifiers";
import { unmarked, type Written } from "./written";

/** "se multiplicó por nueve": a number of times behind its verb. */
export function multiplied(elements: readonly Element[], i: number, decimal: "." | ","): Written | null {
  const numeral = has(elements[i], "multiplied") ? readNumeral(elements, i + 1, decimal) : null;
  if (!numeral || numeral.hasScale || numeral.value > 1000) return null;
  const { value, lastUnit, end } = numeral;
  return {
    ...unmarked,
    kind: "times",
    first: i + 1,
    end,
    number: i + 1,
    value,
    lastUnit,
    unit: "times",
    isGrowth: true,
  };
}

/** A word that is a figure by itself: doubled, a third. */
export function wordFigure(elements: readonly Element[], i: number): Written | null {
  const element = elements[i] as Element;
  const times = valueOf(element, "timesWord");
  const fraction = valueOf(element, "fraction");
  if (times === null && fraction === null) return null;
  const { sign, first, isBound } = qualifierBefore(elements, i, times === null ? "percent" : "times");
  const behind = qualifierBehind(elements, i + 1);
  return {
    ...unmarked,
    kind: times === null ? "percent" : "times",
    first,
    end: behind.sign ? behind.end : i + 1,
    number: i,
    value: Number(times ?? fraction),
    lastUnit: times === null ? 4 : 0.4,
    unit: times === null ? "%" : "times",
    qualifier: sign || behind.sign,
    isBound,
    isGrowth: times !== null,
  };
}
