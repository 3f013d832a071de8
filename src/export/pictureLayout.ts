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
/** Where a title takes more than two lines of a frame that does not grow, it leaves the chart its room first. */
const titleSizes = [44, 36];

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

  const subtitle = style(sans, 20, 28, ink2);
  const smallSize = Math.max(leastSize / unit, 15);
  const small = style(sans, smallSize, 1.4 * smallSize, ink2);
  const wordmark = style(serif, 24, 32, ink);
  const side = 72 * unit;
  const inner = shape.width - 2 * side;
  const right = shape.width - side;

  const head: Block[] = [];
  const title =
    titleSizes
      .map((size) => style(serif, size, size + 8, ink))
      .find((each) => shape.grows || wrap(words.title, inner, each, measure).length <= 2) ?? style(serif, 30, 38, ink);
  let y = 44 * unit;
  if (words.title !== "") {
    const lines = balanced(words.title, inner, title, measure);
    head.push({ lines, style: title, x: side, y, end: false });
    y += lines.length * title.line + 6 * unit;
  }
  if (words.subtitle !== "") {
    const lines = wrap(words.subtitle, inner, subtitle, measure);
    head.push({ lines, style: subtitle, x: side, y, end: false });
    y += lines.length * subtitle.line + 24 * unit;
  }

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
  return {
    shape,
    unit,
    side,
    head,
    room: { x: side, y, width: inner, height: shape.grows ? null : shape.height - foot - 24 * unit - y },
    foot,
    footBlocks,
    code: hasCode ? { x: right - codeSize, y: codeTop, width: codeSize } : null,
  };
}
