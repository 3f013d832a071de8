import Big from "big.js";
import { lastDay } from "../core/lastDay";
import { formatPeriod, order, parsePeriod, type Period } from "../core/period";
import { digitsOf } from "./amount";
import { bnsCounting, bnsFigure, isPreliminary } from "./bnsValue";
import { type Cells, enter } from "./cells";
import { beyondTrade } from "./mostTrade";
import { namedColumns } from "./namedColumns";
import type { LineReader, ReaderOptions, TableFormat } from "./observations";

const columns = { exports: "exports_thousand_usd", imports: "imports_thousand_usd" } as const;
const flows = ["exports", "imports"] as const;
const needed = ["period", ...Object.values(columns)];

function reader({ today }: ReaderOptions): LineReader {
  const months = new Map<Period, Record<(typeof flows)[number], Big | null>>();
  const table = namedColumns(needed, ({ get }) => {
    const period = parsePeriod(get("period"));
    if (!period.ok || period.value.kind !== "month") return `no month such as 2024-08: “${get("period").slice(0, 20)}”`;
    const month = period.value;
    if (lastDay(month) > today) return `the month ${get("period")} has not ended`;
    if (months.has(month)) return `a second line of ${get("period")}`;
    const figures: Record<(typeof flows)[number], Big | null> = { exports: null, imports: null };
    for (const flow of flows) {
      const amount = get(columns[flow]);
      const figure = digitsOf(amount, ".");
      // A month of a whole country's trade is never none: blank is not known yet.
      if (amount === "") continue;
      if (!figure.ok || figure.digits.startsWith("-")) return `${columns[flow]}: no figure: “${amount.slice(0, 40)}”`;
      const beyond = beyondTrade(Number(figure.digits) * 1000, "W00");
      if (beyond !== null) return `${columns[flow]}: ${amount} ${beyond}`;
      figures[flow] = new Big(figure.digits);
    }
    months.set(month, figures);
    return null;
  });
  return {
    line: table.line,
    end: () => {
      const faults = table.end();
      const last = [...months.keys()].sort(order).at(-1);
      if (faults.length === 0 && !last) faults.push("no line of any month");
      const date = last ? lastDay(last) : "";
      const cells: Cells = new Map();
      const sums = new Map<string, Big>();
      const counted = new Map<string, number>();
      for (const [month, figures] of months)
        for (const flow of flows) {
          const exact = figures[flow];
          if (exact === null) continue;
          enter(cells, `W00 ${flow}`, month, ...bnsFigure(exact, isPreliminary(month.year, date)));
          const year = `${flow} ${month.year}`;
          sums.set(year, exact.plus(sums.get(year) ?? 0));
          counted.set(year, (counted.get(year) ?? 0) + 1);
        }
      return {
        format: bnsMonths.name,
        source: "bns",
        counting: bnsCounting,
        byReporter: new Map([["KZ", cells]]),
        date,
        dated: "data to",
        ...(last ? { edition: formatPeriod(last) } : {}),
        sums: new Map([...sums].flatMap(([year, sum]) => (counted.get(year) === 12 ? [[year, sum.toFixed()]] : []))),
        passed: new Set(),
        negative: 0,
        unknown: [],
        faults,
      };
    },
  };
}

/** Kazakhstan with the world by month, in thousand dollars. */
export const bnsMonths: TableFormat = {
  name: "bns-months",
  signs: `Kazakhstan's trade with the world by month (columns ${needed.join(", ")})`,
  isHead: (names) => needed.every((column) => names.includes(column)),
  read: reader,
};
