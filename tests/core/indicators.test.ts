import { describe, expect, test } from "vitest";
import { flows, indicators, measures, statedIndicators } from "../../src/core/indicators";

describe("an indicator", () => {
  test.each([
    ["turnover", "counted, exports + imports, FOB and CIF"],
    ["exports", "counted, FOB, to the other side imports"],
    ["imports", "counted, CIF, to the other side exports"],
    ["balance", "derived, exports − imports, may be below zero, FOB and CIF"],
    ["fdiGrossInflow", "stated"],
  ] as const)("%s is %s", (name, row) => {
    const { origin, isSigned, valuation, parts, mirror } = indicators[name];
    const made = parts && [parts.plus.join(" + "), ...parts.minus].join(" − ");
    expect(
      [origin, made, isSigned && "may be below zero", valuation, mirror && `to the other side ${mirror}`]
        .filter(Boolean)
        .join(", "),
    ).toBe(row);
  });

  test("is a flow where statistics count it, a measure where it can be asked for, and may be stated unless it is derived", () => {
    expect(flows).toEqual(["turnover", "exports", "imports"]);
    expect(measures).toEqual(["turnover", "exports", "imports", "balance"]);
    expect(statedIndicators).toEqual(["turnover", "exports", "imports", "fdiGrossInflow"]);
  });

  test("that is the mirror of another has that one for its own", () => {
    const mirrors = flows.flatMap((flow) => indicators[flow].mirror ?? []);
    expect(mirrors.map((mirror) => indicators[indicators[mirror].mirror].mirror)).toEqual(["imports", "exports"]);
  });
});
