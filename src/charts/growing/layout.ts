import { greatest } from "../../core/extremes";
import { isBound } from "../../core/figure";
import type { GrowthModel, GrownPartner } from "../../analysis/growing";
import { fewerGrown, type GrowthRow } from "../../analysis/growthRows";
import { gapMark, millions } from "../../words/amount";
import { changePercent } from "../../words/changePercent";
import { isInPercent, pointsText } from "../../words/growingWords";
import type { Grammar } from "../../words/language/grammar";
import { amountText } from "../../words/rankedTexts";
import { moreOf } from "../../words/moreOf";
import { viewWords } from "../../words/viewWords";
import { usualForm } from "../drawing";
import { type PlacedEntry, placeKey } from "../keyRows";
import { type Axis, linear, logarithmic, tickLabels } from "../ranking/axis";
import { namesOf } from "../ranking/columns";
import { rowsIn, rowSizes } from "../ranking/rowHeights";
import { textWidth } from "../text";

/** A row in its place. */
export interface PlacedGrowth {
  readonly row: GrowthRow;
  readonly top: number;
  readonly height: number;
  /** Places of both figures between 0 and 1 on the axis; null where there is none. */
  readonly before: number | null;
  readonly now: number | null;
}

/** What is drawn: the rows that are shown of a model. */
export interface Growing {
  readonly model: GrowthModel;
  readonly rows: readonly GrowthRow[];
}

/** A column of texts with its head, by its right end. */
export interface Column {
  readonly head: string;
  readonly x: number;
  readonly isQuiet: boolean;
  readonly text: (partner: GrownPartner) => string;
}

export interface GrowingLayout {
  readonly grammar: Grammar;
  readonly model: GrowthModel;
  readonly form: "wide" | "narrow";
  readonly width: number;
  readonly height: number;
  readonly names: { readonly from: number; readonly to: number };
  readonly lines: { readonly from: number; readonly to: number };
  readonly columns: readonly Column[];
  readonly ticks: Axis["ticks"];
  /** What is written over the ticks, as far as there is room. */
  readonly labels: readonly { readonly text: string; readonly x: number }[];
  readonly rows: readonly PlacedGrowth[];
  readonly key: readonly PlacedEntry<"before" | "now">[];
}

const head = { wide: 34, narrow: 26 } as const;
const foldedHeight = 42;
/** Below the rows, for the key. */
const foot = 42;
const between = 22;

const amountOf = (figure: GrownPartner["now"]): number | null =>
  figure.kind === "amount" && !isBound(figure) ? figure.value.toNumber() : null;

/** What is written beside the lines: both figures and the change that orders, as far as there is room. */
function columnsOf(grammar: Grammar, model: GrowthModel, isWide: boolean): Omit<Column, "x">[] {
  const words = viewWords(grammar).growing;
  const isSigned = model.measure === "balance";
  const inDollars = model.order === "amount" || isSigned;
  const figure = (period: GrowthModel["period"], which: "before" | "now") => ({
    head: grammar.period(period),
    isQuiet: true,
    text: (partner: GrownPartner) => amountText(grammar, partner[which], isSigned),
  });
  const percent = {
    head: moreOf(grammar).figures.heads.change,
    isQuiet: false,
    text: (one: GrownPartner) => changePercent(grammar, one.percent),
  };
  const amount = {
    head: moreOf(grammar).figures.heads.change,
    isQuiet: false,
    text: (one: GrownPartner) => millions(grammar, one.amount, true),
  };
  const points = { head: words.points, isQuiet: true, text: (one: GrownPartner) => pointsText(grammar, one.points) };
  const yearly = {
    head: words.yearly,
    isQuiet: true,
    text: (one: GrownPartner) => changePercent(grammar, one.yearly, gapMark),
  };
  const change = inDollars ? amount : percent;
  if (!isWide) return [change];
  const last = isSigned ? [] : inDollars ? [points] : model.period.year - model.since.year > 1 ? [yearly] : [];
  return [figure(model.since, "before"), figure(model.period, "now"), change, ...last];
}

/** The columns at the right end, each as wide as its texts. */
function placedColumns(columns: readonly Omit<Column, "x">[], rows: readonly GrowthRow[], width: number): Column[] {
  const partners = rows.flatMap((row) => (row.kind === "partner" ? row.partner : []));
  let x = width;
  return columns
    .toReversed()
    .map((column) => {
      const placed = { ...column, x };
      const wide = partners.map((partner) => textWidth(column.text(partner), 14, partner.chosen));
      x -= greatest(textWidth(column.head, 12.5), wide) + between;
      return placed;
    })
    .toReversed();
}

/** Where everything of a ranking by change stands, for a drawing of a given width; a frame has as many rows as it has room for. */
export function layOut(
  grammar: Grammar,
  { model, rows: asked }: Growing,
  width: number,
  asDrawn = usualForm,
): GrowingLayout {
  const form = width < 680 ? "narrow" : "wide";
  const isWide = form === "wide";
  const room = asDrawn.room === null ? null : asDrawn.room - head[form] - foot;
  const { rows, ...heights } = rowsIn(
    { rows: asked, size: rowSizes[form], folded: foldedHeight, room, fewer: (most) => fewerGrown(model, asked, most) },
    asDrawn,
  );
  const columns = placedColumns(columnsOf(grammar, model, isWide), rows, width);
  const first = columns[0];
  const left = first
    ? first.x -
      greatest(
        textWidth(first.head, 12.5),
        rows.flatMap((row) =>
          row.kind === "partner" ? textWidth(first.text(row.partner), 14, row.partner.chosen) : [],
        ),
      )
    : width;
  const partners = rows.flatMap((row) => (row.kind === "partner" ? row.partner : []));
  const names = isWide ? namesOf(grammar, partners, width, asDrawn.room !== null) : { from: 36, to: left - 12 };
  // The scale is that of all partners, also of those that are folded, so that folding moves no line.
  const all = model.ranked.flatMap(({ before, now }) => [before, now].flatMap((figure) => amountOf(figure) ?? []));
  const axis = isInPercent(model) ? logarithmic(all) : linear(all, width < 1000 ? 3 : 4);
  const at = (figure: GrownPartner["now"]): number | null => {
    const value = amountOf(figure);
    const place = value === null || (isInPercent(model) && value <= 0) ? null : axis.place(value);
    return place !== null && place >= 0 && place <= 1 ? place : null;
  };
  let top: number = head[form];
  const placed = rows.map((row): PlacedGrowth => {
    const height = row.kind === "folded" ? heights.folded : heights.row;
    const partner = row.kind === "partner" ? row.partner : null;
    const one = { row, top, height, before: partner && at(partner.before), now: partner && at(partner.now) };
    top += height;
    return one;
  });
  const lines = isWide ? { from: names.to + 18, to: left - 24 } : { from: 42, to: width - 6 };
  const key = placeKey(
    [
      { kind: "before" as const, text: grammar.period(model.since), width: 12 },
      { kind: "now" as const, text: grammar.period(model.period), width: 12 },
    ],
    top + 16,
    width,
  );
  return {
    grammar,
    model,
    form,
    width,
    height: top + foot,
    names,
    lines,
    labels: tickLabels(grammar, axis.ticks, lines, lines.to + 6),
    columns,
    ticks: axis.ticks,
    rows: placed,
    key,
  };
}
