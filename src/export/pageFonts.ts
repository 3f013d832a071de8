import type { FontFile } from "./svgFile";

/** Whether any letter of a text lies in a range as CSS writes it: `U+0-FF, U+152`. */
export function covers(unicodeRange: string, text: string): boolean {
  const ranges = [...unicodeRange.matchAll(/U\+([\da-f]+)(?:-([\da-f]+))?/gi)].map(([, from = "", to = from]) => ({
    from: Number.parseInt(from, 16),
    to: Number.parseInt(to, 16),
  }));
  return Array.from(text).some((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return ranges.some(({ from, to }) => code >= from && code <= to);
  });
}

/** Rules of the style sheets that may be read; one from elsewhere may not. */
function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

/** The files of the page's own typefaces that hold letters of a text. Throws an Error where one cannot be fetched. */
export async function pageFonts(text: string): Promise<FontFile[]> {
  const needed = [...document.styleSheets].flatMap((sheet) =>
    rulesOf(sheet).flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const property = (name: string) => rule.style.getPropertyValue(name);
      const address = /url\("?([^")]+)"?\)/.exec(property("src"))?.[1];
      const unicodeRange = property("unicode-range");
      if (!address || !covers(unicodeRange, text)) return [];
      const url = new URL(address, sheet.href ?? document.baseURI);
      const family = property("font-family").replaceAll(/^["']|["']$/g, "");
      return [{ family, weight: property("font-weight"), unicodeRange, url }];
    }),
  );
  return Promise.all(
    needed.map(async ({ url, ...font }) => {
      const response = await fetch(url);
      if (!response.ok) throw new Error(`a typeface could not be fetched (${response.status})`);
      return { ...font, data: await response.arrayBuffer() };
    }),
  );
}
