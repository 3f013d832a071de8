// npm run bench: how heavy and how fast the production build is. Fails only where it cannot measure: speed is no test.
// `npm run bench -- --json` gives the figures as JSON, and the table on stderr; names of parts, such as
// `npm run bench -- pictures heap`, take those alone. DOTS=path names the table of the world's trade, a csv.gz.
import { cpus, loadavg, totalmem } from "node:os";
import { chromium as engine } from "@playwright/test";
import { brief } from "./bench/brief.mjs";
import { changes, heap } from "./bench/changes.mjs";
import { table } from "./bench/figure.mjs";
import { drawing, shifts, weights } from "./bench/firstView.mjs";
import { importing } from "./bench/importing.mjs";
import { investment } from "./bench/investment.mjs";
import { own } from "./bench/own.mjs";
import { pictures } from "./bench/picture.mjs";
import { ranking } from "./bench/ranking.mjs";
import { reading } from "./bench/reading.mjs";
import { reporters } from "./bench/reporters.mjs";
import { serve } from "./bench/site.mjs";
import { sizes } from "./bench/sizes.mjs";
import { words } from "./bench/words.mjs";
import { chromium } from "./chromium.mjs";

const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  // Without it the size of the heap is rounded and old.
  "--enable-precise-memory-info",
];

const load = () => (loadavg()[0] ?? 0).toFixed(1);

const parts = {
  importing,
  reading,
  words,
  sizes,
  weights,
  drawing,
  shifts,
  changes,
  ranking,
  reporters,
  investment,
  pictures,
  brief,
  heap,
  own,
};

/** The parts asked for, or all. */
function chosen() {
  const asked = process.argv.slice(2).filter((word) => word !== "--json");
  const unknown = asked.filter((name) => !(name in parts));
  if (unknown.length > 0) throw new Error(`No part "${unknown[0]}": there are ${Object.keys(parts).join(", ")}.`);
  return Object.entries(parts).filter(([name]) => asked.length === 0 || asked.includes(name));
}

/** Takes all figures. @param {import("./bench/visit.mjs").Site} site */
async function figures(site) {
  const all = [];
  for (const [name, part] of chosen()) {
    console.error(`Measuring ${name} …`);
    all.push(...(await part(site)));
  }
  return all;
}

async function main() {
  const before = load();
  const server = await serve();
  const browser = await engine.launch({ executablePath: chromium(), args });
  try {
    const taken = await figures({ browser, address: server.address });
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
      table(taken),
      "",
      `${machine.cores} cores (${machine.processor}), ${machine.memoryGB} GB; Node ${machine.node}; Chromium ${machine.chromium}, headless; load ${machine.load}.`,
      "Medians, and p95 by nearest rank, of samples taken while the machine did whatever else it had to: p95 is its noise as much as ours, the least is nearest to an idle machine.",
      "A change is timed from its event to the painted frame from which on its chart or table looks as it stays, at 60 frames a second.",
    ].join("\n");
    if (process.argv.includes("--json")) {
      console.error(report);
      console.log(JSON.stringify({ machine, figures: taken }, null, 2));
    } else console.log(report);
  } finally {
    await browser.close();
    await server.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
