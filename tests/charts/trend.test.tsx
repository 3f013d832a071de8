// @vitest-environment jsdom
import { cleanup, render } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import type { TrendModel } from "../../src/analysis/trend";
import { dark, light, type Palette } from "../../src/charts/palette";
import { heights } from "../../src/charts/years/heights";
import { panelsOf } from "../../src/charts/years/panels";
import { YearsChart } from "../../src/charts/years/Chart";
import { layOut } from "../../src/charts/years/layout";
import { grammar as en } from "../../src/words/en/grammar";
import { type Flows, indexOf, modelOf, portugal, spain } from "./trendModel";

afterEach(cleanup);

const both = { Spain: spain, Portugal: portugal };

function draw(model: TrendModel, width = 1120, palette: Palette = light) {
  const { container } = render(<YearsChart layout={layOut(en, model, width)} palette={palette} />);
  const svg = container.querySelector(".recharts-wrapper > svg.recharts-surface")!;
  const all = (selector: string) => [...svg.querySelectorAll(selector)];
  return {
    svg,
    all,
    texts: all("text").map((text) => text.textContent),
    titles: all("circle > title").map((title) => title.textContent),
    curves: all("path.recharts-curve"),
    dots: all('circle[r="3.5"]'),
  };
}

/** Points of a path, each with the command that leads to it. */
const commands = (path: Element) => (path.getAttribute("d") ?? "").match(/[MLZ]/g)?.join("") ?? "";

test("one drawing holds every panel, of the height told before", () => {
  const model = modelOf(both);
  const { svg, curves, all } = draw(model);
  expect(svg.getAttribute("width")).toBe("1120");
  expect(svg.getAttribute("height")).toBe(String(heights(en, model, panelsOf(en, model), 1120).all));
  expect(curves.map((path) => [path.getAttribute("stroke"), path.getAttribute("stroke-width")])).toEqual([
    ["#5E5E5A", "3"],
    ["#12436D", "2.25"],
    ["#F46A25", "2.25"],
    ["#5E5E5A", "3"],
    ["#12436D", "2.25"],
    ["#F46A25", "2.25"],
  ]);
  expect(all("svg")).toHaveLength(0);
  expect(svg.innerHTML).not.toContain("var(");
});

test("lines run where the layout puts their points", () => {
  const { curves, all } = draw(modelOf({ Spain: spain }));
  const numbers = (curves[0]?.getAttribute("d") ?? "").match(/[\d.]+/g)!.map(Number);
  const dot = all("circle")[2]!;
  expect(numbers.at(-2)).toBeCloseTo(Number(dot.getAttribute("cx")), 1);
  expect(numbers.at(-1)).toBeCloseTo(Number(dot.getAttribute("cy")), 1);
});

describe("labels", () => {
  test("name the partner, the lines and their last values", () => {
    const { texts } = draw(modelOf(both));
    for (const text of ["Spain", "Portugal", "Turnover 2,011.8", "Exports 1,485.5", "Imports 526.3", "2,592.1", "18.9"])
      expect(texts).toContain(text);
  });
  test("on a phone the last values stand in a row", () => {
    const { texts } = draw(modelOf(both), 328);
    expect(texts).toContain("Turnover");
    expect(texts).toContain("2,011.8");
    expect(texts).not.toContain("Turnover 2,011.8");
  });
  test("every point tells its figure to a pointer", () => {
    const { titles } = draw(modelOf(both));
    expect(titles).toContain("Spain, exports, 2019: 2,176.0 million US dollars");
    expect(titles).toContain("Portugal, exports, 2020: < 0.1 million US dollars");
    expect(titles).toHaveLength(36);
  });
});

