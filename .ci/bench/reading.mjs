// Reading the dataset in Node: parsing with all checks, beside parsing alone.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
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

/** @param {string} run `1992-2020` */
function years(run) {
  const [from, to = from] = run.split("-").map(Number);
  return Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
}

/** The figures of a file one by one, each a record that says all of itself. @param {string} text */
function records(text) {
  const { reporter, partners, indicators, periods: runs, sources, series } = JSON.parse(text);
  const periods = runs.flatMap(years);
  return series.flatMap(({ partner, indicator, source = 0, from, values, status }) =>
    values.flatMap((value, i) => {
      const letter = status?.[i]?.trim();
      if (value === null && !letter) return [];
      const place = { reporter, partner: partners[partner], indicator: indicators[indicator] };
      return {
        ...place,
        period: periods[from + i],
        source: sources[source],
        value,
        ...(letter ? { status: letter } : {}),
      };
    }),
  );
}

/** The longest file of the dataset as it is, and as rows of the same figures, by turns. */
function columns() {
  const text = readFileSync(join(root, "data", "series/KZ-imf-dots.json"), "utf8");
  const rows = records(text);
  const asRows = JSON.stringify(rows);
  const kB = (/** @type {string} */ of) => gzipSync(of, { level: 9 }).length / 1000;
  const parse = (/** @type {string} */ of) => time(() => JSON.parse(of));
  const pairs = Array.from({ length: 220 }, () => [parse(text), parse(asRows)]).slice(20);
  const [ours, theirs] = [pairs.map(([ms]) => ms), pairs.map(([, ms]) => ms)];
  const note = (/** @type {string} */ of) => `${(of.length / 1000).toFixed(0)} kB before`;
  const times = `${(median(theirs) / median(ours)).toFixed(1)} times as long as the columns`;
  return [
    figure(`${rows.length} figures in columns, gzip`, "kB", [kB(text)], { note: note(text) }),
    figure("The same as rows, gzip", "kB", [kB(asRows)], { note: note(asRows) }),
    figure("JSON.parse of the columns", "ms", ours),
    figure("JSON.parse of the rows", "ms", theirs, { note: times }),
  ];
}

export async function reading() {
  const texts = files.map((file) => readFileSync(join(root, "data", file), "utf8"));
  const unregister = register();
  const { readCatalog } = await import("../../src/core/form/catalog.ts");
  const { readAreas } = await import("../../src/core/form/areas.ts");
  const { readStatements } = await import("../../src/core/form/statements.ts");
  const { readSeries } = await import("../../src/core/form/series.ts");
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
    ...columns(),
  ];
}
