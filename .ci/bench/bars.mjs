// What the page is lent to draw Ranking anew beside the same bars of others, who were lent before.
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { unfolded } from "../../src/analysis/folding";
import { ranking } from "../../src/analysis/ranking";
import { light } from "../../src/charts/palette";
import { layOut } from "../../src/charts/ranking/layout";
import { RankingChart } from "../../src/charts/RankingChart";
import { yearly } from "../../src/core/period";
import { fetchFile } from "../../src/io/fetchFile";
import { assemble } from "../../src/io/load";
import { drawn } from "./drawn.mjs";

const [width, many, period] = [1120, 220, yearly(2023)];

/** As many partners as asked for: where there are too few, the first ones stand at the end once more. */
async function asked() {
  const files = ["catalog.json", "areas.json", "statements.json", "series/KZ.json"];
  const { dataset } = assemble(await Promise.all(files.map((file) => fetchFile(file))));
  const model = ranking(dataset, { reporter: "KZ", partners: ["ES", "PT"], period, measure: "turnover", group: null });
  const { ranked } = model;
  return {
    ...model,
    ranked: Array.from({ length: many }, (_, i) => ranked[i % ranked.length]),
    idle: [],
    unreported: [],
  };
}

const model = asked();

/** Each draws into a box at once and gives back what takes it away again. */
async function drawings() {
  const known = await model;
  const rows = unfolded(known);
  const { height } = layOut(known, rows, width, false);
  const names = known.ranked.map(({ area }) => area.names.en);
  const values = known.ranked.map(({ figure }) => figure.value.toNumber() / 1e6);
  return {
    ours: (box) => {
      const root = createRoot(box);
      root.render(createElement(RankingChart, { model: known, rows, width, palette: light, isLog: false }));
      return () => root.unmount();
    },
    ...window.barPeers({ names, values, width, height }),
  };
}

/** @param {HTMLElement} box */
const isWhole = (box) => box.querySelector("canvas") !== null || box.querySelectorAll("text, tspan").length >= 2 * many;

/** One round: each draws once, one after the other. */
async function round() {
  const took = {};
  for (const [name, draw] of Object.entries(await drawings())) took[name] = await drawn(draw, isWhole);
  return took;
}

Object.assign(window, { bars: { round } });
