// Ranking beside the same bars of other libraries.
import { type Figure, figure, median } from "./figure";
import { lent } from "./lent";
import { installPeers } from "./peers";
import { repeat, type Site, visit } from "./visit";

const [warming, counted] = [5, 20];

/** Ours and the others by turns, so that all meet the same machine. */
export async function barPeers(site: Site): Promise<Figure[]> {
  installPeers();
  const scripts = [await lent("peers/bars.ts"), await lent("page/bars.ts")];
  const rounds = await visit(site, { isLent: true }, async (page) => {
    for (const content of scripts) await page.addScriptTag({ content });
    return repeat(warming + counted, () => page.evaluate(() => window.bars.round()));
  });
  const took = (name: string) => rounds.slice(warming).map((round) => round[name] ?? Number.NaN);
  const names = Object.keys(rounds[0] ?? {}).filter((name) => name !== "ours");
  const echarts = names.filter((name) => name.startsWith("ECharts"));
  const fastest = Math.min(...echarts.map((name) => median(took(name))));
  const times = median(took("ours")) / fastest;
  return [
    figure("Ranking, 220 bars drawn", "ms", took("ours"), { note: "with rank, share and rank in the year before" }),
    ...names.map((name) => figure(`The same bars by ${name}`, "ms", took(name))),
    figure("Ranking against ECharts, the faster of its two ways", "times", [times], { target: 1.5 }),
  ];
}
