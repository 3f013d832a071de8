import Big from "big.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare, type CompareModel } from "../../../src/analysis/compare";
import { compareFinding } from "../../../src/analysis/findings/compare";
import { counted } from "../../../src/core/figure";
import { yearly } from "../../../src/core/period";
import { demoDataset } from "../../demo";
import { plain } from "./plain";

const dataset = demoDataset();

function modelOf(partners: string, year = 2023): CompareModel {
  const question = { reporter: "ZZ", partners: partners.split(" ").filter(Boolean), period: yearly(year) };
  const model = compare(dataset, question, "common");
  if (!model) throw new Error("no model");
  return model;
}
const found = (partners: string, year = 2023) => plain(compareFinding(modelOf(partners, year)));

describe("the finding of a comparison", () => {
  test("without partners is that one has to be chosen", () => {
    expect(found("")).toEqual({ kind: "choose", reporter: "ZZ", period: "2023" });
  });

  test("of one partner is its turnover and the change on the year before", () => {
    expect(found("BB")).toEqual({
      kind: "alone",
      reporter: "ZZ",
      partner: "BB",
      amount: 20_000_000,
      period: "2023",
      since: "2022",
      change: { kind: "more", percent: 25 },
    });
    expect(found("EE")).toMatchObject({ change: { kind: "same" } });
    expect(found("AA")).toMatchObject({ change: { kind: "times", factor: 2 } });
  });

  test("has no change on a base below a million, and none on another source", () => {
    expect(found("DD")).toMatchObject({ kind: "alone", partner: "DD", change: null });
    expect(found("HH", 2021)).toMatchObject({ kind: "no figures" });
  });

  test("where one flow alone is reported is that flow", () => {
    expect(found("AA", 2021)).toMatchObject({ kind: "one part", flow: "imports", amount: 60_000_000 });
  });

  test("of two is by how much the larger one is larger, in percent below one and a half, in times from there on", () => {
    expect(found("FF EE")).toEqual({
      kind: "larger",
      reporter: "ZZ",
      partners: ["EE", "FF"],
      percent: 17,
      period: "2023",
    });
    expect(found("BB AA")).toEqual({
      kind: "times",
      reporter: "ZZ",
      partners: ["AA", "BB"],
      factor: 20,
      period: "2023",
    });
  });

  test("of two, one of which had no trade, is that", () => {
    expect(found("DD BB", 2020)).toMatchObject({ kind: "only one", partner: "BB", other: "DD" });
  });

  test("where a figure is less than half of its last digit is both figures, as their quotient says nothing", () => {
    expect(found("DD BB", 2021)).toMatchObject({ kind: "both", partners: [{ area: "BB" }, { area: "DD" }] });
  });

  test("of three is the largest of them", () => {
    expect(found("BB AA EE")).toEqual({
      kind: "largest",
      reporter: "ZZ",
      partner: "AA",
      count: 3,
      amount: 400_000_000,
      period: "2023",
    });
  });

  test("where nobody has a figure is why", () => {
    expect(found("CC")).toMatchObject({ kind: "no figures", unknown: ["CC"], unlisted: [], notYet: [] });
  });
});

/** The two partners with other turnovers, in whole thousands of dollars. */
function withTurnovers(model: CompareModel, thousands: readonly number[]): CompareModel {
  const partners = model.partners.map((partner, i) => {
    const figure = counted(new Big(thousands[i] ?? 0).times(1000), new Big(1000), "USD");
    return { ...partner, trade: { ...partner.trade, turnover: { ...partner.trade.turnover, figure } } };
  });
  return { ...model, partners };
}

describe("of any two partners", () => {
  const two = modelOf("AA BB");
  const turnover = fc.integer({ min: 0, max: 10_000_000 });

  test("the finding is the same whoever is named first, but for the order of equals", () => {
    fc.assert(
      fc.property(turnover, turnover, (a, b) => {
        const model = withTurnovers(two, [a, b]);
        const first = compareFinding(model);
        const second = compareFinding({ ...model, partners: model.partners.toReversed() });
        return first.kind === "equal" || a === b
          ? second.kind === first.kind
          : JSON.stringify(plain(second)) === JSON.stringify(plain(first));
      }),
    );
  });

  test("a percentage is of a half at most, and a factor of no less", () => {
    fc.assert(
      fc.property(turnover, turnover, (a, b) => {
        const finding = compareFinding(withTurnovers(two, [a, b]));
        if (finding.kind === "larger") return finding.percent.value.lt(50);
        return finding.kind !== "times" || finding.factor.value.gte("1.5");
      }),
    );
  });
});
