import { amountColumns, type TableColumn } from "../core/form/ownColumns";
import { Findings } from "./finding";
import { inCommonUnit } from "./commonUnit";
import { chainOf, type Observations, type ReaderOptions } from "./observations";
import { besideEachOther, nothingIn } from "./ownObservations";
import { ownLines } from "./ownLines";

const name = "own-table";

/** A row as text, blank where there is nothing, and the file in which it stands. */
export interface LongRow {
  readonly file: string;
  readonly get: (column: TableColumn) => string;
}

/** So many digits a number holds exactly, whatever its size. */
const mostDigits = 15;
const digitsIn = (amount: string): number =>
  amount
    .replace(/e.*$/i, "")
    .replace(/\D/g, "")
    .replace(/^0+|0+$/g, "").length;

const idOf = ({ get }: LongRow): string => (["reporter", "partner", "indicator", "period"] as const).map(get).join(" ");

/** Files that were loaded twice make sums twice as large for all who read the table, so a row that stands twice is a fault here. */
const isTwice = (kind: string): boolean => kind === "equal duplicates" || kind === "unequal duplicates";

/** What each source says by itself. */
const apart = (read: Observations): Observations[] =>
  chainOf(read).map((each) => {
    const { beside: _beside, ...alone } = each;
    return alone;
  });

/**
 * Reads a long table of any length, the rows of each reporter together: one reporter is held as it is written at a time,
 * all others as the numbers that are left of them.
 */
export async function readLong(rows: AsyncIterable<Iterable<LongRow>>, options: ReaderOptions): Promise<Observations> {
  const findings = new Findings();
  const read: Observations[] = [];
  let lines: ReturnType<typeof ownLines> | null = null;
  let reporter = "";
  for await (const some of rows)
    for (const row of some) {
      if (!lines || row.get("reporter") !== reporter) {
        if (lines) read.push(...apart(lines.end()));
        lines = ownLines(name, options, { hasGroups: true, findings });
        reporter = row.get("reporter");
      }
      const at = `${row.file}, ${idOf(row)}`;
      const long = amountColumns.find((column) => digitsIn(row.get(column)) > mostDigits);
      if (long)
        lines.fault(
          at,
          `column ${long}: more than ${mostDigits} digits, of which a file would not keep all: ${row.get(long)}`,
        );
      else lines.take(at, row.get);
    }
  if (lines) read.push(...apart(lines.end()));
  return whole(read, findings);
}

/** All readings as one, each source and currency in a common unit. */
function whole(read: readonly Observations[], findings: Findings): Observations {
  const groups = new Map<string, Observations[]>();
  for (const each of read.filter((one) => one.byReporter.size + one.unknown.length + one.faults.length > 0)) {
    const key = `${each.source}\n${each.counting.currency}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const all = [...groups.values()].flatMap((each) => inCommonUnit(each));
  const twice = findings.all().filter(({ kind }) => isTwice(kind));
  const faults = twice.flatMap(({ cases }) =>
    cases.map(({ at, choices = [] }) => `${at}: stands twice${choices.length > 0 ? ` (${choices.join(" / ")})` : ""}`),
  );
  const joined = besideEachOther(all) ?? nothingIn(name);
  return {
    ...joined,
    findings: findings.all(),
    faults: [...joined.faults, ...faults, ...(all.length + faults.length === 0 ? ["no figure of any country"] : [])],
  };
}
