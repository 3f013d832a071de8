import { formatPeriod, later, type Period } from "../core/period";
import { type Cells, rowsOf } from "../formats/cells";
import type { CatalogJson } from "../core/form/catalogJson";
import { Failure } from "./failure";
import type { Given } from "./importRead";
import { type Importing, latest, leftOut, type Prepared } from "./importSources";
import { sources } from "../formats/sources";

type Rates = Readonly<Record<string, string>>;

const present = (catalog: CatalogJson | null): Rates => catalog?.rates?.["EUR"]?.periods ?? {};

/** The periods of figures. */
function periodsIn(reports: Iterable<Cells>): Period[] {
  const periods = new Set<Period>();
  for (const cells of reports)
    for (const [, { from, values }] of rowsOf(cells))
      values.forEach((value, i) => Number.isNaN(value) || periods.add(later(from, i)));
  return [...periods];
}

/** The mean rates of the euro; of years before those that figures are converted in the catalogue has none. */
export function prepareRates(given: readonly Given[], { catalog, given: beside }: Importing): Prepared {
  const last = latest(given);
  if (!last) throw new Failure("ecb: no files");
  const euros = [...beside.values()]
    .flat()
    .flatMap(({ observations: { counting, byReporter } }) =>
      counting.currency === "EUR" ? [...byReporter.values()] : [],
    );
  const needed = [
    ...periodsIn(euros).map(({ year }) => year),
    ...Object.keys(present(catalog)).map((key) => Number(key.slice(0, 4))),
  ];
  const first = needed.length > 0 ? Math.min(...needed) : 0;
  const entries = given.flatMap(({ observations }) =>
    [...(observations.rates ?? [])].flatMap(([period, rate]) =>
      period.year >= first ? [[formatPeriod(period), rate] as const] : [],
    ),
  );
  const all = new Map([...Object.entries(present(catalog)), ...entries]);
  const periods = Object.fromEntries([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    source: "ecb",
    unit: last.counting,
    byReporter: new Map(),
    sources: { ecb: { ...sources.ecb, date: last.date, dated: last.dated } },
    rates: { EUR: { source: "ecb", periods } },
    messages: [`${entries.length} mean rates of the euro, by month and year`, ...leftOut(given)],
  };
}

/** Refuses figures in euros for which the catalogue has no rate. */
export function refuseWithoutRates({ unit, byReporter }: Prepared, catalog: CatalogJson | null): void {
  if (unit.currency !== "EUR") return;
  const rates = present(catalog);
  const without = periodsIn(byReporter.values())
    .map(formatPeriod)
    .filter((period) => !Object.hasOwn(rates, period))
    .sort();
  const [from = "", to = from] = [without[0], without.at(-1)];
  if (without.length > 0)
    throw new Failure(
      `there is no rate of the euro for ${from === to ? from : `${without.length} months from ${from} to ${to}`}; give the European Central Bank's daily rates too`,
    );
}
