import { type Face, type Measure, balanced, measureText, sans, serif, wrap } from "./measure";

/** What a picture is made of; the chart stands on white in literal colours. */
export interface PictureParts {
  readonly chart: SVGSVGElement;
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  readonly sources: string;
  /** “Drawn 23 November 2026 from data version 2024.07”. */
  readonly date: string;
  readonly address: string | null;
}

const frame = { width: 1600, leastHeight: 900, side: 72, top: 44, bottom: 40 } as const;
const inner = frame.width - 2 * frame.side;
const right = frame.width - frame.side;
const sourceWidth = 980;
const addressWidth = inner - sourceWidth - 56;
const ink = "#1A1A1A";
const ink2 = "#565653";

interface Style extends Face {
  readonly line: number;
  readonly fill: string;
}
const title: Style = { family: serif, size: 44, weight: 400, line: 52, fill: ink };
const subtitle: Style = { family: sans, size: 20, weight: 400, line: 28, fill: ink2 };
const small: Style = { family: sans, size: 15, weight: 400, line: 21, fill: ink2 };
const wordmark: Style = { family: serif, size: 24, weight: 400, line: 32, fill: ink };

type Attributes = Readonly<Record<string, string | number>>;

function element<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Attributes,
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[K] {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}

/** Lines one under the other, each a text of its own; `y` is the top of the first. */
function block(lines: readonly string[], style: Style, y: number, end = false): SVGTextElement[] {
  const { family, size, weight, line, fill } = style;
  const baseline = Math.round(y + line / 2 + size * 0.34);
  const font = { "font-family": family, "font-size": size, "font-weight": weight, fill };
  return lines.map((text, i) =>
    element(
      "text",
      { x: end ? right : frame.side, y: baseline + i * line, ...font, "text-anchor": end ? "end" : "start" },
      text,
    ),
  );
}

/** What the children of the chart inherit from it. */
const inherited = ["color", "fill", "stroke", "font-family", "font-size", "font-weight"] as const;

function nested(chart: SVGSVGElement, y: number): { readonly drawing: SVGSVGElement; readonly height: number } {
  const width = Number.parseFloat(chart.getAttribute("width") ?? "");
  const height = Number.parseFloat(chart.getAttribute("height") ?? "");
  if (!(width > 0 && height > 0))
    throw new Error("The chart has no width and height, so it cannot be put in a picture");
  const scaled = (height * inner) / width;
  const drawing = element("svg", {
    x: frame.side,
    y,
    width: inner,
    height: scaled,
    viewBox: chart.getAttribute("viewBox") ?? `0 0 ${width} ${height}`,
    // Labels at the rim are drawn whole, in the margin if need be.
    overflow: "visible",
  });
  for (const name of inherited) {
    const value = chart.getAttribute(name);
    if (value !== null) drawing.setAttribute(name, value);
  }
  drawing.append(...chart.cloneNode(true).childNodes);
  return { drawing, height: scaled };
}

/** A picture 1600 wide, 900 high or as high as its content; not attached to the document. */
export function composePicture(parts: PictureParts, measure: Measure = measureText): SVGSVGElement {
  const lines = (text: string, style: Style, width: number) => wrap(text, width, style, measure);
  const titles = balanced(parts.title, inner, title, measure);
  const subtitles = lines(parts.subtitle, subtitle, inner);
  const sources = [...parts.notes, parts.sources].flatMap((text) => lines(text, small, sourceWidth));
  const address = [parts.address ?? "", parts.date].flatMap((text) => lines(text, small, addressWidth));

  const subtitleTop = frame.top + titles.length * title.line + 6;
  const chartTop = subtitleTop + subtitles.length * subtitle.line + 24;
  const { drawing, height: chartHeight } = nested(parts.chart, chartTop);
  const footer = 20 + Math.max(sources.length * small.line, wordmark.line + address.length * small.line);
  const height = Math.max(frame.leastHeight, Math.ceil(chartTop + chartHeight + 24 + footer + frame.bottom));
  const rule = height - frame.bottom - footer;

  return element(
    "svg",
    { width: frame.width, height, viewBox: `0 0 ${frame.width} ${height}`, role: "img", "font-family": sans },
    element("title", {}, parts.title),
    element("rect", { x: 0, y: 0, width: frame.width, height, fill: "#FFFFFF" }),
    ...block(titles, title, frame.top),
    ...block(subtitles, subtitle, subtitleTop),
    drawing,
    element("line", { x1: frame.side, x2: right, y1: rule, y2: rule, stroke: ink, "stroke-width": 1.5 }),
    ...block(sources, small, rule + 20),
    ...block(["Vis-à-Vis"], wordmark, rule + 16, true),
    ...block(address, small, rule + 16 + wordmark.line, true),
  );
}
