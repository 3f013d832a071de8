import { readFileSync } from "node:fs";
import { deflateSync } from "node:zlib";
import Big from "big.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { figureLines } from "../../src/analysis/lines";
import { counted, gap } from "../../src/core/figure";
import { readEvidence } from "../../src/export/evidence";
import { formatView, parseView } from "../../src/state/view";
import { picture } from "../../src/words/en/picture";
import { refusalText } from "../../src/words/refusal";
import { anyView } from "../state/anyView";
import { facts, foreignPng, jsonOf, pngWith, svgWith, withChunk } from "./pictures";
import { row } from "./rows";

const kinds = [
  ["PNG", pngWith],
  ["SVG", svgWith],
] as const;
const bytes = (text: string) => new TextEncoder().encode(text);

/** The reason of a refusal. Some files are so large that work beyond one pass over them would never end. */
function refusal(file: Uint8Array): string {
  const result = readEvidence(file);
  return result.ok ? "it was read" : refusalText(picture, result.refusal);
}

const anyPeriod = fc.constantFrom("2023", "2023-H1", "2023-Q1", "2023-04", "2023-01/2023-08");
const anyRow = fc.oneof(
  fc
    .tuple(anyPeriod, fc.bigInt(-(10n ** 30n), 10n ** 30n), fc.integer({ min: 0, max: 9 }))
    .map(([period, digits, decimals]) =>
      row("exports", period, counted(new Big(`${digits}e-${decimals}`), new Big(`1e-${decimals}`), "USD")),
    ),
  fc
    .constantFrom("2 billion", "> 255 million", "~ 1.5 billion", "500 million ± 50 million")
    .map((literal) => row("turnover", "2023", gap("suppressed"), literal, { source: null })),
);

describe.each(kinds)("evidence in a file of the kind %s", (_, made) => {
  test("gives back any view and any figures that were written", () => {
    fc.assert(
      fc.property(anyView, fc.array(anyRow, { maxLength: 8 }), fc.string(), (view, rows, version) => {
        const written = { view: formatView(view), rows, datasetVersion: version };
        const result = readEvidence(made(jsonOf(written)));
        if (!result.ok) throw new Error(result.refusal.what);
        expect(result.value).toEqual({
          version: 1,
          view: formatView(view),
          dataset: { version, hash: "abc" },
          rows: figureLines(rows, "KZ"),
          created: "2026-11-23T10:00:00.000Z",
        });
        expect(parseView(result.value.view)).toEqual({ view, notices: [] });
      }),
    );
  });

  test("may say more than is known today", () => {
    const more = { ...(JSON.parse(jsonOf()) as object), mood: "good" };
    expect(readEvidence(made(JSON.stringify(more)))).toEqual(readEvidence(made(jsonOf())));
  });

  test("by a newer version is refused with a word on what to do", () => {
    const newer = JSON.stringify({ version: 2, figures: [] });
    expect(refusal(made(newer))).toMatch(/made by a newer version of Vis-à-Vis\. Load the page again/);
  });

  const changedTo = (part: object) => JSON.stringify({ ...(JSON.parse(jsonOf()) as object), ...part });
  const rowWith = (part: object) =>
    changedTo({ rows: figureLines(facts.rows, "KZ").map((line) => ({ ...line, ...part })) });
  test.each([
    ["no JSON", "hello"],
    ["cut short", jsonOf().slice(0, -9)],
    ["no object", "[1]"],
    ["without a version", changedTo({ version: undefined })],
    ["with a version that is no number", changedTo({ version: "1" })],
    ["with a view that is an address", changedTo({ view: "https://example.org/?partners=ES" })],
    ["with a view that runs a script", changedTo({ view: "javascript:alert(1)" })],
    ["with a view of a megabyte", changedTo({ view: `?partners=${"ES,".repeat(350_000)}` })],
    ["without rows", changedTo({ rows: null })],
    ["with a row that is none", changedTo({ rows: ["<script>alert(1)</script>"] })],
    ["with an amount that is a number", rowWith({ value: 5 })],
    ["with an amount in exponents", rowWith({ value: "1e999999999" })],
    ["with an amount of a million digits", rowWith({ value: "9".repeat(1_000_000) })],
    ["in a currency of its own", rowWith({ currency: "<b>" })],
    ["with a qualifier of its own", rowWith({ qualifier: "surely" })],
    ["made on no day", changedTo({ created: "2026-13-01T10:00:00.000Z" })],
    [
      "of thirty thousand rows",
      changedTo({ rows: Array.from({ length: 30_000 }, () => figureLines(facts.rows, "KZ")[0]) }),
    ],
    ["of a million empty rows", changedTo({ rows: Array.from({ length: 1_000_000 }, () => ({})) })],
    ["nested a million deep", `{"version":1,"rows":${"[".repeat(1_000_000)}`],
  ])("%s: refused as damaged", (_what, text) => {
    expect(refusal(made(text))).toMatch(/^The figures inside this (PNG|SVG) are damaged, so nothing was taken/);
  });
});

