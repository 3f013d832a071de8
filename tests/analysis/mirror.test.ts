import { describe, expect, test } from "vitest";
import { figureLines } from "../../src/analysis/lines";
import { estimatedIn, lastWithBoth, mirror, type MirrorPair, mirrorRows, rankedByGap } from "../../src/analysis/mirror";
import type { Figure } from "../../src/core/figure";
import type { MirrorFlow } from "../../src/core/mirrored";
import { mirrorDemo, withEstimates } from "../mirrorDemo";
import { yearly } from "../../src/core/period";

const demo = mirrorDemo("AA", "BB", "DD", "EE");

type Span = readonly [from: number, to?: number];

function ask(partners: string, flow: MirrorFlow = "exports", span: Span = [2020], factor = "1.06", dataset = demo) {
  const [from, to = from] = span;
  const model = mirror(dataset, {
    reporter: "ZZ",
    partners: partners.split(" "),
    flow,
    factor,
    from: yearly(from),
    to: yearly(to),
  });
  if (!model) throw new Error("no model");
  return model;
}
const pairs = (...asked: Parameters<typeof ask>): MirrorPair[] => ask(...asked).partners.flatMap((each) => each.pairs);
const millions = (figure: Figure | undefined) =>
  figure?.kind === "amount" ? figure.value.div(1e6).round(4).toNumber() : figure?.reason;
const plain = (figure: Figure | undefined) =>
  figure?.kind === "amount" ? figure.value.round(4).toNumber() : figure?.reason;

describe("exports and what the partner reports of them", () => {
  const [atlantis] = pairs("AA");

  test("stand side by side as they were published, each with its source", () => {
    expect([millions(atlantis?.own.figure), atlantis?.own.source?.id]).toEqual([100, "office"]);
    expect([millions(atlantis?.theirs.figure), atlantis?.theirs.source?.id]).toEqual([1060, "fund"]);
  });

  test("have a gap once the partner's imports are brought to FOB; the ratio is of what was published", () => {
    expect(millions(atlantis?.ownFob)).toBe(100);
    expect(millions(atlantis?.theirsFob)).toBe(1000);
    expect(millions(atlantis?.gap)).toBe(900);
    expect(plain(atlantis?.percent)).toBe(900);
    expect(plain(atlantis?.ratio)).toBe(10.6);
    expect(plain(atlantis?.asymmetry)).toBe(163.6364);
    expect(plain(atlantis?.discrepancy)).toBe(0.8182);
  });

  test("have another gap and the same ratio by another factor", () => {
    const [pair] = pairs("AA", "exports", [2020], "1.00");
    expect([millions(pair?.gap), plain(pair?.ratio)]).toEqual([960, 10.6]);
  });

  test("leave open what their precision leaves open", () => {
    if (atlantis?.gap.kind !== "amount") throw new Error("no gap");
    const { lower, upper } = atlantis.gap.interval;
    expect([lower, upper].map((each) => each?.div(1e6).round(4).toNumber())).toEqual([899.9028, 900.0972]);
  });

  test("without a figure to divide by have a gap and no ratio", () => {
    const [erewhon] = pairs("EE");
    expect([millions(erewhon?.gap), plain(erewhon?.ratio), plain(erewhon?.percent)]).toEqual([
      6.6038,
      "undefined",
      "undefined",
    ]);
    expect(plain(erewhon?.discrepancy)).toBe(1);
  });
});

describe("imports and what the partner reports of them", () => {
  test("are brought to FOB on the reporter's side; the partner's euros are converted and say so", () => {
    const [pair] = pairs("AA", "imports", [2021]);
    expect(millions(pair?.own.figure)).toBe(77);
    expect(pair?.theirs.figure).toMatchObject({ convertedFrom: "EUR", unit: "USD" });
    expect(millions(pair?.theirs.figure)).toBe(77);
    expect([millions(pair?.ownFob), millions(pair?.theirsFob)]).toEqual([72.6415, 77]);
    expect(millions(pair?.gap)).toBe(4.3585);
    expect(plain(pair?.ratio)).toBe(1);
  });
});

