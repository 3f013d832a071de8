import { describe, expect, test } from "vitest";
import { yearly } from "../../src/core/period";
import { type Cells, enter } from "../../src/formats/cells";
import { joined } from "../../src/formats/joined";
import type { Observations } from "../../src/formats/observations";
import { figuresOf } from "./reading";

function file(figures: Readonly<Record<string, number>>, part: Partial<Observations> = {}): Observations {
  const cells: Cells = new Map();
  for (const [key, value] of Object.entries(figures)) {
    const [partner = "", indicator = "", year = ""] = key.split(" ");
    enter(cells, `${partner} ${indicator}`, yearly(Number(year)), value);
  }
  return {
    format: "demo",
    source: "demo",
    counting: { currency: "USD", scale: 1, decimals: 0 },
    byReporter: new Map([["GE", cells]]),
    date: "2023-12-31",
    dated: "data to",
    passed: new Set(),
    negative: 0,
    unknown: [],
    findings: [],
    faults: [],
    ...part,
  };
}

const exports = file({ "ES exports 2022": 3, "ES exports 2023": 4 });
const imports = file({ "ES imports 2023": 7, "PT imports 2023": 1 });

describe("two files of one source", () => {
  test("are one, such as exports and imports, and the later year of the same flow", () => {
    expect(figuresOf(joined(exports, imports)?.byReporter.get("GE"))).toEqual({
      "ES exports 2022": "3 A",
      "ES exports 2023": "4 A",
      "ES imports 2023": "7 A",
      "PT imports 2023": "1 A",
    });
    const older = file({ "ES exports 2021": 2 });
    expect(figuresOf(joined(exports, older)?.byReporter.get("GE"))["ES exports 2021"]).toBe("2 A");
  });

  test("are left as they were, and say what deserved a look in either", () => {
    const [a, b] = [exports, imports].map((each, i) => ({
      ...each,
      findings: [{ kind: "zeros" as const, count: i + 1, cases: [{ at: `row ${i}`, what: "" }] }],
    }));
    const both = a && b && joined(a, b);
    expect(both?.findings).toEqual([
      {
        kind: "zeros",
        count: 3,
        cases: [
          { at: "row 0", what: "" },
          { at: "row 1", what: "" },
        ],
      },
    ]);
    expect(figuresOf(exports.byReporter.get("GE"))).toEqual({ "ES exports 2022": "3 A", "ES exports 2023": "4 A" });
  });

  test("keep the digits of the finer and the coarser of the two", () => {
    const fine = { ...imports, counting: { currency: "USD", scale: 1, decimals: 2 } } as const;
    expect(joined(exports, fine)?.counting).toEqual({ currency: "USD", scale: 1, decimals: 2, leastDecimals: 0 });
  });

  test.each([
    ["of another source", { source: "other" }],
    ["in another currency", { counting: { currency: "EUR", scale: 1, decimals: 0 } }],
    ["in thousands", { counting: { currency: "USD", scale: 1000, decimals: 0 } }],
    ["that speak by a second source", { beside: exports }],
  ] as const)("stay two where the second is one %s", (_, part) => {
    expect(joined(exports, { ...imports, ...part })).toBeNull();
  });

  test("stay two where they say otherwise of the same", () => {
    expect(joined(exports, file({ "ES exports 2023": 5 }))).toBeNull();
  });
});
