import fc from "fast-check";
import { PNG } from "pngjs";
import { describe, expect, test } from "vitest";
import { readText, writeText } from "../../src/export/pngText";

function picture(): Uint8Array {
  const png = new PNG({ width: 3, height: 2 });
  png.data.set(Array.from({ length: 24 }, (_, i) => (i * 37) % 256));
  return new Uint8Array(PNG.sync.write(png));
}

/** The checksum bit by bit, as the PNG specification defines it: another way than the one under test. */
function crc32(bytes: Uint8Array): number {
  let c = ~0;
  for (const byte of bytes) {
    c ^= byte;
    for (let bit = 0; bit < 8; bit++) c = (c >>> 1) ^ (0xedb88320 & -(c & 1));
  }
  return ~c >>> 0;
}

function chunk(type: string, data: Uint8Array | string): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), Buffer.from(data as string, "latin1")]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(body.length - 4, 0);
  around.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)]);
}

/** The picture with a chunk put in before its pixels. */
const withChunk = (type: string, data: Uint8Array | string): Uint8Array => {
  const png = picture();
  return new Uint8Array(Buffer.concat([png.subarray(0, 33), chunk(type, data), png.subarray(33)]));
};

/** Type, data and position of each chunk; fails where a checksum is wrong. */
function decode(png: Uint8Array): { type: string; data: Buffer }[] {
  const bytes = Buffer.from(png);
  const chunks = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const body = bytes.subarray(at + 4, at + 8 + length);
    expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    chunks.push({ type: body.toString("latin1", 0, 4), data: body.subarray(4) });
    at += 12 + length;
  }
  return chunks;
}

const texts = { Title: "Қазақстан, Türkiye, 1.5 billion ₸", Software: "Vis-à-Vis", visavis: '{"version":1}' };

describe("a picture with texts", () => {
  test("gives back what was written, in Kazakh too", () => {
    expect(readText(writeText(picture(), { texts, dotsPerMeter: 7559 }))).toEqual(texts);
  });

  test("keeps its pixels", () => {
    const before = PNG.sync.read(Buffer.from(picture()));
    const after = PNG.sync.read(Buffer.from(writeText(picture(), { texts, dotsPerMeter: 7559 })));
    expect(after.data.equals(before.data)).toBe(true);
  });

  test("has density and texts right after the header, with the checksums of the specification", () => {
    const chunks = decode(writeText(picture(), { texts, dotsPerMeter: 7559 }));
    expect(chunks.map(({ type }) => type)).toEqual(["IHDR", "pHYs", "iTXt", "iTXt", "iTXt", "IDAT", "IEND"]);
    expect([...(chunks[1]?.data ?? [])]).toEqual([0, 0, 0x1d, 0x87, 0, 0, 0x1d, 0x87, 1]);
    expect(chunks[3]?.data).toEqual(Buffer.from("Software\0\0\0\0\0Vis-à-Vis", "utf8"));
  });

  test("has its texts and density replaced, not doubled", () => {
    const once = writeText(picture(), { texts, dotsPerMeter: 7559 });
    const twice = writeText(once, { texts: { Title: "Another" }, dotsPerMeter: 3780 });
    expect(readText(twice)).toEqual({ ...texts, Title: "Another" });
    expect(decode(twice).filter(({ type }) => type === "pHYs")).toHaveLength(1);
  });

  test("gives back any text under any keyword", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.stringMatching(/^[A-Za-z_]{1,79}$/), (text, keyword) => {
        const written = readText(writeText(picture(), { texts: { [keyword]: text }, dotsPerMeter: 1 }));
        expect(Object.entries(written)).toEqual([[keyword, text]]);
      }),
    );
  });
});

describe("pictures by other programs", () => {
  test("may have no text", () => {
    expect(readText(picture())).toEqual({});
  });
  test("may have plain texts, compressed ones and a language", () => {
    expect(readText(withChunk("tEXt", "Author\0Jos\xe9"))).toEqual({ Author: "José" });
    expect(readText(withChunk("iTXt", "Title\0\x01\0\0\0xyz"))).toEqual({});
    expect(readText(withChunk("iTXt", "Title\0\0\0es\0T\xc3\xadtulo\0Comercio"))).toEqual({ Title: "Comercio" });
  });
  test("may have bytes after their end", () => {
    expect(readText(new Uint8Array([...writeText(picture(), { texts, dotsPerMeter: 1 }), 1, 2, 3]))).toEqual(texts);
  });
});

describe("broken pictures are refused in words", () => {
  const whole = writeText(picture(), { texts, dotsPerMeter: 7559 });
  const changed = (at: number, byte: number) => whole.with(at, byte);
  test.each([
    ["no bytes", new Uint8Array(), /damaged, 89 50 4E 47/],
    ["other bytes", new TextEncoder().encode("GIF89a, a picture of another kind"), /damaged, 89 50 4E 47/],
    ["only a signature", whole.slice(0, 8), /cut off.*IEND/],
    ["the end missing", whole.slice(0, -12), /cut off.*IEND/],
    ["half a chunk", whole.slice(0, 70), /cut off/],
    ["a length beyond all files", changed(33, 0xff), /cut off, pHYs, 33/],
    ["a changed letter", changed(70, 0x21), /damaged, CRC iTXt/],
    ["a chunk without a name", changed(37, 0), /damaged, 33/],
    ["no header", new Uint8Array([...whole.slice(0, 8), ...whole.slice(33)]), /damaged, IHDR/],
    ["a text without a beginning", withChunk("iTXt", "Title\0\0\0es"), /damaged, iTXt Title/],
    ["a text that is not UTF-8", withChunk("iTXt", "Title\0\0\0\0\0\xff\xfe"), /damaged, UTF-8 Title/],
    ["a text of 9 MB", withChunk("iTXt", `Title\0\0\0\0\0${"x".repeat(9 * 2 ** 20)}`), /too long, 8 MB/],
  ])("%s", (_, bytes, reason) => {
    expect(() => readText(bytes)).toThrow(reason);
  });

  test("and so is what no PNG can hold", () => {
    const write = (keyword: string, dotsPerMeter: number) => () =>
      writeText(picture(), { texts: { [keyword]: "x" }, dotsPerMeter });
    expect(write("", 1)).toThrow(/keyword/);
    expect(write("x".repeat(80), 1)).toThrow(/keyword/);
    expect(write("Қ", 1)).toThrow(/keyword/);
    expect(write("Title", 0.5)).toThrow(/density/);
    expect(() => writeText(picture(), { texts: { Title: "x".repeat(9 * 2 ** 20) }, dotsPerMeter: 1 })).toThrow(/8 MB/);
  });

  test("any bytes give texts or an Error, and nothing else", () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
        const outcome = () => {
          try {
            return `PNG with ${Object.keys(readText(changed(at, byte))).length} texts`;
          } catch (error) {
            return error instanceof Error ? error.message : "not an Error";
          }
        };
        expect(outcome()).toMatch(/PNG|broken/);
      }),
    );
  });
});