describe("a side that is missing", () => {
  test.each([
    ["because it was suppressed", "DD", [2019], "suppressed"],
    ["because it was not reported", "DD", [2020], "notReported"],
    ["because the data do not reach the year", "AA", [2021], "not covered"],
    ["because the data hold no file of it", "FF", [2020], "no file"],
    ["because a group reports nothing", "GG", [2020], "group"],
  ] as const)("%s, leaves everything derived unavailable, never zero", (_, code, year, absence) => {
    const [pair] = pairs(code, "exports", year);
    expect(pair?.theirs.absence).toBe(absence);
    for (const figure of [pair?.theirsFob, pair?.gap, pair?.percent, pair?.ratio, pair?.asymmetry, pair?.discrepancy])
      expect(figure?.kind).toBe("gap");
  });

  test("because its file was not loaded, is told from one that does not exist", () => {
    expect(pairs("BB", "exports", [2020], "1.06", mirrorDemo())[0]?.theirs.absence).toBe("not loaded");
  });

  test("may be the reporter's", () => {
    const [pair] = pairs("BB", "exports", [2018]);
    expect([pair?.own.absence, millions(pair?.theirs.figure)]).toEqual(["not covered", 106]);
  });
});

describe("several pairs", () => {
  test("in one year stand by their ratio, those without one last", () => {
    expect(ask("DD BB AA GG").partners.map(({ area }) => area.code)).toEqual(["AA", "BB", "DD", "GG"]);
  });

  test("over the years keep the order of the question, with a pair for each year", () => {
    const model = ask("BB AA", "exports", [2018, 2022]);
    expect(model.partners.map(({ area }) => area.code)).toEqual(["BB", "AA"]);
    expect(model.partners[1]?.pairs.map(({ own, theirs }) => [millions(own.figure), millions(theirs.figure)])).toEqual([
      [90, 80],
      [100, 530],
      [100, 1060],
      [120, "notReported"],
      [130, "notReported"],
    ]);
    expect(model.partners[1]?.pairs.map(({ own }) => own.source?.id)).toEqual([
      "fund",
      "office",
      "office",
      "office",
      "office",
    ]);
    expect(lastWithBoth(model)).toBe(yearly(2020));
    expect(lastWithBoth(ask("GG FF"))).toBeNull();
  });

  test("are ranked by the size of their gap, whichever side reports more; a pair without one has no rank", () => {
    const ranked = rankedByGap(pairs("DD BB AA EE GG"));
    expect(ranked.map(({ area, gap }) => [area.code, millions(gap)])).toEqual([
      ["AA", 900],
      ["BB", -300],
      ["EE", 6.6038],
    ]);
  });

  test("beyond the eighth are counted, not drawn", () => {
    expect(ask("AA BB CC DD EE FF HH II JJ KK").leftOut).toBe(2);
  });
});

test("a file carries both sides as published, each under its own reporter", () => {
  const lines = figureLines(mirrorRows(ask("AA DD")), "ZZ");
  expect(
    lines.map(({ reporter, partner, indicator, value, status, source }) => [
      reporter,
      partner,
      indicator,
      value,
      status,
      source,
    ]),
  ).toEqual([
    ["ZZ", "AA", "exports", "100000000", "A", "office"],
    ["AA", "ZZ", "imports", "1060000000", "A", "fund"],
    ["ZZ", "DD", "exports", "20000000", "A", "office"],
    ["DD", "ZZ", "imports", null, "O", null],
  ]);
});

describe("an estimate of a source", () => {
  const estimated = withEstimates(demo, "BB", "imports", "mmm");
  const [pair] = pairs("BB", "exports", [2020], "1.06", estimated);

  test("is no report: it is kept with its reason, and nothing is found from it", () => {
    expect(pair?.theirs).toMatchObject({ figure: { kind: "gap" }, absence: "mirrored", source: { id: "fund" } });
    expect(millions(pair?.theirs.estimate)).toBe(millions(pairs("BB")[0]?.theirs.figure));
    for (const figure of [pair?.gap, pair?.percent, pair?.ratio, pair?.asymmetry, pair?.discrepancy])
      expect(figure?.kind).toBe("gap");
    expect(pair && estimatedIn(ask("BB").reporter, pair)).toMatchObject({ by: { code: "BB" }, how: "mirrored" });
  });

  test("leaves its year without both reports, and its pair without a rank", () => {
    expect(lastWithBoth(ask("BB", "exports", [2018, 2020], "1.06", estimated))).toBeNull();
    expect(rankedByGap(pairs("AA BB", "exports", [2020], "1.06", estimated)).map(({ area }) => area.code)).toEqual([
      "AA",
    ]);
  });

  test("stays in the rows for files, marked as what it is", () => {
    const row = mirrorRows(ask("BB", "exports", [2020], "1.06", estimated)).at(-1);
    expect(row?.figure).toMatchObject({ status: "E", estimate: "mirrored" });
  });

  test("that the source itself marks has no other reason; where another source reports, that stands", () => {
    const marked = withEstimates(demo, "BB", "imports");
    expect(pairs("BB", "exports", [2020], "1.06", marked)[0]?.theirs.absence).toBe("estimated");
  });
});
