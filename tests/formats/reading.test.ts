import { gzipSync } from "node:zlib";
import { utils, write } from "@e965/xlsx";
import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { Found } from "../../src/formats/found";
import type { Input } from "../../src/formats/input";
import { readFile } from "../../src/formats/reading";
import { chinese, comtradeFile } from "./comtradeFile";
import { sheet, twoPartners, workbook as oldWorkbook } from "./bnsWorkbook";
import { anyDay, figuresOf } from "./reading";

const bytesOf = (content: string | Uint8Array) => (typeof content === "string" ? strToU8(content) : content);

/** A file as a browser gives it, in parts of 64 kB. */
function file(content: string | Uint8Array, name = "file.csv"): Input {
  const bytes = bytesOf(content);
  return {
    name,
    size: bytes.length,
    chunks: async function* () {
      for (let at = 0; at < bytes.length; at += 65_536) {
        yield bytes.subarray(at, at + 65_536);
      }
    },
  };
}
const read = (content: string | Uint8Array, name?: string) => readFile(file(content, name), anyDay);

/** One line for each result: figures of China or of whom the file is, or why there are none. */
const brief = (all: readonly Found[]) =>
  all.map((found) => {
    if (found.kind === "table") return "table";
    if (found.kind === "refused") return found.why;
    const { byReporter, faults } = found.observations;
    return faults.length > 0 ? `faults: ${faults[0]}` : figuresOf([...byReporter.values()][0])["ES exports 2022"];
  });
const spain = "600000000 A";
const one = async (content: string | Uint8Array, name?: string) => brief(await read(content, name));

const xlsx = (rows: readonly (readonly (string | number)[])[]) => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), "Sheet1");
  return new Uint8Array(write(book, { bookType: "xlsx", type: "array", compression: true }) as ArrayBuffer);
};
/** A compound file with the name of a stream in its directory, as offices of old wrote them. */
const compound = (stream: string) => {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (let i = 0; i < stream.length; i += 1) bytes[1024 + 2 * i] = stream.codePointAt(i) ?? 0;
  return bytes;
};
const wide = (text: string, isBig = false) => {
  const bytes = new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));
  return isBig ? new Uint8Array(Buffer.from(bytes).swap16()) : bytes;
};
/** One byte a letter: Latin as it is, Cyrillic as windows-1251 has it. */
const narrow = (text: string) =>
  Uint8Array.from(text, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
  });
const named = (name: string) => comtradeFile(chinese.map((each) => (each.name === "Spain" ? { ...each, name } : each)));
/** Over 64 kB of ASCII, and a letter of Latin-1. */
const afterMuch = [
  ...Array.from({ length: 80 }, () => chinese).flat(),
  ...chinese.map((each) => ({ ...each, name: "Ñ" })),
];

describe("a table is read", () => {
  test.each<[string, string | Uint8Array]>([
    ["as it is", comtradeFile()],
    ["with a mark of UTF-8", `\uFEFF${comtradeFile()}`],
    ["in UTF-16", wide(comtradeFile())],
    ["in UTF-16 of the other order", wide(comtradeFile(), true)],
    ["in windows-1251", narrow(named("Испания"))],
    ["in Latin-1", narrow(named("España"))],
    ["in Latin-1 after much ASCII", narrow(comtradeFile(afterMuch))],
    ["with line ends of Unix", comtradeFile().replaceAll("\r\n", "\n")],
    ["packed by gzip", gzipSync(comtradeFile())],
    ["packed twice", gzipSync(gzipSync(comtradeFile()))],
    ["in an archive", zipSync({ "comtrade/China.csv": strToU8(comtradeFile()) })],
    ["packed in an archive", zipSync({ "China.csv.gz": gzipSync(comtradeFile()) })],
    ["in an archive in an archive", zipSync({ "a.zip": zipSync({ "b.csv": strToU8(comtradeFile()) }) })],
    ["called a workbook", comtradeFile()],
  ])("%s", async (_, content) => {
    expect(await one(content, "China.xls")).toEqual([spain]);
  });

  test("from an archive with several, each under its own name and without what systems put beside", async () => {
    const content = strToU8(comtradeFile());
    const found = await read(
      zipSync({
        "2021/data.csv": content,
        "2022/data.csv": content,
        "read.pdf": strToU8("%PDF-1.7"),
        "__MACOSX/._data.csv": strToU8("x"),
        "2021/.DS_Store": strToU8("x"),
      }),
      "all.zip",
    );
    expect(found.map(({ name }) => name)).toEqual(["2021/data.csv", "2022/data.csv", "read.pdf"]);
    expect(brief(found)).toEqual([spain, spain, "document"]);
  });

  test("under the name without that of its packing", async () => {
    expect((await read(gzipSync(comtradeFile()), "China.csv.gz")).map(({ name }) => name)).toEqual(["China.csv"]);
  });
});

