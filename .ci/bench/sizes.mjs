// What the data weigh: as files of a clone, and as a server sends them.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { figure } from "./figure.mjs";
import { root } from "./site.mjs";

const data = join(root, "data");

/** kB of a data file with gzip -9. @param {string} name */
export const weight = (name) => gzipSync(readFileSync(join(data, name)), { level: 9 }).length / 1000;

export async function sizes() {
  const files = readdirSync(data, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json"));
  const series = files.filter((name) => name.startsWith("series")).map((name) => weight(name));
  const first = ["catalog.json", "areas.json", "statements.json", "reporters.json"];
  const sum = (/** @type {number[]} */ all) => all.reduce((a, b) => a + b, 0);
  const raw = sum(files.map((name) => statSync(join(data, name)).size)) / 1e6;
  const gzip = (sum(series) + sum(first.map(weight))) / 1000;
  const largest = Math.max(...series).toFixed(1);
  return [
    // It was 12.1 kB when Kazakhstan and those it trades with were all reporters.
    figure("catalog.json, gzip", "kB", [weight("catalog.json")], { target: 16 }),
    figure("reporters.json, gzip", "kB", [weight("reporters.json")], { note: "fetched in an idle moment" }),
    figure("Files of reporters, gzip", "kB", series, { targetP95: 60, note: `the largest ${largest} kB` }),
    figure("All data in a clone", "MB", [raw], {
      target: 40,
      note: `${files.length} files, ${gzip.toFixed(1)} MB gzip`,
    }),
  ];
}
