// A long table: every figure with all partners, as a file of a reader's may fill it, sorted by its heads.
import { areasFile } from "../data/files";
import { button, table } from "../e2e/helpers";
import { steady, timed } from "./changes";
import type { Figure } from "./figure";
import { repeat, type Site, visit } from "./visit";

const [warming, counted] = [2, 20];
const heads = ["Statistics", "Change", "Partner", "Indicator"] as const;
const partners = areasFile.areas.flatMap(({ code, kind }) => (kind === "country" && code !== "KZ" ? [code] : []));

export const tables = async (site: Site): Promise<Figure[]> => [
  await visit(site, { query: `?view=table&year=1992-2025&partners=${partners.join()}` }, async (page) => {
    await table(page).waitFor();
    const rows = await page.getByText(/^The first 500 of/).textContent();
    const outcomes = await repeat(warming + counted, (i) =>
      timed(page, { type: "click", what: "table" }, () =>
        button(table(page), heads[i % heads.length] ?? heads[0]).click(),
      ),
    );
    const all = /of ([\d,]+) rows/.exec(rows ?? "")?.[1] ?? "?";
    return steady(`Table of ${all} rows: sort`, outcomes.slice(warming), { target: 1000 });
  }),
];
