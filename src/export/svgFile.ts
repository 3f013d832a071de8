/** One file of a font: woff2 bytes for the letters of `unicodeRange`. */
export interface FontFile {
  readonly family: string;
  /** As in CSS: `400`, or `400 700` for a variable font. */
  readonly weight: string;
  readonly unicodeRange: string;
  readonly data: ArrayBuffer;
}

function base64(data: ArrayBuffer): string {
  const bytes = new Uint8Array(data);
  let binary = "";
  // In parts, since the arguments of a call are limited in number.
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}

const face = ({ family, weight, unicodeRange, data }: FontFile): string =>
  `@font-face{font-family:${JSON.stringify(family)};font-weight:${weight};font-style:normal;` +
  `src:url("data:font/woff2;base64,${base64(data)}") format("woff2");unicode-range:${unicodeRange}}`;

/** The drawing as the text of an SVG file that carries its fonts; the drawing itself is left as it is. */
export function standaloneSvg(svg: SVGSVGElement, fonts: readonly FontFile[]): string {
  const clone = svg.cloneNode(true) as SVGSVGElement;
  if (fonts.length > 0) {
    const style = document.createElementNS("http://www.w3.org/2000/svg", "style");
    style.textContent = fonts.map(face).join("\n");
    clone.prepend(style);
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(clone)}\n`;
}