test("a workbook is read, old and new, and a web page under its name", async () => {
  const sheets = { "2022": sheet("2022", ...twoPartners) };
  const spanish = (all: readonly Found[]) =>
    all.map(
      (found) => found.kind === "figures" && figuresOf(found.observations.byReporter.get("KZ"))["ES exports 2022"],
    );
  expect(spanish(await read(oldWorkbook(sheets), "bns.xls"))).toEqual(["20 A"]);
  const row = (cells: readonly (string | number | null)[]) =>
    `<tr>${cells.map((cell) => `<td>${cell ?? ""}</td>`).join("")}</tr>`;
  const page = `<html><body><table>${sheet("2022", ...twoPartners)
    .map(row)
    .join("")}</table></body></html>`;
  // A page does not say when it was made, and what is of the last year is preliminary then.
  expect(spanish(await read(page, "bns.xls"))).toEqual(["20 P"]);
});

test("nobody's table is left to a reader to explain", async () => {
  expect(await one("Land;Ware\nSpanien;1\n")).toEqual(["table"]);
  expect(await one(xlsx([["Land", "Ware"], ["Spanien", 1]]), "table.xlsx")).toEqual(["table"]); // prettier-ignore
});

describe("what has no figures is refused for what it is", () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const docx = zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "word/document.xml": strToU8("<w:document><w:body/></w:document>"),
  });
  const encrypted = zipSync({ "a.csv": strToU8(comtradeFile()) });
  encrypted[6] = 1;
  test.each<[string, string | Uint8Array, string]>([
    ["nothing", "", "empty"],
    ["a packed nothing", gzipSync(""), "empty"],
    ["a PDF", "%PDF-1.7\n1 0 obj", "document"],
    ["an RTF", "{\\rtf1 Table}", "document"],
    ["a text of Word", docx, "document"],
    ["an old text of Word", compound("WordDocument"), "document"],
    ["a picture", png, "picture"],
    ["a photograph", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), "picture"],
    ["a program", Uint8Array.from([0x4d, 0x5a, 0x90, 0]), "program"],
    ["something of another kind", Uint8Array.from({ length: 5000 }, (_, i) => (i * 7) % 256), "document"],
    ["an archive of nothing", zipSync({ "__MACOSX/x": strToU8("x") }), "nothing in it"],
    ["an archive with a password", encrypted, "password"],
    ["JSON of others", '{"hello":[1,2]}', "unknown json"],
    ["JSON that is cut off", '{"hello":[1,', "damaged"],
    ["a line without an end", comtradeFile() + "x".repeat(200_000), "no table"],
  ])("%s", async (_, content, why) => {
    expect(await one(content)).toEqual([why]);
  });

  test("a folder, which is no file, and a file that is moved while it is read", async () => {
    const gone = new DOMException("A requested file could not be found.", "NotFoundError");
    for (const parts of [[], [strToU8(comtradeFile())]]) {
      const input: Input = {
        name: "folder",
        size: 0,
        chunks: async function* () {
          yield* parts;
          throw gone;
        },
      };
      expect(brief(await readFile(input, anyDay))).toEqual(["unreadable"]);
    }
  });

  test("an archive in an archive in an archive", async () => {
    const deep = [1, 2, 3].reduce((inner) => zipSync({ "x.zip": inner }), strToU8(comtradeFile()));
    expect(await one(deep)).toEqual(["nothing in it"]);
  });
});

