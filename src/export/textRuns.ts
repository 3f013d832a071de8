import { memo } from "../core/memo";

/** A run of letters of one style, placed in the coordinates of the drawing. */
export interface TextRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** From the coordinates of the run to those of the drawing. */
  readonly matrix: DOMMatrixReadOnly;
  readonly font: string;
  readonly letterSpacing: string;
  readonly fill: Paint | null;
  readonly stroke: (Paint & { readonly width: number; readonly join: CanvasLineJoin }) | null;
  readonly strokeFirst: boolean;
}

interface Paint {
  readonly colour: string;
  readonly opacity: number;
}

const hidden = "defs, title, desc, metadata, clipPath, mask, pattern, marker, symbol";

/** How an element of a drawing looks, with what it takes from those around it. */
interface Style extends Pick<TextRun, "font" | "letterSpacing" | "fill" | "stroke" | "strokeFirst"> {
  readonly isDisplayed: boolean;
  readonly isVisible: boolean;
  readonly opacity: number;
}

const paint = (colour: string, own: string, opacity: number): Paint | null =>
  colour === "none" || colour === "" ? null : { colour, opacity: Number(own) * opacity };

function styleWithin(element: Element, around: Style | null): Style {
  const style = getComputedStyle(element);
  const opacity = Number(style.opacity) * (around?.opacity ?? 1);
  const width = Number.parseFloat(style.strokeWidth);
  const edge = width > 0 ? paint(style.stroke, style.strokeOpacity, opacity) : null;
  return {
    isDisplayed: style.display !== "none" && (around?.isDisplayed ?? true),
    isVisible: style.visibility === "visible",
    opacity,
    font: `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`,
    letterSpacing: style.letterSpacing === "normal" ? "0px" : style.letterSpacing,
    fill: paint(style.fill, style.fillOpacity, opacity),
    stroke: edge && { ...edge, width, join: style.strokeLinejoin as CanvasLineJoin },
    strokeFirst: style.paintOrder.startsWith("stroke"),
  };
}

export type StyleOf = (element: Element) => Style;

/** How the elements of a drawing look, for as long as it stays as it is; the browser is asked once for each. */
export function stylesIn(root: SVGSVGElement): StyleOf {
  const styleOf: StyleOf = memo((element: Element) =>
    styleWithin(element, element === root || !element.parentElement ? null : styleOf(element.parentElement)),
  );
  return styleOf;
}

/** The texts of a drawing that are seen, also in drawings nested in it. */
export const seenTexts = (svg: SVGSVGElement, styleOf: StyleOf): SVGTextElement[] =>
  [...svg.querySelectorAll("text")].filter((text) => text.closest(hidden) === null && styleOf(text).isDisplayed);

/** The letters under a text with the element that styles them, spaces collapsed as SVG counts its characters. */
function pieces(text: SVGTextElement): { readonly owner: Element; readonly letters: string; readonly first: number }[] {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  const found: { owner: Element; letters: string; first: number }[] = [];
  let count = 0;
  let afterSpace = true;
  while (walker.nextNode()) {
    const owner = walker.currentNode.parentElement;
    if (!owner || owner.closest(hidden)) continue;
    const collapsed = (walker.currentNode.nodeValue ?? "").replace(/[ \t\r\n]+/g, " ");
    const letters: string = afterSpace ? collapsed.replace(/^ /, "") : collapsed;
    if (letters === "") continue;
    found.push({ owner, letters, first: count });
    count += letters.length;
    afterSpace = letters.endsWith(" ");
  }
  return found;
}

/** The runs of a text; the drawing must be attached to the document, and its fonts loaded, to have a geometry. */
export function textRuns(text: SVGTextElement, root: SVGSVGElement, styleOf: StyleOf): TextRun[] {
  const from = text.getScreenCTM();
  const to = root.getScreenCTM();
  if (!from || !to) throw new Error("The drawing is not laid out, so its texts cannot be placed");
  const matrix = DOMMatrix.fromMatrix(to).inverse().multiply(from);
  const count = text.getNumberOfChars();
  return pieces(text).flatMap(({ owner, letters, first }) => {
    const style = styleOf(owner);
    if (first >= count || !style.isVisible) return [];
    const { x, y } = text.getStartPositionOfChar(first);
    return [{ text: letters, x, y, matrix, ...style }];
  });
}
