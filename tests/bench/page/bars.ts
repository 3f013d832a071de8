// What the page is lent to draw Ranking anew beside the same bars of others, who were lent before.
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { unfolded } from "../../../src/analysis/folding";
import { ranking } from "../../../src/analysis/ranking";
import { light } from "../../../src/charts/palette";
import { RankingChart } from "../../../src/charts/ranking/Chart";
import { layOut } from "../../../src/charts/ranking/layout";
import { yearly } from "../../../src/core/period";
import { grammar as en } from "../../../src/words/en/grammar";
import { type Draw, drawn } from "./drawn";
import { shipped } from "./shipped";

declare global {
  interface Window {
    bars: { round(): Promise<Record<string, number>> };
  }
}

const [width, many, period] = [1120, 220, yearly(2023)] as const;

/** As many partners as asked for: where there are too few, the first ones stand at the end once more. */
async function asked() {
  const dataset = await shipped("series/KZ.json");
  const model = ranking(dataset, { reporter: "KZ", partners: ["ES", "PT"], period, measure: "turnover", group: null });
  if (!model) throw new Error("There is no ranking.");
  const ranked = Array.from({ length: many }, (_, i) => model.ranked[i % model.ranked.length]).filter(
    (each) => each !== undefined,
  );
  return { ...model, ranked, idle: [], unreported: [] };
}

const asking = asked();

async function drawings(): Promise<Record<string, Draw>> {
  const model = await asking;
  const rows = unfolded(model);
  const laidOut = () => layOut(en, { model, rows, isLog: false }, width);
  const { height } = laidOut();
  const names = model.ranked.map(({ area }) => area.names.en);
  const values = model.ranked.map(({ figure }) => (figure.kind === "amount" ? figure.value.toNumber() / 1e6 : 0));
  return {
    ours: (box) => {
      const root = createRoot(box);
      root.render(createElement(RankingChart, { layout: laidOut(), palette: light }));
      return () => root.unmount();
    },
    ...window.barPeers({ names, values, width, height }),
  };
}

const isWhole = (box: HTMLElement) =>
  box.querySelector("canvas") !== null || box.querySelectorAll("text, tspan").length >= 2 * many;

window.bars = {
  /** Milliseconds that each took, drawn once, one after the other. */
  async round() {
    const took: Record<string, number> = {};
    for (const [name, draw] of Object.entries(await drawings())) took[name] = await drawn(draw, isWhole);
    return took;
  },
};
