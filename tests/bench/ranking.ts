// All partners at once: Ranking, Map and Mirror of another year.
import { button, control, tab } from "../e2e/helpers";
import { steady, timed } from "./changes";
import type { Figure } from "./figure";
import { repeat, type Site, visit } from "./visit";

interface How {
  readonly query?: string;
  readonly all?: boolean;
  readonly values?: readonly string[];
}

const [warming, counted] = [5, 30];
const latest = ["2022", "2021", "2020", "2019", "2018", "2023"];
const earlier = ["2019", "2018", "2017", "2016", "2015", "2020"];

/** Changes among six years of about as many partners: the earlier ones have fewer. */
const years = (
  site: Site,
  name: string,
  view: "Ranking" | "Map" | "Mirror",
  { query = "", all = false, values = latest }: How = {},
): Promise<Figure> =>
  visit(site, { query }, async (page) => {
    await tab(page, view).click();
    if (all) await button(page, "Show all").click();
    await page.waitForLoadState("networkidle");
    const outcomes = await repeat(warming + counted, (i) =>
      timed(page, { type: "input" }, () => control(page, "Year").selectOption(values[i % values.length] ?? "")),
    );
    const listed = page.getByRole("listbox", { name: /^Partners by/ }).getByRole("option");
    const rows = all ? `, ${await listed.count()} rows` : "";
    return steady(`${name}${rows}: change the year`, outcomes.slice(warming), { target: 33 });
  });

export const ranking = async (site: Site): Promise<Figure[]> => [
  await years(site, "Ranking, folded", "Ranking"),
  await years(site, "Ranking, all rows", "Ranking", { all: true }),
  await years(site, "Map", "Map"),
  await years(site, "Mirror", "Mirror", { query: "?partners=DE&year=2020", values: earlier }),
];
