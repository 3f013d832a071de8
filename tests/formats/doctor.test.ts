import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Counted } from "../../src/core/indicators";
import { parsePeriod, type Period } from "../../src/core/period";
import { type Cells, enter } from "../../src/formats/cells";
import { diagnose } from "../../src/formats/doctor";
import { countries } from "../../src/formats/iso";
import type { Observations } from "../../src/formats/observations";

type Line = readonly [key: string, value: number, status?: string];

function periodOf(text: string): Period {
  const read = parsePeriod(text);
  if (!read.ok || !("year" in read.value)) throw new Error(text);
  return read.value;
}

/** A file of figures such as `KZ ES exports 2023`, in thousands with one decimal. */
function file(lines: readonly Line[], more: Partial<Observations> = {}): Observations {
  const byReporter = new Map<string, Cells>();
  for (const [key, value, status] of lines) {
    const [reporter = "", partner = "", indicator = "", period = ""] = key.split(" ");
    const cells: Cells = byReporter.get(reporter) ?? new Map();
    byReporter.set(reporter, cells);
    enter(cells, `${partner} ${indicator as Counted}`, periodOf(period), value, status);
  }
  return {
    format: "table",
    source: "office",
    counting: { currency: "USD", scale: 1000, decimals: 1 },
    byReporter,
    date: "2024-12-31",
    dated: "data to",
    passed: new Set(),
    negative: 0,
    unknown: [],
    faults: [],
    ...more,
  };
}
const others = countries.map(({ iso2 }) => iso2).filter((code) => code !== "KZ");
const found = (...given: Parameters<typeof diagnose>) =>
  diagnose(...given).map(({ kind, count, cases }) => [kind, count, ...cases.map(({ what }) => what)]);

test("a sound file has no findings", () => {
  expect(
    found(
      file([
        ["KZ W00 exports 2023", 16.5],
        ["KZ ES exports 2023", 12.5],
        ["KZ PT exports 2023", 4],
        ["KZ ES imports 2023", 3],
        ["KZ ES turnover 2023", 15.5],
      ]),
    ),
  ).toEqual([]);
});

describe("the total of the world", () => {
  const sums = (total: number, ...partners: number[]) =>
    file([
      ["KZ W00 exports 2023", total],
      ...partners.map((value, i): Line => [`KZ ${["ES", "PT", "DE", "FR"][i] ?? ""} exports 2023`, value]),
    ]);

  test("is exceeded or missed by partners, and the case says where, the sum, the total and by how much", () => {
    expect(found(sums(16, 12.5, 4))).toEqual([["not the total", 1, "KZ W00 exports 2023: 16.5 ≠ 16 (+0.5)"]]);
    expect(found(sums(17, 12.5, 4))).toEqual([["not the total", 1, "KZ W00 exports 2023: 16.5 ≠ 17 (-0.5)"]]);
  });

  test("may be off by half of the last digit of each partner and its own", () => {
    // Two partners and the total: 3 × 0.05.
    expect(found(sums(16.6, 12.5, 4))).toEqual([]);
    expect(found(sums(16.7, 12.5, 4))).toHaveLength(1);
    // Three partners: 4 × 0.05.
    expect(found(sums(16.7, 12.5, 3, 1))).toEqual([]);
  });

  test("is not made up of groups that are printed between the partners", () => {
    const lines: Line[] = [
      ["KZ W00 exports 2023", 16.5],
      ["KZ ES exports 2023", 12.5],
      ["KZ EU exports 2023", 16.5],
      ["KZ PT exports 2023", 4],
    ];
    expect(found(file(lines))).toEqual([]);
  });

  test("is less precise where figures are as precise as they are written", () => {
    const counting = { currency: "USD", scale: 1000, decimals: 3, leastDecimals: 0 } as const;
    expect(found({ ...sums(17, 12, 4), counting })).toEqual([]);
    expect(found({ ...sums(18, 12, 4), counting })).toHaveLength(1);
    expect(found({ ...sums(16.125, 12.125, 4.001), counting })).toEqual([]);
    expect(found({ ...sums(16.125, 12.125, 4.002), counting })).toHaveLength(1);
    expect(found({ ...sums(16.125, 12.125, 4.625), counting })).toEqual([
      ["not the total", 1, "KZ W00 exports 2023: 16.75 ≠ 16.125 (+0.625)"],
    ]);
  });

  test("is seldom reached where a source leaves some trade unallocated: one per cent is left to it, no excess", () => {
    for (const source of ["imf-imts", "comtrade", "un-comtrade"]) {
      expect(found({ ...sums(1000, 590, 400), source })).toEqual([]);
      expect(found({ ...sums(1000, 580, 400), source })).toHaveLength(1);
      expect(found({ ...sums(1000, 601, 400), source })).toHaveLength(1);
    }
    const findings = [{ kind: "unallocated", count: 1, cases: [{ at: "row 9", what: "Bunkers" }] }] as const;
    expect(found({ ...sums(1000, 590, 400), findings })).toEqual([["unallocated", 1, "Bunkers"]]);
    expect(found(sums(1000, 590, 400))).toHaveLength(1);
  });

  test("is not asked of a choice of partners, nor where one of them is withheld", () => {
    expect(found(sums(1000, 12, 4))).toEqual([]);
    expect(found(sums(1000, 900))).toEqual([]);
    const withheld = file([
      ["KZ W00 exports 2023", 20],
      ["KZ ES exports 2023", 12.5],
      ["KZ PT exports 2023", 4],
      ["KZ DE exports 2023", Number.NaN, "Q"],
    ]);
    expect(found(withheld)).toEqual([]);
  });

  test("is never off where all figures are honestly rounded", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 2, maxLength: 60 }), (units) => {
        const rounded = (value: number) => Math.round(value / 100) / 10;
        const total = units.reduce((a, b) => a + b, 0);
        const lines: Line[] = units.map((value, i) => [`KZ ${others[i] ?? ""} exports 2023`, rounded(value)]);
        expect(found(file([["KZ W00 exports 2023", rounded(total)], ...lines]))).toEqual([]);
      }),
    );
  });
});

