import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { monthOf, yearly } from "../../src/core/period";
import type { Observations, ReaderOptions } from "../../src/formats/observations";
import { type Fact, tidy } from "../../src/formats/tidy";
import { figuresOf } from "./reading";

const kind = { format: "table", source: "office" } as const;
const fact = (said: Partial<Fact> = {}): Fact => ({
  at: 2,
  reporter: "Kazakhstan",
  partner: "Spain",
  indicator: "exports",
  period: yearly(2023),
  amount: "12.5",
  ...said,
});
type Settings = Partial<ReaderOptions> & { readonly kind?: Partial<Parameters<typeof tidy>[0]> };
function collect(facts: readonly Partial<Fact>[], { kind: more, ...options }: Settings = {}): Observations {
  const table = tidy({ ...kind, ...more }, { today: "2026-11-29", aliases: new Map(), ...options });
  facts.forEach((said, i) => table.put(fact({ at: i + 2, ...said })));
  return table.end();
}
const figures = ({ byReporter }: Observations, reporter = "KZ") => figuresOf(byReporter.get(reporter));
const found = ({ findings = [] }: Observations) =>
  Object.fromEntries(findings.map(({ kind: name, count, cases }) => [name, { count, cases }]));
const kinds = ({ findings = [] }: Observations) => findings.map(({ kind: name }) => name);

describe("figures", () => {
  test("of names and codes are put together by country, whatever their order", () => {
    const seen = collect([
      { period: yearly(2024), amount: "7" },
      { partner: "PRT", amount: "3", indicator: "imports" },
      { reporter: "398", partner: "ES", amount: "12.5" },
      { partner: "World", amount: "20" },
      { reporter: "Portugal", partner: "Kazakhstan", period: monthOf(2024, 2), amount: "4" },
    ]);
    expect(figures(seen)).toEqual({
      "ES exports 2023": "12.5 A",
      "ES exports 2024": "7 A",
      "PT imports 2023": "3 A",
      "W00 exports 2023": "20 A",
    });
    expect(figures(seen, "PT")).toEqual({ "KZ exports 2024-02": "4 A" });
    expect(seen).toMatchObject({ format: "table", source: "office", date: "2024-12-31", dated: "data to", faults: [] });
    expect(kinds(seen)).toEqual([]);
  });

  test("of any order give the same", () => {
    const facts = ["ES", "PT", "DE"].flatMap((partner, p) =>
      [2020, 2021, 2023].map((year, y) => ({ partner, period: yearly(year), amount: `${p}${y}.5` })),
    );
    const expected = figures(collect(facts));
    expect(Object.keys(expected)).toHaveLength(9);
    fc.assert(
      fc.property(fc.shuffledSubarray(facts, { minLength: facts.length }), (shuffled) => {
        expect(figures(collect(shuffled))).toEqual(expected);
      }),
    );
  });

  test("are as precise as they are written: the most and the fewest decimals are told, and zero has none", () => {
    expect(collect([{ amount: "12.50" }, { partner: "PT", amount: "0.1234567891" }]).counting).toEqual({
      currency: "USD",
      scale: 1,
      decimals: 6,
      leastDecimals: 2,
    });
    expect(collect([{ amount: "12.5" }, { partner: "PT", amount: "0" }]).counting).toMatchObject({ decimals: 1 });
    expect(collect([{ amount: "1.25e1" }]).counting).toMatchObject({ decimals: 1 });
    expect(collect([{ amount: "1e6" }]).counting).toEqual({ currency: "USD", scale: 1, decimals: 0 });
    expect(figures(collect([{ amount: "0.1234567891" }]))).toEqual({ "ES exports 2023": "0.123457 A" });
  });

  test("keep their currency and their unit", () => {
    expect(collect([{ currency: "EUR", scale: 1000 }]).counting).toMatchObject({ currency: "EUR", scale: 1000 });
    expect(collect([{}], { kind: { currency: "EUR", scale: 1e6 } }).counting).toMatchObject({
      currency: "EUR",
      scale: 1e6,
    });
  });

  test("of a file that says when it was saved are dated by it", () => {
    expect(collect([{}], { kind: { saved: "2024-05-06" } })).toMatchObject({ date: "2024-05-06", dated: "last saved" });
  });
});

