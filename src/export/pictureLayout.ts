import { balanced, type Face, type Measure, measureText, sans, serif, wrap } from "./measure";
import type { Shape } from "./shapes";

/** What is said around a chart; an empty text takes no room. */
export interface PictureWords {
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  readonly sources: string;
  /** “Drawn 23 November 2026 from data version 2024.07”. */
  readonly date: string;
  readonly address: string | null;
}

export interface Style extends Face {
  readonly line: number;
  readonly fill: string;
}

export const ink = "#1A1A1A";
const ink2 = "#565653";

/** Lines one under the other; `y` is the top of the first. */
export interface Block {
  readonly lines: readonly string[];
  readonly style: Style;
  readonly x: number;
  readonly y: number;
  readonly end: boolean;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Where everything of a picture stands; what lies below the chart is given by its distance from the lower edge. */
export interface PictureLayout {
  readonly shape: Shape;
  /** Sizes against those of a slide. */
  readonly unit: number;
  readonly side: number;
  readonly head: readonly Block[];
  /** Room of the chart; a free shape grows with what is drawn. */
  readonly room: Box & { readonly height: number | null };
  /** Height of all below the rule, which is drawn above it. */
  readonly foot: number;
  /** Blocks below the rule, `y` from there. */
  readonly footBlocks: readonly Block[];
  /** The QR code, `y` from the rule. */
  readonly code: Box | null;
}

/** Sizes of text and margins against those of a slide: by area, and never too large for a narrow or low frame. */
const unitOf = ({ width, height, grows }: Shape): number =>
  grows ? Math.min(1, width / 1240) : Math.min(Math.sqrt((width * height) / (1600 * 900)), width / 1000, height / 640);

/** Smaller text cannot be read on a slide. */
const leastSize = 11;
const smallest = { title: 30, subtitle: 17, lines: Infinity };
/** Sizes of title and subtitle, and how many lines a title may have: in a frame that does not grow the chart has its room first. */
const headSizes = [
  { title: 44, subtitle: 20, lines: 2 },
  { title: 36, subtitle: 20, lines: 2 },
  { ...smallest, subtitle: 20 },
  smallest,
];
/** What they and the foot leave of the height of such a frame, where they can. */
const leastRoom = 0.43;

/** Lays out a picture around its chart. `hasCode`: whether room for a QR code is kept. */
export function layoutPicture(
  words: PictureWords,
  shape: Shape,
  hasCode: boolean,
  measure: Measure = measureText,
): PictureLayout {
  const unit = unitOf(shape);
  const style = (family: string, size: number, line: number, fill: string): Style => ({
    family,
    size: size * unit,
    weight: 400,
    line: line * unit,
    fill,
  });

  const smallSize = Math.max(leastSize / unit, 15);
  const small = style(sans, smallSize, 1.4 * smallSize, ink2);
  const wordmark = style(serif, 24, 32, ink);
  const side = 72 * unit;
  const inner = shape.width - 2 * side;
  const right = shape.width - side;

  const codeSize = 104 * unit;
  const gap = 24 * unit;
  const top = 20 * unit;
  // Where both fit side by side, the address stands at the right, beside the code; else below the sources.
  const isWide = inner >= 1100 * unit;
  const codeRoom = hasCode ? codeSize + gap : 0;
  const aside = isWide ? 420 * unit - codeRoom / 2 : 110 * unit;
  const sourceWidth = inner - (isWide ? aside + codeRoom + 32 * unit : (hasCode ? codeSize : aside) + gap);
  const about = [words.address ?? "", words.date].filter(Boolean);
  const texts = [...words.notes, words.sources, ...(isWide ? [] : [...about].reverse())].filter(Boolean);
  const sources = texts.flatMap((text) => wrap(text, sourceWidth, small, measure));
  const asideLines = isWide ? about.flatMap((text) => wrap(text, aside, small, measure)) : [];
  const asideEnd = isWide ? right - codeRoom : right;
  const footBlocks: Block[] = [
    { lines: sources, style: small, x: side, y: top, end: false },
    { lines: ["Vis-à-Vis"], style: wordmark, x: asideEnd, y: top - 4 * unit, end: true },
    { lines: asideLines, style: small, x: asideEnd, y: top - 4 * unit + wordmark.line, end: true },
  ];
  const codeTop = isWide ? top : top + wordmark.line;
  const asideHeight = wordmark.line + asideLines.length * small.line;
  const content = Math.max(sources.length * small.line, asideHeight, hasCode ? codeTop - top + codeSize : 0);
  const foot = top + content + 40 * unit;
  const below = foot + 24 * unit;
  const headIn = (sizes: typeof smallest) => {
    const title = style(serif, sizes.title, sizes.title + 8, ink);
    const subtitle = style(sans, sizes.subtitle, 1.4 * sizes.subtitle, ink2);
    const titleLines = words.title === "" ? [] : balanced(words.title, inner, title, measure);
    const lines = words.subtitle === "" ? [] : wrap(words.subtitle, inner, subtitle, measure);
    const first = 44 * unit;
    const second = first + (titleLines.length > 0 ? titleLines.length * title.line + 6 * unit : 0);
    const y = second + (lines.length > 0 ? lines.length * subtitle.line + 24 * unit : 0);
    const head: Block[] = [
      { lines: titleLines, style: title, x: side, y: first, end: false },
      { lines, style: subtitle, x: side, y: second, end: false },
    ].filter((block) => block.lines.length > 0);
    const isLow = y + below > (1 - leastRoom) * shape.height;
    return { head, y, fits: shape.grows || (titleLines.length <= sizes.lines && !isLow) };
  };
  const { head, y } = headSizes.map(headIn).find(({ fits }) => fits) ?? headIn(smallest);
  return {
    shape,
    unit,
    side,
    head,
    room: { x: side, y, width: inner, height: shape.grows ? null : shape.height - below - y },
    foot,
    footBlocks,
    code: hasCode ? { x: right - codeSize, y: codeTop, width: codeSize } : null,
  };
}