describe("what was cut off or made to harm has one answer", () => {
  test("a packed table, cut at every tenth byte, has no figures", async () => {
    const packed = gzipSync(comtradeFile());
    for (let length = 2; length < packed.length; length += 10) {
      const answers = await one(packed.subarray(0, length));
      expect([length, answers]).toEqual([length, [expect.stringMatching(/^(?:damaged|empty)$/)]]);
    }
  });

  test("an archive and a workbook, cut at every tenth byte, have none either", async () => {
    for (const whole of [zipSync({ "a.csv": strToU8(comtradeFile()) }), xlsx([["a", 1]])])
      for (let length = 2; length < whole.length; length += 10)
        expect([length, await one(whole.subarray(0, length))]).toEqual([length, ["damaged"]]);
  });

  test("an archive that claims more than a memory holds is not unpacked", async () => {
    const bomb = zipSync({ "a.csv": strToU8("x") });
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    const directory = bomb.length - 22 - (46 + "a.csv".length);
    view.setUint32(directory + 24, 0xf000_0000, true);
    expect(await one(bomb)).toEqual(["too large"]);
  });

  test("a packed line of a hundred megabytes is no table", async () => {
    const packed = gzipSync(Buffer.concat([Buffer.from(comtradeFile()), Buffer.alloc(100_000_000, "x")]));
    expect(await one(packed)).toEqual(["no table"]);
  });

  test("a workbook whose XML names itself a million times is not spelled out", async () => {
    const parts = unzipSync(xlsx([["Land", "Ware"], ["Spanien", 1]])); // prettier-ignore
    const bomb = `<!DOCTYPE x [<!ENTITY a "${"x".repeat(1000)}">${"bcdefgh".replaceAll(/./g, (name) => `<!ENTITY ${name} "${`&${String.fromCodePoint((name.codePointAt(0) ?? 0) - 1)};`.repeat(10)}">`)}]>`;
    const name = "xl/sharedStrings.xml";
    const harmful = `<?xml version="1.0"?>${bomb}<sst><si><t>&h;</t></si><si><t>Ware</t></si></sst>`;
    const found = await one(zipSync({ ...parts, [name]: strToU8(harmful) }), "bomb.xlsx");
    expect(found).toHaveLength(1);
    expect(["table", "damaged"]).toContain(found[0]);
  });

  test("ten thousand columns and cells of a megabyte are no table that is known", async () => {
    const many = Array.from({ length: 10_000 }, (_, i) => `c${i}`).join(",");
    expect(await one(`${many}\n${many}\n`)).toEqual(["table"]);
    expect(await one(`a,b\n"${"x".repeat(1_000_000)}",1\n`)).toEqual(["no table"]);
    expect(await one(comtradeFile() + `"${"x".repeat(1_000_000)}",1\n`)).toEqual(["no table"]);
  });

  test.each(["__proto__", "constructor", "\uD800", "a\u0000b", "toString"])(
    "a partner called %j is an unknown name, and the others are read",
    async (name) => {
      const text = comtradeFile([...chinese, { partner: name, name, flow: "X", year: 2022, value: "1" }]);
      const [found] = await read(text.replaceAll("\u0000", " "));
      if (found?.kind !== "figures") throw new Error(found?.kind);
      expect(found.observations.unknown).toHaveLength(1);
      expect(figuresOf(found.observations.byReporter.get("CN"))["ES exports 2022"]).toBe(spain);
    },
  );
});

test("how far it is, is told in bytes of the file, and in rows once there are many", async () => {
  const rows = comtradeFile([...chinese, ...Array.from({ length: 41_000 }, () => chinese[1] ?? chinese[0]!)]);
  const told: { bytes: number; rows: number }[] = [];
  const input = file(gzipSync(rows));
  await readFile(input, { ...anyDay, progress: (progress) => told.push(progress) });
  expect(told.at(-1)?.bytes).toBe(input.size);
  expect(told.map((each) => each.rows)).toEqual(expect.arrayContaining([20_000, 40_000]));
  // Bytes that come later take back no rows.
  const counted = told.slice(told.findIndex((each) => each.rows > 0)).map((each) => each.rows);
  expect(counted).toEqual(counted.toSorted((a, b) => a - b));
});
