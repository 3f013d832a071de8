import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { namedColumns } from "../../src/formats/namedColumns";

/** What is taken of a table, `column=cell` by column, and its faults. */
function taken(text: string, columns: readonly string[]) {
  const cells: string[] = [];
  const table = namedColumns(columns, ({ row, get }) => {
    cells.push(`${row}: ${columns.map(get).join("|")}`);
    return null;
  });
  text.split(/\r\n?|\n/).every(table.line);
  return { cells, faults: table.end() };
}
const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

describe("cells by the names of their columns", () => {
  test("are without characters of no width, and have plain spaces", () => {
    const text = "\uFEFFName,Value\n Cabo\u00a0\u00a0Verde\u200b ,\u20021\u202f000\nSpain,7";
    expect(taken(text, ["name", "value"])).toEqual({ cells: ["2: Cabo Verde|1 000", "3: Spain|7"], faults: [] });
  });

  test("are blank where there is no such column, whatever its name", () => {
    expect(taken("name,value\nSpain,7", ["name", "value"]).cells).toEqual(["2: Spain|7"]);
    const table = namedColumns(["name"], ({ get }) => ["__proto__", "constructor"].map(get).join("") || null);
    ["name,value", "Spain,7"].every(table.line);
    expect(table.end()).toEqual([]);
  });

  test("may be one more in a line when a comma ends it, and not otherwise", () => {
    expect(taken("name,value\nSpain,7,\nChad,1,2\nMali", ["name", "value"])).toEqual({
      cells: ["2: Spain|7"],
      faults: ["row 3: 3 fields, not 2: “Chad,1,2”", "row 4: 1 fields, not 2: “Mali”"],
    });
  });

  test("come out of quotation marks as they went in", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", ";", "1", "\t"), minLength: 1 });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const lines = rows.map(([a, b]) => `${quote(a)},${quote(b)},x`);
        const plain = (text: string) => text.replace(/\s+/g, " ").trim();
        expect(taken(["a,b,c", ...lines].join("\n"), ["a", "b", "c"])).toEqual({
          cells: rows.map(([a, b], i) => `${i + 2}: ${plain(a)}|${plain(b)}|x`),
          faults: [],
        });
      }),
    );
  });
});
