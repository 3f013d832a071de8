// @vitest-environment jsdom
import "../ui/dom";
import { render } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { invested } from "../../src/analysis/invested";
import { InvestedChart } from "../../src/charts/invested/Chart";
import { layOut } from "../../src/charts/invested/layout";
import { investedMarks } from "../../src/charts/invested/marks";
import { light } from "../../src/charts/palette";
import { textWidth } from "../../src/charts/text";
import type { InvestmentKind } from "../../src/core/investment";
import { yearly } from "../../src/core/period";
import { grammar as en } from "../../src/words/en/grammar";
import { investmentDemo } from "../investmentDemo";
import { grammars } from "../words/grammar/all";

const modelOf = (kind: InvestmentKind, isTwoSided = false, from = 2023) => {
  const periods = { from: yearly(from), to: yearly(2023) };
  const partners = ["AA", "BB", "DD", "EE"];
  const model = invested(investmentDemo, { reporter: "ZZ", partners, periods }, kind, isTwoSided);
  if (!model) throw new Error("no such reporter");
  return model;
};
const models = [
  ["positions", modelOf("inward")],
  ["positions below zero", modelOf("outward")],
  ["both sides", modelOf("inward", true)],
  ["both sides over years", modelOf("outward", true, 2020)],
  ["what was stated", modelOf("stated")],
] as const;
const widths = [320, 400, 640, 900, 1120];

describe.each(models)("%s", (_, model) => {
  test.each(widths.flatMap((width) => grammars.map((grammar) => [width, grammar.tag, grammar] as const)))(
    "stand within a width of %i in %s, one bar below the other, each with its figure beside it",
    (width, _tag, grammar) => {
      const layout = layOut(grammar, model, width);
      let bottom = 0;
      for (const { y, bar, text, isOpen, label } of layout.lines) {
        expect(y).toBeGreaterThanOrEqual(bottom);
        bottom = y + layout.barHeight;
        const end = (bar ? Math.max(bar.from, bar.to) : layout.zero) + (isOpen ? 58 : 0) + 8;
        expect(end + textWidth(text, 14, bar !== null)).toBeLessThanOrEqual(width + 0.5);
        expect(Math.min(layout.zero, bar?.from ?? 0, bar?.to ?? 0)).toBeGreaterThanOrEqual(0);
        for (const part of label)
          expect(textWidth(part, 13)).toBeLessThanOrEqual(layout.isNarrow ? width : layout.zero + width);
      }
      expect(bottom).toBeLessThanOrEqual(layout.height);
    },
  );
});

describe("a bar of direct investment", () => {
  test("begins at zero, and one below it lies on the other side", () => {
    const { lines, zero } = layOut(en, modelOf("outward"), 900);
    const [above, below] = lines;
    expect(above?.bar?.from).toBe(zero);
    expect(above?.bar && above.bar.to > zero).toBe(true);
    expect(below?.bar && below.bar.to < zero).toBe(true);
    expect(below?.text).toBe("−30.0");
  });

  test("is not drawn where the figure is confidential or unknown, which are told apart", () => {
    const { lines } = layOut(en, modelOf("inward"), 900);
    expect(lines.slice(2).map(({ bar, text }) => [bar, text])).toEqual([
      [null, ".. confidential"],
      [null, ".. not in the data"],
    ]);
  });

  test("is open at its end where a bound was stated, and says so of no partner on whom nothing was", () => {
    const { lines, names } = layOut(en, modelOf("stated"), 900);
    expect(lines.map(({ isOpen, text }) => [isOpen, text.replaceAll("\u00A0", " ")])).toEqual([
      [true, "> 300 million"],
      [true, "> 255 million"],
    ]);
    expect(names.filter(({ text }) => text === ".. nothing stated")).toHaveLength(2);
  });

  test("is a point to explore, which says whose report it is", () => {
    const marks = investedMarks(layOut(en, modelOf("inward", true), 900));
    expect(marks.map(({ key }) => key)).toEqual(
      ["AA", "BB", "DD", "EE"].flatMap((code) => [
        `ZZ-${code}-fdiInwardPosition-2023`,
        `${code}-ZZ-fdiOutwardPosition-2023`,
      ]),
    );
    expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
  });

  test.each(models)("is drawn without fault: %s", (_, model) => {
    const { container } = render(<InvestedChart layout={layOut(en, model, 900)} palette={light} />);
    expect(container.innerHTML).not.toMatch(/NaN|undefined/);
    expect(container.querySelectorAll("rect").length).toBeGreaterThan(0);
  });
});
