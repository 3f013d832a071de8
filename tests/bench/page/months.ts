// What the page is lent to draw a trend by month beside one by year, each into an empty box.
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { trend, type TrendLine, type TrendModel } from "../../../src/analysis/trend";
import { light } from "../../../src/charts/palette";
import { YearsChart } from "../../../src/charts/years/Chart";
import { layOut } from "../../../src/charts/years/layout";
import { monthOf, type Periods, yearly } from "../../../src/core/period";
import { grammar as en } from "../../../src/words/en/grammar";
import { type Draw, drawn } from "./drawn";
import { shipped } from "./shipped";

type Step = "months" | "years";

declare global {
  interface Window {
    trends: { round(): Promise<Record<Step, { readonly took: number; readonly figures: number }>> };
  }
}

const width = 1120;
const five = ["ES", "PT", "IT", "CN", "DE"];
const months: Periods = { from: monthOf(2019, 1), to: monthOf(2026, 6) };
const years: Periods = { from: yearly(1992), to: yearly(2025) };

/** The line begun so many years later, so that no two are the same. */
const moved = ({ points, ...line }: TrendLine, by: number): TrendLine => ({
  ...line,
  points: points.map((point, i) => ({ ...point, figure: (points[(i + 12 * by) % points.length] ?? point).figure })),
});

/** Five lines in one panel: of partners by year, and by month of the world, which alone has all months. */
async function asked(): Promise<Record<Step, TrendModel>> {
  const dataset = await shipped("series/KZ.json", "series/KZ-imf-dots.json");
  const over = (partners: readonly string[], periods: Periods): TrendModel => {
    const model = trend(dataset, { reporter: "KZ", partners, ...periods }, "exports", "index");
    if (!model) throw new Error("There is no trend.");
    return model;
  };
  const world = over(["W00"], months);
  const panels = five.flatMap((code, i) =>
    world.panels.map(({ lines, area, ...panel }) => ({
      ...panel,
      area: dataset.areas.get(code) ?? area,
      lines: lines.map((line) => moved(line, i)),
    })),
  );
  return { months: { ...world, panels }, years: over(five, years) };
}

const models = asked();

// One is drawn within a frame; so many take several, and are told apart.
const at = Array.from({ length: 10 }, (_, i) => i);

const draw =
  (model: TrendModel): Draw =>
  (box) => {
    const root = createRoot(box);
    root.render(at.map((key) => createElement(YearsChart, { key, layout: layOut(en, model, width), palette: light })));
    return () => root.unmount();
  };

/** How many figures the lines of a drawing have. */
const figuresOf = ({ panels }: TrendModel): number =>
  panels.flatMap(({ lines, others }) => [...lines, ...others]).reduce((sum, line) => sum + line.points.length, 0);

const isWhole = (box: HTMLElement) =>
  box.querySelectorAll("path.recharts-line-curve").length >= five.length * at.length;

/** Milliseconds for one chart. */
const timed = async (model: TrendModel) => ({
  took: (await drawn(draw(model), isWhole)) / at.length,
  figures: figuresOf(model),
});

window.trends = {
  /** Each is drawn once, one after the other. */
  async round() {
    const known = await models;
    return { months: await timed(known.months), years: await timed(known.years) };
  },
};
