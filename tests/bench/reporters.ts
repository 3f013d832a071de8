// Another reporter: a country whose file is one of the largest put in the place of ours, with nothing of it fetched, and
// with the pointer resting on it before.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { root } from "../../.ci/site.mjs";
import { tab } from "../e2e/helpers";
import { areasFile, dataText } from "../data/files";
import { steady, timed } from "./changes";
import { type Figure, median, rank } from "./figure";
import type { Outcome } from "./page/watch";
import { idle, isFetched, open, reporterList, rest, theList } from "./reporterList";
import { weight } from "./sizes";
import { repeat, type Site, visit } from "./visit";

interface Country {
  readonly code: string;
  readonly name: string;
  readonly file: string;
  /** kB, gzip. */
  readonly size: number;
}

interface Series {
  readonly reporter: string;
  readonly partners: readonly string[];
  readonly indicators: readonly string[];
  readonly periods: readonly string[];
}

const visits = 3;

/** Five countries with the files from the 95th percentile of size upwards, of those with the last year of trade with all. */
function large(): Country[] {
  const files = readdirSync(join(root, "data/series")).map((name) => {
    const { reporter, partners, indicators, periods } = JSON.parse(dataText(`series/${name}`)) as Series;
    const last = partners.length > 1 && indicators.includes("exports") ? (periods.at(-1)?.slice(-4) ?? "") : "";
    return { file: `series/${name}`, code: reporter, last, size: weight(`series/${name}`) };
  });
  const least = rank(
    files.map(({ size }) => size),
    0.95,
  );
  const isLast = ({ code, last }: { readonly code: string; readonly last: string }) =>
    files.every((other) => other.code !== code || other.last <= last);
  const names = new Map(areasFile.areas.map((area) => [area.code, area.names["en"] ?? area.code]));
  return files
    .filter((each) => each.size >= least && isLast(each))
    .sort((a, b) => a.size - b.size)
    .slice(0, 5)
    .map(({ code, file, size }) => ({ code, file, size, name: names.get(code) ?? code }));
}

const entryOf = (page: Page, { name }: Country) =>
  reporterList(page)
    .getByRole("option", { name: `${name} (` })
    .first();

async function shown(page: Page, { code, file }: Country): Promise<void> {
  if (new URL(page.url()).searchParams.get("reporter") !== code) throw new Error(`${code} was not chosen.`);
  if (!(await page.evaluate(isFetched, file))) throw new Error(`${code} is shown without ${file}.`);
}

/** A finger that touches an entry did not rest on it before. */
async function touched(page: Page, country: Country): Promise<Outcome> {
  if (await page.evaluate(isFetched, country.file)) throw new Error(`${country.file} was there already.`);
  await open(page);
  const entry = entryOf(page, country);
  // On a busy machine the file may leave the page quiet for a second.
  const outcome = await timed(page, { type: "click", quiet: 1500 }, () => entry.dispatchEvent("click"));
  await shown(page, country);
  return outcome;
}

async function pointed(page: Page, country: Country): Promise<Outcome> {
  await open(page);
  const entry = entryOf(page, country);
  await entry.hover();
  await page.waitForFunction(isFetched, country.file);
  await page.waitForTimeout(rest);
  const outcome = await timed(page, { type: "click", quiet: 400 }, () => entry.click());
  await shown(page, country);
  return outcome;
}

/** Each visit goes through all countries from another one on; its first change, before its code is compiled, is a note. */
async function chosen(
  site: Site,
  view: string,
  countries: readonly Country[],
  choose: (page: Page, country: Country) => Promise<Outcome>,
): Promise<{ readonly outcomes: readonly Outcome[]; readonly note: string }> {
  const rounds = await repeat(visits, (i) =>
    // What partners say of us is fetched ahead.
    visit(site, { query: "?partners=US,CN" }, async (page) => {
      await tab(page, view).click();
      await idle(page);
      const turned = [...countries.slice(i), ...countries.slice(0, i)];
      const outcomes: Outcome[] = [];
      for (const country of turned) outcomes.push(await choose(page, country));
      return outcomes;
    }),
  );
  const firsts = median(rounds.map(([first]) => first?.answered ?? Number.NaN)).toFixed(0);
  return { outcomes: rounds.flatMap(([, ...others]) => others), note: `the first of a visit ${firsts} ms` };
}

async function viewpoints(site: Site): Promise<Figure[]> {
  const countries = large();
  console.error(`Files from the 95th percentile upwards: ${countries.map(({ file }) => file).join(", ")}`);
  const size = `${countries[0]?.size.toFixed(0)} to ${countries.at(-1)?.size.toFixed(0)} kB gzip`;
  /** Compare asks for what the other country says of ours alone, which stands in a file of its own. */
  const own = countries.map((country) => ({ ...country, file: `series/${country.code}.json` }));
  const figures: Figure[] = [];
  for (const [view, asked, what] of [
    ["Ranking", countries, `of ${size}`],
    ["Map", countries, `of ${size}`],
    ["Compare", own, "on us"],
  ] as const) {
    for (const [how, choose, target] of [
      ["not yet fetched", touched, 100],
      ["pointed at before", pointed, 50],
    ] as const) {
      const { outcomes, note } = await chosen(site, view, asked, choose);
      figures.push(steady(`${view}: change the reporter, a file ${what}, ${how}`, outcomes, { target, note }));
    }
  }
  return figures;
}

export const reporters = async (site: Site): Promise<Figure[]> => [
  ...(await theList(site)),
  ...(await viewpoints(site)),
];
