import Big from "big.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { movement } from "../../../src/analysis/findings/movement";
import { trendFinding } from "../../../src/analysis/findings/trend";
import { counted, growth, ratio } from "../../../src/core/figure";
import { type Flows, indexOf, modelOf, portugal, spain, twoSources, type Values } from "../../charts/trendModel";
import { plain } from "./plain";

const only = (exports: Values): Flows => ({ exports, imports: exports.map((value) => value && 0) });
const found = (...[partners, choice]: Parameters<typeof modelOf>) => plain(trendFinding(modelOf(partners, choice)));
const exportsOf = (values: Values) => found({ China: only(values) }, { measure: "exports" });

describe("the finding of a trend", () => {
  test("without partners is that one has to be chosen, and without a figure why there is none", () => {
    expect(found({})).toMatchObject({ kind: "choose" });
    const none: Flows = { exports: [null, null], imports: [null, null] };
    expect(found({ Tuvalu: none })).toMatchObject({ kind: "no figures", unlisted: ["P0"], unknown: [] });
    expect(found({ Tuvalu: none }, { absent: "unknown" })).toMatchObject({ unlisted: [], unknown: ["P0"] });
  });

  test("is a flow that all but ended, before any change, with what became of turnover", () => {
    expect(found({ Spain: spain, Portugal: portugal })).toMatchObject({
      kind: "stopped",
      flow: "exports",
      partner: "P1",
      period: "2020",
      wholly: false,
      turnover: { moved: { kind: "fraction", of: 8 }, from: "2018", to: "2023" },
    });
    expect(exportsOf([20, 0, 4])).toMatchObject({ kind: "stopped", period: "2019", wholly: true, turnover: null });
  });

  test("is the largest change among all partners, up or down", () => {
    const partners = { Spain: only([100, 110]), China: only([100, 180]), Italy: only([100, 70]) };
    expect(found(partners)).toMatchObject({
      kind: "moved",
      subject: { kind: "flow", flow: "turnover", partner: "P1" },
      moved: { kind: "rose", percent: 80 },
      from: "2018",
      to: "2019",
      source: null,
    });
  });

  test("of a line that has a gap, or starts below a million, is its peak", () => {
    expect(exportsOf([100, null, 162])).toMatchObject({
      kind: "peak",
      most: { amount: 162_000_000, period: "2020" },
      isOpen: true,
      last: null,
    });
    expect(exportsOf([0.9, 50, 2])).toMatchObject({
      kind: "peak",
      most: { amount: 50_000_000, period: "2019" },
      isOpen: false,
      last: { amount: 2_000_000, period: "2020" },
    });
  });

  test("of one year is its figure", () => {
    expect(exportsOf([100])).toMatchObject({ kind: "was", amount: 100_000_000, period: "2018" });
  });

  test("of a balance is its side at the end and at the beginning, the size without a sign", () => {
    expect(found({ Spain: { exports: [9, 5], imports: [7, 8] } }, { measure: "balance" })).toMatchObject({
      kind: "balance",
      now: { side: "deficit", amount: 3_000_000, period: "2019" },
      earlier: { side: "surplus", amount: 2_000_000, period: "2018" },
    });
  });

  test("of an index is counted from its base", () => {
    expect(plain(trendFinding(indexOf({ Spain: spain, Portugal: portugal })))).toMatchObject({
      kind: "moved",
      subject: { partner: "P1" },
      moved: { kind: "fraction", of: 8 },
      from: "2018",
    });
  });

  test("never joins two sources: where neither reaches over all years, the peak is of one and the last figure of the other", () => {
    const values: Values[] = [
      [null, null, 40, 50],
      [100, 900, 45, null],
    ];
    expect(plain(trendFinding(twoSources("China", values, "exports")))).toMatchObject({
      kind: "peak",
      most: { period: "2019", source: "fund" },
      last: { period: "2021", source: "office" },
    });
  });
});

test("a movement is named by its direction, and level within three per cent", () => {
  const figure = fc
    .integer({ min: 1_000_000, max: 10_000_000_000 })
    .map((value) => counted(new Big(value), new Big(1), "USD"));
  fc.assert(
    fc.property(figure, figure, (before, now) => {
      const [factor, percent] = [ratio(now, before), growth(now, before)];
      if (factor.kind === "gap" || percent.kind === "gap") return false;
      const x = now.value.div(before.value).toNumber();
      switch (movement({ factor, percent })?.kind) {
        case "level":
          return x > 0.97 && x < 1.03;
        case "rose":
          return x > 1 && x < 1.95;
        case "doubled":
          return x >= 1.95 && x < 2.05;
        case "times":
          return x >= 2.05;
        case "fell":
        case "fraction":
          return x < 1;
        case "under a percent":
          return x < 0.01;
        case "nothing":
        case undefined:
          return false;
      }
    }),
  );
});
