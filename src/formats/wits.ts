import { yearly, type Period } from "../core/period";
import { isAbsent } from "./amount";
import { namedColumns } from "./namedColumns";
import type { LineReader, ReaderOptions, TableFormat } from "./observations";
import { tidy } from "./tidy";

const needed = ["reporter", "partner", "product categories", "indicator type", "indicator"];

/** Millions of dollars: with the world `Exports (in US$ Mil)`, of a product `Export(US$ Mil)`, of the first partners `Trade (US$ Mil)-Top 5 Export Partner`. */
const value =
  /^(?:(?:exports?|imports?) ?\((?:in )?us\$ mil\)|(trade \(us\$ mil\)-top \d+ (?:export|import) partner))$/i;
const isAllProducts = (category: string): boolean => /^(?:all products|total)$/i.test(category);

const yearsAmong = (columns: readonly string[]): (readonly [column: string, period: Period])[] =>
  columns.flatMap((column) => (/^(?:19|20)\d\d$/.test(column) ? [[column, yearly(Number(column))] as const] : []));

function reader(options: ReaderOptions): LineReader {
  const found = tidy({ format: "wits", source: "wits", currency: "USD", scale: 1e6 }, options);
  let years: readonly (readonly [column: string, period: Period])[] = [];
  let hasFirstAlone = false;
  const table = namedColumns(
    needed,
    ({ row, get }) => {
      const indicator = get("indicator");
      const [matched, first] = value.exec(indicator) ?? [];
      if (matched === undefined) {
        found.leaveOut(indicator.slice(0, 60));
        return null;
      }
      if (!isAllProducts(get("product categories"))) {
        found.findings.add("products left out", `row ${row}`, get("product categories").slice(0, 60));
        return null;
      }
      if (first !== undefined) hasFirstAlone = true;
      for (const [column, period] of years) {
        const amount = get(column);
        // In other years the partner was none of the first ones.
        if (first !== undefined && isAbsent(amount)) continue;
        found.put({
          at: `row ${row}, column ${column}`,
          reporter: get("reporter"),
          partner: get("partner"),
          indicator: /export/i.test(indicator) ? "exports" : "imports",
          period,
          amount,
        });
      }
      return null;
    },
    (columns) => {
      years = yearsAmong(columns);
      return years.length > 0 ? null : "no column that is a year";
    },
  );
  return {
    line: table.line,
    end: () => {
      for (const fault of table.end()) found.fault("", fault);
      if (hasFirstAlone)
        found.findings.add(
          "remark",
          "",
          "of single partners WITS gives the first five of a year alone; a year without a figure is no zero",
        );
      return found.end();
    },
  };
}

/** The trade summary of the World Bank's WITS, a column a year; values are millions of dollars, made from UN Comtrade. */
export const wits: TableFormat = {
  name: "wits",
  signs: `the World Bank's WITS (columns ${needed.join(", ")} and years)`,
  isHead: (columns) => needed.every((column) => columns.includes(column)) && yearsAmong(columns).length > 0,
  read: reader,
};
