import { isAside, records } from "./csv";
import { plainText } from "./marks";

const mostFaults = 20;

/** The names of columns as they are compared. */
export const columnNames = (fields: readonly string[]): string[] =>
  fields.map((field) => plainText(field).toLowerCase());

const isEmpty = (field: string) => field === "";

/** A line of a table while it is taken: its row, and what stands in a column, blank where there is no such column. */
export interface NamedLine {
  readonly row: number;
  readonly get: (column: string) => string;
}

/**
 * Reads a table by the names of its columns, in any order and case. `begin` hears all of them once; `take` gives the
 * fault of a line, where it has one. Lines below the table and beside it that are notes are left out.
 */
export function namedColumns(
  needed: readonly string[],
  take: (line: NamedLine) => string | null,
  begin: (columns: readonly string[]) => string | null = () => null,
): { readonly line: (text: string) => boolean; readonly end: () => string[] } {
  const faults: string[] = [];
  let columns: readonly string[] | null = null;
  let places: ReadonlyMap<string, number> = new Map();
  let current: readonly string[] = [];
  // One for all lines, as tables have millions of them: it speaks of the line that is being taken.
  const get = (column: string) => plainText(current[places.get(column) ?? -1] ?? "");
  const table = records((fields, row, text) => {
    if (isAside(fields)) return true;
    if (!columns) {
      columns = columnNames(fields);
      const twice = columns.find((name, i) => name !== "" && columns?.indexOf(name) !== i);
      places = new Map(columns.map((name, i) => [name, i]));
      const absent = needed.filter((name) => !places.has(name));
      const fault =
        absent.length > 0
          ? `no column ${absent.join(", ")}`
          : twice === undefined
            ? begin(columns)
            : `two columns ${twice}`;
      if (fault !== null) faults.push(fault);
      return fault === null;
    }
    current = fields;
    const width = columns.length;
    // A comma at the end of a line makes a field more, which is none.
    const isWhole = fields.length >= width && (fields.length === width || fields.slice(width).every(isEmpty));
    const fault = isWhole
      ? take({ row, get })
      : `${fields.length} fields, not ${columns.length}: “${text.slice(0, 60)}”`;
    if (fault !== null && faults.length < mostFaults) faults.push(`row ${row}: ${fault}`);
    // The sound lines of a table with unsound ones can still be used.
    return true;
  });
  return {
    line: table.line,
    end: () => {
      const unclosed = table.end();
      if (unclosed !== null) faults.push(unclosed);
      if (!columns) faults.push(`no column ${needed.join(", ")}`);
      return faults;
    },
  };
}