describe("own scales", () => {
  test("say what they magnify, and show the small panel's height in the large one", () => {
    const { texts, all } = draw(modelOf(both));
    expect(texts).toContain("this panel magnifies 7.5 times");
    expect(texts.filter((text) => text?.includes("magnifies"))).toHaveLength(1);
    expect(texts).toContain("height of the Portugal panel");
    expect(all("rect[fill-opacity]")).toHaveLength(1);
  });
  test("three panels have no shaded height, one scale has neither", () => {
    const three = draw(modelOf({ ...both, Italy: spain }));
    expect(three.texts.some((text) => text?.startsWith("height of"))).toBe(false);
    cleanup();
    const common = draw(modelOf(both, { scale: "common" }));
    expect(common.texts.some((text) => /height of|magnifies/.test(text ?? ""))).toBe(false);
    expect(common.texts.filter((text) => text === "3,000")).toHaveLength(2);
  });
});

describe("gaps", () => {
  const broken: Flows = { exports: [1, 2, null, 4, 5, 6], imports: [1, 1, null, 1, 1, 1] };
  test("break a line and leave two dots at the axis", () => {
    const { curves, texts, dots } = draw(modelOf({ Spain: broken }));
    expect(curves.map(commands)).toEqual(["MLMLL", "MLMLL", "MLMLL"]);
    expect(texts.filter((text) => text === "..")).toHaveLength(1);
    expect(dots).toHaveLength(3);
  });
  test("a point without neighbours is a dot", () => {
    const alone: Flows = {
      exports: [5, null, 7, null, 8, 9],
      imports: [1, 1, 1, 1, 1, 1],
      turnover: [9, 9, 9, 9, 9, 9],
    };
    const { dots, texts } = draw(modelOf({ Spain: alone }));
    const exports = dots.filter((dot) => dot.getAttribute("fill") === light.mark.exports);
    expect(exports).toHaveLength(3);
    expect(texts).not.toContain("..");
  });
  test("a year without any figure at the end is told", () => {
    const ended: Flows = { exports: [1, 2, null], imports: [1, 2, null] };
    const { texts } = draw(modelOf({ Spain: ended }));
    expect(texts).toContain("Turnover 4.0 in 2019");
    expect(texts).toContain("..");
  });
  test("nothing at all leaves the axis and its years", () => {
    const { texts, curves } = draw(modelOf({ Tuvalu: { exports: [null, null], imports: [null, null] } }));
    expect(curves).toHaveLength(0);
    expect(texts.filter((text) => text === "..")).toHaveLength(2);
    expect(texts).toContain("Turnover ..");
    expect(texts).toContain("2019");
  });
  test("one year is a dot for each line", () => {
    const { dots, all } = draw(modelOf({ Spain: { exports: [5], imports: [3] } }));
    expect(dots).toHaveLength(3);
    expect(all(".recharts-dot, .recharts-line-dots circle")).toHaveLength(0);
  });
});

test("a balance may lie below zero, with a true minus", () => {
  const { texts, curves, titles } = draw(modelOf(both, { measure: "balance" }), 1120, dark);
  expect(curves.map((path) => path.getAttribute("stroke"))).toEqual([dark.mark.balance, dark.mark.balance]);
  expect(texts).toContain("−200");
  expect(texts).toContain("Balance −40.9");
  expect(texts).toContain("Balance +959.2");
  expect(titles).toContain("Portugal, balance, 2023: −40.9 million US dollars");
});

describe("an index", () => {
  test("is one panel with a line for each partner", () => {
    const { texts, curves, titles } = draw(indexOf(both));
    expect(curves.map((path) => path.getAttribute("stroke"))).toEqual(light.partners.slice(0, 2));
    for (const text of ["Spain 98.6", "Portugal 12.7", "2018 = 100", "150"]) expect(texts).toContain(text);
    expect(titles).toContain("Portugal, turnover, 2023: 12.7 (2018 = 100)");
  });
  test("without a base is drawn as amounts on one scale", () => {
    const { texts, curves } = draw(modelOf(both, { scale: "index" }));
    expect(curves).toHaveLength(2);
    expect(texts.filter((text) => text === "3,000")).toHaveLength(2);
  });
});

test("without partners the drawing is empty", () => {
  const { texts, curves } = draw(modelOf({}));
  expect(texts).toEqual([]);
  expect(curves).toEqual([]);
});
