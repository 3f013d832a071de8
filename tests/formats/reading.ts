import { formatPeriod, later, ordinal } from "../../src/core/period";
import { type Cells, rowsOf } from "../../src/formats/cells";
import type { Observations, ReaderOptions, TableFormat, WorkbookFormat } from "../../src/formats/observations";
import { openWorkbook } from "../../src/formats/openWorkbook";

export const anyDay: ReaderOptions = { today: "9999-12-31", aliases: new Map() };

/** What a reader of tables says of a text. */
export function readTable(format: TableFormat, text: string, options: Partial<ReaderOptions> = {}): Observations {
  const reader = format.read({ ...anyDay, ...options });
  text.split(/\r\n?|\n/).every(reader.line);
  return reader.end();
}

/** What a reader of workbooks says of a file; of one that cannot be opened, why. */
export function readBook(
  format: WorkbookFormat,
  bytes: Uint8Array,
  options: Partial<ReaderOptions> = {},
): Observations {
  const book = openWorkbook(bytes);
  if (typeof book !== "string") return format.read(book, bytes, { ...anyDay, ...options });
  const nothing = { format: "", source: "", counting: { currency: "USD", scale: 1, decimals: 0 } } as const;
  const none = { byReporter: new Map(), date: "", dated: "data to", passed: new Set<string>() } as const;
  return { ...nothing, ...none, negative: 0, unknown: [], faults: [book] };
}

/** Figures by `ES exports 2019-01`, each with its status: `12.5 A`; a gap with a reason is `NaN M`. */
export function figuresOf(cells: Cells | undefined): Record<string, string> {
  const entries = rowsOf(cells ?? new Map()).flatMap(([key, { from, values, status }]) =>
    values.flatMap((value, i) => {
      const period = later(from, i);
      const letter = status.get(ordinal(period));
      return Number.isNaN(value) && letter === undefined
        ? []
        : [[`${key} ${formatPeriod(period)}`, `${value} ${letter ?? "A"}`] as const];
    }),
  );
  return Object.fromEntries(entries);
}
