import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { invested, investedRows, investmentFigures } from "../../src/analysis/invested";
import { ranking } from "../../src/analysis/ranking";
import { trend } from "../../src/analysis/trend";
import type { Dataset } from "../../src/core/dataset";
import type { Figure } from "../../src/core/figure";
import { readSeries } from "../../src/core/form/series";
import { type Investment, investments } from "../../src/core/indicators";
import { countedAs, investmentKinds } from "../../src/core/investment";
import { formatPeriod, yearly } from "../../src/core/period";
import { investmentDemo } from "../investmentDemo";

const last = { from: yearly(2023), to: yearly(2023) };
const asked = (partners: readonly string[], reporter = "ZZ") => ({ reporter, partners, periods: last });
/** In millions; a gap by its reason. */
const said = (figure: Figure | undefined) =>
  figure?.kind === "amount" ? figure.value.div("1e6").toNumber() : figure?.reason;
const linesOf = (...question: Parameters<typeof invested> extends [Dataset, ...infer Rest] ? Rest : never) =>
  invested(investmentDemo, ...question)?.partners.map(({ area, lines }) => [
    area.code,
    ...lines.map(({ by, figure }) => `${by.code} ${said(figure)}`),
  ]);

describe("a measure of direct investment", () => {
  test("stands beside each partner, confidential, unknown and below zero told apart", () => {
    expect(linesOf(asked(["AA", "BB", "DD", "EE"]), "inward", false)).toEqual([
      ["AA", "ZZ 800"],
      ["BB", "ZZ 200"],
      ["DD", "ZZ suppressed"],
      ["EE", "ZZ notReported"],
    ]);
    expect(linesOf(asked(["BB"]), "outward", false)).toEqual([["BB", "ZZ -30"]]);
  });

  test("has a mirror in what the partner holds, or what is held in it; a gross inflow has none", () => {
    expect(linesOf(asked(["AA", "BB"]), "inward", true)).toEqual([
      ["AA", "ZZ 800", "AA 1000"],
      ["BB", "ZZ 200", "BB suppressed"],
    ]);
    expect(linesOf(asked(["AA"]), "outward", true)).toEqual([["AA", "ZZ 80", "AA 100"]]);
    expect(linesOf(asked(["AA"]), "inflow", true)).toEqual([["AA", "ZZ 60"]]);
  });

  test("that was stated is each statement by itself, a bound with its span", () => {
    const model = invested(investmentDemo, asked(["AA", "BB", "CC"]), "stated", false);
    const lines = model?.partners.map(({ lines: own }) =>
      own.map(({ check, period }) => [check?.stated.literal, formatPeriod(period)]),
    );
    expect(lines).toEqual([[["> 300 million", "2005/.."]], [["> 255 million", "2005/2023"]], []]);
  });

  test("is that of a group where each member is known; a part of the members says nothing of it", () => {
    expect(linesOf(asked(["GG"]), "inward", false)).toEqual([["GG", "ZZ notReported"]]);
    const whole = datasetOf([
      [null, 800, null],
      [null, 200, null],
      [null, 0, null],
      [null, -50, null],
    ]);
    const model = invested(whole, asked(["GG"]), "inward", false);
    expect(model?.partners.map(({ lines: [line] }) => said(line?.figure))).toEqual([950]);
  });

  test("has no change from or to less than nothing", () => {
    const rows = (kind: "inward" | "outward", partner: string) => {
      const model = invested(investmentDemo, asked([partner]), kind, false);
      return model
        ? investedRows(investmentDemo, model).map(({ change }) => (change === "tiny base" ? change : said(change)))
        : [];
    };
    expect(rows("outward", "BB")).toEqual(["undefined"]);
    const [growth] = rows("inward", "AA");
    // 100 × (800 / 600 − 1) percent, which `said` divides by a million.
    expect(Number(growth) * 1e6).toBeCloseTo(33.333, 2);
  });

  test("is listed in rows of its own for the table, and not at all where nothing of it is known", () => {
    const rows = investmentFigures(investmentDemo, asked(["AA", "EE"]));
    expect(
      rows.map(({ partner, indicator, period }) => `${partner.code} ${indicator} ${formatPeriod(period)}`),
    ).toEqual([
      "AA fdiGrossInflow 2023",
      "AA fdiInwardPosition 2023",
      "AA fdiOutwardPosition 2023",
      "AA fdiGrossInflow 2005/..",
    ]);
  });
});