describe("what is left out and told", () => {
  test("a name of no country, once however often it stands", () => {
    const seen = collect([{}, { partner: "Freedonia" }, { partner: "Freedonia", period: yearly(2024) }]);
    expect(found(seen)).toEqual({ "unknown name": { count: 1, cases: [{ at: "row 3", what: "Freedonia" }] } });
    expect(seen.unknown).toEqual(["row 3 “Freedonia”"]);
    expect(Object.keys(figures(seen))).toEqual(["ES exports 2023"]);
  });

  test("a name of two countries, until a reader says which", () => {
    const facts = [{ partner: "Congo" }];
    expect(found(collect(facts))).toEqual({
      "two places": { count: 1, cases: [{ at: "row 2", what: "Congo", choices: ["CG", "CD"] }] },
    });
    expect(figures(collect(facts, { aliases: new Map([["Congo", "CD"]]) }))).toEqual({ "CD exports 2023": "12.5 A" });
  });

  test("a name that a reader says is none", () => {
    const seen = collect([{}, { partner: "Freedonia" }], { aliases: new Map([["Freedonia", ""]]) });
    expect([seen.unknown, found(seen)]).toEqual([
      [],
      { unallocated: { count: 1, cases: [{ at: "row 3", what: "Freedonia" }] } },
    ]);
  });

  test("sums of countries, what is allocated to none, and trade with itself", () => {
    const seen = collect([{}, { partner: "EU27" }, { partner: "Bunkers" }, { partner: "KZ" }, { reporter: "World" }]);
    expect(found(seen)).toEqual({
      "sums of countries": {
        count: 2,
        cases: [
          { at: "row 3", what: "EU27" },
          { at: "row 6", what: "World" },
        ],
      },
      unallocated: { count: 1, cases: [{ at: "row 4", what: "Bunkers" }] },
      "with itself": { count: 1, cases: [{ at: "row 5", what: "KZ" }] },
    });
    expect([...seen.passed]).toEqual(["EU27", "Bunkers"]);
    expect(Object.keys(figures(seen))).toEqual(["ES exports 2023"]);
  });

  test("what a reader of the format leaves out itself", () => {
    const table = tidy(kind, { today: "2026-11-29", aliases: new Map() });
    table.put(fact());
    table.leaveOut("by sea");
    expect(found(table.end())).toEqual({ "left out": { count: 1, cases: [{ at: "", what: "by sea" }] } });
  });
});

describe("a fault", () => {
  test.each([
    ["words", { amount: "many" }, "no figure: “many”"],
    ["what only a program reads as a number", { amount: "0x10" }, "no figure: “0x10”"],
    ["a period that has not ended", { period: yearly(2026) }, "2026 has not ended"],
    ["more than any country trades", { amount: "3e12" }, /^3e12 is more than any country trades in a year/],
    [
      "more than is invested anywhere",
      { amount: "2e13", indicator: "fdiInwardPosition" },
      /^2e13 is more than any country has invested/,
    ],
  ] as const)("%s is one, with its row, and the rest is read", (_, said, what) => {
    const seen = collect([said, { partner: "PT" }]);
    expect(found(seen)["fault"]).toMatchObject({ count: 1, cases: [{ at: "row 2" }] });
    expect(found(seen)["fault"]?.cases[0]?.what).toMatch(what);
    expect(figures(seen)).toEqual({ "PT exports 2023": "12.5 A" });
    expect(seen.faults).toEqual([expect.stringMatching(/^row 2: /)]);
  });

  test("is none where positions are as large as those of the largest holders", () => {
    expect(kinds(collect([{ amount: "5e12", indicator: "fdiOutwardPosition" }]))).toEqual([]);
  });

  test("is that there is no figure of any country", () => {
    expect(collect([{ partner: "Bunkers" }]).faults).toEqual(["no figure of any country"]);
  });
});

describe("a gap", () => {
  test("with a reason keeps it; a plain blank is nothing", () => {
    const seen = collect([
      { amount: "", status: "Q" },
      { partner: "PT", amount: ".." },
      { partner: "DE", amount: "0" },
    ]);
    expect(figures(seen)).toEqual({ "ES exports 2023": "NaN Q", "DE exports 2023": "0 A" });
    expect(found(seen)).toMatchObject({ blanks: { count: 2 }, zeros: { count: 1 } });
  });

  test("of a period that has not ended is no fault", () => {
    expect(collect([{}, { period: yearly(2026), amount: "" }]).faults).toEqual([]);
  });

  test("gives way to a figure, in either order", () => {
    const gap = { amount: "", status: "Q" };
    expect(figures(collect([gap, {}]))).toEqual({ "ES exports 2023": "12.5 A" });
    expect(figures(collect([{}, gap]))).toEqual({ "ES exports 2023": "12.5 A" });
  });

  test("is what is below zero of trade, and counted; of a position it is a figure", () => {
    const seen = collect([{ amount: "-5" }, { indicator: "fdiInwardPosition", amount: "-5" }]);
    expect(figures(seen)).toEqual({ "ES exports 2023": "NaN M", "ES fdiInwardPosition 2023": "-5 A" });
    expect([seen.negative, found(seen)]).toEqual([
      1,
      { negative: { count: 1, cases: [{ at: "row 2", what: "KZ ES exports 2023: -5" }] } },
    ]);
  });
});

