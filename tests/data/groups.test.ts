import { describe, expect, test } from "vitest";
import { change, inTwoPeriods } from "../../src/analysis/likeForLike";
import { printedSum } from "../../src/analysis/printedSum";
import { placeOf, ranking } from "../../src/analysis/ranking";
import type { Dataset } from "../../src/core/dataset";
import { evolving, joined, preferring } from "../../src/core/prefer";
import { observe } from "../../src/core/observe";
import { yearly } from "../../src/core/period";
import { known } from "../core/figures";
import { builtIn, readFile } from "./dataset";

/** The data that the application comes with, of Kazakhstan from 1992 on. */
const base = builtIn();
const dataset: Dataset = {
  ...base,
  reporters: new Map([
    ["KZ", joined([readFile("series/KZ.json"), readFile("series/KZ-imf-dots.json")], base.catalog.prefer)],
  ]),
};
const millions = (group: string, year: number) =>
  known(observe(dataset, "KZ", group, "turnover", yearly(year)).figure)
    .value.div(1_000_000)
    .toNumber();

const area = (code: string) => {
  const found = dataset.areas.get(code);
  if (!found) throw new Error(`no area ${code}`);
  return found;
};
/** In percent, with the number of members that it is of. */
function growthOf(group: string, from: number, to: number, read: Dataset = dataset) {
  const { source } = observe(read, "KZ", group, "turnover", yearly(to));
  const asked = { reporter: "KZ", area: area(group), measure: "turnover", source: source ?? undefined } as const;
  const periods = inTwoPeriods(read, asked, yearly(from), yearly(to));
  const by = change(periods);
  return [by !== "tiny base" && known(by).value.round(1).toNumber(), periods.members?.same];
}

describe("the growth of a group is that of its members of the later year that are known in both", () => {
  test.each([
    ["EU", 2019, 2020, -21.7, 27],
    ["EU", 2018, 2023, 13.4, 27],
    ["OTS", 2018, 2019, 33.6, 4],
    ["CIS", 2017, 2018, 9.6, 9],
    ["EU", 2003, 2004, 118.8, 24],
    ["EU", 1994, 1995, 51, 13],
    ["CIS", 2018, 2019, 8.6, 9],
  ] as const)("%s from %i to %i", (group, from, to, percent, members) => {
    // Until 2017 only the IMF speaks; 2018 is compared with 2017 by it alone.
    const read = to === 2018 ? preferring(dataset, "imf-dots") : dataset;
    expect(growthOf(group, from, to, read)).toEqual([percent, members]);
  });

  test("and by choice that of the members of each year", () => {
    expect(growthOf("EU", 2019, 2020, evolving(dataset))).toEqual([-24.5, undefined]);
  });
});

test("a partner has not risen because another member left: Poland in the European Union of 2020", () => {
  const question = {
    reporter: "KZ",
    partners: ["PL"],
    period: yearly(2020),
    measure: "turnover",
    group: "EU",
  } as const;
  const [same, each] = [ranking(dataset, question), ranking(evolving(dataset), question)];
  const [then, now] = [8, 8];
  expect(same && placeOf(same, "PL")).toMatchObject({ rank: now, before: then, rise: 0 });
  expect([same?.same, each?.same]).toEqual([{ same: 27, all: 27 }, null]);
  expect(each && placeOf(each, "PL")?.before).toBe(then + 1);
});

test.each([
  ["EU", 2020, 24863.5, "GB"],
  ["EU", 2021, 30073.3, "GB"],
  ["CIS", 2023, 36891.6, "UA"],
  ["CIS", 2018, 25602.2, "UA"],
  ["EU", 2023, null, null],
  ["EU", 2018, null, null],
  ["EAEU", 2022, null, null],
] as const)("what the bureau prints for the %s of %i beside our sum: %s, with %s", (group, year, millions_, member) => {
  const found = printedSum(dataset, "KZ", area(group), "turnover", yearly(year));
  expect(found && found.figure.value.div(1e6).round(1).toNumber()).toBe(millions_);
  expect(found?.with.map(({ code }) => code)).toEqual(member === null ? undefined : [member]);
});

describe("a group has the members of its time", () => {
  test("and so Belgium-Luxembourg, which reported as one until 1996, in the European Union", () => {
    // 1,634 and 1,674 with those of whom both flows are known, and at least 2.8 and 7.1 with Denmark.
    expect([millions("EU", 1995), millions("EU", 1996)].map(Math.round)).toEqual([1637, 1681]);
    expect(observe(dataset, "KZ", "EU", "turnover", yearly(1995)).members?.partial).toEqual(["DK"]);
    expect(observe(dataset, "KZ", "EU", "turnover", yearly(1996)).members).toMatchObject({ all: 15 });
  });

  test("and Serbia and Montenegro in Southern Europe, Czechoslovakia in Eastern Europe", () => {
    const flow = (partner: string, flow_: "exports" | "imports", year: number) =>
      observe(dataset, "KZ", partner, flow_, yearly(year)).figure;
    const of = (group: string, year: number) =>
      (dataset.areas.get(group)?.members ?? []).flatMap(({ area }) => {
        const figure = flow(area, "imports", year);
        return figure.kind === "amount" ? [figure.value.toNumber()] : [];
      });
    const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
    for (const [group, former, year] of [
      ["039", "CSXX", 2004],
      ["151", "CSHH", 1992],
    ] as const) {
      const own = known(flow(former, "imports", year)).value.toNumber();
      expect(known(flow(group, "imports", year)).value.toNumber()).toBeCloseTo(sum(of(group, year)) + own, 3);
    }
  });
});
