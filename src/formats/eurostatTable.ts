import { isAside, records } from "./csv";
import { plainText } from "./marks";

/** The columns that are needed, each by the names it has had. */
const needed = {
  REPORTER: ["REPORTER"],
  PARTNER: ["PARTNER"],
  PRODUCT: ["PRODUCT"],
  FLOW: ["FLOW"],
  PERIOD: ["PERIOD", "TIME_PERIOD"],
  VALUE_IN_EUR: ["VALUE_IN_EUR", "VALUE_IN_EUROS", "OBS_VALUE"],
} as const;
/** Columns that split a total where they are there. */
const optional = { indicator: ["INDICATORS", "INDICATOR"], procedure: ["STAT_PROCEDURE", "STAT_REGIME"] } as const;
type Column = keyof typeof needed | keyof typeof optional;

/** A line of a table by the names of its columns; a column that is not there is blank. */
interface Line {
  readonly row: number;
  readonly get: (column: Column) => string;
}

interface EurostatTable {
  readonly lines: readonly Line[];
  readonly has: (column: Column) => boolean;
}

/** Whether a table has all columns that are needed, under one of their names. */
export const isEurostatHead = (names: readonly string[]): boolean =>
  Object.values(needed).every((spellings) => spellings.some((name) => names.includes(name.toLowerCase())));

/** Gathers the lines of a table below its headings; `end` gives them, or which columns it lacks. */
export function eurostatTable(): {
  readonly line: (text: string) => boolean;
  readonly end: () => EurostatTable | string;
} {
  const lines: Line[] = [];
  const places = new Map<Column, number>();
  let width = -1;
  let fault: string | null = null;
  const table = records((fields, row, record) => {
    if (isAside(fields)) return true;
    if (width < 0) {
      width = fields.length;
      const names = fields.map((name) => name.trim().toUpperCase());
      for (const [column, spellings] of Object.entries({ ...needed, ...optional })) {
        const place = names.findIndex((name) => (spellings as readonly string[]).includes(name));
        if (place >= 0) places.set(column as Column, place);
      }
      const absent = Object.keys(needed).filter((column) => !places.has(column as Column));
      if (absent.length > 0) fault = `no column ${absent.join(", ")}`;
      // OBS_VALUE says of what it is the value in another column.
      else if (names[places.get("VALUE_IN_EUR") ?? -1] === "OBS_VALUE" && !places.has("indicator"))
        fault = "no column INDICATORS, which says whether values are euros";
    } else if (fields.length !== width)
      fault ??= `row ${row}: ${fields.length} fields, not ${width}: “${record.slice(0, 60)}”`;
    else lines.push({ row, get: (column) => plainText(fields[places.get(column) ?? -1] ?? "") });
    return fault === null;
  });
  return {
    line: table.line,
    end: () => {
      const wrong = fault ?? table.end() ?? (width < 0 ? `no column ${Object.keys(needed).join(", ")}` : null);
      return wrong ?? { lines, has: (column) => places.has(column) };
    },
  };
}
