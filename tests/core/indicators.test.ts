import { describe, expect, test } from "vitest";
import {
  type AnyIndicator,
  flows,
  indicators,
  investments,
  measures,
  statedIndicators,
} from "../../src/core/indicators";

describe("an indicator", () => {
  test.each([
    ["turnover", "trade, flow, exports + imports, FOB and CIF"],
    ["exports", "trade, flow, FOB, to the other side imports"],
    ["imports", "trade, flow, CIF, to the other side exports"],
    ["balance", "trade, difference, exports − imports, may be below zero, FOB and CIF"],
    ["fdiGrossInflow", "investment, flow"],
    ["fdiInwardPosition", "investment, position, may be below zero, to the other side fdiOutwardPosition"],
    ["fdiOutwardPosition", "investment, position, may be below zero, to the other side fdiInwardPosition"],
  ] as const)("%s is %s", (name, row) => {
    const { subject, kind, isSigned, valuation, parts, mirror } = indicators[name];
    const made = parts && [parts.plus.join(" + "), ...parts.minus].join(" − ");
    expect(
      [subject, kind, made, isSigned && "may be below zero", valuation, mirror && `to the other side ${mirror}`]
        .filter(Boolean)
        .join(", "),
    ).toBe(row);
  });

  test("is a flow where statistics count it as trade, a measure where it can be asked for of trade, and may be stated where it is a flow", () => {
    expect(flows).toEqual(["turnover", "exports", "imports"]);
    expect(measures).toEqual(["turnover", "exports", "imports", "balance"]);
    expect(investments).toEqual(["fdiGrossInflow", "fdiInwardPosition", "fdiOutwardPosition"]);
    expect(statedIndicators).toEqual(["turnover", "exports", "imports", "fdiGrossInflow"]);
  });

  test("that is the mirror of another has that one for its own", () => {
    const names = Object.keys(indicators) as AnyIndicator[];
    const mirrored = names.filter((name) => indicators[name].mirror !== null);
    const twice = (name: AnyIndicator) => {
      const other = indicators[name].mirror;
      return other && indicators[other].mirror;
    };
    expect(mirrored.map(twice)).toEqual(mirrored);
    expect(mirrored).toEqual(["exports", "imports", "fdiInwardPosition", "fdiOutwardPosition"]);
  });
});
