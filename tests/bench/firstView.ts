// The first view: what it weighs, when it is drawn, whether it holds still; and how long a trend by month takes to draw.
import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { dist } from "../../.ci/site.mjs";
import { type Figure, figure, median, sum } from "./figure";
import { lent } from "./lent";
import { type Arrival, fetchedBy, repeat, type Site, visit } from "./visit";
import { languages } from "../../src/core/language";

type Kind = "JS and CSS" | "data" | "fonts";

/** kB until the page answers, and until the network rests; fonts in the heaviest language. */
const targets: Readonly<Record<Kind, readonly [answers: number, rests: number]>> = {
  "JS and CSS": [165, 215],
  data: [60, 60],
  fonts: [75, 75],
};

const kinds: Readonly<Record<string, Kind>> = {
  ".js": "JS and CSS",
  ".css": "JS and CSS",
  ".json": "data",
  ".woff2": "fonts",
};

/** kB of a file of the build as a server sends it: fonts as they are, everything else compressed. */
const sent = (compress: (bytes: Buffer) => Buffer) => (file: string) => {
  const bytes = readFileSync(join(dist, file));
  return (extname(file) === ".woff2" ? bytes : compress(bytes)).length / 1000;
};

export const weight = sent((bytes) => gzipSync(bytes, { level: 9 }));
const brotli = sent((bytes) => brotliCompressSync(bytes));

interface Asked {
  readonly kind: Kind;
  readonly kB: number;
  readonly isBefore: boolean;
}

/** What a language makes the browser fetch until the network rests, and whether it asked before the page answered. */
const fetched = (site: Site, language: string): Promise<Asked[]> =>
  visit(site, { query: `?lang=${language}`, isUnused: true }, async (page, { answers }) => {
    // Whatever is fetched in idle moments.
    await page.waitForTimeout(1000);
    const entries = await fetchedBy(page);
    return entries
      .filter(({ name, transferSize }) => transferSize > 0 && !new URL(name).pathname.endsWith(".html"))
      .map(({ name, startTime }) => {
        const file = decodeURIComponent(new URL(name).pathname);
        const kind = kinds[extname(file)];
        if (!kind) throw new Error(`${name} was fetched, which is neither script, style, data nor font.`);
        return { kind, kB: brotli(file), isBefore: startTime < answers };
      });
  });

export async function weights(site: Site): Promise<Figure[]> {
  const perLanguage = await repeat(languages.length, (i) => fetched(site, languages[i] ?? "en"));
  const heaviest = (kind: Kind, among: (asked: Asked) => boolean) =>
    Math.max(
      ...perLanguage.map((asked) => sum(asked.filter((each) => each.kind === kind && among(each)).map(({ kB }) => kB))),
    );
  return Object.entries(targets).flatMap(([name, [answers, rests]]) => {
    const kind = name as Kind;
    const before = heaviest(kind, ({ isBefore }) => isBefore);
    const all = heaviest(kind, () => true);
    return [
      figure(`First view, ${kind}, asked for before the page answers, brotli`, "kB", [before], { target: answers }),
      figure(`First view, ${kind}, until the page rests, brotli`, "kB", [all], { target: rests }),
    ];
  });
}

/** Months and years by turns, so that both meet the same machine. */
async function months(site: Site): Promise<Figure[]> {
  const content = await lent("page/months.ts");
  const all = await visit(site, { isLent: true }, async (page) => {
    await page.addScriptTag({ content });
    return repeat(23, () => page.evaluate(() => window.trends.round()));
  });
  const rounds = all.slice(3);
  const [byMonth, byYear] = [rounds.map((round) => round.months.took), rounds.map((round) => round.years.took)];
  const note = (n: number | undefined, what: string) => ({ note: `${n} figures${what}` });
  return [
    figure(
      "Trend, 90 months × 5 lines drawn",
      "ms",
      byMonth,
      note(rounds[0]?.months.figures, "; ten at once, for each"),
    ),
    figure("The yearly Trend of 5 partners, 1992–2025", "ms", byYear, note(rounds[0]?.years.figures, ", two sources")),
    figure("90 months × 5 lines against the yearly Trend", "times", [median(byMonth) / median(byYear)], {
      target: 1.5,
    }),
  ];
}

export async function drawing(site: Site): Promise<Figure[]> {
  const arrivals = (slowDown: number) =>
    repeat(9, () => visit(site, { slowDown, isUnused: true }, (_, each) => Promise.resolve(each)));
  const seconds = (arrived: readonly Arrival[], what: keyof Arrival) => arrived.map((each) => each[what] / 1000);
  const [slow, usual] = [await arrivals(4), await arrivals(1)];
  return [
    figure("Chart seen, CPU slowed down 4 times", "s", seconds(slow, "drawn"), { target: 0.4 }),
    figure("Page answers, CPU slowed down 4 times", "s", seconds(slow, "answers"), { target: 1.2 }),
    figure("Chart seen, CPU as it is", "s", seconds(usual, "drawn")),
    figure("Page answers, CPU as it is", "s", seconds(usual, "answers")),
    ...(await months(site)),
  ];
}

/** A phone on a poor line, in the language that needs most, on the usual question and on another one. */
async function slowLine(site: Site): Promise<Figure[]> {
  const note = "360 px, CPU slowed down 4 times, 1.6 Mbit/s, Kazakh";
  const questions = [
    ["the usual question", "?lang=kk"],
    ["other partners", "?lang=kk&partners=IT,DE"],
  ] as const;
  return (
    await repeat(questions.length, async (i) => {
      const [what, query] = questions[i] ?? ["", ""];
      const how = { query, width: 360, slowDown: 4, isSlowLine: true, isUnused: true };
      const visits = await repeat(5, () =>
        visit(site, how, async (page) => {
          await page.waitForTimeout(500);
          return page.evaluate(() => ({
            shift: window.bench.shifts.reduce((all, each) => all + each, 0),
            seen: (performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN) / 1000,
          }));
        }),
      );
      return [
        figure(
          `Slow line, ${what}: something seen`,
          "s",
          visits.map(({ seen }) => seen),
          { note },
        ),
        figure(`Slow line, ${what}: layout shift`, "", [Math.max(...visits.map(({ shift }) => shift))], {
          target: 0.01,
          note,
        }),
      ];
    })
  ).flat();
}

export async function shifts(site: Site): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const width of [1280, 360]) {
    const sums = await repeat(6, (i) =>
      visit(site, { width, slowDown: i % 2 === 0 ? 1 : 4 }, async (page) => {
        await page.waitForTimeout(500);
        return sum(await page.evaluate(() => window.bench.shifts));
      }),
    );
    const note = "the worst of 6 visits, 3 of them slowed down 4 times";
    figures.push(figure(`Layout shift (CLS) at ${width} px`, "", [Math.max(...sums)], { target: 0, note }));
  }
  return [...figures, ...(await slowLine(site))];
}
