import { describe, expect, test } from "vitest";
import { yearly } from "../../src/core/period";
import { fit } from "../../src/state/fit";
import { defaultView, formatView, parseView } from "../../src/state/view";
import { investmentDemo, statedAlone } from "../investmentDemo";
import type { View } from "../../src/state/chosen";

const asked = (part: Partial<View>): View => ({
  ...defaultView,
  reporter: "ZZ",
  partners: ["AA"],
  investment: "any",
  ...part,
});
const fitted = (part: Partial<View>, dataset = investmentDemo) => fit(asked(part), dataset);

describe("a link on direct investment", () => {
  test.each([
    ["fdi", "any"],
    ["fdi-inward", "inward"],
    ["fdi-outward", "outward"],
    ["fdi-inflow", "inflow"],
    ["fdi-stated", "stated"],
  ])("with measure=%s asks for %s", (code, investment) => {
    const { view, notices } = parseView(`?measure=${code}`);
    expect([view.investment, view.measure, notices]).toEqual([investment, "turnover", []]);
    expect(formatView(view)).toBe(`?measure=${code}`);
  });
});

describe("a question on direct investment", () => {
  test("that names no measure takes the first that the data hold with a partner", () => {
    expect(fitted({}).view.investment).toBe("inward");
    expect(fitted({ partners: ["BB"], reporter: "AA" }).view.investment).toBe("inward");
    // Of Brobdingnag's investment in Zembla alone is anything known.
    expect(fitted({ reporter: "BB", partners: ["ZZ"] }).view.investment).toBe("outward");
    expect(fitted({}, statedAlone).view.investment).toBe("stated");
  });

  test("of which the data hold nothing keeps its reporter and says nothing untrue", () => {
    const { view, notices } = fitted({ reporter: "EE", partners: ["AA"] });
    expect([view.reporter, view.investment, notices]).toEqual(["EE", "inward", []]);
  });

  test("for a measure that the reporter lacks is told, and answered by another", () => {
    const { view, notices } = fitted({ reporter: "AA", partners: ["ZZ"], investment: "inflow" });
    expect(view.investment).toBe("inward");
    expect(notices).toEqual([
      { part: "measure", asked: "fdi-inflow", reason: "no data", instead: { kind: "code", code: "fdi-inward" } },
    ]);
  });

  test("is of the last year with a figure, in Mirror of the last that a partner reports", () => {
    const last = (part: Partial<View>) => fitted(part).view.periods.to;
    expect(last({})).toBe(yearly(2023));
    expect(last({ view: "mirror", partners: ["BB"] })).toBe(yearly(2022));
  });

  test("is of the years of positions in a trend, and asking again changes nothing", () => {
    const { view } = fitted({ view: "trend" });
    expect(view.periods).toEqual({ from: yearly(2020), to: yearly(2023) });
    expect(fit(view, investmentDemo)).toEqual({ view, notices: [] });
  });
});