describe("a turnover", () => {
  const turnover = (value: number) =>
    file([
      ["KZ ES turnover 2023", value],
      ["KZ ES exports 2023", 12.5],
      ["KZ ES imports 2023", 3],
    ]);

  test("is apart where exports and imports make another beyond rounding", () => {
    expect(found(turnover(15.6))).toEqual([]);
    expect(found(turnover(15.7))).toEqual([["turnover apart", 1, "KZ ES turnover 2023: 12.5 + 3 ≠ 15.7 (-0.2)"]]);
  });

  test("may be off by half of the coarsest of their digits, three times", () => {
    const counting = { currency: "USD", scale: 1000, decimals: 3, leastDecimals: 1 } as const;
    const bureau = (printed: number) =>
      file(
        [
          ["KZ KG turnover 2019", printed],
          ["KZ KG exports 2019", 624088.499],
          ["KZ KG imports 2019", 315687.5],
        ],
        { counting },
      );
    expect(found(bureau(939776.1))).toEqual([]);
    expect(found(bureau(939776.2))).toHaveLength(1);
  });

  test("says nothing where one of them is missing", () => {
    expect(
      found(
        file([
          ["KZ ES turnover 2023", 99],
          ["KZ ES exports 2023", 12.5],
        ]),
      ),
    ).toEqual([]);
  });
});

describe("the size of a figure", () => {
  const years = (...values: number[]) => file(values.map((value, i): Line => [`KZ ES exports ${2018 + i}`, value]));

  test("is off where its neighbours in time are near each other and a thousand times smaller, or larger", () => {
    expect(found(years(1000, 1200, 1_100_000, 900, 1000))).toEqual([
      ["size", 1, "KZ ES exports 2020: 1100000 ≈ 1000 × 1000"],
    ]);
    expect(found(years(1000, 1200, 1.1, 900, 1000))).toEqual([["size", 1, "KZ ES exports 2020: 1.1 ≈ 1000 / 1000"]]);
    expect(found(years(1000, 1200, 1_000_000_000, 900, 1000))[0]?.[2]).toMatch(/× 1000000$/);
  });

  test("is not where trade is unsteady, ten times larger, or too small to tell", () => {
    expect(found(years(1000, 90, 1_100_000, 12_000, 1000))).toEqual([]);
    expect(found(years(1000, 1200, 11_000, 900, 1000))).toEqual([]);
    expect(found(years(0.3, 0.4, 350, 0.3, 0.3))).toEqual([]);
  });

  test("is compared with the other side's report where the file has both", () => {
    const both = (value: number, other: number) =>
      file([
        ["KZ ES exports 2023", value],
        ["ES KZ imports 2023", other],
      ]);
    expect(found(both(5000, 9000))).toEqual([]);
    expect(found(both(5_000_000, 5200))).toEqual([["size", 1, "KZ ES exports 2023: 5000000 ≈ 5200 × 1000"]]);
    expect(found(both(5000, 5_200_000))).toEqual([["size", 1, "ES KZ imports 2023: 5200000 ≈ 5000 × 1000"]]);
  });

  const four = ["ES", "PT", "DE", "FR"];
  /** What is said in a year, and what the other sides say of the same. */
  const beside = (year: number, values: readonly number[], seen = [5000, 10_000, 15_000, 20_000]) =>
    values.flatMap((value, i): Line[] => [
      [`KZ ${four[i] ?? ""} exports ${year}`, value],
      [`${four[i] ?? ""} KZ imports ${year}`, seen[i] ?? 0],
    ]);

  test("of a whole reporter against all other sides is one finding", () => {
    expect(found(file(beside(2023, [5e3, 1e4, 1.5e4, 2e4])))).toEqual([]);
    expect(found(file(beside(2023, [5e6, 1e7, 1.5e7, 2e7])))).toEqual([["size", 1, "KZ: × 1000"]]);
    expect(found(file(beside(2023, [5e3, 1e4, 1.5e4, 2e4], [5e6, 1e7, 1.5e7, 2e7])))).toEqual([
      ["size", 1, "KZ: / 1000"],
    ]);
  });

  test("of a whole period is one finding, and of a single figure one of its own", () => {
    const before = [2021, 2022].flatMap((year) => beside(year, [5e3, 1e4, 1.5e4, 2e4]));
    expect(found(file([...before, ...beside(2023, [5e6, 1e7, 1.5e7, 2e7])]))).toEqual([["size", 1, "KZ 2023: × 1000"]]);
    expect(found(file([...before, ...beside(2023, [5e3, 1e4, 1.5e7, 2e4])]))).toEqual([
      ["size", 1, "KZ DE exports 2023: 15000000 ≈ 15000 × 1000"],
    ]);
  });
});