describe("a PNG is refused in words", () => {
  const whole = pngWith(jsonOf());
  test.each([
    ["from elsewhere", foreignPng(), /^This PNG carries no figures of Vis-à-Vis\. It comes from elsewhere, or a chat/],
    ["that is cut off", whole.slice(0, -30), /cut off/],
    ["with a changed letter", whole.with(120, (whole[120] ?? 0) ^ 1), /This PNG is damaged \(CRC iTXt, \d+\)/],
    [
      "with a text longer than 8 MB",
      withChunk("iTXt", bytes(`visavis\0\0\0\0\0${"x".repeat(9e6)}`)),
      /longer or more texts than are read \(8 MB\)/,
    ],
    ["of more than 20 MB", withChunk("prVt", new Uint8Array(21e6)), /larger than the 20 MB/],
  ])("%s", (_, file, reason) => {
    expect(refusal(file)).toMatch(reason);
  });

  test("whose figures are a zip bomb: what is compressed is not unpacked", () => {
    const bomb = deflateSync(Buffer.alloc(60e6, "x"), { level: 9 });
    const compressed = Buffer.concat([Buffer.from("visavis\0\x01\0\0\0", "latin1"), bomb]);
    expect(refusal(withChunk("iTXt", new Uint8Array(compressed)))).toMatch(/carries no figures/);
    const older = Buffer.concat([Buffer.from("visavis\0\0", "latin1"), bomb]);
    expect(refusal(withChunk("zTXt", new Uint8Array(older)))).toMatch(/carries no figures/);
  });
});

describe("an SVG is refused in words", () => {
  const elsewhere = '<svg xmlns="http://www.w3.org/2000/svg"><script>throw "run"</script></svg>';
  const entities = `<!DOCTYPE svg [<!ENTITY a "${"x".repeat(1000)}">${Array.from({ length: 9 }, (_, i) => `<!ENTITY a${i} "${`&a${i - 1};`.repeat(10)}">`).join("")}]><svg><metadata id="visavis">&a8;</metadata></svg>`;
  test.each([
    ["from elsewhere", elsewhere, /^This SVG carries no figures of Vis-à-Vis/],
    [
      "with the metadata of another program",
      '<svg><metadata id="m">{"version":1}</metadata></svg>',
      /carries no figures/,
    ],
    ["that is cut off within its figures", new TextDecoder().decode(svgWith(jsonOf())).slice(0, 300), /have no end/],
    ["with elements where figures should be", '<svg><metadata id="visavis"><a/></metadata></svg>', /have no end/],
    ["with a bomb of entities", entities, /damaged/],
    ["of 19 MB of signs", `<svg><metadata id="visavis">${"&".repeat(19_000_000)}</metadata></svg>`, /damaged/],
    ["of 19 MB of false entities", `<svg><metadata id="visavis">${"&a".repeat(9_500_000)}</metadata></svg>`, /damaged/],
    ["of 19 MB of entities", `<svg><metadata id="visavis">${"&lt;".repeat(4_750_000)}</metadata></svg>`, /damaged/],
    ["of four million elements", `<svg>${"<a/>".repeat(4_000_000)}`, /carries no figures/],
    ["of a million beginnings", `<svg>${"<metadata ".repeat(1_000_000)}`, /carries no figures/],
    ["with one tag of 15 MB", `<svg><metadata ${' id="visavis"'.repeat(1_000_000)}`, /carries no figures/],
  ])("%s", (_, file, reason) => {
    expect(refusal(bytes(file))).toMatch(reason);
  });
});

test.each([
  ["a JPEG", new Uint8Array([0xff, 0xd8, 0xff, 0xe0])],
  ["a web page", bytes("<html><body>Vis-à-Vis</body></html>")],
  ["a table", bytes("reporter,partner\r\nKZ,ES\r\n")],
  ["an empty file", new Uint8Array()],
])("%s is said to be no picture of these kinds", (_, file) => {
  expect(refusal(file)).toBe("The file is neither a PNG nor an SVG picture");
});

test("any change of a byte gives the same evidence or a reason, and never another figure", () => {
  const whole = pngWith(jsonOf());
  const sound = readEvidence(whole);
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const result = readEvidence(whole.with(at, (whole[at] ?? 0) ^ change));
      expect(result.ok ? result : sound).toEqual(sound);
      expect(result.ok || refusalText(picture, result.refusal) !== "").toBe(true);
    }),
    { numRuns: 500 },
  );
});

describe("the schema that is published", () => {
  type Part = { readonly properties: Readonly<Record<string, unknown>>; readonly required: readonly string[] };
  const schema = JSON.parse(
    readFileSync(new URL("../../.github/evidence.schema.json", import.meta.url), "utf8"),
  ) as Part & { readonly $defs: { readonly line: Part }; readonly examples: readonly Record<string, unknown>[] };
  const written = JSON.parse(jsonOf()) as Record<string, unknown> & { readonly rows: readonly object[] };

  test("names the parts that are written, and its examples are read", () => {
    expect(Object.keys(schema.properties)).toEqual(Object.keys(written));
    expect(Object.keys(schema.$defs.line.properties).sort()).toEqual(Object.keys(written.rows[0] ?? {}).sort());
    expect(schema.examples).toHaveLength(1);
    for (const example of schema.examples)
      expect(readEvidence(pngWith(JSON.stringify(example)))).toMatchObject({ ok: true });
  });

  test("asks for no more and no less than the reader does", () => {
    const [example] = schema.examples;
    const refused = (json: object) => !readEvidence(pngWith(JSON.stringify(json))).ok;
    const isNeeded = Object.keys(schema.properties).filter((part) => refused({ ...example, [part]: undefined }));
    expect(isNeeded).toEqual(schema.required);
    const [line] = (example?.["rows"] ?? []) as object[];
    const inLine = Object.keys(schema.$defs.line.properties).filter((part) =>
      refused({ ...example, rows: [{ ...line, [part]: undefined }] }),
    );
    expect(inLine).toEqual(schema.$defs.line.required);
  });
});
