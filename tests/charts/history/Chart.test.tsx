// @vitest-environment jsdom
import "../../ui/dom";
import { render, screen } from "@testing-library/react";
import Big from "big.js";
import { describe, expect, test } from "vitest";
import { HistoryChart } from "../../../src/charts/history/Chart";
import { layOut } from "../../../src/charts/history/layout";
import { light } from "../../../src/charts/palette";
import { textWidth } from "../../../src/charts/text";
import { later, monthOf, yearly } from "../../../src/core/period";
import { atLeast, counted, type Figure, gap } from "../../../src/core/figure";
import { shortPeriod } from "../../../src/words/shortPeriod";
import { grammar as en } from "../../../src/words/en/grammar";
import { grammars } from "../../words/grammar/all";

const points = (...millions: readonly (number | null)[]) =>
  millions.map((value, i) => ({
    period: yearly(2018 + i),
    figure: value === null ? gap("notReported") : (counted(new Big(value).times(1e6), new Big(100), "USD") as Figure),
  }));

const draw = (values: ReturnType<typeof points>, year: number) =>
  render(<HistoryChart layout={layOut(en, { points: values, period: yearly(year), name: "Spain" })} palette={light} />);
const words = () => screen.getAllByText(/./).map(({ textContent }) => textContent);

test("the picture is named by every figure of it", () => {
  draw(points(2041.1, null, 0, 2011.8), 2021);
  expect(
    screen.getByRole("img", {
      name: "Turnover with Spain, million US dollars: 2018 2,041.1, 2019 .., 2020 0, 2021 2,011.8",
    }),
  ).toBeVisible();
});

test("the first, the lowest and the chosen year are labelled, with the first and the last year below", () => {
  draw(points(2041, 2369, 1406, 1829, 2592, 2012), 2023);
  expect(words()).toEqual(["Turnover, million", "2,041", "1,406", "2,012", "2018", "2023"]);
});

test("a year in the middle that is chosen is labelled too", () => {
  draw(points(2041, 2369, 1406, 1829, 2592, 2012), 2022);
  expect(words()).toContain("2,592");
});

test("a gap is a mark, not a zero, and is not the lowest", () => {
  draw(points(null, 5, 3, 4), 2018);
  expect(words()).toEqual(["Turnover, million", "..", "4", "2018", "2021"]);
});

describe("a lower bound", () => {
  const [first, second, third] = points(5.2, 3, 4);
  const bounded = [first, second && { ...second, figure: atLeast(second.figure) }, third].filter((one) => !!one);
  const columns = () => [...document.querySelectorAll("rect")].map((rect) => Number(rect.getAttribute("height")));

  test("is written as one and is not the lowest", () => {
    draw(bounded, 2019);
    expect(words()).toEqual(["Turnover, million", "5", "≥ 3", "4", "2018", "2020"]);
  });

  test("has an open end of stripes above what is known, within the picture", () => {
    const { container } = draw(bounded, 2019);
    const faint = [...container.querySelectorAll("rect[fill-opacity]")];
    expect(columns().filter((height) => height > 2)).toHaveLength(3);
    expect(faint.map((rect) => rect.getAttribute("x"))).toEqual(["78", "78", "78"]);
    expect(Math.max(...columns())).toBeLessThan(70);
  });
});

test("a turnover below half a million is little, not nothing", () => {
  draw(points(0.4, 5, 3, 4), 2021);
  expect(words()).toContain("< 1");
});

test("over many years a label stands above the columns that it lies over, and none over another", () => {
  const years = Array.from({ length: 30 }, (_, i) => (i === 12 ? 11 : 900 - i));
  const { container } = draw(points(...years), 2031);
  const above = [...container.querySelectorAll("rect")].map((rect) => Number(rect.getAttribute("y")));
  const labels = [...container.querySelectorAll("text")].slice(0, -2);
  expect(labels.map(({ textContent }) => textContent)).toEqual(["900", "887", "871"]);
  for (const label of labels) expect(Number(label.getAttribute("y"))).toBeLessThan(Math.min(...above) + 10);
});

test("over ninety months the first and the last are written below in short, with room between them", () => {
  const months = points(...Array.from({ length: 90 }, (_, i) => 100 + i)).map((point, i) => ({
    ...point,
    period: later(monthOf(2019, 1), i),
  }));
  for (const grammar of grammars) {
    const { container, unmount } = render(
      <HistoryChart
        layout={layOut(grammar, { points: months, period: monthOf(2026, 6), name: "Spain" })}
        palette={light}
      />,
    );
    const [first, last] = [...container.querySelectorAll("text")].slice(-2).map(({ textContent }) => textContent ?? "");
    expect([first, last]).toEqual([monthOf(2019, 1), monthOf(2026, 6)].map((month) => shortPeriod(grammar, month)));
    expect(textWidth(first ?? "", 12.5) + textWidth(last ?? "", 12.5)).toBeLessThan(170);
    const bars = [...container.querySelectorAll("rect")].map((rect) => Number(rect.getAttribute("x")));
    expect(new Set(bars).size).toBe(90);
    unmount();
  }
});

test("nothing but gaps, one year and no year are drawn without a fault", () => {
  for (const values of [points(null, null), points(7), points()]) {
    const { container, unmount } = draw(values, 2018);
    expect(container.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
    unmount();
  }
});
