import { element } from "./element";
import { sans } from "./measure";
import type { QrPath } from "./qr";
import { type Block, ink, type PictureLayout } from "./pictureLayout";

const texts = ({ lines, style, x, y, end }: Block, below: number): SVGTextElement[] => {
  const { family, size, weight, line, fill } = style;
  const baseline = below + y + line / 2 + size * 0.34;
  const font = { "font-family": family, "font-size": size, "font-weight": weight, fill };
  return lines.map((text, i) =>
    element("text", { x, y: baseline + i * line, ...font, "text-anchor": end ? "end" : "start" }, text),
  );
};

/** What the children of the chart inherit from it. */
const inherited = ["color", "fill", "stroke", "font-family", "font-size", "font-weight"] as const;

/** Width and height of a drawing, in its own pixels. */
export function sizeOf(chart: SVGSVGElement): { readonly width: number; readonly height: number } {
  const width = Number.parseFloat(chart.getAttribute("width") ?? "");
  const height = Number.parseFloat(chart.getAttribute("height") ?? "");
  if (!(width > 0 && height > 0))
    throw new Error("The chart has no width and height, so it cannot be put in a picture");
  return { width, height };
}

function nested(chart: SVGSVGElement, x: number, y: number, scale: number): SVGSVGElement {
  const { width, height } = sizeOf(chart);
  const drawing = element("svg", {
    x,
    y,
    width: width * scale,
    height: height * scale,
    viewBox: chart.getAttribute("viewBox") ?? `0 0 ${width} ${height}`,
    // Labels at the rim are drawn whole, in the margin if need be.
    overflow: "visible",
  });
  for (const name of inherited) {
    const value = chart.getAttribute(name);
    if (value !== null) drawing.setAttribute(name, value);
  }
  drawing.append(...chart.cloneNode(true).childNodes);
  return drawing;
}

export interface Composition {
  readonly layout: PictureLayout;
  /** The chart on light ground in literal colours, drawn to be shown at `scale`. */
  readonly chart: SVGSVGElement;
  readonly scale: number;
  readonly title: string;
  readonly opaque: boolean;
  readonly code: QrPath | null;
}

/** The whole picture, not attached to the document. */
export function composePicture({ layout, chart, scale, title, opaque, code }: Composition): SVGSVGElement {
  const { shape, unit, side, head, room, foot, footBlocks } = layout;
  const { width } = shape;
  const content = Math.ceil(room.y + sizeOf(chart).height * scale + 24 * unit + foot);
  const height = shape.grows ? Math.max(shape.height, content) : shape.height;
  const rule = height - foot;
  const at = code && layout.code;
  return element(
    "svg",
    { width, height, viewBox: `0 0 ${width} ${height}`, role: "img", "font-family": sans },
    element("title", {}, title),
    ...(opaque ? [element("rect", { x: 0, y: 0, width, height, fill: "#FFFFFF" })] : []),
    ...head.flatMap((block) => texts(block, 0)),
    nested(chart, room.x, room.y, scale),
    element("line", { x1: side, x2: width - side, y1: rule, y2: rule, stroke: ink, "stroke-width": 1.5 * unit }),
    ...footBlocks.flatMap((block) => texts(block, rule)),
    ...(at
      ? [
          element("rect", { x: at.x, y: rule + at.y, width: at.width, height: at.width, fill: "#FFFFFF" }),
          element("path", {
            d: code.d,
            fill: "#000000",
            // The quiet zone of four modules lies in the margin, so that the code itself is in line with the rule.
            transform: `translate(${at.x + (4 * at.width) / code.size} ${rule + at.y}) scale(${at.width / code.size})`,
          }),
        ]
      : []),
  );
}
