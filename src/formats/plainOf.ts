import { unzipSync } from "fflate";

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  ndash: "–",
  mdash: "—",
  euro: "€",
  pound: "£",
  laquo: "«",
  raquo: "»",
  hellip: "…",
  rsquo: "’",
  lsquo: "‘",
  ldquo: "“",
  rdquo: "”",
  thinsp: "\u2009",
};

const decoded = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0;
      if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
      return name === undefined ? whole : (entities[name.toLowerCase()] ?? whole);
    },
  );

const blocks =
  /^\/?(?:p|div|br|li|ul|ol|h[1-6]|tr|td|th|table|section|article|header|footer|blockquote|title|figcaption)$/;
const silent = new Set(["script", "style", "noscript", "template", "svg"]);

/** What a web page says, without its markup: blocks on lines of their own. Read once from end to end, whatever is in it. */
export function htmlText(html: string): string {
  const parts: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open < 0) {
      parts.push(decoded(html.slice(at)));
      break;
    }
    parts.push(decoded(html.slice(at, open)));
    if (html.startsWith("<!--", open)) {
      const end = html.indexOf("-->", open);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    const close = html.indexOf(">", open);
    if (close < 0) break;
    const name = /^\/?[a-z0-9]+/i.exec(html.slice(open + 1, open + 20))?.[0].toLowerCase() ?? "";
    at = close + 1;
    if (blocks.test(name)) parts.push("\n");
    if (silent.has(name)) {
      const end = html.indexOf(`</${name}`, at);
      at = end < 0 ? html.length : end;
    }
  }
  return parts
    .join("")
    .replace(/[ \t\r]+/g, " ")
    .replace(/ ?\n[\n ]*/g, "\n")
    .trim();
}

const documentFile = "word/document.xml";
// A communiqué is text; what unpacks to more is something else.
const most = 20_000_000;

/** What a Word document says, a paragraph a line; null where the file is none. */
export function docxText(bytes: Uint8Array): string | null {
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name === documentFile && originalSize <= most,
    });
    const file = files[documentFile];
    if (!file) return null;
    const xml = new TextDecoder().decode(file);
    const spaced = xml.replace(/<w:tab\b[^<>]*>/g, "\t").replace(/<w:br\b[^<>]*>|<\/w:p>/g, "\n");
    return decoded(spaced.replace(/<[^<>]*>/g, "")).trim();
  } catch {
    return null;
  }
}
