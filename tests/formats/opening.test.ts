import { describe, expect, test } from "vitest";
import { halfOf, monthOf, type Period, yearly } from "../../src/core/period";
import { type Cells, enter } from "../../src/formats/cells";
import type { Observations } from "../../src/formats/observations";
import { openingOf } from "../../src/formats/opening";

type Row = readonly [key: string, period: Period, value: number];

const cellsOf = (rows: readonly Row[]): Cells => {
  const cells: Cells = new Map();
  for (const [key, period, value] of rows) enter(cells, key, period, value, Number.isNaN(value) ? "Q" : "A");
  return cells;
};
const said = (reporters: Readonly<Record<string, readonly Row[]>>, beside?: Observations): Observations => ({
  format: "",
  source: "",
  counting: { currency: "USD", scale: 1, decimals: 0 },
  byReporter: new Map(Object.entries(reporters).map(([code, rows]) => [code, cellsOf(rows)])),
  date: "",
  dated: "read",
  passed: new Set(),
  negative: 0,
  unknown: [],
  faults: [],
  ...(beside ? { beside } : {}),
});
const in2022 = (...figures: readonly (readonly [key: string, value: number])[]): Row[] =>
  figures.map(([key, value]) => [key, yearly(2022), value]);

describe("what is asked first of a file", () => {
  test("is its last year with the four largest partners, by exports and imports together, without the world", () => {
    const rows = in2022(
      ["W00 exports", 100],
      ["ES exports", 5],
      ["ES imports", 6],
      ["PT exports", 10],
      ["CN exports", 9],
      ["NL exports", 1],
      ["DE exports", 20],
    );
    expect(openingOf(said({ KZ: [...rows, ["US exports", yearly(2021), 99]] }), "KZ")).toEqual({
      reporter: "KZ",
      partners: ["DE", "ES", "PT", "CN"],
      period: "2022",
      isOfInvestment: false,
    });
  });

  test("is the reporter of the question, where the file has it, else the one of whom it says most", () => {
    const file = said({ KZ: in2022(["ES exports", 5]), GE: in2022(["ES exports", 5], ["PT exports", 5]) });
    expect(["KZ", "GE", "BR", "__proto__"].map((asked) => openingOf(file, asked)?.reporter)).toEqual([
      "KZ",
      "GE",
      "GE",
      "GE",
    ]);
  });

  test("is a year where there is any, though months are later, and the last month where there is none", () => {
    const months: Row[] = [
      ["ES exports", monthOf(2023, 4), 5],
      ["PT exports", monthOf(2023, 5), 5],
    ];
    expect(openingOf(said({ KZ: [...in2022(["ES exports", 5]), ...months] }), "KZ")?.period).toBe("2022");
    expect(openingOf(said({ KZ: months }), "KZ")).toMatchObject({ period: "2023-05", partners: ["PT"] });
    expect(openingOf(said({ KZ: [["ES exports", halfOf(2023, 1), 5]] }), "KZ")?.period).toBe("2023-H1");
  });

  test("is the world, where the file has no other partner", () => {
    expect(openingOf(said({ KZ: in2022(["W00 exports", 5]) }), "KZ")?.partners).toEqual(["W00"]);
  });

  test("leaves out partners of whom that year has gaps alone, and counts what is below zero by its size", () => {
    const rows = in2022(["ES exports", Number.NaN], ["PT fdiInwardPosition", -9], ["CN fdiInwardPosition", 3]);
    expect(openingOf(said({ KZ: rows }), "KZ")?.partners).toEqual(["PT", "CN"]);
  });

  test("is on investment where there is nothing but investment", () => {
    const invested = in2022(["ES fdiInwardPosition", 5]);
    expect(openingOf(said({ KZ: invested }), "KZ")?.isOfInvestment).toBe(true);
    expect(openingOf(said({ KZ: [...invested, ...in2022(["ES exports", 5])] }), "KZ")?.isOfInvestment).toBe(false);
  });

  test("may be what the file says by another source, and is nothing where it says nothing", () => {
    expect(openingOf(said({}, said({ GE: in2022(["ES exports", 5]) })), "KZ")?.reporter).toBe("GE");
    expect(openingOf(said({}), "KZ")).toBeNull();
  });
});
