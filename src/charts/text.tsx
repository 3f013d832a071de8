import type { ReactNode } from "react";

export const sans = "VV Sans, sans-serif";

interface LabelProps {
  readonly x: number;
  readonly y: number;
  readonly fill: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly anchor?: "start" | "middle" | "end";
  /** Ground colour behind a label that may cross a line. */
  readonly halo?: string;
  readonly children: ReactNode;
}

/** Letters of Kazakh alone, which a typeface file of their own has. */
const ofKazakh = /[ӘҒҚҢӨҰҮҺІ]/i;

/**
 * A line of text with every attribute spelled out, so that an exported drawing needs no stylesheet. Firefox paints the halo
 * of each typeface over the letters before it: where typefaces meet within a word, the halo is a text of its own below.
 */
export function Label({ x, y, fill, size = 14, bold = false, anchor = "start", halo, children }: LabelProps) {
  const place = { x, y, fontFamily: sans, fontSize: size, fontWeight: bold ? 600 : 400, textAnchor: anchor };
  const isMixed = halo && typeof children === "string" && ofKazakh.test(children);
  const edge = halo && { stroke: halo, strokeWidth: 5, strokeLinejoin: "round" as const, paintOrder: "stroke" };
  return (
    <>
      {isMixed && (
        <text {...place} {...edge} fill="none" aria-hidden="true">
          {children}
        </text>
      )}
      <text {...place} fill={fill} {...(!isMixed && edge)}>
        {children}
      </text>
    </>
  );
}

let context: CanvasRenderingContext2D | null | undefined;
const widths = new Map<string, number>();

/** The width of a text in pixels; an estimate where no canvas can measure. */
export function textWidth(text: string, size = 14, bold = false): number {
  const key = `${size}${bold}${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context ??=
    typeof CanvasRenderingContext2D === "undefined" ? null : document.createElement("canvas").getContext("2d");
  if (!context) return text.length * size * 0.55;
  context.font = `${bold ? 600 : 400} ${size}px "VV Sans", sans-serif`;
  const { width } = context.measureText(text);
  widths.set(key, width);
  return width;
}

/** A text in lines no wider than `room`, broken at spaces; a word that is wider stands alone. */
export function textLines(text: string, room: number, size = 14, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size, bold) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
