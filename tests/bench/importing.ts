// The import of the world's trade: time and memory at a quarter, a half and the whole of a table, which DOTS names.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { createReadStream, createWriteStream, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { pipeline } from "node:stream/promises";
import { pathToFileURL } from "node:url";
import { createGunzip, createGzip } from "node:zlib";
import { root } from "../../.ci/site.mjs";
import { temporaryFolder } from "../cli/folder";
import { type Figure, figure } from "./figure";

/** The lines of the table, one at a time. */
const lines = (table: string) => createInterface({ input: createReadStream(table).pipe(createGunzip()) });

async function rowsOf(table: string): Promise<number> {
  let rows = -1;
  for await (const _ of lines(table)) rows += 1;
  return rows;
}

/** Packs the heading and the first rows of the table. */
async function cut(table: string, target: string, most: number): Promise<void> {
  // In handfuls: a write for each row would take longer than the import.
  async function* first() {
    let left = most + 1;
    let text = "";
    for await (const line of lines(table)) {
      text += `${line}\n`;
      left -= 1;
      if (left > 0 && text.length < 65_536) continue;
      yield text;
      if (left === 0) return;
      text = "";
    }
  }
  await pipeline(first, createGzip({ level: 1 }), createWriteStream(target));
}

/** Imports in a process of its own, whose memory is its own. */
function imported(table: string, out: string): { readonly s: number; readonly MB: number } {
  const program = `
    const { run } = await import(${JSON.stringify(pathToFileURL(join(root, "src/cli/data.ts")).href)});
    const { status, stderr } = await run(["import", "dots", ...process.argv.slice(1)]);
    if (status !== 0) throw new Error(stderr);
    console.log(process.resourceUsage().maxRSS / 1024);`;
  const start = performance.now();
  const words = ["--import", "tsx", "--input-type=module", "-e", program, "--", table, "--out", out];
  const MB = Number(execFileSync(process.execPath, words, { cwd: root, encoding: "utf8" }));
  return { s: (performance.now() - start) / 1000, MB };
}

/** What tells one output from another. */
function hash(folder: string): string {
  const all = createHash("sha256");
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const paths = names.map(({ parentPath, name }) => join(parentPath, name)).sort();
  for (const path of paths) all.update(path.slice(folder.length)).update(readFileSync(path));
  return all.digest("hex");
}

export async function importing(): Promise<Figure[]> {
  const table = process.env["DOTS"];
  if (!table) {
    console.error("importing: no figure, as DOTS names no table of the IMF (.csv.gz).");
    return [];
  }
  const folder = temporaryFolder();
  try {
    const rows = await rowsOf(table);
    const part = join(folder.path, "part.csv.gz");
    const figures: Figure[] = [];
    for (const share of [0.25, 0.5, 1]) {
      const million = (rows * share) / 1e6;
      if (share < 1) await cut(table, part, Math.round(rows * share));
      const outs = [1, 2].map((time) => join(folder.path, `${share} ${time}`));
      const taken = outs.map((out) => imported(share < 1 ? part : table, out));
      if (new Set(outs.map(hash)).size > 1) throw new Error("The import of the same table gave other files.");
      const s = taken.map((each) => each.s);
      const note = `${(Math.min(...s) / million).toFixed(1)} s for a million at the least; identical output twice`;
      const name = `Import of ${million.toFixed(1)} million rows`;
      figures.push(
        figure(name, "s", s, { ...(share === 1 ? { target: 60 } : {}), note }),
        figure(`${name}, memory at its peak`, "MB", [Math.max(...taken.map(({ MB }) => MB))], { target: 512 }),
      );
    }
    return figures;
  } finally {
    folder.dispose();
  }
}
