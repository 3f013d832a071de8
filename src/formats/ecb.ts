import Big from "big.js";
import { formatPeriod, monthOf, type Period, yearly } from "../core/period";
import { digitsOf } from "./amount";
import { namedColumns } from "./namedColumns";
import { type LineReader, type ReaderOptions, type TableFormat } from "./observations";
import { savedDay } from "./savedDay";

const needed = ["date", "usd_per_eur"];
/** As many as the bank prints. */
const decimals = 4;

interface Days {
  sum: Big;
  count: number;
}

/** The last day of a month on which rates are fixed, or the days before it that may be holidays. */
function isLastOfMonth(day: string): boolean {
  const date = new Date(day);
  const end = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0));
  while (end.getUTCDay() === 0 || end.getUTCDay() === 6) end.setUTCDate(end.getUTCDate() - 1);
  return date >= end;
}

function reader({ today }: ReaderOptions): LineReader {
  const days = new Map<string, Big>();
  const table = namedColumns(needed, ({ get }) => {
    const day = savedDay(get("date"));
    if (day === "" || day !== get("date")) return `no day such as 2024-08-30: “${get("date").slice(0, 20)}”`;
    if (day > today) return `${day} lies ahead`;
    if (days.has(day)) return `a second rate of ${day}`;
    const rate = digitsOf(get("usd_per_eur"), ".");
    // Between the least and the most that a euro has cost lies less than a factor of two.
    if (!rate.ok || !(Number(rate.digits) > 0.1 && Number(rate.digits) < 10))
      return `no dollars for one euro: “${get("usd_per_eur").slice(0, 20)}”`;
    days.set(day, new Big(rate.digits));
    return null;
  });
  return {
    line: table.line,
    end: () => {
      const faults = table.end();
      const last = [...days.keys()].sort().at(-1) ?? "";
      if (faults.length === 0 && last === "") faults.push("no day with a rate");
      const means = new Map<Period, Days>();
      const add = (period: Period, rate: Big) => {
        const known = means.get(period) ?? { sum: new Big(0), count: 0 };
        means.set(period, { sum: known.sum.plus(rate), count: known.count + 1 });
      };
      const monthsOf = new Map<number, Set<number>>();
      for (const [day, rate] of days) {
        const [year = 0, month = 0] = day.split("-").map(Number);
        add(yearly(year), rate);
        add(monthOf(year, month), rate);
        monthsOf.set(year, (monthsOf.get(year) ?? new Set()).add(month));
      }
      // The mean of a month that still lacks days would become another one.
      const open = isLastOfMonth(last || "1999-01-29") ? "" : last.slice(0, 7);
      const isWhole = ({ kind, year }: Period, key: string) =>
        kind === "month" ? key !== open : monthsOf.get(year)?.size === 12 && !open.startsWith(String(year));
      const rates = [...means].flatMap(([period, { sum, count }]) =>
        isWhole(period, formatPeriod(period)) ? [[period, sum.div(count).toFixed(decimals)] as const] : [],
      );
      return {
        format: ecb.name,
        source: "ecb",
        counting: { currency: "USD", scale: 1, decimals },
        byReporter: new Map(),
        rates: new Map(rates),
        date: last,
        dated: "data to",
        passed: new Set(open === "" ? [] : [`${open}, of which days are to come`]),
        negative: 0,
        unknown: [],
        faults,
      };
    },
  };
}

/** The European Central Bank's reference rates, dollars for one euro by day, as their means by month and year. */
export const ecb: TableFormat = {
  name: "ecb",
  signs: `the European Central Bank's daily rates (columns ${needed.join(", ")})`,
  isHead: (names) => needed.every((column) => names.includes(column)),
  read: reader,
};
