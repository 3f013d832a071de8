import { utils, write } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { openWorkbook } from "../../src/formats/openWorkbook";
import { savedDay } from "../../src/formats/savedDay";
import { zipSaved } from "../../src/formats/zip";
import { sheet, twoPartners, workbook as oldWorkbook } from "./bnsWorkbook";

const damaged = "the workbook is damaged or cut off";
const old = () => oldWorkbook({ "2023": sheet("2023", ...twoPartners) });

function modern(): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ["Spain", 7.5],
      ["Portugal", 12],
    ]),
    "2023",
  );
  return new Uint8Array(write(book, { bookType: "xlsx", type: "array", compression: true }) as ArrayBuffer);
}

/** A workbook with one of its parts changed, packed anew. */
function changed(part: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(modern());
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part] ?? new Uint8Array()))) });
}

/** What a workbook shows, or why it cannot be opened. */
function shown(bytes: Uint8Array): unknown {
  const book = openWorkbook(bytes);
  if (typeof book === "string") return book;
  return book.SheetNames.map((name) => utils.sheet_to_json(book.Sheets[name] ?? {}, { header: 1 }));
}

const flipped = (bytes: Uint8Array, at: number) => bytes.map((byte, i) => (i === at ? byte ^ 0x55 : byte));
const put32 = (bytes: Uint8Array, at: number, value: number) => {
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint32(at, value, true);
  return copy;
};

describe("a damaged workbook is told, and never waited for", () => {
  test("a new one with a wrong byte shows what it did before or nothing, since every part has a checksum", () => {
    const whole = modern();
    const before = shown(whole);
    expect(before).toEqual([
      [
        ["Spain", 7.5],
        ["Portugal", 12],
      ],
    ]);
    for (let at = 0; at < whole.length; at += 41) {
      const now = shown(flipped(whole, at));
      expect([at, typeof now === "string" ? "told" : now]).toEqual([at, typeof now === "string" ? "told" : before]);
    }
  });

  test("a part whose packed form never ends", () => {
    const whole = zipSync({ "[Content_Types].xml": strToU8("a".repeat(5000) + Math.PI) }, { level: 9 });
    // After the name of the part; what follows says only that more is to come.
    const start = 30 + "[Content_Types].xml".length + 4;
    expect(shown(whole.map((byte, i) => (i >= start && i < start + 20 ? 0 : byte)))).toBe(damaged);
  });

  test("a part that is stored with another text than its checksum says", () => {
    const whole = zipSync(unzipSync(modern()), { level: 0 });
    const at = strFromU8(whole, true).indexOf("<v>12</v>");
    expect(shown(flipped(whole, at + 3))).toBe(damaged);
  });

  test("more parts than any workbook has", () => {
    const many = Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`xl/${i}.xml`, new Uint8Array()]));
    expect(shown(zipSync({ ...unzipSync(modern()), ...many }))).toBe(damaged);
  });

  test("an old one with a wrong byte", () => {
    const whole = old();
    for (let at = 0; at < whole.length; at += 67) {
      const now = shown(flipped(whole, at));
      expect(typeof now === "string" || Array.isArray(now)).toBe(true);
    }
  });

  test("an old one whose sectors follow each other in a circle, or lead out of it", () => {
    const whole = old();
    const table = 512 * (1 + new DataView(whole.buffer).getUint32(76, true));
    for (let sector = 0; sector < 12; sector += 1)
      for (const next of [sector, 0, 5000]) {
        const now = shown(put32(whole, table + 4 * sector, next));
        expect(now === damaged || Array.isArray(now)).toBe(true);
      }
  });

  test("an old one whose folder of streams leads back to itself", () => {
    const whole = old();
    const folder = 512 * (1 + new DataView(whole.buffer).getUint32(48, true));
    const now = [68, 72, 76].map((at) => shown(put32(whole, folder + 128 + at, 1)));
    for (const each of now) expect(each === damaged || Array.isArray(each)).toBe(true);
  });

  test("an old one whose first record is that of no edition of Excel", () => {
    const whole = old();
    const at = whole.findIndex((byte, i) => byte === 0x09 && whole[i + 1] === 0x08 && whole[i + 5] === 0x06);
    expect(shown(whole.map((byte, i) => (i === at + 1 ? 0 : byte)))).toBe(damaged);
  });
});

describe("a range that a sheet claims is not believed", () => {
  test("all cells, where four hold something", () => {
    const book = openWorkbook(changed("xl/worksheets/sheet1.xml", (xml) => xml.replace("A1:B2", "A1:XFD1048576")));
    expect(typeof book === "string" ? book : book.Sheets["2023"]?.["!ref"]).toBe("A1:B2");
  });

  test("a last cell too far from the first is told", () => {
    const far = changed("xl/worksheets/sheet1.xml", (xml) => xml.replace(/r="B2"/, 'r="XFD1048576"'));
    expect(shown(far)).toBe("sheet 2023 has cells too far apart, up to row 1048576, column 16384");
  });
});

describe("the day on which a file was saved", () => {
  test("of an old workbook is that of its properties, which may be damaged", () => {
    const dateOf = (bytes: Uint8Array) => {
      const book = openWorkbook(bytes);
      return typeof book === "string" ? book : String(book.Props?.ModifiedDate?.toISOString());
    };
    const whole = old();
    expect(dateOf(whole)).toBe("2024-07-25T00:00:00.000Z");
    const list = whole.findIndex((_, i) => [0xe0, 0x85, 0x9f, 0xf2].every((byte, k) => whole[i + k] === byte));
    const section = list + 20;
    for (const at of [section, section + 20, section + 24, section + 28])
      expect(dateOf(put32(whole, at, 0xffffffff))).toMatch(/^(2024-07-25T|undefined)/);
  });

  test.each([
    ["2024-02-29T10:00:00Z", "2024-02-29"],
    ["2023-02-29", ""],
    ["2024-13-45", ""],
    ["1980-01-01", ""],
    ["1980-00-00", ""],
    ["1601-01-01T00:00:00Z", ""],
    ["", ""],
  ])("%j is %j", (text, day) => {
    expect(savedDay(text)).toBe(day);
  });

  test("is none where a zip says 1980, and else that of the newest part", () => {
    expect(zipSaved(zipSync({ a: strToU8("a") }, { mtime: "1980-01-01" }))).toBe("");
    expect(
      zipSaved(
        zipSync({ a: [strToU8("a"), { mtime: "2022-02-19T12:00:00" }], b: [strToU8("b"), { mtime: "1980-01-01" }] }),
      ),
    ).toBe("2022-02-19");
  });
});