describe("the last year", () => {
  const months = (year: number, n: number): Line[] =>
    Array.from({ length: n }, (_, i) => [`KZ ES exports ${year}-${String(i + 1).padStart(2, "0")}`, 5]);

  test("of months is incomplete where the year before has twelve", () => {
    expect(found(file([...months(2022, 12), ...months(2023, 8)]))).toEqual([
      ["incomplete year", 1, "KZ exports 2023: 8 / 12"],
    ]);
    expect(found(file([...months(2022, 12), ...months(2023, 12)]))).toEqual([]);
    expect(found(file([...months(2022, 7), ...months(2023, 6)]))).toEqual([]);
  });

  test("of years is incomplete where it has less than half of the partners", () => {
    const year = (each: number, partners: readonly string[]): Line[] =>
      partners.map((partner) => [`KZ ${partner} exports ${each}`, 5]);
    const five = ["ES", "PT", "DE", "FR", "IT"];
    expect(found(file([...year(2022, five), ...year(2023, ["ES", "W00", "PT"])]))).toContainEqual([
      "incomplete year",
      1,
      "KZ exports 2023: 2 / 5",
    ]);
    expect(found(file([...year(2022, five), ...year(2023, ["ES", "PT", "DE"])]))).toEqual([]);
  });
});

describe("what the reader found", () => {
  test("stands in the order of kinds, and a kind that it told is not told again", () => {
    const findings = [{ kind: "estimates", count: 7, cases: [{ at: "row 2", what: "E" }] }] as const;
    const said = file(
      [
        ["KZ ES exports 2023", 1, "E"],
        ["KZ ES imports 2023", 3],
        ["KZ ES turnover 2023", 9],
      ],
      { findings },
    );
    expect(found(said).map(([kind, count]) => [kind, count])).toEqual([
      ["turnover apart", 1],
      ["estimates", 7],
    ]);
    expect(found({ ...said, findings: [] })).toContainEqual(["estimates", 1, "E"]);
  });

  test("without kinds is given them", () => {
    const said = file([["KZ ES exports 2023", 1]], {
      unknown: ["row 5 “Freedonia”", "sheet Exports, row 2 “Sylvania”"],
      faults: ["row 3: no figure: “x”", "no row “Всего”"],
      passed: new Set(["Euro Area"]),
      negative: 2,
      remarks: ["a remark"],
    });
    expect(diagnose(said)).toEqual([
      {
        kind: "fault",
        count: 2,
        cases: [
          { at: "row 3", what: "no figure: “x”" },
          { at: "", what: "no row “Всего”" },
        ],
      },
      {
        kind: "unknown name",
        count: 2,
        cases: [
          { at: "row 5", what: "Freedonia" },
          { at: "sheet Exports, row 2", what: "Sylvania" },
        ],
      },
      { kind: "negative", count: 2, cases: [] },
      { kind: "left out", count: 1, cases: [{ at: "", what: "Euro Area" }] },
      { kind: "remark", count: 1, cases: [{ at: "", what: "a remark" }] },
    ]);
  });

  test("of a second source in the same file is told as well", () => {
    const beside = file([
      ["DE W00 exports 2023", 5],
      ["DE KZ exports 2023", 9],
    ]);
    expect(found(file([["KZ ES exports 2023", 1]], { beside }))).toEqual([
      ["not the total", 1, "DE W00 exports 2023: 9 ≠ 5 (+4)"],
    ]);
  });
});
