import { indicators } from "../../core/indicators";
import type { RankingRow } from "../../analysis/folding";
import type { RankingModel } from "../../analysis/ranking";
import { type Flag, flagOf, flags } from "../../core/figure";
import type { Grammar } from "../../words/language/grammar";
import { type PlacedEntry, placeKey } from "../keyRows";
import { type Axis, linear, logarithmic } from "./axis";

/** A row in its place. */
export interface PlacedRow {
  readonly row: RankingRow;
  readonly top: number;
  readonly height: number;
  /** Place of the figure between 0 and 1 on the axis; null where nothing is drawn. */
  readonly at: number | null;
}

/** What a ranking draws: the rows that are shown of a model, on a logarithmic scale or from zero. */
export interface Ranked {
  readonly model: RankingModel;
  readonly rows: readonly RankingRow[];
  readonly isLog: boolean;
}

export interface RankingLayout {
  readonly grammar: Grammar;
  readonly model: RankingModel;
  readonly form: "wide" | "narrow";
  readonly width: number;
  readonly height: number;
  readonly bar: number;
  /** Where the names begin, and how far they may reach. */
  readonly names: { readonly from: number; readonly to: number };
  readonly bars: { readonly from: number; readonly to: number };
  /** Right ends of the columns; null where there is no room for one. */
  readonly value: number;
  readonly share: number | null;
  readonly before: number | null;
  readonly zero: number;
  readonly ticks: Axis["ticks"];
  readonly rows: readonly PlacedRow[];
  readonly isLog: boolean;
  readonly key: readonly PlacedEntry<Flag>[];
}

const head = { wide: 34, narrow: 26 } as const;
const pitch = { wide: 29, narrow: 44 } as const;
const foldedHeight = 50;

const valueOf = (row: RankingRow): number | null =>
  row.kind === "partner" && row.partner.figure.kind === "amount" ? row.partner.figure.value.toNumber() : null;

/** The flag of a figure that is drawn or written: of a partner with a bar, or of the sum of those passed over. */
export const flagOfRow = ({ row, at }: PlacedRow): Flag | undefined =>
  row.kind === "folded" ? flagOf(row.sum) : at === null ? undefined : flagOf(row.partner.figure);

function columns(
  width: number,
  hasShare: boolean,
  before: number,
): Pick<RankingLayout, "names" | "bars" | "value" | "share" | "before"> {
  if (width < 680)
    return {
      names: { from: 36, to: width - (hasShare ? 136 : 84) },
      bars: { from: 36, to: width },
      value: hasShare ? width - 56 : width,
      share: hasShare ? width : null,
      before: null,
    };
  const names = { from: 44, to: width < 1000 ? 180 : 208 };
  return {
    names,
    bars: { from: names.to + 12, to: width - before - (hasShare ? 206 : 116) },
    value: width - before - (hasShare ? 90 : 0),
    share: hasShare ? width - before : null,
    before: width,
  };
}

/** Where everything of a ranking stands, for a drawing of a given width. */
export function layOut(grammar: Grammar, { model, rows, isLog }: Ranked, width: number): RankingLayout {
  const form = width < 680 ? "narrow" : "wide";
  // The scale is that of all partners, also of those that are folded, so that folding moves no bar.
  const values = [...model.ranked, ...model.partial].flatMap(({ figure }) =>
    figure.kind === "amount" ? figure.value.toNumber() : [],
  );
  const axis = isLog ? logarithmic(values) : linear(values, width < 1000 ? 4 : 5);
  const placed: PlacedRow[] = [];
  let top: number = head[form];
  for (const row of rows) {
    const height = row.kind === "folded" ? foldedHeight : pitch[form];
    const value = valueOf(row);
    const isDrawn = value !== null && !(isLog && value <= 0);
    placed.push({ row, top, height, at: isDrawn ? axis.place(value) : null });
    top += height;
  }
  const flagged = new Set(placed.map(flagOfRow));
  const marks = flags.filter((flag) => flagged.has(flag));
  const key = placeKey(
    marks.map((flag) => ({ kind: flag, text: grammar.source.flags[flag], width: 24 })),
    top + 12,
    width,
  );
  return {
    grammar,
    model,
    form,
    width,
    height: top + 8 + (key.length > 0 ? 32 : 0),
    key,
    bar: form === "narrow" ? 10 : 17,
    // The head of the last column names the period before, which is longer than a year where it is not one.
    ...columns(width, !indicators[model.measure].isSigned, model.period.kind === "year" ? 114 : 150),
    zero: axis.zero,
    ticks: axis.ticks,
    rows: placed,
    isLog,
  };
}
