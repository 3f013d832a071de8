import { digitsOf, markOf } from "./amount";
import { type Cells, enter } from "./cells";
import { isSum, memberCode, partnerCode, resemblesPartner } from "./eurostatNames";
import { eurostatTable } from "./eurostatTable";
import { beyondTrade } from "./mostTrade";

const months = "january february march april may june july august september october november december".split(" ");

/** What Eurostat's members report, in whole euros, of the years that have all twelve months. */
export interface EurostatReading {
  readonly byReporter: ReadonlyMap<string, Cells>;
  /** The last day of the last month that the file speaks of. */
  readonly until: string;
  /** Years of a member that lack months, with how many there are: `Malta 2019: 7 of 12`. */
  readonly incomplete: readonly string[];
  readonly passed: ReadonlySet<string>;
  readonly faults: readonly string[];
}

/** `Apr. 2019`, `201904`, `2019-04`, `201904-Apr. 2019`; the whole year is month 0 (`2019`, `201952-Jan.-Dec. 2019`). */
function monthOf(period: string): { readonly year: number; readonly month: number } | null {
  const [, year, month] = /^(\d{4})-?M?(\d\d)(?:-.*)?$/.exec(period) ?? [];
  if (year && month) {
    const number = month === "52" ? 0 : Number(month);
    return number <= 12 && month !== "00" ? { year: Number(year), month: number } : null;
  }
  const [, whole] = /^(?:Jan\.?-Dec\.? )?(\d{4})$/.exec(period) ?? [];
  if (whole) return { year: Number(whole), month: 0 };
  const [, name = "", later] = /^([A-Za-z]{3,9})\.? (\d{4})$/.exec(period) ?? [];
  const index = months.findIndex((each) => each.startsWith(name.toLowerCase()));
  return later && index >= 0 ? { year: Number(later), month: index + 1 } : null;
}

/** `2-EXPORT`, `EXPORT`, `Exports` and `2` are one flow. */
function flowOf(text: string): "exports" | "imports" | null {
  if (/^(2\b|2$|exports?$)/i.test(text)) return "exports";
  return /^(1\b|1$|imports?$)/i.test(text) ? "imports" : null;
}

/** `TOTAL`, `TOTAL-Total`, `TOTAL - Total of all products`, and no total of some products. */
const isAllProducts = (product: string) =>
  /^total(?: ?[-:] ?total(?: trade| of all products)?(?: ?- ?all products)?)?$/i.test(product);
const isEuros = (indicator: string) => /^value_(in_)?eur(os?)?$/i.test(indicator);
const isTotal = (procedure: string) => /^(?:t|total)\b|total$/i.test(procedure);

/** Reads a monthly table of Eurostat's Easy Comext: one line for each member, month and flow. `today` is an ISO date. */
export function readEurostat(text: string, today = "9999-12-31"): EurostatReading {
  const faults: string[] = [];
  const passed = new Set<string>();
  const table = eurostatTable(text);
  const nothing = { byReporter: new Map<string, Cells>(), until: "", incomplete: [], passed };
  if (typeof table === "string") return { ...nothing, faults: [table] };
  const mark = markOf(table.lines.map(({ get }) => get("VALUE_IN_EUR")));
  const monthly = new Map<string, Map<number, number>>();
  let until = "";
  const totals = new Set(table.lines.map(({ get }) => isTotal(get("procedure"))));
  if (table.has("procedure") && !totals.has(true)) faults.push("rows of single procedures, and none of their total");

  for (const { row, get } of table.lines) {
    const fault = (what: string) => faults.push(`row ${row}: ${what}`);
    const take = () => {
      if (get("PRODUCT") === "") return fault("no product");
      if (!isAllProducts(get("PRODUCT"))) return passed.add(`product ${get("PRODUCT")}`);
      if (table.has("indicator") && !isEuros(get("indicator"))) return passed.add(`indicator ${get("indicator")}`);
      if (table.has("procedure") && !isTotal(get("procedure"))) return passed.add(`procedure ${get("procedure")}`);
      if (isSum(get("REPORTER"))) return passed.add(get("REPORTER").replace(/ *[(-].*$/, ""));
      const reporter = memberCode(get("REPORTER"));
      const partner = partnerCode(get("PARTNER"));
      const flow = flowOf(get("FLOW"));
      const at = monthOf(get("PERIOD"));
      if (!reporter) return fault(`unknown reporter “${get("REPORTER").slice(0, 60)}”`);
      if (!partner && resemblesPartner(get("PARTNER")))
        return fault(`unknown partner “${get("PARTNER").slice(0, 60)}”`);
      if (!partner) return passed.add(`partner ${get("PARTNER")}`);
      if (!flow) return fault(`unknown flow “${get("FLOW")}”`);
      if (!at) return fault(`unknown period “${get("PERIOD")}”`);
      if (at.month === 0) return passed.add(`whole year ${at.year}`);
      const day = new Date(Date.UTC(at.year, at.month, 0)).toISOString().slice(0, 10);
      if (day > today) return fault(`the period “${get("PERIOD")}” has not ended`);
      if (day > until) until = day;
      const key = `${reporter} ${partner} ${flow} ${at.year}`;
      const known = monthly.get(key) ?? new Map<number, number>();
      monthly.set(key, known);
      const amount = get("VALUE_IN_EUR");
      const read = digitsOf(amount, mark);
      const euros = Number(read.ok ? read.digits : Number.NaN);
      if (!(euros >= 0 && Number.isFinite(euros)))
        return fault(`no amount in euros: “${amount.slice(0, 40)}”${read.ok ? "" : read.why}`);
      if (known.has(at.month)) return fault(`a second figure of ${get("REPORTER")}, ${get("PERIOD")}`);
      known.set(at.month, euros);
      return undefined;
    };
    take();
  }
  const byReporter = new Map<string, Cells>();
  const incomplete: string[] = [];
  for (const [key, known] of monthly) {
    const [reporter = "", partner = "", flow = "", year = ""] = key.split(" ");
    // A month without a line may have had no trade or no report; the file does not tell, so it makes no year.
    if (known.size < 12) {
      incomplete.push(`${reporter} ${year}: ${known.size} of 12`);
      continue;
    }
    const sum = [...known.values()].reduce((a, b) => a + b, 0);
    const beyond = beyondTrade(sum, partner);
    if (beyond !== null) faults.push(`${reporter}, ${flow} of ${year}: ${sum} euros ${beyond}`);
    const cells = byReporter.get(reporter) ?? new Map();
    byReporter.set(reporter, cells);
    enter(cells, `${partner} ${flow}`, Number(year), Math.round(sum));
  }
  return { byReporter, until, incomplete, passed, faults };
}
