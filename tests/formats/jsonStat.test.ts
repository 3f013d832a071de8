import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonStat } from "../../src/formats/jsonStat";
import type { Observations } from "../../src/formats/observations";
import { anyDay, figuresOf } from "./reading";

const read = (json: unknown): Observations => {
  expect(jsonStat.isDocument(json)).toBe(true);
  return jsonStat.read(json, { ...anyDay, today: "2026-11-29" });
};
const figures = (reading: Observations, reporter = "DE") => {
  expect(reading.faults).toEqual([]);
  return figuresOf(reading.byReporter.get(reporter));
};

const dimension = {
  freq: { category: { index: ["A"], label: { A: "Annual" } } },
  indic_et: { category: { index: { MIO_EXP_VAL: 0, MIO_IMP_VAL: 1 } } },
  geo: { category: { label: { DE: "Germany" } } },
  partner: { category: { index: ["GE", "NA"], label: { GE: "Georgia", NA: "Namibia" } } },
  time: { category: { index: { "2024": 1, "2023": 0 } } },
};
const dataset = (value: unknown, more: object = {}) => ({
  version: "2.0",
  class: "dataset",
  source: "ESTAT",
  updated: "2026-06-15T11:00:00+0200",
  id: ["freq", "indic_et", "geo", "partner", "time"],
  size: [1, 2, 1, 2, 2],
  dimension,
  value,
  ...more,
});
const all = {
  "GE exports 2023": "1 A",
  "GE exports 2024": "2 A",
  "NA exports 2023": "3 A",
  "NA exports 2024": "4 A",
  "GE imports 2023": "5 A",
  "GE imports 2024": "6 A",
  "NA imports 2023": "7 A",
  "NA imports 2024": "8 A",
};

describe("a dataset of JSON-stat 2", () => {
  test("has its cells in rows, the last dimension first", () => {
    const reading = read(dataset([1, 2, 3, 4, 5, 6, 7, 8]));
    expect(figures(reading)).toEqual(all);
    expect(reading).toMatchObject({
      source: "eurostat",
      date: "2026-06-15",
      counting: { currency: "EUR", scale: 1e6, decimals: 0 },
    });
  });

  test("has the same figures dense and sparse, whichever cells are there", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(1000)), { minLength: 8, maxLength: 8 }), (values) => {
        fc.pre(values.some((value) => value !== null));
        const sparse = Object.fromEntries(values.flatMap((value, i) => (value === null ? [] : [[i, value]])));
        const dense = figures(read(dataset(values)));
        expect(Object.keys(dense)).toHaveLength(Object.keys(sparse).length);
        expect(figures(read(dataset(sparse)))).toEqual(dense);
      }),
    );
  });

  test("has a status of each cell, of some, or of all", () => {
    const letter = (status: unknown) => figures(read(dataset({ "0": 1, "1": 2 }, { status })))["GE exports 2024"];
    expect([letter("e"), letter(["", "p"]), letter({ "1": "bp" }), letter({ "0": "p" })]).toEqual([
      "2 E",
      "2 P",
      "2 B",
      "2 A",
    ]);
    expect(figures(read(dataset([1, null, 3, 4, 5, 6, 7, 8], { status: { "1": "c" } })))["GE exports 2024"]).toBe(
      "NaN Q",
    );
  });

  test("knows dimensions by their roles where their names are nobody's", () => {
    const reading = read({
      ...dataset({ "0": 5 }),
      id: ["who", "whom", "what", "when"],
      size: [1, 1, 1, 1],
      role: { time: ["when"], geo: ["who", "whom"], metric: ["what"] },
      dimension: {
        who: { category: { label: { "1": "Georgia" } } },
        whom: { category: { label: { "2": "Spain" } } },
        what: { category: { label: { X: "Exports" }, unit: { X: { label: "thousand US dollars" } } } },
        when: { category: { label: { "7": "2023" } } },
      },
    });
    expect([reading.unknown, figures(reading, "GE")]).toEqual([[], { "ES exports 2023": "5 A" }]);
    expect(reading.counting).toMatchObject({ currency: "USD", scale: 1000 });
  });
});

describe("a bundle of JSON-stat 1", () => {
  const old = {
    value: [1, 2, 3, 4, 5, 6, 7, 8],
    dimension: { ...dimension, id: ["freq", "indic_et", "geo", "partner", "time"], size: [1, 2, 1, 2, 2] },
  };
  test("has one dataset, whatever its name", () => {
    expect(figures(read({ dataset: old }))).toEqual(all);
    expect(figures(read(JSON.parse(`{"__proto__": ${JSON.stringify(old)}}`)))).toEqual(all);
  });
  test("of several is refused, and they are named", () => {
    expect(read({ trade: old, other: old }).faults).toEqual(["expected one dataset, got 2: trade, other"]);
  });
});

describe("a damaged dataset", () => {
  test.each([
    [
      "claims categories that it does not have",
      { size: [1, 2, 1, 2, 1e12] },
      "dimension.time: 2 categories, but its size is 1000000000000",
    ],
    ["has no sizes", { size: null }, "dimension.freq: 1 categories, but its size is not a number"],
    ["has fewer values than cells", { value: [1, 2] }, "value: 2 values, but the dimensions have 8 cells"],
    [
      "names dimensions of a prototype",
      { id: ["constructor"], size: [1] },
      "dimension.constructor: 0 categories, but its size is 1",
    ],
    ["names no dimension", { id: [] }, "id: expected a list of dimensions"],
    [
      "has no partner",
      { id: ["freq", "geo", "time"], size: [1, 1, 2], value: [1, 2] },
      /^no trade by partner: no dimension is a partner, a flow/,
    ],
  ])("that %s is refused", (_, more, fault) => {
    const { faults } = read(dataset([1, 2, 3, 4, 5, 6, 7, 8], more));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(fault);
  });

  test("with a value beyond its cells says which; the rest is read", () => {
    const reading = read(dataset({ "0": 1, "8": 2, "-1": 3, __proto__x: 4 }));
    expect(reading.faults).toEqual(["8", "-1", "__proto__x"].map((key) => `value[${key}]: no such cell among 8`));
    expect(figuresOf(reading.byReporter.get("DE"))).toEqual({ "GE exports 2023": "1 A" });
  });

  test("of more cells than any memory holds is read by the few values that are there", () => {
    const many = Array.from({ length: 1000 }, (_, i) => `D${i}`);
    const others = Object.fromEntries(["a", "b", "c", "d"].map((id) => [id, { category: { index: many } }]));
    const reading = read({
      ...dataset({ "0": 5 }),
      id: ["a", "b", "c", "d", "freq", "indic_et", "geo", "partner", "time"],
      size: [1000, 1000, 1000, 1000, 1, 2, 1, 2, 2],
      dimension: { ...dimension, ...others },
    });
    expect(figures(reading)).toEqual({ "GE exports 2023": "5 A" });
  });

  test("never makes a figure, whatever stands in place of its dimensions", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.object(), (id, size, dimensions) => {
        const reading = jsonStat.read({ id, size, dimension: dimensions, value: [1] }, anyDay);
        expect([reading.byReporter.size, reading.faults.length > 0]).toEqual([0, true]);
      }),
    );
  });
});
