import { textWidth } from "../../src/charts/text";

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const number = (element: Element, name: string) => Number(element.getAttribute(name));

/** How far the groups around an element move it. */
function moved(element: Element): { readonly x: number; readonly y: number } {
  const [, x = 0, y = 0] = /translate\(([-\d.]+)[ ,]([-\d.]+)\)/
    .exec(element.closest("g[transform]")?.getAttribute("transform") ?? "")
    ?.map(Number) ?? [0, 0, 0];
  return { x, y };
}

/** Where the labels of a drawing stand, and the short dashes before the names of lines. */
export function boxesOf(svg: Element): Box[] {
  const labels = [...svg.querySelectorAll("text:not([aria-hidden])")].map((label) => {
    const size = number(label, "font-size");
    const width = textWidth(label.textContent ?? "", size, label.getAttribute("font-weight") === "600");
    const { x, y } = moved(label);
    const at = number(label, "x") + x;
    const left =
      { start: at, middle: at - width / 2, end: at - width }[label.getAttribute("text-anchor") ?? "start"] ?? at;
    const base = number(label, "y") + y;
    return {
      text: label.textContent ?? "",
      left,
      right: left + width,
      top: base - size * 0.7,
      bottom: base + size * 0.2,
    };
  });
  const dashes = [...svg.querySelectorAll("line")].flatMap((line) => {
    const [left, right, y] = [number(line, "x1"), number(line, "x2"), number(line, "y1")];
    return right - left === 14 && number(line, "y2") === y
      ? [{ text: "dash", left, right, top: y - 2, bottom: y + 2 }]
      : [];
  });
  return [...labels, ...dashes];
}

/** Pairs of them that overlap. */
export const meetings = (boxes: readonly Box[]): string[] =>
  boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} and ${b.text}`),
  );
