import { describe, expect, test } from "vitest";
import { ordinal, yearly } from "../../src/core/period";
import { type Cells, enter, rowOf } from "../../src/formats/cells";
import { markEstimates } from "../../src/formats/dotsEstimates";

type Rows = Readonly<Record<string, readonly (number | null)[]>>;

/** What one reporter says, by `partner flow`, from a year on. */
function cellsOf(from: number, rows: Rows): Cells {
  const cells: Cells = new Map();
  for (const [key, values] of Object.entries(rows))
    values.forEach((value, i) => value !== null && enter(cells, key, yearly(from + i), value));
  return cells;
}

/** The letters of the estimates of a row, `.` for the others, and whether exactly these have status E. */
function marks(cells: Cells | undefined, key: string): string {
  const row = rowOf(cells ?? new Map(), key, yearly(2000));
  return (row?.values ?? [])
    .map((_, i) => {
      const at = ordinal(row?.from ?? yearly(2000)) + i;
      const letter = row?.estimates?.get(at) ?? ".";
      return row?.status.get(at) === "E" ? letter : letter === "." ? "." : "!";
    })
    .join("");
}

/** Kazakhstan with Turkmenistan, which reports in 2018 only, and with three others, which report what they count. */
const reports = () =>
  new Map([
    [
      "KZ",
      cellsOf(2018, {
        "TM exports": [10, 116.159409, 76.643616],
        "TM imports": [12, 29.761228, 50.906437],
        "ES exports": [2176.03, 1215.21, 1633.91],
        "PT exports": [245.117, 5.514, 11.23],
        "AZ exports": [100.25, 200.35, 300.45],
      }),
    ],
    ["TM", cellsOf(2018, { "KZ imports": [31.4, 123.128974, 81.242233], "KZ exports": [8.1, 28.07663, 48.024941] })],
    ["ES", cellsOf(2018, { "KZ imports": [2518.43, 1639.31, 1336.22] })],
    ["PT", cellsOf(2018, { "KZ imports": [911.882, 239.683, 4.83] })],
    ["AZ", cellsOf(2018, { "KZ imports": [106.27, 212.36, 318.48] })],
  ]);

describe("a figure made from the other side's", () => {
  test("is known by freight of 6% to five digits, on the side that has more such figures", () => {
    const all = reports();
    markEstimates(all);
    expect([marks(all.get("TM"), "KZ imports"), marks(all.get("TM"), "KZ exports")]).toEqual([".mm", ".mm"]);
    expect([marks(all.get("KZ"), "TM exports"), marks(all.get("KZ"), "TM imports")]).toEqual(["...", "..."]);
  });

  test("is not found where the two are 6% apart to fewer digits", () => {
    const all = reports();
    markEstimates(all);
    // 100.25, 200.35 and 300.45 by 1.06 are 106.265, 212.371 and 318.477.
    expect(marks(all.get("AZ"), "KZ imports")).toBe("...");
  });

  test("is not found in figures of few digits, where chance would do", () => {
    const all = new Map([
      ["KZ", cellsOf(2019, { "TM exports": [5, 50] })],
      ["TM", cellsOf(2019, { "KZ imports": [5.3, 53] })],
    ]);
    markEstimates(all);
    expect(marks(all.get("TM"), "KZ imports")).toBe("..");
  });

  test("until 1999 has freight of a tenth", () => {
    const all = new Map([
      ["KZ", cellsOf(1998, { "TM exports": [12.345, 12.345, 12.346] })],
      ["TM", cellsOf(1998, { "KZ imports": [13.5795, 13.0857, 13.08676] })],
    ]);
    markEstimates(all);
    expect(marks(all.get("TM"), "KZ imports")).toBe("m.m");
  });

  test("is the one that the IMF itself calls an estimate", () => {
    const kazakhstan = cellsOf(1993, { "CN imports": [214.14], "ES imports": [6.1] });
    rowOf(kazakhstan, "CN imports", yearly(1993))?.status.set(1993, "E");
    const all = new Map([
      ["KZ", kazakhstan],
      ["CN", cellsOf(1993, { "KZ exports": [194.672727] })],
      ["ES", cellsOf(1993, { "KZ exports": [2.0666] })],
    ]);
    markEstimates(all);
    expect([marks(all.get("KZ"), "CN imports"), marks(all.get("CN"), "KZ exports")]).toEqual(["m", "."]);
  });
});

describe("a figure carried on", () => {
  const carried = (values: readonly (number | null)[]) => {
    const all = new Map([["CU", cellsOf(2005, { "KZ imports": values })]]);
    markEstimates(all);
    return marks(all.get("CU"), "KZ imports");
  };

  test("repeats the year before to all its digits; the first of them is no estimate", () => {
    expect(carried([6.71646, 1.057104, 1.057104, 1.057104])).toBe("..rr");
  });

  test("is known again where the source comes back to it", () => {
    expect(carried([1.057104, 1.057104, 1.058279, 1.057104])).toBe(".r.r");
  });

  test("needs four digits, and the year before", () => {
    expect(carried([0.0123, 0.0123])).toBe("..");
    expect(carried([0.012, 0.012])).toBe("..");
    expect(carried([0.1234, 0.1234])).toBe(".r");
    expect(carried([0.1234, 0.2345, 0.1234])).toBe("...");
    expect(carried([0.1234, null, 0.1234])).toBe("...");
    expect(carried([0, 0])).toBe("..");
  });
});
