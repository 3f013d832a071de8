import { Broken } from "./pngChunks";

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

// Halves of a letter, and letters that no XML can hold, not even escaped.
const unwritable = /[\p{Cs}\uFFFE\uFFFF]|(?![\t\n\r])\p{Cc}/gu;

/** An element as the text of a file, which any XML program can read. */
export const serialized = (svg: SVGSVGElement): string =>
  new XMLSerializer().serializeToString(svg).replace(unwritable, "\uFFFD");

/** The drawing as the text of an SVG file that carries its fonts; the drawing itself is left as it is. */
export function standaloneSvg(svg: SVGSVGElement, fonts: readonly FontFile[]): string {
  const clone = svg.cloneNode(true) as SVGSVGElement;
  if (fonts.length > 0) {
    const style = document.createElementNS("http://www.w3.org/2000/svg", "style");
    style.textContent = fonts.map(face).join("\n");
    clone.prepend(style);
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${serialized(clone)}\n`;
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** JSON as the text of an XML element; characters that XML cannot hold are written as JSON escapes them. */
const asText = (json: string): string =>
  json
    .replace(/[&<>]/g, (sign) => escapes[sign] ?? sign)
    .replace(/[\uFFFE\uFFFF]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);

/** The text of an SVG file with JSON in its `<metadata id="visavis">`, the first element of the drawing. */
export const withEvidence = (svg: string, json: string): string =>
  svg.replace(
    /<svg\b(?:[^<>"']|"[^"]*"|'[^']*')*>/,
    (start) => `${start}<metadata id="visavis">${asText(json)}</metadata>`,
  );

const signs: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** What an entity of XML stands for; an unknown one stays as it is, and no entity is ever taken from the file. */
function resolved(entity: string, name: string): string {
  if (!name.startsWith("#")) return signs[name] ?? entity;
  const code = name.startsWith("#x") ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}

const entity = /&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,4});/giy;

// The largest table has half a million quotation marks, which another program may have written as entities.
const mostEntities = 1_000_000;

/** A text with its entities resolved, in one pass that looks at a few letters behind each sign; "" where no picture has as many. */
function unescaped(text: string): string {
  const parts: string[] = [];
  let from = 0;
  let count = 0;
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", at + 1)) {
    count += 1;
    if (count > mostEntities) return "";
    entity.lastIndex = at;
    const [whole, name = ""] = entity.exec(text) ?? [];
    if (whole === undefined) continue;
    parts.push(text.slice(from, at), resolved(whole, name));
    from = at + whole.length;
  }
  return parts.join("") + text.slice(from);
}

/**
 * The text of that metadata, null where there is none; throws where its end is missing.
 * The file is searched as text: nothing in it is parsed, drawn or run, and a bomb of entities or elements costs nothing.
 */
export function metadataOf(svg: string): string | null {
  for (const { 0: tag, index } of svg.matchAll(/<(?:\w+:)?metadata\b[^<>]*>/g)) {
    if (!/\sid=(["'])visavis\1/.test(tag)) continue;
    const from = index + tag.length;
    const end = svg.indexOf("<", from);
    if (end < 0 || !/^<\/(?:\w+:)?metadata\s*>/.test(svg.slice(end, end + 100))) throw new Broken("no end", "metadata");
    return unescaped(svg.slice(from, end));
  }
  return null;
}
