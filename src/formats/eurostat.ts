import { lastDay } from "../core/lastDay";
import { digitsOf, markOf } from "./amount";
import { type Cells, enter, valueIn } from "./cells";
import { comextPeriod } from "./comextPeriod";
import { isSum, memberCode, partnerCode, resemblesPartner } from "./eurostatNames";
import { eurostatTable, isEurostatHead } from "./eurostatTable";
import { beyondTrade } from "./mostTrade";
import { datingOf, type Observations, type ReaderOptions, type TableFormat } from "./observations";
import { observationRows } from "./sdmxCsv";

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

function reader({ today }: ReaderOptions) {
  const table = eurostatTable();
  return { line: table.line, end: () => observed(table.end(), today) };
}

function observed(table: ReturnType<ReturnType<typeof eurostatTable>["end"]>, today: string): Observations {
  const faults: string[] = [];
  const passed = new Set<string>();
  const byReporter = new Map<string, Cells>();
  const lines = typeof table === "string" ? [] : table.lines;
  const has = typeof table === "string" ? () => false : table.has;
  if (typeof table === "string") faults.push(table);
  const mark = markOf(lines.map(({ get }) => get("VALUE_IN_EUR")));
  const totals = new Set(lines.map(({ get }) => isTotal(get("procedure"))));
  if (has("procedure") && !totals.has(true)) faults.push("rows of single procedures, and none of their total");

  for (const { row, get } of lines) {
    const fault = (what: string) => faults.push(`row ${row}: ${what}`);
    const take = () => {
      if (get("PRODUCT") === "") return fault("no product");
      if (!isAllProducts(get("PRODUCT"))) return passed.add(`product ${get("PRODUCT")}`);
      if (has("indicator") && !isEuros(get("indicator"))) return passed.add(`indicator ${get("indicator")}`);
      if (has("procedure") && !isTotal(get("procedure"))) return passed.add(`procedure ${get("procedure")}`);
      if (isSum(get("REPORTER"))) return passed.add(get("REPORTER").replace(/ *[(-].*$/, ""));
      const reporter = memberCode(get("REPORTER"));
      const partner = partnerCode(get("PARTNER"));
      const flow = flowOf(get("FLOW"));
      const period = comextPeriod(get("PERIOD"));
      if (!reporter) return fault(`unknown reporter “${get("REPORTER").slice(0, 60)}”`);
      if (!partner && resemblesPartner(get("PARTNER")))
        return fault(`unknown partner “${get("PARTNER").slice(0, 60)}”`);
      if (!partner) return passed.add(`partner ${get("PARTNER")}`);
      if (!flow) return fault(`unknown flow “${get("FLOW")}”`);
      if (!period) return fault(`unknown period “${get("PERIOD")}”`);
      // A year that has not ended is written the same as one that has; its months say which are there.
      if ("whole" in period) return passed.add(`whole year ${period.whole}`);
      if (lastDay(period) > today) return fault(`the period “${get("PERIOD")}” has not ended`);
      const amount = get("VALUE_IN_EUR");
      const digits = digitsOf(amount, mark);
      const euros = Number(digits.ok ? digits.digits : Number.NaN);
      if (!(euros >= 0 && Number.isFinite(euros)))
        return fault(`no amount in euros: “${amount.slice(0, 40)}”${digits.ok ? "" : digits.why}`);
      const beyond = beyondTrade(euros, partner);
      if (beyond !== null) return fault(`${euros} euros ${beyond}`);
      const cells: Cells = byReporter.get(reporter) ?? new Map();
      byReporter.set(reporter, cells);
      const key = `${partner} ${flow}`;
      if (!Number.isNaN(valueIn(cells, key, period)))
        return fault(`a second figure of ${get("REPORTER")}, ${get("PERIOD")}`);
      enter(cells, key, period, Math.round(euros));
      return undefined;
    };
    take();
  }
  if (faults.length === 0 && byReporter.size === 0) faults.push("no month of any member's whole trade");
  return {
    format: eurostat.name,
    source: "eurostat",
    counting: { currency: "EUR", scale: 1, decimals: 0 },
    byReporter,
    ...datingOf(byReporter),
    passed,
    negative: 0,
    unknown: [],
    faults,
  };
}

/**
 * Tables of Eurostat's Easy Comext and its SDMX-CSV: one line for each reporter, period and flow, in euros. Of the whole
 * world where the areas of a dataset are given to know it by; else members' months with Kazakhstan, each line of which
 * has to be sound.
 */
export const eurostat: TableFormat = {
  name: "eurostat",
  signs: "Eurostat's trade (columns REPORTER, PARTNER, PRODUCT, FLOW, PERIOD, VALUE_IN_EUR)",
  isHead: isEurostatHead,
  read: (options) => (options.areas ? observationRows(eurostat.name, "eurostat", options) : reader(options)),
};
