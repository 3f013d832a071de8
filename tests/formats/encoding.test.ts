import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { eachLine, type Encoding, encodingOf, fallbackOf } from "../../src/formats/encoding";

const wide = (text: string, isLittle: boolean): Uint8Array => {
  const bytes = new DataView(new ArrayBuffer(2 * text.length));
  for (let i = 0; i < text.length; i += 1) bytes.setUint16(2 * i, text.charCodeAt(i), isLittle);
  return new Uint8Array(bytes.buffer);
};
/** In an encoding of a byte a letter, as far as its letters are those of Latin-1 or of Russian. */
const narrow = (text: string): Uint8Array =>
  Uint8Array.from(
    Array.from(text, (letter) => {
      const code = letter.charCodeAt(0);
      return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
    }),
  );
const utf8 = (text: string) => new TextEncoder().encode(text);

const russian = "Страна;Экспорт, тыс. долл.\nГермания;12,5\nКитай;7,0\n";
const spanish = "País;Exportación\nEspaña;12,5\nTürkiye;7,0\n";

describe("how a text is encoded", () => {
  test.each<[string, Uint8Array, Encoding]>([
    ["nothing", new Uint8Array(), "utf-8"],
    ["plain letters", utf8("country,value\nSpain,5"), "utf-8"],
    ["Russian in UTF-8", utf8(russian), "utf-8"],
    ["UTF-8 with its mark", utf8("\uFEFFa,b"), "utf-8"],
    ["UTF-8 with its mark, damaged further on", Uint8Array.from([...utf8("\uFEFFa,"), 0xe1, 0x41]), "utf-8"],
    ["UTF-16 with its mark", wide(`\uFEFF${russian}`, true), "utf-16le"],
    ["UTF-16 with its mark, the other way round", wide(`\uFEFF${russian}`, false), "utf-16be"],
    ["UTF-16 of Russian without a mark", wide(russian, true), "utf-16le"],
    ["the same, the other way round", wide(russian, false), "utf-16be"],
    ["UTF-16 of Spanish without a mark, cut within a letter", wide(spanish, true).subarray(0, 31), "utf-16le"],
    ["the same, the other way round", wide(spanish, false).subarray(0, 31), "utf-16be"],
    ["windows-1251", narrow(russian), "windows-1251"],
    ["ISO-8859-1", narrow(spanish), "windows-1252"],
    ["ISO-8859-1 of Portuguese", narrow("Países;Exportações\nÁustria;5\nÍndia;7"), "windows-1252"],
  ])("is seen of %s", (_, bytes, encoding) => {
    expect(encodingOf(bytes)).toBe(encoding);
  });

  test("is UTF-8 wherever its beginning is cut", () => {
    const bytes = utf8("Côte d’Ivoire, Қазақстан, 𝒳\n");
    for (let end = 0; end <= bytes.length; end += 1) expect(encodingOf(bytes.subarray(0, end))).toBe("utf-8");
  });

  test("is, where it is no UTF-8 after all, what its words are made of", () => {
    expect([fallbackOf(narrow(russian)), fallbackOf(narrow(spanish))]).toEqual(["windows-1251", "windows-1252"]);
  });
});

async function* inPieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
async function linesOf(bytes: Uint8Array, encoding: string, size = 7) {
  const lines: string[] = [];
  const read = await eachLine(inPieces(bytes, size), encoding, (line) => lines.push(line) > 0);
  return { read, lines };
}

describe("the lines of a text", () => {
  test("are the same however it is cut, and whatever ends them", async () => {
    const line = fc.string({ unit: fc.constantFrom("a", "é", "Қ", "𝒳", ";", " ") });
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1 }),
        fc.constantFrom("\n", "\r\n", "\r"),
        fc.integer({ min: 1, max: 9 }),
        async (lines, end, size) => {
          const expected = lines.at(-1) === "" ? lines.slice(0, -1) : lines;
          expect(await linesOf(utf8(lines.join(end)), "utf-8", size)).toEqual({ read: "whole", lines: expected });
        },
      ),
    );
  });

  test.each<[string, Uint8Array, Encoding]>([
    ["UTF-16", wide(`\uFEFF${russian}`, true), "utf-16le"],
    ["UTF-16, the other way round", wide(russian, false), "utf-16be"],
    ["windows-1251", narrow(russian), "windows-1251"],
  ])("are read in %s, without a mark before the first", async (_, bytes, encoding) => {
    expect((await linesOf(bytes, encoding)).lines.join("\n")).toBe(russian.trimEnd());
  });

  test("end where a byte is not of the encoding, and are read again in another", async () => {
    const bytes = narrow(`${"a;b\n".repeat(5)}España;5`);
    expect(await linesOf(bytes, "utf-8")).toMatchObject({ read: "wrong encoding" });
    expect((await linesOf(bytes, fallbackOf(bytes))).lines.at(-1)).toBe("España;5");
    expect(await linesOf(utf8("é").subarray(0, 1), "utf-8")).toEqual({ read: "wrong encoding", lines: [] });
  });

  test("are read no further than they are wanted", async () => {
    const lines: string[] = [];
    const read = await eachLine(inPieces(utf8("a\nb\nc"), 2), "utf-8", (line) => lines.push(line) < 2);
    expect([read, lines]).toEqual(["stopped", ["a", "b"]]);
  });

  test("have an end", async () => {
    expect(await linesOf(new Uint8Array(300_000).fill(0x30), "utf-8", 50_000)).toEqual({
      read: "endless line",
      lines: [],
    });
  });

  test("hand on what goes wrong elsewhere", async () => {
    await expect(
      eachLine(inPieces(utf8("a\n"), 5), "utf-8", () => {
        throw new TypeError("no such column");
      }),
    ).rejects.toThrow("no such column");
  });
});
