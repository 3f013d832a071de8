// What the page is lent to draw Ranking anew beside the same bars of others, who were lent before.
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { unfolded } from "../../src/analysis/folding";
import { ranking } from "../../src/analysis/ranking";
import { light } from "../../src/charts/palette";
import { layOut } from "../../src/charts/ranking/layout";
import { RankingChart } from "../../src/charts/RankingChart";
import { fetchFile } from "../../src/io/fetchFile";
import { assemble } from "../../src/io/load";

const [width, many, year] = [1120, 220, 2023];

/** As many partners as asked for: where there are too few, the first ones stand at the end once more. */
async function asked() {
  const files = ["catalog.json", "areas.json", "statements.json", "series/KZ.json"];
  const { dataset } = assemble(await Promise.all(files.map((file) => fetchFile(file))));
  const model = ranking(dataset, { reporter: "KZ", partners: ["ES", "PT"], year, measure: "turnover", group: null });
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

const frame = () =>
  new Promise((resolve) => {
    requestAnimationFrame(
      () => void scheduler.postTask(() => resolve(performance.now()), { priority: "user-blocking" }),
    );
  });

/** Milliseconds from the call to the painted frame after which nothing changes any more. */
async function drawn(draw) {
  const box = document.body.appendChild(document.createElement("div"));
  let changed = false;
  const changes = new MutationObserver(() => (changed = true));
  await frame();
  const start = performance.now();
  const clear = draw(box);
  let last = await frame();
  changes.observe(box, { subtree: true, childList: true, attributes: true, characterData: true });
  for (let quiet = 0; quiet < 4; quiet += 1) {
    const now = await frame();
    if (changed) [last, quiet, changed] = [now, 0, false];
  }
  changes.disconnect();
  const isWhole = box.querySelector("canvas") !== null || box.querySelectorAll("text, tspan").length >= 2 * many;
  clear();
  box.remove();
  if (!isWhole) throw new Error("Not all bars were drawn.");
  return last - start;
}

/** One round: each draws once, one after the other. */
async function round() {
  const took = {};
  for (const [name, draw] of Object.entries(await drawings())) took[name] = await drawn(draw);
  return took;
}

Object.assign(window, { bars: { round } });
