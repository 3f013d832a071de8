import { expect, test } from "vitest";
import { ofOneRelease, quotedOn } from "../../src/analysis/quoted";
import type { Dataset, Statement } from "../../src/core/dataset";
import { formatPeriod, partOf, yearly } from "../../src/core/period";
import { known } from "../core/figures";
import { demoDataset } from "../demo";

const demo = demoDataset();
const [template] = demo.statements as [Statement];
type Part = Pick<Statement, "period"> & Partial<Pick<Statement, "growth">> & { readonly on: string };

/** What was said of Atlantis, each on a day. */
function saying(...parts: readonly Part[]): Dataset {
  const { growth: _, ...plain } = template;
  const releases = new Map(parts.map(({ on }) => [on, { ...template.source, id: on, date: on }]));
  const statements = parts.map(({ on, ...part }) => ({
    ...plain,
    partner: "AA",
    source: releases.get(on) ?? template.source,
    ...part,
  }));
  return { ...demo, statements };
}

const growth = {
  of: "turnover",
  since: yearly(2021),
  value: template.growth?.value ?? known(template.figures.turnover),
} as const;
const many = saying(
  { on: "2024-03-01", period: yearly(2022), growth },
  { on: "2024-03-01", period: yearly(2021) },
  { on: "2024-03-01", period: yearly(2019) },
  { on: "2024-05-01", period: yearly(2022) },
  { on: "2024-06-01", period: { kind: "span", from: 2005, to: 2023 } },
);
const told = (statements: readonly Statement[]) =>
  statements.map(({ period, source }) => `${formatPeriod(period)} on ${source.date}`);

test("beside a period stand what was stated of it, the base of a change, and sums over many years", () => {
  expect(told(quotedOn(many, "ZZ", "AA", yearly(2022)))).toEqual([
    "2022 on 2024-03-01",
    "2021 on 2024-03-01",
    "2022 on 2024-05-01",
    "2005/2023 on 2024-06-01",
  ]);
});

test("what was stated of a part of a year is quoted in the year, and not the year in its part", () => {
  const part = partOf(2022, 1, 8);
  const both = saying({ on: "2024-03-01", period: part }, { on: "2024-04-01", period: yearly(2022) });
  expect(told(quotedOn(both, "ZZ", "AA", yearly(2022)))).toEqual([
    "2022-01/2022-08 on 2024-03-01",
    "2022 on 2024-04-01",
  ]);
  expect(told(quotedOn(both, "ZZ", "AA", part))).toEqual(["2022-01/2022-08 on 2024-03-01"]);
});

test("where nothing was stated of a period or over many years, all that was stated is quoted", () => {
  const other = saying({ on: "2024-03-01", period: yearly(2019) });
  expect(told(quotedOn(other, "ZZ", "AA", yearly(2022)))).toEqual(["2019 on 2024-03-01"]);
});

test("a paragraph follows the newest release that speaks of the period, or else the newest", () => {
  const quoted = quotedOn(many, "ZZ", "AA", yearly(2022));
  expect(told(ofOneRelease(quoted, yearly(2022)))).toEqual(["2022 on 2024-05-01"]);
  expect(told(ofOneRelease(quoted, yearly(2020)))).toEqual(["2005/2023 on 2024-06-01"]);
  expect(ofOneRelease([], yearly(2020))).toEqual([]);
  const part = saying({ on: "2024-03-01", period: partOf(2022, 1, 8) }, { on: "2024-06-01", period: yearly(2023) });
  expect(told(ofOneRelease(part.statements, yearly(2022)))).toEqual(["2022-01/2022-08 on 2024-03-01"]);
});
