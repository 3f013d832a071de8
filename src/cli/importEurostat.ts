import { readEurostat } from "../formats/eurostat";
import { readCatalog } from "./catalog";
import { enterSeries } from "./enterSeries";
import { Failure } from "./failure";
import { baseName, kindOf, readWhole } from "./lines";
import { ecb, eurostat } from "./sources";
import type { Store } from "./store";

const source = "eurostat";

/** US dollars for one euro, the average of the year. */
const rates = { "2019": "1.1195", "2020": "1.1422", "2021": "1.1827", "2022": "1.0530", "2023": "1.0813" };

async function textOf(path: string): Promise<string> {
  const name = baseName(path);
  if ((await kindOf(path)) !== "text") throw new Failure(`${name}: not a CSV file`);
  const bytes = await readWhole(path);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Failure(`${name}: not encoded in UTF-8`);
  }
}

/** Writes what members of the European Union report of Kazakhstan, in euros, beside what others report. */
export async function importEurostat(files: readonly string[], store: Store): Promise<string[]> {
  const [path, ...others] = files;
  if (path === undefined || others.length > 0) throw new Failure("import eurostat: name one CSV file");
  const { byReporter, until, incomplete, passed, faults } = readEurostat(await textOf(path));
  const name = baseName(path);
  if (faults.length > 0) {
    const rest = faults.length > 5 ? ` and ${faults.length - 5} more` : "";
    throw new Failure(`${name}: ${faults.slice(0, 5).join("; ")}${rest}`);
  }
  if (byReporter.size === 0) throw new Failure(`${name}: no year with all its months`);
  for (const cells of byReporter.values())
    for (const { from, values } of cells.values())
      values.forEach((_, i) => {
        if (!(String(from + i) in rates)) throw new Failure(`${name}: there is no rate of the euro for ${from + i}`);
      });
  await enterSeries(store, await readCatalog(store), {
    source,
    unit: { currency: "EUR", scale: 1, decimals: 0 },
    byReporter: new Map([...byReporter].sort(([a], [b]) => (a < b ? -1 : 1))),
    sources: {
      [source]: { ...eurostat, date: until, dated: "data to", exports: "FOB", imports: "CIF" },
      ecb: { ...ecb, date: "2023-12-31", dated: "data to" },
    },
    rates: { EUR: { source: "ecb", years: rates } },
  });
  return [
    `${byReporter.size} reporters, in euros; the rates of the European Central Bank are in the catalogue`,
    ...(passed.size > 0 ? [`passed over: ${[...passed].sort().join(", ")}`] : []),
    ...(incomplete.length > 0 ? [`incomplete years, left out: ${[...incomplete].sort().join(", ")}`] : []),
  ];
}
