// The PNG of the chart beside what others need for the same chart.
import { type Figure, figure, median } from "./figure";
import { lent } from "./lent";
import { installPeers } from "./peers";
import { taken } from "./pictures";
import { repeat, type Site, visit } from "./visit";

const [warming, counted] = [2, 15];

/** Ours and the others by turns, so that all meet the same machine. */
export async function picturePeers(site: Site): Promise<Figure[]> {
  installPeers();
  const content = await lent("peers/pictures.ts");
  const all = await visit(site, { isLent: true }, async (page) => {
    await page.addScriptTag({ content });
    return repeat(warming + counted, async () => ({
      ours: await taken(page, "Download PNG"),
      theirs: await page.evaluate(() => window.picturePeers()),
    }));
  });
  const rounds = all.slice(warming);
  const ours = rounds.map((round) => round.ours);
  const theirs = Object.entries(rounds[0]?.theirs ?? {}).map(([name, { size }]) => ({
    name,
    size,
    took: rounds.map((round) => round.theirs[name]?.took ?? Number.NaN),
  }));
  const fastest = Math.min(...theirs.map(({ took }) => median(took)));
  return [
    figure("PNG 1600 × 900 at density 2 among them", "ms", ours, { note: "3200 × 1800" }),
    ...theirs.map(({ name, size, took }) =>
      figure(`Chart on the page at scale 2, ${name}`, "ms", took, { note: size }),
    ),
    figure("Our PNG against the fastest of these", "times", [median(ours) / fastest], { target: 2 }),
  ];
}
