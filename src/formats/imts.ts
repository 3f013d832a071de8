import { lastDay } from "../core/lastDay";
import { type Period } from "../core/period";
import { partnerOf } from "../core/seriesKey";
import { digitsOf, isAbsent } from "./amount";
import { type Cells, enter } from "./cells";
import { dotsCounting, dotsValue } from "./dotsValue";
import { areaOf, dimensions, hasDerivation, isPortalHead, portalTable, type PortalLine, type Put } from "./imfPortal";
import { beyondTrade } from "./mostTrade";
import { datingOf, type LineReader, type Observations, type ReaderOptions, type TableFormat } from "./observations";

/** What is imported is kept CIF, and what is exported FOB: other valuations, and balances, are other figures. */
const flows: Readonly<Record<string, "exports" | "imports">> = { XG_FOB_USD: "exports", MG_CIF_USD: "imports" };

/** What says of its figures whose report they are is another table of the portal, of positions. */
const isHead = (columns: readonly string[]): boolean => isPortalHead(columns) && !hasDerivation(columns);

function reader({ today }: ReaderOptions): LineReader {
  const byReporter = new Map<string, Cells>();
  const passed = new Set<string>();
  let negative = 0;
  let largest = 0;
  let isSdmx = false;
  let saysMillions = false;
  const pass = (name: string): null => {
    passed.add(name);
    return null;
  };

  const put = (reporter: string, key: string, period: Period, amount: string, status: string): string | null => {
    // A blank value is confidential or none, and the file does not tell which.
    if (isAbsent(amount)) return null;
    const read = digitsOf(amount, null);
    if (!read.ok) return `no figure: “${amount.slice(0, 40)}”${read.why}`;
    const dollars = Number(read.digits);
    const beyond = beyondTrade(dollars, partnerOf(key));
    if (beyond !== null) return `${amount} ${beyond}`;
    if (lastDay(period) > today) return "a figure of a period that has not ended";
    const isNegative = dollars < 0;
    if (isNegative) negative += 1;
    largest = Math.max(largest, dollars);
    const cells: Cells = byReporter.get(reporter) ?? new Map();
    byReporter.set(reporter, cells);
    const value = isNegative ? Number.NaN : dotsValue(dollars / dotsCounting.scale);
    const letter = isNegative ? "M" : status === "A" && value === 0 && dollars > 0 ? "N" : status;
    return enter(cells, key, period, value, letter) ? null : "another figure stands in an earlier row";
  };

  const open = ({ get, country, indicator, counterpart }: PortalLine): Put | string | null => {
    if (get("action") === "D") return pass("deletions");
    const flow = flows[indicator];
    if (/^(?:INWD|OTWD)_/.test(indicator))
      return `${indicator} is a position of direct investment; its table has a column dv_type, which says whose report a figure is`;
    if (flow === undefined) return pass(indicator);
    const [reporter, partner] = [areaOf(country), areaOf(counterpart)];
    if (reporter === undefined || reporter === "W00") return pass(country);
    if (partner === undefined) return pass(counterpart);
    if (partner === reporter) return pass(`${country} with itself`);
    if (/^(?:6|millions?)$/i.test(get("scale.id") || get("scale"))) saysMillions = true;
    const status = /^e/i.test(get("status") || get("obs_status")) ? "E" : "A";
    return (period, amount) => put(reporter, `${partner} ${flow}`, period, amount, status);
  };

  const begin = (columns: readonly string[]): string | null => {
    isSdmx = columns.includes("dataflow") || columns.includes("structure_id");
    return isHead(columns) ? null : `not a table with the columns ${dimensions.join(", ")} and values`;
  };

  const observed = (faults: readonly string[]): Observations => ({
    format: imts.name,
    source: "imf-imts",
    counting: dotsCounting,
    byReporter,
    ...datingOf(byReporter),
    passed,
    negative,
    unknown: [],
    faults,
  });

  const table = portalTable({ begin, open });
  return {
    line: table.line,
    end: () => {
      const faults = table.end();
      if (faults.length > 0) return observed(faults);
      if (byReporter.size === 0) return observed(["no figure of any country"]);
      // The service writes dollars and calls them millions. A table of small figures might be of either.
      if (saysMillions && !isSdmx && largest < 2e6)
        return observed(["figures below two million, which may be dollars or the millions that the table names"]);
      return observed([]);
    },
  };
}

/**
 * International Trade in Goods by partner country (IMTS) from the IMF's data portal, one row an observation or one
 * column a period, and SDMX-CSV from its service. Values are dollars, though the scale beside them says millions.
 */
export const imts: TableFormat = {
  name: "imts",
  signs: `the IMF's trade in goods by partner (columns ${dimensions.join(", ")} and either time_period, obs_value or periods)`,
  isHead,
  read: reader,
};
