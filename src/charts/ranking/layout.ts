import { fewer, type RankingRow } from "../../analysis/folding";
import type { RankingModel } from "../../analysis/ranking";
import { type Flag, flagOf, flags } from "../../core/figure";
import type { Grammar } from "../../words/language/grammar";
import { usualForm } from "../drawing";
import { keyHeight, type PlacedEntry, placeKey } from "../keyRows";
import { type Axis, linear, logarithmic } from "./axis";
import { type Columns, columnsOf } from "./columns";
import { rowsIn, rowSizes } from "./rowHeights";

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

export interface RankingLayout extends Columns {
  readonly grammar: Grammar;
  readonly model: RankingModel;
  readonly form: "wide" | "narrow";
  readonly width: number;
  readonly height: number;
  readonly bar: number;
  readonly zero: number;
  readonly ticks: Axis["ticks"];
  readonly rows: readonly PlacedRow[];
  readonly isLog: boolean;
  readonly key: readonly PlacedEntry<Flag>[];
}

const head = { wide: 34, narrow: 26 } as const;
const bars = { wide: 17, narrow: 10 } as const;
const foldedHeight = 50;
/** Below the rows, where no key follows. */
const leastFoot = 8;

const valueOf = (row: RankingRow): number | null =>
  row.kind === "partner" && row.partner.figure.kind === "amount" ? row.partner.figure.value.toNumber() : null;

/** The flag of a figure that is drawn or written: of a partner with a bar, or of the sum of those passed over. */
export const flagOfRow = ({ row, at }: PlacedRow): Flag | undefined =>
  row.kind === "folded" ? flagOf(row.sum) : at === null ? undefined : flagOf(row.partner.figure);

/** Where everything of a ranking stands, for a drawing of a given width; a frame has as many rows as it has room for. */
export function layOut(
  grammar: Grammar,
  { model, rows: asked, isLog }: Ranked,
  width: number,
  asDrawn = usualForm,
): RankingLayout {
  const form = width < 680 ? "narrow" : "wide";
  // The scale is that of all partners, also of those that are folded, so that folding moves no bar.
  const values = [...model.ranked, ...model.partial].flatMap(({ figure }) =>
    figure.kind === "amount" ? figure.value.toNumber() : [],
  );
  const axis = isLog ? logarithmic(values) : linear(values, width < 1000 ? 4 : 5);
  const laidOut = (below: number) => {
    const room = asDrawn.room === null ? null : asDrawn.room - head[form] - below;
    const fitted = rowsIn(
      { rows: asked, size: rowSizes[form], folded: foldedHeight, room, fewer: (most) => fewer(model, asked, most) },
      asDrawn,
    );
    let top: number = head[form];
    const placed = fitted.rows.map((row): PlacedRow => {
      const height = row.kind === "folded" ? fitted.folded : fitted.row;
      const value = valueOf(row);
      const isDrawn = value !== null && !(isLog && value <= 0);
      const one = { row, top, height, at: isDrawn ? axis.place(value) : null };
      top += height;
      return one;
    });
    const flagged = new Set(placed.map(flagOfRow));
    const marks = flags
      .filter((flag) => flagged.has(flag))
      .map((flag) => ({ kind: flag, text: grammar.source.flags[flag], width: 24 }));
    const key = placeKey(marks, top + 12, width);
    const foot = key.length > 0 ? 16 + keyHeight(key, top + 12) : leastFoot;
    return { placed, key, foot, height: top + foot, times: fitted.row / rowSizes[form].usual };
  };
  const first = laidOut(leastFoot);
  // What the key explains is known once the rows have a place.
  const { placed, key, height, times } = first.foot > leastFoot && asDrawn.room !== null ? laidOut(first.foot) : first;
  const partners = placed.flatMap(({ row }) => (row.kind === "partner" ? row.partner : []));
  return {
    grammar,
    model,
    form,
    width,
    height,
    key,
    bar: form === "narrow" ? bars.narrow : bars.wide * times,
    ...columnsOf(grammar, model, partners, width, asDrawn.room !== null),
    zero: axis.zero,
    ticks: axis.ticks,
    rows: placed,
    isLog,
  };
}
