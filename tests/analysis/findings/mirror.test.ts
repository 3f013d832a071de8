import Big from "big.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Divergence, mirrorFinding, reasons } from "../../../src/analysis/findings/mirror";
import { otherSideFinding } from "../../../src/analysis/findings/otherSide";
import { mirror, type MirrorModel } from "../../../src/analysis/mirror";
import { otherSide } from "../../../src/analysis/otherSide";
import type { Dataset } from "../../../src/core/dataset";
import { counted, ratio } from "../../../src/core/figure";
import type { MirrorFlow } from "../../../src/core/mirrored";
import { yearly } from "../../../src/core/period";
import { mirrorDemo, withEstimates } from "../../mirrorDemo";
import { plain } from "./plain";

const demo = mirrorDemo("AA", "BB", "DD", "EE");

interface Choice {
  readonly flow?: MirrorFlow;
  readonly to?: number;
  readonly dataset?: Dataset;
}

function modelOf(
  partners: string,
  from: number,
  { flow = "exports", to = from, dataset = demo }: Choice = {},
): MirrorModel {
  const periods = { from: yearly(from), to: yearly(to) };
  const model = mirror(dataset, { reporter: "ZZ", partners: partners.split(" "), flow, factor: "1.06", ...periods });
  if (!model) throw new Error("no model");
  return model;
}
const found = (...asked: Parameters<typeof modelOf>) => plain(mirrorFinding(modelOf(...asked)));

describe("the finding of two reports", () => {
  test("is of the pair that is farthest apart, on the scale of ratios", () => {
    expect(found("AA BB", 2019)).toEqual({
      kind: "pair",
      reporter: "ZZ",
      partner: "AA",
      flow: "exports",
      divergence: { kind: "times", factor: 5.3 },
      only: null,
    });
    expect(found("BB", 2019)).toMatchObject({ partner: "BB", divergence: { kind: "share", percent: 27 } });
  });

  test("where the reporter has nothing to divide by is that", () => {
    expect(found("EE", 2019)).toMatchObject({ partner: "EE", divergence: { kind: "undivided" } });
  });

  test("counts in how many of several years the partner reported more", () => {
    expect(found("AA", 2018, { to: 2022 })).toMatchObject({
      kind: "over periods",
      higher: true,
      n: 2,
      all: 3,
      from: "2018",
      to: "2020",
    });
  });

  test("names the side that does not report, and both where neither does", () => {
    expect(found("BB", 2018)).toMatchObject({ kind: "no report", by: ["ZZ"], flow: "exports", others: ["BB"] });
    expect(found("DD", 2021)).toMatchObject({ kind: "no report", by: ["DD"], flow: "imports", others: ["ZZ"] });
  });

  test("where an estimate stands in the place of a report is that", () => {
    const dataset = withEstimates(demo, "BB", "imports", "mmm");
    expect(found("BB", 2020, { dataset })).toEqual({ kind: "because", by: "BB", reason: "mirrored" });
    expect(plain(reasons(modelOf("BB GG", 2020, { dataset })))).toEqual([
      { kind: "because", by: "BB", reason: "mirrored" },
      { kind: "because", by: "GG", reason: "group" },
    ]);
  });
});

test("the other side is shown of the last year that has both reports", () => {
  const [reporter, partner] = [demo.areas.get("ZZ"), demo.areas.get("BB")];
  if (!reporter || !partner) throw new Error("no areas");
  const asked = { reporter, partner, from: yearly(2018), period: yearly(2022), factor: "1.06" };
  const both = otherSide(demo, "exports", asked);
  expect(both && plain(otherSideFinding(both))).toMatchObject({
    kind: "shown",
    period: "2020",
    finding: { kind: "pair", divergence: { kind: "share", percent: 27 } },
    asked: null,
  });
});

const flows = fc.constantFrom<MirrorFlow>("exports", "imports");
const millions = fc.integer({ min: 1, max: 100_000 });

/** The pair with other reports, in whole millions of dollars. */
function divergenceOf(own: number, theirs: number, flow: MirrorFlow): Divergence | null {
  const model = modelOf("AA", 2019, { flow: "exports" });
  const figure = (value: number) => counted(new Big(value).times("1e6"), new Big("1e5"), "USD");
  const partners = model.partners.map(({ area, pairs }) => ({
    area,
    pairs: pairs.map((pair) => ({
      ...pair,
      own: { ...pair.own, figure: figure(own) },
      theirs: { ...pair.theirs, figure: figure(theirs) },
      ratio: ratio(figure(theirs), figure(own)),
    })),
  }));
  const finding = mirrorFinding({ ...model, flow, partners });
  return finding.kind === "pair" ? finding.divergence : null;
}

test("freight explains no report of an exporter that is above the importer's", () => {
  fc.assert(
    fc.property(millions, millions, flows, (own, theirs, flow) => {
      const divergence = divergenceOf(own, theirs, flow);
      const [imported, exported] = flow === "exports" ? [theirs, own] : [own, theirs];
      const isExplained = (divergence?.kind === "more" && divergence.freight) || divergence?.kind === "less";
      return !isExplained || (imported >= exported && imported <= exported * 1.1);
    }),
  );
});

test("a divergence says more of a partner that reports more, and a share of one that reports less", () => {
  fc.assert(
    fc.property(millions, millions, flows, (own, theirs, flow) => {
      switch (divergenceOf(own, theirs, flow)?.kind) {
        case "times":
          return theirs >= 2 * own;
        case "more":
          return theirs > own && theirs < 2 * own;
        case "less":
        case "share":
          return theirs <= own;
        case "same":
          return Math.abs(theirs - own) <= own / 100;
        default:
          return false;
      }
    }),
  );
});
