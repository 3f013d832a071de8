import type { Measured, SeveralModel } from "../../analysis/several";
import { greatest } from "../../core/extremes";
import { type Flag, flagOf, flags, isBound } from "../../core/figure";
import { percent, statedShort } from "../../words/amount";
import type { Grammar } from "../../words/language/grammar";
import { usualForm } from "../drawing";
import { keyHeight, type PlacedEntry, placeKey } from "../keyRows";
import { textLines, textWidth } from "../text";
import { type Columns, columnsOf, head, stacked } from "./columns";
import { scaled } from "./lengths";
import { numberOf, type Texts, textsOf } from "./texts";

/** A partner in its place; pixels. */
export interface PlacedMeasured extends Measured {
  readonly top: number;
  /** Middle of the bar. */
  readonly middle: number;
  /** Where the bar ends; null where there is no figure. */
  readonly end: number | null;
  readonly value: string;
  /** What was stated of it, behind the figure in one line or below the bar in several, and where each of it lies. */
  readonly stated: readonly string[];
  readonly ticks: readonly number[];
  readonly changeText: string;
  /** What the trade consists of, in words for a phone; null where that is not known or left out. */
  readonly parts: readonly [exports: string, imports: string] | null;
  /** What was stated of investment, and of which time. */
  readonly investment: readonly [literal: string, time: string] | null;
}

/** How many times as high as they must be rows become, to fill a frame. */
const highest = 2.5;

export type SeveralKey = "stated" | "open" | "exports" | "imports" | Flag;

export interface SeveralLayout extends Columns {
  readonly grammar: Grammar;
  readonly model: SeveralModel;
  readonly form: "wide" | "narrow";
  readonly width: number;
  readonly height: number;
  readonly bar: number;
  readonly pitch: number;
  readonly isLog: boolean;
  /** Whether what was stated stands below the bars. */
  readonly isBelow: boolean;
  /** Whether what was stated of investment stands in one line. */
  readonly isInLine: boolean;
  /** On a phone: whether the changes have a line of their own. */
  readonly hasChangeLine: boolean;
  /** Where the bars begin. */
  readonly zero: number;
  readonly rows: readonly PlacedMeasured[];
  readonly key: readonly PlacedEntry<SeveralKey>[];
}

const investmentOf = (grammar: Grammar, { partner: { fdi } }: Measured): PlacedMeasured["investment"] =>
  fdi && [statedShort(grammar, fdi.stated), grammar.period(fdi.statement.period)];

const partsOf = (grammar: Grammar, model: SeveralModel, { partner: { trade } }: Measured): PlacedMeasured["parts"] =>
  model.hasComposition && trade.exportsShare.kind === "amount"
    ? [
        `${grammar.indicators.exports} ${percent(grammar, trade.exportsShare)}`,
        `${grammar.indicators.imports} ${percent(grammar, trade.importsShare)}`,
      ]
    : null;

function keyOf(grammar: Grammar, model: SeveralModel, texts: readonly Texts[], isWide: boolean) {
  const words = grammar.chart.key;
  const figures = texts.map(({ row }) => row.figure);
  const flagged = new Set(figures.map((figure) => flagOf(figure)));
  return [
    ...(texts.some(({ amounts }) => amounts.length > 0)
      ? [{ kind: "stated" as const, text: words.stated, width: 10 }]
      : []),
    ...(figures.some(isBound) ? [{ kind: "open" as const, text: words.open, width: 66 }] : []),
    ...(model.hasComposition && isWide
      ? (["exports", "imports"] as const).map((kind) => ({ kind, text: grammar.indicators[kind], width: 14 }))
      : []),
    ...flags
      .filter((flag) => flagged.has(flag))
      .map((flag) => ({ kind: flag, text: grammar.source.flags[flag], width: 24 })),
  ];
}

/** Where everything of one measure of several partners stands, for a drawing of a given width. */
export function layOut(grammar: Grammar, asked: SeveralModel, width: number, asDrawn = usualForm): SeveralLayout {
  const isWide = width >= 680;
  const model = asDrawn.stated ? asked : withoutStated(asked);
  const texts = model.rows.map((row) => textsOf(grammar, model, row));
  const investments = model.rows.map((row) => (model.hasInvestment ? investmentOf(grammar, row) : null));
  const inLine = greatest(
    0,
    investments.map((said) => textWidth(said?.join(", ") ?? "", 13, true)),
  );
  // In a low frame what was stated of investment stands in one line, where there is room for it.
  const isInLine = asDrawn.lean && isWide && inLine < 0.25 * width;
  const columns = isWide
    ? columnsOf(grammar, model, texts, width, { investments: isInLine ? inLine : 0, strips: asDrawn.lean ? 180 : 220 })
    : stacked(grammar, model, width);
  const { isLog, isBelow, x, zero } = scaled(model, texts, columns.bars, isWide, asDrawn.lean ? 0.25 : 0.5);
  const lines = greatest(
    0,
    columns.headings.map(({ title, note }) => title.length + note.length),
  );
  const statedLines = texts.map(({ stated }) =>
    stated === "" ? [] : isBelow ? textLines(stated, columns.bars.to - columns.bars.from, 12.5) : [stated],
  );
  const parts = texts.map(({ row }) => partsOf(grammar, model, row));
  const hasChangeLine =
    !isWide &&
    texts.some(
      ({ changeText }, i) => textWidth(parts[i]?.join("  ") ?? "", 12.5) + textWidth(changeText, 12.5) + 16 > width,
    );
  const least = model.hasInvestment && !isInLine ? 48 : asDrawn.dense ? 32 : 40;
  const under = isBelow
    ? 15 *
      greatest(
        0,
        statedLines.map(({ length }) => length),
      )
    : 0;
  const lowest = isWide
    ? Math.max(asDrawn.lean ? least - 4 : least, (asDrawn.lean ? 28 : 36) + under)
    : 54 + 18 * [true, hasChangeLine, model.hasInvestment].filter(Boolean).length;
  const first = lines * head.line + 14;
  const entries = keyOf(grammar, model, texts, isWide);
  const foot = 14 + Math.max(keyHeight(placeKey(entries, 0, width), 0) - 4, -8);
  const filled = isWide && asDrawn.room !== null ? (asDrawn.room - first - foot) / Math.max(1, texts.length) : 0;
  const pitch = Math.max(lowest, Math.min(highest * lowest, filled));
  const rows = texts.map(({ row, value, amounts, changeText }, i): PlacedMeasured => {
    const top = first + i * pitch;
    const number = numberOf(row.figure);
    return {
      ...row,
      top,
      middle: isWide ? top + (pitch - under) / 2 : top + 31,
      end: number === null ? null : x(number),
      value,
      stated: statedLines[i] ?? [],
      ticks: amounts.map((amount) => x(amount.value.toNumber())),
      changeText,
      parts: parts[i] ?? null,
      investment: investments[i] ?? null,
    };
  });
  const bottom = first + rows.length * pitch;
  return {
    grammar,
    model,
    form: isWide ? "wide" : "narrow",
    width,
    height: bottom + foot,
    bar: isWide ? 18 + (pitch - lowest) / 3 : 12,
    pitch,
    isLog,
    isBelow,
    isInLine,
    hasChangeLine,
    zero,
    ...columns,
    rows,
    key: placeKey(entries, bottom + 14, width),
  };
}

const withoutStated = (model: SeveralModel): SeveralModel => ({
  ...model,
  rows: model.rows.map((row) => ({ ...row, partner: { ...row.partner, stated: {} } })),
});