describe("of a figure that stands twice", () => {
  const unequal = [{ amount: "12.5" }, { partner: "PT" }, { amount: "13" }, { amount: "13" }, { amount: "" }];

  test("equal ones are one", () => {
    const seen = collect([{}, { amount: "12.50" }]);
    expect(figures(seen)).toEqual({ "ES exports 2023": "12.5 A" });
    expect(found(seen)).toEqual({
      "equal duplicates": { count: 1, cases: [{ at: "row 3", what: "KZ ES exports 2023" }] },
    });
  });

  test("unequal ones are a gap until a reader has chosen", () => {
    const seen = collect(unequal);
    expect(figures(seen)).toEqual({ "PT exports 2023": "12.5 A" });
    expect(found(seen)["unequal duplicates"]).toEqual({
      count: 1,
      cases: [{ at: "row 4", what: "KZ ES exports 2023", choices: ["12.5", "13"] }],
    });
  });

  test("the chosen one stands, and the finding stays; what is none of them chooses nothing", () => {
    const chosen = collect(unequal, { picks: new Map([["KZ ES exports 2023", "13"]]) });
    expect(figures(chosen)).toEqual({ "ES exports 2023": "13 A", "PT exports 2023": "12.5 A" });
    expect(kinds(chosen)).toEqual(["unequal duplicates", "blanks"]);
    const other = collect(unequal, { picks: new Map([["KZ ES exports 2023", "14"]]) });
    expect(figures(other)).toEqual({ "PT exports 2023": "12.5 A" });
  });
});

describe("units and currencies", () => {
  test("figures of another unit are put into that of the first, with their decimals", () => {
    const seen = collect([
      { amount: "12", scale: 1000 },
      { partner: "PT", amount: "1234", scale: 1 },
    ]);
    expect(figures(seen)).toEqual({ "ES exports 2023": "12 A", "PT exports 2023": "1.234 A" });
    expect(seen.counting).toEqual({ currency: "USD", scale: 1000, decimals: 3, leastDecimals: 0 });
    expect(found(seen)).toEqual({ "mixed units": { count: 1, cases: [{ at: "row 3", what: "1" }] } });
  });

  test("a file of one unit has no mixed ones", () => {
    expect(kinds(collect([{ scale: 1000 }, { partner: "PT", scale: 1000 }]))).toEqual([]);
  });

  test("figures of a second currency are left out", () => {
    const seen = collect([{ currency: "EUR" }, { partner: "PT", currency: "USD" }]);
    expect(figures(seen)).toEqual({ "ES exports 2023": "12.5 A" });
    expect(found(seen)).toEqual({ "mixed currencies": { count: 1, cases: [{ at: "row 3", what: "USD" }] } });
  });

  test("figures of a currency that is not held are never taken for dollars", () => {
    const seen = collect([{ currency: "KZT", amount: "9e12" }]);
    expect(seen.byReporter.size).toBe(0);
    expect(found(seen)["other currency"]).toEqual({ count: 1, cases: [{ at: "row 2", what: "KZT" }] });
    expect(seen.faults).toEqual(["figures in KZT alone; only US dollars and euros are kept"]);
  });

  test("estimates and preliminary figures are counted and keep their letter", () => {
    const seen = collect([{ status: "E" }, { partner: "PT", status: "P" }, { partner: "DE", status: "P" }]);
    expect(figures(seen)).toMatchObject({ "ES exports 2023": "12.5 E", "PT exports 2023": "12.5 P" });
    expect(found(seen)["estimates"]).toMatchObject({ count: 3, cases: [{ what: "E" }, { what: "P" }] });
  });
});

describe("products", () => {
  test("of one level are summed where there is no total, without noise of binary fractions", () => {
    const seen = collect([
      { product: "01", amount: "0.1" },
      { product: "02", amount: "0.2" },
      { product: "02", amount: "4", partner: "PT" },
    ]);
    expect(figures(seen)).toEqual({ "ES exports 2023": "0.3 A", "PT exports 2023": "4 A" });
    expect(found(seen)["products summed"]).toMatchObject({ count: 2, cases: [{ what: "01" }, { what: "02" }] });
  });

  test("are left out where the line has a total", () => {
    const seen = collect([
      { product: "01", amount: "5" },
      { product: "TOTAL", amount: "12" },
    ]);
    expect(figures(seen)).toEqual({ "ES exports 2023": "12 A" });
    expect(found(seen)).toEqual({ "products left out": { count: 1, cases: [{ at: "row 2", what: "01" }] } });
  });

  test("of a reporter without a total are summed beside the total of another", () => {
    const seen = collect([
      { product: "TOTAL", amount: "12" },
      { reporter: "PT", product: "01", amount: "5" },
    ]);
    expect(figures(seen)).toEqual({ "ES exports 2023": "12 A" });
    expect(figures(seen, "PT")).toEqual({ "ES exports 2023": "5 A" });
  });

  test("of several levels without a total are refused, as they would count twice", () => {
    const seen = collect([
      { product: "01", amount: "5" },
      { product: "0101", amount: "5" },
    ]);
    expect(seen.byReporter.size).toBe(0);
    expect(seen.faults).toEqual([
      "products of several levels (codes of 2, 4 letters) and no total: their sum would count twice",
    ]);
    expect(found(seen)["levels of products"]).toMatchObject({ count: 2, cases: [{ what: "2" }, { what: "4" }] });
  });
});

test("names of prototypes are unknown names, and long ones are cut", () => {
  const seen = collect([{ partner: "__proto__" }, { partner: "constructor" }, { partner: "x".repeat(100_000) }]);
  expect(found(seen)["unknown name"]?.cases.map(({ what }) => what)).toEqual([
    "__proto__",
    "constructor",
    "x".repeat(60),
  ]);
});
