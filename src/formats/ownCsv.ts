import { amountColumns, isAmountColumn, ownColumns, tableColumns } from "../core/form/ownColumns";
import { digitsOf, markOf } from "./amount";
import { namedColumns } from "./namedColumns";
import type { LineReader, ReaderOptions, TableFormat } from "./observations";
import { ownLines } from "./ownLines";

/** A field as it was before it was disarmed for spreadsheets, which would run it as a formula. */
const armed = (field: string): string => field.replace(/^'(?=[=+\-@])/, "");

function reader(options: ReaderOptions): LineReader {
  const { take, fault, end } = ownLines(ownCsv.name, options);
  const lines: { readonly row: number; readonly fields: ReadonlyMap<string, string> }[] = [];
  let hasSemicolons: boolean | null = null;
  const table = namedColumns(ownColumns, ({ row, get }) => {
    lines.push({ row, fields: new Map(tableColumns.map((column) => [column, get(column)])) });
    return null;
  });
  return {
    line: (text) => {
      if (text.trim() !== "") hasSemicolons ??= text.includes(";");
      return table.line(text);
    },
    end: () => {
      for (const each of table.end()) fault("", each);
      const shown = markOf(lines.flatMap(({ fields }) => amountColumns.map((column) => fields.get(column) ?? "")));
      // Where fields are parted by semicolons, decimals have a comma.
      const mark = shown === null ? (hasSemicolons ? "," : ".") : shown;
      for (const { row, fields } of lines)
        take(`row ${row}`, (column) => {
          const field = armed(fields.get(column) ?? "");
          if (!isAmountColumn(column) || field === "") return field;
          const digits = digitsOf(field, mark);
          return digits.ok ? digits.digits : field + digits.why;
        });
      return end();
    },
  };
}

/** The CSV of this application, and the same as Excel has it in countries with a decimal comma. */
export const ownCsv: TableFormat = {
  name: "own-csv",
  signs: `this application's own CSV (columns ${ownColumns.join(", ")})`,
  isHead: (columns) => ownColumns.every((column) => columns.includes(column)),
  read: reader,
};
