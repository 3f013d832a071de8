import Big from "big.js";
import { lastDay } from "../core/lastDay";
import { yearly } from "../core/period";
import { digitsOf } from "./amount";
import { bnsIndicators } from "./bnsSheet";
import { bnsCounting, bnsFigure, isPreliminary } from "./bnsValue";
import { type Cells, enter } from "./cells";
import { byIso3 } from "./iso";
import { beyondTrade } from "./mostTrade";
import { namedColumns } from "./namedColumns";
import type { LineReader, ReaderOptions, TableFormat } from "./observations";

const columns = { exports: "exports_kusd", imports: "imports_kusd", turnover: "turnover_kusd" } as const;
const needed = ["year", "partner_iso3", ...Object.values(columns)];
const tolerance = new Big("0.1");

type Figures = Record<keyof typeof columns, Big>;

interface Line {
  readonly year: number;
  readonly partner: string;
  readonly figures: Figures;
}

/** What decimals have after them here is a point, as a program writes it; blank is none. */
function figureIn(text: string): Big | null {
  if (text === "") return new Big(0);
  const read = digitsOf(text, ".");
  return read.ok && !read.digits.startsWith("-") ? new Big(read.digits) : null;
}

function reader({ today }: ReaderOptions): LineReader {
  const lines = new Map<string, Line>();
  const totals = new Map<number, Figures>();
  const table = namedColumns(needed, ({ get }) => {
    const year = /^(?:19|20)\d\d$/.test(get("year")) ? Number(get("year")) : null;
    const partner = byIso3.get(get("partner_iso3").toUpperCase());
    if (year === null) return `no year: “${get("year").slice(0, 20)}”`;
    if (lastDay(yearly(year)) > today) return `the year ${year} has not ended`;
    if (partner === undefined) return `unknown partner “${get("partner_iso3").slice(0, 20)}”`;
    const key = `${partner} ${year}`;
    if (lines.has(key)) return `a second line of ${get("partner_iso3")} in ${year}`;
    const figures: Figures = { exports: new Big(0), imports: new Big(0), turnover: new Big(0) };
    for (const indicator of bnsIndicators) {
      const amount = get(columns[indicator]);
      const figure = figureIn(amount);
      if (figure === null) return `${columns[indicator]}: no figure: “${amount.slice(0, 40)}”`;
      const beyond = beyondTrade(figure.toNumber() * 1000, partner);
      if (beyond !== null) return `${columns[indicator]}: ${amount} ${beyond}`;
      figures[indicator] = figure;
    }
    const parts = figures.exports.plus(figures.imports);
    if (parts.minus(figures.turnover).abs().gt(tolerance))
      return `exports and imports make ${parts.toFixed(1)}, the turnover is ${figures.turnover.toFixed(1)}`;
    lines.set(key, { year, partner, figures });
    const total = totals.get(year);
    totals.set(
      year,
      total
        ? {
            exports: total.exports.plus(figures.exports),
            imports: total.imports.plus(figures.imports),
            turnover: total.turnover.plus(figures.turnover),
          }
        : figures,
    );
    return null;
  });
  return {
    line: table.line,
    end: () => {
      const faults = table.end();
      const last = Math.max(...totals.keys());
      if (faults.length === 0 && lines.size === 0) faults.push("no line of any partner");
      const date = lines.size > 0 ? lastDay(yearly(last)) : "";
      const cells: Cells = new Map();
      const put = ({ year, partner, figures }: Line) => {
        for (const indicator of bnsIndicators) {
          const exact = figures[indicator];
          const figure = bnsFigure(exact.eq(0) ? null : exact, isPreliminary(year, date));
          enter(cells, `${partner} ${indicator}`, yearly(year), ...figure);
        }
      };
      // The table has no line of the world, which its partners make up.
      for (const [year, figures] of totals) put({ year, partner: "W00", figures });
      for (const line of lines.values()) put(line);
      const sums = [...totals].flatMap(([year, { exports, imports }]) => [
        [`exports ${year}`, exports.toFixed()] as const,
        [`imports ${year}`, imports.toFixed()] as const,
      ]);
      return {
        format: bnsPartners.name,
        source: "bns",
        counting: bnsCounting,
        byReporter: new Map([["KZ", cells]]),
        date,
        dated: "data to",
        edition: String(last),
        note: "republished",
        sums: new Map(sums),
        passed: new Set(),
        negative: 0,
        unknown: [],
        faults,
      };
    },
  };
}

/** The bureau's trade by partner as others have read it from its table 312101, in thousand dollars. */
export const bnsPartners: TableFormat = {
  name: "bns-partners",
  signs: `the bureau's trade by partner (columns ${needed.join(", ")})`,
  // One that names editions holds several of them, of which only the last would stand.
  isHead: (names) => needed.every((column) => names.includes(column)) && !names.includes("edition"),
  read: reader,
};
