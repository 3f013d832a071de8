import { describe, expect, test } from "vitest";
import { compare } from "../../src/analysis/compare";
import { hasBoth, mirror } from "../../src/analysis/mirror";
import { observe } from "../../src/core/observe";
import { type Period, yearly } from "../../src/core/period";
import { shown } from "./page";

const in2015 = { from: yearly(2015), to: yearly(2015) };
const one = (period: Period) => ({ from: period, to: period });
const list = "reporters.json";

describe("the files of a question are", () => {
  test("those of Kazakhstan alone at first, without the list of reporters", () => {
    expect(shown({}).files).toEqual(["series/KZ.json"]);
    expect(shown({ view: "ranking" }).files).toEqual(["series/KZ.json"]);
    expect(shown({ view: "trend" }).files).toEqual(["series/KZ.json", "series/KZ-imf-dots.json"]);
  });

  test("the small ones where others are asked of Kazakhstan, and a link that names nobody asks so", () => {
    for (const asked of [{ reporter: "ES" }, { reporter: "ES", partners: ["KZ"] }]) {
      const { files, view, notices } = shown(asked);
      expect(files).toEqual([list, "series/ES.json"]);
      expect([view.partners, notices]).toEqual([["KZ"], []]);
    }
    expect(shown({ reporter: "ES", partners: ["KZ"], view: "trend" }).files).toEqual([list, "series/ES.json"]);
    const both = shown({ view: "mirror", partners: ["ES", "PT"] });
    expect(both.files.filter((name) => !name.startsWith("series/KZ"))).toEqual([
      list,
      "series/ES.json",
      "series/PT.json",
    ]);
  });

  test("the whole of a reporter's own since 2000 where it is asked of others, of all, or for shares", () => {
    const whole = [list, "series/ES.json", "series/ES-imf-dots.json"];
    for (const part of [
      { partners: ["FR", "PT"] },
      { partners: ["KZ"], view: "ranking" },
      { partners: ["KZ"], view: "map" },
      { partners: ["KZ"], scale: "share" },
      { partners: ["W00"] },
      { partners: ["EU"] },
    ] as const)
      expect(shown({ reporter: "ES", periods: in2015, ...part }).files).toEqual(whole);
  });

  test("that before 2000 where the year lies there, both where a change or a trend reaches across", () => {
    const [since, before] = ["series/ES-imf-dots.json", "series/ES-imf-dots-before-2000.json"];
    const files = (year: number, view: "compare" | "trend" = "compare") =>
      shown({ reporter: "ES", partners: ["FR"], periods: one(yearly(year)), view }).files.slice(2);
    expect(files(1975)).toEqual([before]);
    expect(files(2000)).toEqual([since, before]);
    expect(files(2015, "trend")).toEqual([since, before]);
  });
});

describe("Spain in 2015", () => {
  test.each(["compare", "trend", "ranking", "map", "table", "brief"] as const)(
    "has France and Portugal in %s",
    (view) => {
      const asked = { reporter: "ES", partners: ["FR", "PT"], periods: in2015, view };
      const { view: fitted, notices, dataset } = shown(asked);
      expect([fitted.reporter, fitted.partners, notices]).toEqual(["ES", ["FR", "PT"], []]);
      for (const partner of ["FR", "PT", "W00"])
        expect(observe(dataset, "ES", partner, "turnover", yearly(2015)).figure.kind).toBe("amount");
    },
  );

  test("and France, both report in Mirror", () => {
    const { dataset, view } = shown({ reporter: "ES", partners: ["FR"], periods: in2015, view: "mirror" });
    const { from, to } = view.periods;
    const model = mirror(dataset, { reporter: "ES", partners: ["FR"], flow: "exports", factor: "1.06", from, to });
    expect(model?.partners[0]?.pairs.map(hasBoth)).toEqual([true]);
  });

  test("has no figure of Yugoslavia, and Mirror knows in which year it had", () => {
    const { dataset } = shown({ reporter: "ES", partners: ["YUCS"], periods: in2015, view: "mirror" });
    expect(observe(dataset, "YUCS", "ES", "imports", yearly(1985)).figure.kind).toBe("amount");
    const model = compare(dataset, { reporter: "ES", partners: ["YUCS"], period: yearly(2015) }, "common");
    expect(model?.partners[0]?.trade.source).toBeNull();
  });
});

test("months that a reporter gives of Kazakhstan alone are not offered of another partner", () => {
  const august = shown({ reporter: "ES", partners: ["FR"], periods: in2015 });
  expect(august.dataset.reporters.get("ES")?.coverage.some(({ from }) => from.kind === "month")).toBe(true);
  const { view } = shown({ reporter: "ES", partners: ["KZ", "FR"], periods: in2015 });
  expect(view.periods).toEqual(in2015);
});
