import { isNote } from "./marks";

/** No record of a table is longer; a longer one is a quotation mark without its second. */
const longest = 20_000;

/** The sign between the fields of a table, as its line of headings shows it. */
function delimiterOf(head: string): string {
  const plain = head.replace(/"[^"]*"/g, "");
  const count = (sign: string) => plain.split(sign).length;
  return [",", ";", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** The fields of a record; one in quotation marks may hold the sign between fields, line breaks and doubled marks. */
function fieldsOf(record: string, delimiter: string): string[] {
  const fields: string[] = [];
  for (let at = 0; at <= record.length;) {
    if (record[at] !== '"') {
      const end = record.indexOf(delimiter, at);
      fields.push(record.slice(at, end < 0 ? record.length : end).trim());
      at = end < 0 ? record.length + 1 : end + 1;
      continue;
    }
    let close = record.indexOf('"', at + 1);
    while (close >= 0 && record[close + 1] === '"') close = record.indexOf('"', close + 2);
    if (close < 0) close = record.length;
    const end = record.indexOf(delimiter, close);
    const rest = record.slice(close + 1, end < 0 ? record.length : end);
    const quoted = record.slice(at + 1, close);
    fields.push(((quoted.includes('"') ? quoted.replaceAll('""', '"') : quoted) + rest).trim());
    at = end < 0 ? record.length + 1 : end + 1;
  }
  return fields;
}

const marks = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) count += 1;
  return count;
};

/** Whether a record is empty or a note below the table, such as “Source: Eurostat”. */
export const isAside = (fields: readonly string[]): boolean => {
  const [first = ""] = fields;
  return fields.every((field, i) => i === 0 || field.trim() === "") && (first.trim() === "" || isNote(first));
};

/** A record of a table and the row on which it begins; false where reading on is useless. */
export type TakeRecord = (fields: readonly string[], row: number, text: string) => boolean;

/** Puts the lines of a table together to records; `end` tells of one that is left open. Their first line shows what is between fields, where it is not said. */
export function records(
  take: TakeRecord,
  between: string | null = null,
): {
  readonly line: (text: string) => boolean;
  readonly end: () => string | null;
} {
  let delimiter = between;
  let row = 0;
  let begun = 0;
  let open: string | null = null;
  const fault = () => `row ${begun}: a quotation mark without its second`;
  return {
    line: (text) => {
      row += 1;
      const record: string = open === null ? (row === 1 ? text.replace(/^\uFEFF/, "") : text) : `${open}\n${text}`;
      if (open === null) begun = row;
      const count = marks(record);
      if (count % 2 === 1) {
        open = record;
        return record.length <= longest;
      }
      open = null;
      // An empty line above the headings does not show it.
      if (delimiter === null && record.trim() === "") return take([""], begun, record);
      delimiter ??= delimiterOf(record);
      return take(count > 0 ? fieldsOf(record, delimiter) : record.split(delimiter), begun, record);
    },
    end: () => (open === null ? null : fault()),
  };
}
