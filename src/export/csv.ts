import { type LineRow, namedLines, type NamedReporter } from "../analysis/lines";
import { isAmountColumn, writtenColumns } from "../core/form/ownColumns";
import { csvField } from "./csvField";
import type { Language } from "../core/language";

interface Flavour {
  readonly start: string;
  readonly separator: string;
  readonly decimal: string;
}

const plain: Flavour = { start: "", separator: ",", decimal: "." };
// Without the byte order mark Excel takes UTF-8 for the code page of the system.
const byteOrderMark = "\uFEFF";
const ofExcel = (language: Language): Flavour =>
  language === "en" ? { ...plain, start: byteOrderMark } : { start: byteOrderMark, separator: ";", decimal: "," };

const number = /^-?\d+(?:\.\d+)?$/;

/** A text, disarmed where a spreadsheet would run it as a formula. */
export const disarmed = (text: string): string => (/^[=+\-@\t\r]/.test(text) && !number.test(text) ? `'${text}` : text);

function csv(rows: readonly LineRow[], reporter: NamedReporter, { start, separator, decimal }: Flavour): string {
  const lines = namedLines(rows, reporter).map((line) =>
    writtenColumns.map((column) => {
      const text = line[column] ?? "";
      return isAmountColumn(column) && number.test(text)
        ? text.replace(".", decimal)
        : csvField(disarmed(text), separator);
    }),
  );
  return start + [writtenColumns, ...lines].map((line) => `${line.join(separator)}\r\n`).join("");
}

/** Every figure at full precision, in dollars or euros, one line for each source that gives it; lines end in CRLF. */
export const figuresCsv = (rows: readonly LineRow[], reporter: NamedReporter): string => csv(rows, reporter, plain);

/** The same lines as Excel opens them in a language: with a byte order mark, its separator and its decimal mark. */
export const figuresCsvForExcel = (rows: readonly LineRow[], reporter: NamedReporter, language: Language): string =>
  csv(rows, reporter, ofExcel(language));
