// What the data weigh: as files of a clone, and as a server sends them.
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "../../.ci/site.mjs";
import { dataText } from "../data/files";
import { type Figure, figure, sum } from "./figure";

const data = join(root, "data");

/** kB of a data file with gzip -9. */
export const weight = (name: string): number => gzipSync(dataText(name), { level: 9 }).length / 1000;

export function sizes(): Promise<Figure[]> {
  const files = readdirSync(data, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json"));
  const series = files.filter((name) => name.startsWith("series")).map(weight);
  const first = ["catalog.json", "areas.json", "statements.json", "reporters.json"];
  const raw = sum(files.map((name) => statSync(join(data, name)).size)) / 1e6;
  const gzip = (sum(series) + sum(first.map(weight))) / 1000;
  const largest = Math.max(...series).toFixed(1);
  return Promise.resolve([
    figure("catalog.json, gzip", "kB", [weight("catalog.json")], { target: 16 }),
    figure("reporters.json, gzip", "kB", [weight("reporters.json")], { note: "fetched in an idle moment" }),
    figure("Files of reporters, gzip", "kB", series, { targetP95: 60, note: `the largest ${largest} kB` }),
    figure("All data in a clone", "MB", [raw], {
      target: 40,
      note: `${files.length} files, ${gzip.toFixed(1)} MB gzip`,
    }),
  ]);
}
