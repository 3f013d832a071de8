import { inflateSync } from "node:zlib";

/** The objects that a PDF keeps in the open: each with its dictionary and its stream. */
function objectsOf(pdf: Buffer): Map<string, { readonly dictionary: string; readonly stream: string }> {
  const text = pdf.toString("latin1");
  const objects = [...text.matchAll(/(\d+) 0 obj\b([\s\S]*?)endobj/g)];
  return new Map(
    objects.map(([, id = "", body = ""]) => {
      const [dictionary = "", rest] = body.split(/stream\r?\n/, 2);
      const bytes = Buffer.from(rest?.replace(/\r?\nendstream\s*$/, "") ?? "", "latin1");
      const isPacked = dictionary.includes("/FlateDecode") && !dictionary.includes("/DCTDecode");
      return [id, { dictionary, stream: rest && isPacked ? unpacked(bytes) : "" }];
    }),
  );
}

function unpacked(bytes: Buffer): string {
  try {
    return inflateSync(bytes).toString("latin1");
  } catch {
    return "";
  }
}

const letter = (hex: string) => Buffer.from(hex, "hex").swap16().toString("utf16le");

/** Which letters the signs of a typeface stand for, as it says itself. */
function lettersOf(map: string): Map<string, string> {
  const letters = new Map<string, string>();
  for (const [, lines = ""] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, sign = "", hex = ""] of lines.matchAll(/<(\w+)> <(\w+)>/g))
      letters.set(sign.toUpperCase(), letter(hex));
  for (const [, lines = ""] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = "", to = "", hex = ""] of lines.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let at = Number.parseInt(from, 16); at <= Number.parseInt(to, 16); at++) {
        const sign = at.toString(16).padStart(from.length, "0").toUpperCase();
        const code = Number.parseInt(hex, 16) + at - Number.parseInt(from, 16);
        letters.set(sign, letter(code.toString(16).padStart(hex.length, "0")));
      }
  return letters;
}

/** How many pages a PDF has: Chromium keeps them in the open, Firefox in streams of objects. */
export function pagesOf(pdf: Buffer): number {
  const packed = [...objectsOf(pdf).values()].filter(({ dictionary }) => dictionary.includes("/ObjStm"));
  const text = [pdf.toString("latin1"), ...packed.map(({ stream }) => stream)].join("\n");
  return text.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
}

/** The text of a PDF as a reader selects it, without its spaces: these are often distances. */
export function selectable(pdf: Buffer): string {
  const objects = objectsOf(pdf);
  const typefaces = new Map<string, Map<string, string>>();
  for (const { dictionary } of objects.values())
    for (const [, fonts = ""] of dictionary.matchAll(/\/Font\s*<<([^>]*)>>/g))
      for (const [, name = "", id = ""] of fonts.matchAll(/\/([\w-]+) (\d+) 0 R/g)) {
        const [, map = ""] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.dictionary ?? "") ?? [];
        typefaces.set(name, lettersOf(objects.get(map)?.stream ?? ""));
      }
  const contents = [...objects.values()].filter(({ stream }) => /\bBT\b/.test(stream));
  return contents
    .flatMap(({ stream }) => {
      let letters = new Map<string, string>();
      return [...stream.matchAll(/\/([\w-]+) [\d.]+ Tf|<([0-9A-Fa-f]+)>|\(((?:\\.|[^\\)])*)\)/g)].map(
        ([, typeface, signs = "", plain = ""]) => {
          if (typeface !== undefined) letters = typefaces.get(typeface) ?? letters;
          const width = Math.max(2, ...[...letters.keys()].slice(0, 1).map((key) => key.length));
          return (
            plain +
            (signs.toUpperCase().match(new RegExp(`.{${width}}`, "g")) ?? [])
              .map((sign) => letters.get(sign) ?? "")
              .join("")
          );
        },
      );
    })
    .join("")
    .replaceAll(/\s/g, "");
}
