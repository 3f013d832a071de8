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

const unseen = "defs, title, desc, metadata, clipPath, mask, pattern, marker, symbol";

/** The texts of a drawing that are seen, also in drawings nested in it. */
export const seenTexts = (svg: SVGSVGElement): SVGTextElement[] =>
  [...svg.querySelectorAll("text")].filter((text) => text.closest(unseen) === null && isShown(text, svg));

function isShown(element: Element, root: Element): boolean {
  for (let at: Element | null = element; at; at = at === root ? null : at.parentElement)
    if (getComputedStyle(at).display === "none") return false;
  return true;
}

/** The opacity of an element within the drawing, as the product of its own and those around it. */
function opacityOf(element: Element, root: Element): number {
  let opacity = 1;
  for (let at: Element | null = element; at; at = at === root ? null : at.parentElement)
    opacity *= Number(getComputedStyle(at).opacity);
  return opacity;
}

export const fontOf = ({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): string =>
  `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;

const paint = (colour: string, own: string, opacity: number): Paint | null =>
  colour === "none" || colour === "" ? null : { colour, opacity: Number(own) * opacity };

function styleOf(
  element: Element,
  root: Element,
): Pick<TextRun, "font" | "letterSpacing" | "fill" | "stroke" | "strokeFirst"> {
  const style = getComputedStyle(element);
  const opacity = opacityOf(element, root);
  const width = Number.parseFloat(style.strokeWidth);
  const edge = width > 0 ? paint(style.stroke, style.strokeOpacity, opacity) : null;
  return {
    font: fontOf(style),
    letterSpacing: style.letterSpacing === "normal" ? "0px" : style.letterSpacing,
    fill: paint(style.fill, style.fillOpacity, opacity),
    stroke: edge && { ...edge, width, join: style.strokeLinejoin as CanvasLineJoin },
    strokeFirst: style.paintOrder.startsWith("stroke"),
  };
}

/** The letters under a text with the element that styles them, spaces collapsed as SVG counts its characters. */
function pieces(text: SVGTextElement): { readonly owner: Element; readonly letters: string; readonly first: number }[] {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  const found: { owner: Element; letters: string; first: number }[] = [];
  let count = 0;
  let afterSpace = true;
  while (walker.nextNode()) {
    const owner = walker.currentNode.parentElement;
    if (!owner || owner.closest(unseen)) continue;
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
export function textRuns(text: SVGTextElement, root: SVGSVGElement): TextRun[] {
  const from = text.getScreenCTM();
  const to = root.getScreenCTM();
  if (!from || !to) throw new Error("The drawing is not laid out, so its texts cannot be placed");
  const matrix = DOMMatrix.fromMatrix(to).inverse().multiply(from);
  const count = text.getNumberOfChars();
  return pieces(text).flatMap(({ owner, letters, first }) => {
    if (first >= count || getComputedStyle(owner).visibility !== "visible") return [];
    const { x, y } = text.getStartPositionOfChar(first);
    return [{ text: letters, x, y, matrix, ...styleOf(owner, root) }];
  });
}
