import { textWidth } from "../../src/charts/text";

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface TextBox extends Box {
  /** Size of the type, in pixels of the drawing; of what is no text, that of a text that can be read. */
  readonly size: number;
}

const number = (element: Element, name: string) => Number(element.getAttribute(name));

/** What an element says of itself, or one around it. */
const inherited = (element: Element, name: string): string | null =>
  element.closest(`[${name}]`)?.getAttribute(name) ?? null;

/** How far the groups around an element move it. */
function moved(element: Element): { readonly x: number; readonly y: number } {
  const [, x = 0, y = 0] = /translate\(([-\d.]+)[ ,]([-\d.]+)\)/
    .exec(element.closest("g[transform]")?.getAttribute("transform") ?? "")
    ?.map(Number) ?? [0, 0, 0];
  return { x, y };
}

/** The lines of a text: its parts that have a place of their own, else the whole. */
function linesOf(text: Element): Element[] {
  const parts = [...text.querySelectorAll("tspan[x]")];
  return parts.length > 0 ? parts : [text];
}

/** Where the labels of a drawing stand, and the short dashes before the names of lines. */
export function boxesOf(svg: Element): TextBox[] {
  const labels = [...svg.querySelectorAll("text:not([aria-hidden])")].flatMap(linesOf).map((label) => {
    const size = Number(inherited(label, "font-size"));
    const width = textWidth(label.textContent ?? "", size, inherited(label, "font-weight") === "600");
    const { x, y } = moved(label);
    const at = number(label, "x") + x;
    const left =
      { start: at, middle: at - width / 2, end: at - width }[inherited(label, "text-anchor") ?? "start"] ?? at;
    const base = number(label, "y") + y;
    return {
      text: label.textContent ?? "",
      size,
      left,
      right: left + width,
      top: base - size * 0.7,
      bottom: base + size * 0.2,
    };
  });
  const dashes = [...svg.querySelectorAll("line")].flatMap((line) => {
    const [left, right, y] = [number(line, "x1"), number(line, "x2"), number(line, "y1")];
    return right - left === 14 && number(line, "y2") === y
      ? [{ text: "dash", size: 14, left, right, top: y - 2, bottom: y + 2 }]
      : [];
  });
  return [...labels, ...dashes];
}

/** The ends of all strokes of a path, and of arcs and curves their control points. */
function cornersOf(d: string): [number, number][] {
  const corners: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, command = "", rest = ""] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const values = rest.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g)?.map(Number) ?? [];
    const isRelative = command === command.toLowerCase();
    const [fromX, fromY] = isRelative ? [x, y] : [0, 0];
    switch (command.toUpperCase()) {
      case "H":
        for (const value of values) x = (isRelative ? x : 0) + value;
        break;
      case "V":
        for (const value of values) y = (isRelative ? y : 0) + value;
        break;
      case "A":
        for (let i = 0; i + 6 < values.length; i += 7)
          [x, y] = [(isRelative ? x : 0) + (values[i + 5] ?? 0), (isRelative ? y : 0) + (values[i + 6] ?? 0)];
        break;
      case "C":
        [x, y] = [fromX + (values.at(-2) ?? 0), fromY + (values.at(-1) ?? 0)];
        break;
      default:
        for (let i = 0; i + 1 < values.length; i += 2) {
          [x, y] = [(isRelative ? x : 0) + (values[i] ?? 0), (isRelative ? y : 0) + (values[i + 1] ?? 0)];
          corners.push([x, y]);
        }
    }
    corners.push([x, y]);
  }
  return corners;
}

type Corner = readonly [x: number, y: number];

/** Points that a mark reaches to, by its kind. */
const reach: Readonly<Record<string, (mark: Element) => readonly Corner[]>> = {
  rect: (mark) => {
    const [x, y] = [number(mark, "x"), number(mark, "y")];
    return [
      [x, y],
      [x + number(mark, "width"), y + number(mark, "height")],
    ];
  },
  circle: (mark) => {
    const [x, y, r] = [number(mark, "cx"), number(mark, "cy"), number(mark, "r")];
    return [
      [x - r, y - r],
      [x + r, y + r],
    ];
  },
  line: (mark) => [
    [number(mark, "x1"), number(mark, "y1")],
    [number(mark, "x2"), number(mark, "y2")],
  ],
  path: (mark) => cornersOf(mark.getAttribute("d") ?? ""),
};

/** Where the marks of a drawing lie: its bars, dots, lines and paths. */
export function marksOf(svg: Element): Box[] {
  return [...svg.querySelectorAll("rect, circle, line, path")].flatMap((mark) => {
    const corners = mark.closest("defs, clipPath") ? [] : (reach[mark.tagName.toLowerCase()]?.(mark) ?? []);
    if (corners.length === 0) return [];
    const { x, y } = moved(mark);
    const [xs, ys] = [corners.map(([at]) => at + x), corners.map(([, at]) => at + y)];
    return [
      {
        text: `a ${mark.tagName}`,
        left: Math.min(...xs),
        right: Math.max(...xs),
        top: Math.min(...ys),
        bottom: Math.max(...ys),
      },
    ];
  });
}

/** Pairs of them that overlap. */
export const meetings = (boxes: readonly Box[]): string[] =>
  boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} and ${b.text}`),
  );
