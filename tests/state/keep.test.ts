import fc from "fast-check";
import { expect, test } from "vitest";
import { formatPeriods } from "../../src/core/period";
import { fit } from "../../src/state/fit";
import { keep } from "../../src/state/keep";
import { defaultView, formatView, parseView } from "../../src/state/view";
import { demoDataset } from "../demo";
import { mirrorDemo } from "../mirrorDemo";
import { twoSources } from "../twoSources";
import { anyPeriodsIn } from "./anyView";
import { monthly } from "./monthly";
import type { View } from "../../src/state/chosen";

const view = { ...defaultView, reporter: "ZZ", partners: ["AA"] };

test("a question that is answered as it was asked is kept as it was asked", () => {
  const { view: shown, notices } = fit(view, twoSources);
  expect(keep(view, shown, notices, twoSources)).toEqual(view);
});

test("a year that was left open stays open beside a partner that gives way", () => {
  const asked = { ...view, partners: ["AA", "XX"] };
  const { view: shown, notices } = fit(asked, twoSources);
  expect(keep(asked, shown, notices, twoSources)).toEqual(view);
});

test("a year that was left open is kept where the source that decided it gives way", () => {
  const both = mirrorDemo("AA", "DD");
  const asked: View = { ...view, view: "mirror", source: "union", measure: "exports" };
  const { view: shown, notices } = fit(asked, both);
  expect(notices.map(({ part }) => part)).toEqual(["source"]);
  expect(fit(keep(asked, shown, notices, both), both).view.periods).toEqual(shown.periods);
});

test("whatever link has a notice, what is shown stays when it is kept, and no notice is left", () => {
  const code = fc.constantFrom("ZZ", "AA", "BB", "DD", "GG", "W00", "XX");
  const one = <T extends string>(...values: T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
  const year = fc.integer({ min: 2015, max: 2028 });
  const link = fc
    .record({
      view: one("compare", "trend", "ranking", "map", "mirror", "table", "brief", "hologram"),
      reporter: one("ZZ", "AA", "BB", "XX"),
      partners: fc.option(
        fc.array(code, { maxLength: 4 }).map((codes) => codes.join()),
        { nil: undefined },
      ),
      year: fc.option(
        fc.oneof(
          year.map(String),
          fc.tuple(year, year).map((both) => both.join("-")),
          anyPeriodsIn(year, 9).map(formatPeriods),
          fc.constantFrom("soon", "2022-13"),
        ),
        { nil: undefined },
      ),
      measure: one("turnover", "exports-imports", "exports", "imports", "balance", "weight"),
      scale: one("common", "own", "together", "index", "log", "share", "seasonal", "cubic"),
      group: one("GG", "AA", "XX"),
      source: one("office", "fund", "union", "demo", "old", "almanac"),
    })
    .map((parts) => {
      const given = Object.entries(parts).filter(([, value]) => value !== undefined);
      return `?${given.map(([key, value]) => `${key}=${value}`).join("&")}`;
    });
  const datasets = [demoDataset(), monthly, twoSources, mirrorDemo("AA", "DD")];
  fc.assert(
    fc.property(fc.constantFrom(...datasets), link, (dataset, query) => {
      const asked = parseView(query).view;
      const { view: shown, notices } = fit(asked, dataset);
      const again = fit(parseView(formatView(keep(asked, shown, notices, dataset))).view, dataset);
      const silent = notices.some(({ part }) => part === "source");
      expect(again).toEqual({ view: silent ? { ...shown, source: null } : shown, notices: [] });
    }),
    { numRuns: 500 },
  );
});
