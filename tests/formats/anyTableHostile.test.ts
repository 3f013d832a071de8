import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isTableLike, preview, read, shapeOf } from "../../src/formats/anyTable";
import type { Grid } from "../../src/formats/grid";
import { gridOfText } from "./gridOfText";
import { guess } from "../../src/formats/tableGuess";
import { figuresOf } from "./reading";
import { someAreas } from "./tableFixtures";

const known = { aliases: new Map<string, string>(), areas: someAreas };
const all = (grid: Grid) => {
  const mapping = guess(grid, { ...known, reporter: "KZ" });
  const reading = read(grid, mapping, { ...known, today: "2026-11-29" });
  return {
    mapping,
    reading,
    rows: preview(grid, mapping, known, 20),
    shape: shapeOf(grid),
    isLike: isTableLike(grid, known),
  };
};
const table = (...rows: string[]) => gridOfText(["Country;Year;Exports, USD mn", "Spain;2023;5.5", ...rows].join("\n"));
const read5 = { "ES exports 2023": "5.5 A" };

describe("the sound rest is read beside", () => {
  test.each([
    ["a cell of a megabyte of stars", "*".repeat(1_000_000)],
    ["a cell of a megabyte of digits", "1".repeat(1_000_000)],
    ["a cell of a megabyte of points", "1.".repeat(500_000)],
    ["a cell of a megabyte of spaces", `a${" ".repeat(1_000_000)}b`],
    ["a lone surrogate", "\ud800"],
    ["a name of a prototype", "__proto__"],
    ["a name of an object", "constructor"],
  ])("%s", (_, cell) => {
    const { reading } = all(table(`${cell};2023;1`, `France;${cell};1`, `France;2023;${cell}`, "China;2023;7"));
    expect(figuresOf(reading.byReporter.get("KZ"))).toMatchObject({ ...read5, "CN exports 2023": "7 A" });
    expect(reading.unknown.length + reading.faults.length).toBeGreaterThanOrEqual(3);
  });

  test("headings named as the parts of an object", () => {
    const text =
      "__proto__;constructor;toString;Country;Year;Exports, USD mn\n1;2;3;Spain;2023;5.5\n4;5;6;France;2023;6";
    const { reading } = all(gridOfText(text));
    expect(figuresOf(reading.byReporter.get("KZ"))).toEqual({ ...read5, "FR exports 2023": "6 A" });
  });

  test("flows named as the parts of an object", () => {
    const text =
      "Country;Year;Flow;Value, USD mn\nSpain;2023;Exports;5.5\nFrance;2023;__proto__;6\nFrance;2023;constructor;7";
    const { reading } = all(gridOfText(text));
    expect(figuresOf(reading.byReporter.get("KZ"))).toEqual(read5);
    expect([...reading.passed]).toEqual(["flow “__proto__”", "flow “constructor”"]);
  });
});

test("ten thousand columns are read", () => {
  const months = Array.from(
    { length: 10_000 },
    (_, i) => `${1900 + (Math.floor(i / 12) % 120)}-${String((i % 12) + 1).padStart(2, "0")}`,
  );
  const rows = [
    "Exports, USD mn",
    `Country;${months.join(";")}`,
    `Spain;${"1;".repeat(10_000)}`,
    `France;${"2;".repeat(10_000)}`,
  ];
  const { mapping, reading } = all(gridOfText(rows.join("\n")));
  // The months come round again: it is not known which column is right, but both say the same.
  expect(mapping.values.confident).toBe(false);
  expect(Object.keys(figuresOf(reading.byReporter.get("KZ")))).toHaveLength(2 * 120 * 12);
});

test("a quotation mark without its second is told, and what stands before it is read", () => {
  const { reading } = all(table("France;2023;6", '"China;2023;7'));
  expect(reading.faults).toEqual(["row 4: a quotation mark without its second"]);
  expect(figuresOf(reading.byReporter.get("KZ"))).toEqual({ ...read5, "FR exports 2023": "6 A" });
});

test("no text is too strange to be looked at", () => {
  const cell = fc.oneof(
    fc.string(),
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "2023",
      "Spain",
      "1,5",
      "",
      "тыс. долл.",
      "Exports",
      "\ud800",
      "__proto__",
      '"',
      "(5)",
      "янв-авг 2023",
      "%",
    ),
  );
  const text = fc
    .tuple(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), fc.constantFrom(";", ",", "\t"))
    .map(([rows, between]) => rows.map((row) => row.join(between)).join("\n"));
  fc.assert(
    fc.property(text, (given) => {
      const { mapping, shape } = all(gridOfText(given));
      expect(JSON.parse(JSON.stringify(mapping))).toEqual(mapping);
      expect(shape).toBe(shapeOf(gridOfText(given)));
    }),
    { numRuns: 100 },
  );
});
