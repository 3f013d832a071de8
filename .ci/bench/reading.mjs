// Reading the dataset in Node: parsing with all checks, beside parsing alone.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { register } from "tsx/esm/api";
import { figure, median } from "./figure.mjs";
import { root } from "./site.mjs";

const files = ["catalog.json", "areas.json", "statements.json", "series/KZ.json"];

/** @param {() => unknown} act */
function time(act) {
  const start = performance.now();
  act();
  return performance.now() - start;
}

export async function reading() {
  const texts = files.map((file) => readFileSync(join(root, "data", file), "utf8"));
  const unregister = register();
  const { readCatalog } = await import("../../src/core/read/catalog.ts");
  const { readAreas } = await import("../../src/core/read/areas.ts");
  const { readStatements } = await import("../../src/core/read/statements.ts");
  const { readSeries } = await import("../../src/core/read/series.ts");
  await unregister();
  const today = new Date().toISOString().slice(0, 10);
  const parse = () => texts.map((text) => JSON.parse(text));
  const read = () => {
    const [catalog, areas, statements, series] = parse();
    const readings = [readCatalog(catalog), readAreas(areas)];
    const known = readings[1].value;
    readings.push(readStatements(statements, known, today), readSeries(series, files[3], readings[0].value, known));
    const errors = readings.flatMap(({ problems }) => problems.filter(({ severity }) => severity === "error"));
    if (errors.length > 0) throw new Error(`The dataset has ${errors.length} errors: ${errors[0].message}`);
  };
  const first = time(read);
  const pairs = Array.from({ length: 200 }, () => [time(read), time(parse)]).slice(20);
  const reads = pairs.map(([ms]) => ms);
  const parses = pairs.map(([, ms]) => ms);
  const ratio = (median(reads) / median(parses)).toFixed(1);
  return [
    figure("Reading the dataset in Node", "ms", reads, {
      note: `${ratio} times JSON.parse; the first ${first.toFixed(0)} ms`,
    }),
    figure("For comparison: JSON.parse of the same files", "ms", parses),
  ];
}
