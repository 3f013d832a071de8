import type { Grid } from "./grid";
import { type Head, textIn } from "./tableHead";
import { chosen, type ValueColumn } from "./tableMapping";
import { unitIn } from "./tableUnit";

/** The scale and the currency that headings of values, else titles, else notes below say. */
export function guessUnit(
  grid: Grid,
  values: readonly ValueColumn[],
  heads: readonly string[],
  titles: readonly string[],
  head: Head,
) {
  const notes = grid.rows
    .slice(Math.max(head.row + 1, grid.rows.length - 10))
    .filter((row) => row.filter((cell) => cell !== null).length === 1)
    .map((row) => textIn(row.find((cell) => cell !== null)));
  const said = [
    ["head", heads],
    ["title", titles],
    ["title", notes],
  ] as const;
  const found = (of: "scale" | "currency") => {
    for (const [by, texts] of said) {
      const units = texts.map((text) => [text, unitIn(text)] as const);
      const saying = units.filter(([, unit]) => unit[of] !== null);
      const [first] = saying;
      if (first)
        return {
          by,
          shown: first[0],
          value: first[1][of],
          isSure: new Set(saying.map(([, unit]) => unit[of])).size === 1 && units.every(([, unit]) => !unit.isUnclear),
        };
      const unclear = units.find(([, unit]) => unit.isUnclear);
      if (unclear) return { by, shown: unclear[0], value: null, isSure: false };
    }
    return null;
  };
  const [scale, currency] = [found("scale"), found("currency")];
  const perColumn = values.every((value) => value.scale !== undefined);
  return {
    scale: scale
      ? chosen(
          typeof scale.value === "number" ? scale.value : null,
          scale.isSure || (perColumn && scale.by === "head"),
          scale.by,
          scale.shown,
        )
      : // A currency without a word for thousands or millions is named as the unit.
        chosen(
          currency ? 1 : null,
          currency?.isSure === true && currency.by === "head",
          currency?.by ?? "nothing",
          currency?.shown ?? "",
        ),
    currency: currency
      ? chosen(
          typeof currency.value === "string" ? currency.value : null,
          currency.isSure && currency.value !== null,
          currency.by,
          currency.shown,
        )
      : chosen<string | null>(null, false, "nothing"),
  };
}
