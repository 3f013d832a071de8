// What the page is lent to draw a trend by month beside one by year, each into an empty box.
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { trend } from "../../src/analysis/trend";
import { light } from "../../src/charts/palette";
import { TrendChart } from "../../src/charts/TrendChart";
import { monthOf, yearly } from "../../src/core/period";
import { fetchFile } from "../../src/io/fetchFile";
import { assemble } from "../../src/io/load";
import { drawn } from "./drawn.mjs";

const width = 1120;
const five = ["ES", "PT", "IT", "CN", "DE"];
const months = { from: monthOf(2019, 1), to: monthOf(2026, 6) };
const years = { from: yearly(1992), to: yearly(2025) };

/** Five lines in one panel: of partners by year, and by month of the world, which alone has all months. */
async function asked() {
  const series = ["series/KZ.json", "series/KZ-imf-dots.json"];
  const files = ["catalog.json", "areas.json", "statements.json", ...series];
  const { dataset } = assemble(await Promise.all(files.map((file) => fetchFile(file))));
  const over = (partners, periods) => trend(dataset, { reporter: "KZ", partners, ...periods }, "exports", "index");
  const world = over(["W00"], months);
  const [panel] = world.panels;
  // Each line begins a year after the one before it, so that no two are the same.
  const moved = ({ points, ...line }, by) => ({
    ...line,
    points: points.map(({ period }, i) => ({ period, figure: points[(i + 12 * by) % points.length].figure })),
  });
  const panels = five.map((code, i) => ({
    ...panel,
    area: dataset.areas.get(code),
    lines: panel.lines.map((line) => moved(line, i)),
  }));
  return { months: { ...world, panels }, years: over(five, years) };
}

const models = asked();

// One is drawn within a frame; so many take several, and are told apart.
const at = Array.from({ length: 10 }, (_, i) => i);

const draw = (model) => (box) => {
  const root = createRoot(box);
  const charts = at.map((key) => createElement(TrendChart, { key, model, width, palette: light }));
  root.render(charts);
  return () => root.unmount();
};

/** How many figures the lines of a drawing have. */
const points = ({ panels }) =>
  panels.flatMap(({ lines, others }) => [...lines, ...others]).reduce((sum, line) => sum + line.points.length, 0);

/** One round: each is drawn once, one after the other; milliseconds for one chart. */
async function round() {
  const known = await models;
  const isWhole = (box) => box.querySelectorAll("path.recharts-line-curve").length >= five.length * at.length;
  const took = {};
  for (const [name, model] of Object.entries(known)) took[name] = (await drawn(draw(model), isWhole)) / at.length;
  return { took, figures: { months: points(known.months), years: points(known.years) } };
}

Object.assign(window, { trends: { round } });
