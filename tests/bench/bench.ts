// npm run bench: how heavy and how fast the production build is. Fails only where it cannot measure: speed is no test.
// `npm run bench -- --json` gives the figures as JSON, and the table on stderr; names of parts, such as
// `npm run bench -- pictures heap`, take those alone. DOTS=path names the table of the world's trade, a csv.gz,
// TEXTS=path a file of annotated texts.
import { cpus, loadavg, totalmem } from "node:os";
import { chromium as engine } from "@playwright/test";
import { chromium, flags } from "../../.ci/chromium.mjs";
import { serve } from "../../.ci/site.mjs";
import { barPeers } from "./barPeers";
import { brief } from "./brief";
import { changes } from "./changes";
import { type Figure, table } from "./figure";
import { drawing, shifts, weights } from "./firstView";
import { heap } from "./heap";
import { importing } from "./importing";
import { investment } from "./investment";
import { offline } from "./offline";
import { own } from "./own";
import { picturePeers } from "./picturePeers";
import { pictures } from "./pictures";
import { ranking } from "./ranking";
import { reading } from "./reading";
import { reporters } from "./reporters";
import { sizes } from "./sizes";
import { tables } from "./tables";
import { texts } from "./texts";
import type { Part, Site } from "./visit";
import { words } from "./words";

const parts: Readonly<Record<string, Part>> = {
  importing,
  reading,
  words,
  texts,
  sizes,
  weights,
  drawing,
  shifts,
  offline,
  changes,
  ranking,
  tables,
  reporters,
  investment,
  pictures,
  brief,
  heap,
  own,
  barPeers,
  picturePeers,
};

/** The parts asked for, or all. */
function chosen(): (readonly [string, Part])[] {
  const asked = process.argv.slice(2).filter((word) => word !== "--json");
  const unknown = asked.find((name) => !(name in parts));
  if (unknown !== undefined) throw new Error(`No part "${unknown}": there are ${Object.keys(parts).join(", ")}.`);
  return Object.entries(parts).filter(([name]) => asked.length === 0 || asked.includes(name));
}

/** The first line of what went wrong: bundler and browser add the source and their log. */
const reason = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? "";

/** All figures, and the parts that could not be measured, each with the reason. */
async function measured(site: Site) {
  const figures: Figure[] = [];
  const failures: string[] = [];
  for (const [name, part] of chosen()) {
    console.error(`Measuring ${name} …`);
    try {
      figures.push(...(await part(site)));
    } catch (error) {
      failures.push(`${name}: not measured. ${reason(error)}`);
      console.error(failures.at(-1));
    }
  }
  return { figures, failures };
}

const load = (): string => (loadavg()[0] ?? 0).toFixed(1);

async function main(): Promise<void> {
  const before = load();
  const server = await serve();
  // Without precise information the size of the heap is rounded and old.
  const args = [...flags, "--enable-precise-memory-info"];
  const browser = await engine.launch({ executablePath: chromium(), args });
  try {
    const { figures, failures } = await measured({ browser, address: server.address });
    const machine = {
      date: new Date().toISOString(),
      cores: cpus().length,
      processor: cpus()[0]?.model.trim() ?? "unknown",
      memoryGB: Math.round(totalmem() / 1e9),
      node: process.versions.node,
      chromium: browser.version(),
      load: `${before} at the start, ${load()} at the end`,
    };
    const report = [
      table(figures),
      "",
      `${machine.date.slice(0, 10)}; ${machine.cores} cores (${machine.processor}), ${machine.memoryGB} GB; Node ${machine.node}; Chromium ${machine.chromium}, headless; load ${machine.load}.`,
      "Medians, and p95 by nearest rank, of samples taken while the machine did whatever else it had to: p95 is its noise as much as ours, the least is nearest to an idle machine.",
      "A change is timed from its event to the painted frame from which on its chart or table looks as it stays, at 60 frames a second.",
      ...failures,
    ].join("\n");
    if (process.argv.includes("--json")) {
      console.error(report);
      console.log(JSON.stringify({ machine, figures, failures }, null, 2));
    } else console.log(report);
    if (failures.length > 0) process.exitCode = 1;
  } finally {
    await browser.close();
    await server.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(reason(error));
  process.exitCode = 1;
}