/** Millions of three measures with four partners, which may be missing; positions may be below zero. */
const value = (least: number) => fc.option(fc.integer({ min: least, max: 9999 }));
const anyMillions = fc.array(fc.tuple(value(0), value(-9999), value(-9999)), { minLength: 4, maxLength: 4 });
type Millions = readonly (readonly (number | null)[])[];
/** All members of the group. */
const codes = ["AA", "BB", "CC", "DD"];

function datasetOf(millions: Millions): Dataset {
  const { catalog, areas } = investmentDemo;
  const json = {
    format: "visavis-series/1",
    reporter: "ZZ",
    currency: "USD",
    scale: 1e6,
    decimals: 0,
    partners: codes,
    indicators: investments,
    periods: ["2023"],
    sources: ["fund"],
    series: millions.flatMap((row, partner) =>
      row.map((each, indicator) => ({ partner, indicator, from: 0, values: [each] })),
    ),
  };
  const { value: file } = readSeries(
    json,
    "series/ZZ-investment.json",
    { ...catalog, investments: catalog.reporters },
    areas,
  );
  if (!file) throw new Error("the generated file cannot be read");
  return { ...investmentDemo, reporters: new Map([["ZZ", file]]) };
}

test("whatever the figures are, nothing that is drawn, ranked, summed or listed of one measure holds a figure of another", () => {
  fc.assert(
    fc.property(anyMillions, (millions) => {
      const dataset = datasetOf(millions);
      const own = (indicator: Investment) => millions.map((row) => row[investments.indexOf(indicator)] ?? null);
      for (const kind of investmentKinds) {
        const indicator = countedAs[kind];
        if (indicator === null) continue;
        const expected = own(indicator);
        const model = invested(dataset, asked(codes), kind, false);
        expect(model?.partners.flatMap(({ lines }) => lines.map((line) => line.indicator))).toEqual(
          codes.map(() => indicator),
        );
        const drawn = model?.partners.map(({ lines: [line] }) => said(line?.figure));
        expect(drawn).toEqual(expected.map((each) => each ?? "notReported"));

        const ranks = ranking(dataset, { ...asked(codes), period: yearly(2023), measure: indicator, group: null });
        const known = expected.filter((each) => each !== null).toSorted((a, b) => b - a);
        expect(ranks?.ranked.map(({ figure }) => said(figure))).toEqual(known);

        const group = ranking(dataset, { ...asked(codes), period: yearly(2023), measure: indicator, group: "GG" });
        const sum = known.length === codes.length ? known.reduce((a, b) => a + b, 0) : "notReported";
        expect(said(group?.total)).toBe(sum);

        const lines = trend(dataset, { ...asked(codes), ...last }, indicator, "own")?.panels.map(
          (panel) => panel.lines,
        );
        expect(lines?.map((each) => each.map(({ measure }) => measure))).toEqual(codes.map(() => [indicator]));
        expect(lines?.map(([line]) => said(line?.points[0]?.figure))).toEqual(drawn);
      }
      const listed = investmentFigures(dataset, asked(codes)).filter(({ stated }) => stated === null);
      for (const { indicator, partner, figure } of listed)
        expect(said(figure)).toBe(own(indicator as Investment)[codes.indexOf(partner.code)] ?? "notReported");
    }),
    { numRuns: 60 },
  );
});
