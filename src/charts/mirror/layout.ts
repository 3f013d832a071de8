import { type ScaleLinear, scaleLinear } from "d3-scale";
import type { MirrorModel, MirrorPair } from "../../analysis/mirror";
import type { Figure } from "../../core/figure";
import { ratioText } from "../../words/ratioText";
import { usualForm } from "../drawing";
import { keyHeight, type PlacedEntry, placeKey } from "../keyRows";
import { roundTicks } from "../scale";
import { textWidth } from "../text";
import { greatest } from "../../core/extremes";
import { millions } from "../../words/amount";
import type { Grammar } from "../../words/language/grammar";
import { type Heading, headingLine, headingsOf } from "./heads";
import { keyOf, type KeyMark } from "./keyEntries";
import { type RatioScale, ratioScale } from "./ratioScale";

type Form = "wide" | "dense" | "narrow";

/** A bar in its place, in pixels; value, in dollars, and end are null where there is no figure. */
export interface SideBar {
  readonly y: number;
  readonly height: number;
  readonly value: number | null;
  readonly end: number | null;
}

/** A pair in its place. */
export interface Row {
  readonly pair: MirrorPair;
  readonly top: number;
  readonly own: SideBar;
  readonly theirs: SideBar;
  /** Where the dot of the ratio lies. */
  readonly dotY: number;
}

interface Room {
  readonly from: number;
  readonly to: number;
}

export interface MirrorLayout {
  readonly grammar: Grammar;
  readonly model: MirrorModel;
  readonly form: Form;
  readonly width: number;
  readonly height: number;
  readonly rows: readonly Row[];
  /** The top of the first row and the end of the last. */
  readonly top: number;
  readonly bottom: number;
  readonly pitch: number;
  readonly amount: Room;
  /** From dollars to pixels. */
  readonly scale: ScaleLinear<number, number>;
  /** Gridlines of the amounts in dollars. */
  readonly ticks: readonly number[];
  readonly ratio: Room;
  readonly powers: RatioScale;
  readonly headings: readonly Heading[];
  readonly key: readonly PlacedEntry<KeyMark>[];
}

const valueOf = (figure: Figure): number | null => (figure.kind === "gap" ? null : figure.value.toNumber());
const known = (figure: Figure): number[] => [valueOf(figure)].flatMap((value) => value ?? []);

/** Whether a logarithm lies beyond the axis of ratios. */
export const isBeyond = ({ powers: { step, count } }: MirrorLayout, log: number): boolean =>
  Math.abs(log) > count * Math.log(step) + 1e-9;

/** The place of a logarithm between the ends of the axis of ratios; of one beyond it the end. */
export function ratioX({ ratio: { from, to }, powers: { step, count } }: MirrorLayout, log: number): number {
  const at = Math.max(-1, Math.min(1, log / (count * Math.log(step))));
  return (from + to) / 2 + at * ((to - from) / 2);
}

const sizes = {
  wide: { head: 76, pitch: 56, own: 14, theirs: 13, between: 4, beforeKey: 26 },
  dense: { head: 70, pitch: 40, own: 12, theirs: 11, between: 3, beforeKey: 16 },
  narrow: { head: 44, pitch: 178, own: 14, theirs: 13, between: 26, beforeKey: 32 },
} as const;

/** Bars that fill a frame are no thicker, against what they are at the least. */
const thickest = 2.6;

/** Rows and bars as high as they are at the least, or as a frame leaves room for; below each other they keep their height. */
function rowSizes(form: Form, rows: number, head: number, below: number, room: number | null) {
  const { pitch, own, theirs, between } = sizes[form];
  const filled = room === null || form === "narrow" || rows === 0 ? pitch : Math.floor((room - head - below) / rows);
  const times = Math.max(1, Math.min(thickest, filled / pitch));
  return {
    pitch: Math.max(pitch, filled),
    own: Math.round(own * times),
    theirs: Math.round(theirs * times),
    between: form === "narrow" ? between : Math.round(between * times),
  };
}

/** Every mark of the pairs of one period in its place. */
export function layOut(grammar: Grammar, model: MirrorModel, width: number, asked = usualForm): MirrorLayout {
  const form: Form = width < 760 ? "narrow" : asked.dense ? "dense" : "wide";
  const { beforeKey } = sizes[form];
  const pairs = model.partners.flatMap((partner) => partner.pairs);
  const amounts = pairs.flatMap((pair) => [...known(pair.own.figure), ...known(pair.theirs.figure)]);
  const largest = Math.max(0, ...amounts);
  const narrow = form === "narrow";
  const entries = keyOf(grammar, model, narrow);
  const below = beforeKey + keyHeight(placeKey(entries, 0, width), 0) + 4;
  const ticks = largest > 0 ? roundTicks(0, largest, width < 1000 ? 4 : 5) : [0];
  const names = pairs.map(({ area }) => grammar.area.name(area));
  const longest = (texts: readonly string[]) =>
    greatest(
      0,
      texts.map((text) => textWidth(text, 14, true)),
    );
  // A name is broken between its words, and no word is.
  const word = longest(names.flatMap((name) => name.split(" ")));
  const gutter = narrow ? 0 : Math.max(word + 14, Math.min(Math.max(124, longest(names) + 16), width * 0.22));
  const label =
    Math.max(0, ...pairs.flatMap((p) => [p.own, p.theirs].map((r) => textWidth(millions(grammar, r.figure), 14)))) + 24;
  const ratioLabel = Math.max(0, ...pairs.map(({ ratio }) => textWidth(ratioText(grammar, ratio), 14, true)));
  const middle = Math.round(width * 0.615);
  const amount = narrow ? { from: 0, to: width } : { from: gutter, to: middle - label };
  const scale = scaleLinear([0, ticks.at(-1) || 1], [amount.from, amount.to]);
  const ratio = narrow
    ? { from: 24, to: width - 24 }
    : { from: middle + 28, to: width - Math.max(48, ratioLabel + 16) };
  const powers = ratioScale(pairs);
  const headings = headingsOf(
    grammar,
    model,
    powers,
    narrow ? width : ratio.from - 16,
    narrow ? null : ratio.from,
    width,
  );
  const head =
    sizes[form].head +
    headingLine *
      (greatest(
        2,
        headings.map(({ title, note }) => title.length + note.length),
      ) -
        2);
  const { pitch, own, theirs, between } = rowSizes(form, pairs.length, head, below, asked.room);
  const bar = (figure: Figure, y: number, height: number): SideBar => {
    const value = valueOf(figure);
    return { y, height, value, end: value === null ? null : scale(value) };
  };
  const first = narrow ? 52 : (pitch - own - theirs - between) / 2;
  const rows = pairs.map((pair, i): Row => {
    const top = head + i * pitch;
    const y = top + first;
    return {
      pair,
      top,
      own: bar(pair.own.figure, y, own),
      theirs: bar(pair.theirs.figure, y + own + between, theirs),
      dotY: narrow ? y + own + between + theirs + 28 : top + pitch / 2,
    };
  });
  const bottom = head + rows.length * pitch;
  return {
    grammar,
    model,
    form,
    width,
    height: bottom + below,
    key: placeKey(entries, bottom + beforeKey, width),
    rows,
    top: head,
    bottom,
    pitch,
    amount,
    scale,
    ticks,
    ratio,
    powers,
    headings,
  };
}
