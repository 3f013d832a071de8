import type { Cells } from "../formats/cells";
import { readEurostat } from "../formats/eurostat";
import { readCatalog } from "./catalog";
import { enterSeries } from "./enterSeries";
import { Failure } from "./failure";
import { baseName, kindOf, readWhole } from "./lines";
import { ecb, euroRates, eurostat } from "./sources";
import type { Store } from "./store";

const source = "eurostat";

async function textOf(path: string): Promise<string> {
  const name = baseName(path);
  if ((await kindOf(path)) !== "text") throw new Failure(`${name}: not a CSV file`);
  const bytes = await readWhole(path);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const before = new TextDecoder().decode(bytes).split("\uFFFD")[0] ?? "";
    throw new Failure(`${name}: not encoded in UTF-8, row ${before.split("\n").length}; save it as “CSV UTF-8”`);
  }
}

const yearsOf = (parts: Iterable<Cells>): string[] => {
  const years = new Set<number>();
  for (const cells of parts)
    for (const { from, values } of cells.values())
      values.forEach((value, i) => Number.isNaN(value) || years.add(from + i));
  return [...years].sort((a, b) => a - b).map(String);
};

/** Writes what members of the European Union report of Kazakhstan, in euros, beside what others report. */
export async function importEurostat(files: readonly string[], store: Store, replace: boolean): Promise<string[]> {
  const [path, ...others] = files;
  if (path === undefined || others.length > 0) throw new Failure("import eurostat: name one CSV file");
  const today = new Date().toISOString().slice(0, 10);
  const { byReporter, until, incomplete, passed, faults } = readEurostat(await textOf(path), today);
  const name = baseName(path);
  if (faults.length > 0) {
    const rest = faults.length > 5 ? ` and ${faults.length - 5} more` : "";
    throw new Failure(`${name}: ${faults.slice(0, 5).join("; ")}${rest}`);
  }
  const parts = [...incomplete].sort().join(", ");
  if (byReporter.size === 0)
    throw new Failure(`${name}: no year with all its months${parts === "" ? "" : ` (${parts})`}`);
  const catalog = await readCatalog(store);
  // Rates that were entered by hand stay.
  const years = { ...euroRates, ...catalog?.rates?.["EUR"]?.years };
  const without = yearsOf(byReporter.values()).filter((year) => !Object.hasOwn(years, year));
  if (without.length > 0)
    throw new Failure(
      `${name}: there is no rate of the euro for ${without.join(", ")}; enter the average of the year in catalog.json under rates.EUR.years`,
    );
  await enterSeries(store, catalog, {
    source,
    unit: { currency: "EUR", scale: 1, decimals: 0 },
    byReporter: new Map([...byReporter].sort(([a], [b]) => (a < b ? -1 : 1))),
    sources: {
      [source]: { ...eurostat, date: until, dated: "data to", exports: "FOB", imports: "CIF" },
      ecb: { ...ecb, date: `${Object.keys(years).sort().at(-1) ?? ""}-12-31`, dated: "data to" },
    },
    rates: { EUR: { source: "ecb", years } },
    replace,
  });
  return [
    `${byReporter.size} reporters, in euros; the rates of the European Central Bank are in the catalogue`,
    ...(passed.size > 0 ? [`passed over: ${[...passed].sort().join(", ")}`] : []),
    ...(parts === "" ? [] : [`incomplete years, left out: ${parts}`]),
  ];
}
