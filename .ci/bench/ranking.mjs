// All partners at once: Ranking, Map and Mirror of another year, and Ranking beside the same bars of other libraries.
import { steady, timed } from "./changes.mjs";
import { figure, median } from "./figure.mjs";
import { lent } from "./lent.mjs";
import { button, control, repeat, tab, visit } from "./visit.mjs";

/** @typedef {import("./visit.mjs").Site} Site */
/** @typedef {{ query?: string, all?: boolean, values?: readonly string[] }} How */

const [warming, counted] = [5, 30];
const latest = ["2022", "2021", "2020", "2019", "2018", "2023"];
const single = ["2019", "2018", "2017", "2016", "2015", "2020"].map((year) => `${year}-${year}`);

/** Changes among six years of about as many partners: the earlier ones have fewer. @param {Site} site @param {string} name @param {"Ranking" | "Map" | "Mirror"} view @param {How} [how] */
function years(site, name, view, { query = "", all = false, values = latest } = {}) {
  return visit(site, { query }, async (page) => {
    await tab(page, view).click();
    if (all) await button(page, "Show all").click();
    await page.waitForLoadState("networkidle");
    const outcomes = await repeat(warming + counted, (i) =>
      timed(page, { type: "input" }, () => control(page, "Year").selectOption(values[i % values.length] ?? "")),
    );
    const rows = all
      ? `, ${await page
          .getByRole("listbox", { name: /^Partners by/ })
          .getByRole("option")
          .count()} rows`
      : "";
    return steady(`${name}${rows}: change the year`, outcomes.slice(warming), { target: 40 });
  });
}

/** Ours and the others by turns, so that all meet the same machine. @param {Site} site */
async function beside(site) {
  const scripts = [await lent("barPeers.mjs"), await lent("bars.mjs", true)];
  const rounds = await visit(site, {}, async (page) => {
    for (const content of scripts) await page.addScriptTag({ content });
    return repeat(warming + 20, () => page.evaluate(() => window.bars.round()));
  });
  const took = (/** @type {string} */ name) => rounds.slice(warming).map((round) => round[name]);
  const names = Object.keys(rounds[0] ?? {}).filter((name) => name !== "ours");
  const echarts = names.filter((name) => name.startsWith("ECharts"));
  const fastest = Math.min(...echarts.map((name) => median(took(name))));
  return [
    figure("Ranking, 220 bars drawn", "ms", took("ours"), { note: "with rank, share and rank in the year before" }),
    ...names.map((name) => figure(`The same bars by ${name}`, "ms", took(name))),
    figure("Ranking against ECharts, the faster of its two ways", "times", [median(took("ours")) / fastest], {
      target: 1.5,
    }),
  ];
}

/** @param {Site} site */
export async function ranking(site) {
  return [
    await years(site, "Ranking, folded", "Ranking"),
    await years(site, "Ranking, all rows", "Ranking", { all: true }),
    await years(site, "Map", "Map"),
    await years(site, "Mirror", "Mirror", { query: "?partners=DE&year=2020", values: single }),
    ...(await beside(site)),
  ];
}
