import type { WorkBook } from "@e965/xlsx";
import { plainText } from "./marks";
import type { Observations, ReaderOptions, WorkbookFormat } from "./observations";
import { updated } from "./sdmxCsv";
import { type Written, written } from "./sdmxPlace";
import { dimensionId, lacking, type Role, rolesIn } from "./sdmxRoles";
import { noTrade, sdmxTrade, type SdmxTrade } from "./sdmxTrade";
import { columnName, type Line, Unreadable } from "./sheetLine";
import { linesOf } from "./sheetLines";

const none: Written = { code: "", label: "" };
const textIn = (line: Line | undefined, column: number): string => {
  const cell = line?.[column];
  return typeof cell === "string" || typeof cell === "number" ? plainText(String(cell)) : "";
};
const isOfDimension = (text: string): boolean => /\((?:codes|labels)\)$/i.test(text);

/** A sheet of Eurostat's data browser: filters above, time across, dimensions down. */
interface Sheet {
  readonly name: string;
  readonly lines: readonly Line[];
  /** The lines of the periods and of the names of dimensions that go down. */
  readonly time: number;
  readonly head: number;
}

function sheetIn(book: WorkBook, name: string): Sheet | null {
  const sheet = book.Sheets[name];
  if (!sheet) return null;
  const { lines } = linesOf(sheet);
  if (!/^data extracted on /i.test(textIn(lines[0], 0))) return null;
  const time = lines.findIndex((line) => /^time(?:_period)?(?: \((?:codes|labels)\))?$/i.test(textIn(line, 0)));
  let head = time;
  while (isOfDimension(textIn(lines[head + 1], 0))) head += 1;
  return time > 0 && head > time ? { name, lines, time, head } : null;
}

const sheetsIn = (book: WorkBook): Sheet[] =>
  book.SheetNames.map((name) => sheetIn(book, name)).filter((sheet) => sheet !== null);

/** A code and a label of one dimension in cells side by side, or one of them alone. */
function joined(cells: readonly (readonly [heading: string, text: string])[]): Map<string, Written> {
  const found = new Map<string, Written>();
  for (const [heading, text] of cells) {
    const id = dimensionId(heading);
    const before = found.get(id);
    const own = written(text);
    found.set(id, before ? { code: before.code, label: text } : own);
  }
  return found;
}

function readSheet({ name, lines, time, head }: Sheet, begin: (fault: string | null) => SdmxTrade | null): void {
  const columns = lines[head]?.flatMap((_, i) => (isOfDimension(textIn(lines[head], i)) ? [i] : [])) ?? [];
  const heading = (column: number) => textIn(lines[head], column);
  const filters = lines.slice(0, time).flatMap((line): (readonly [string, string])[] => {
    const text = line
      .slice(1)
      .map((_, i) => textIn(line, i + 1))
      .find((each) => each !== "");
    return textIn(line, 0) === "" || textIn(line, 0).endsWith(":") || text === undefined
      ? []
      : [[textIn(line, 0), text]];
  });
  const across = lines.slice(time + 1, head);
  const first = (columns.at(-1) ?? 0) + 1;
  const periods = (lines[time] ?? []).flatMap((_, i) => (i >= first && textIn(lines[time], i) !== "" ? [i] : []));
  const set = joined(filters);
  const ids = [
    ...new Set([
      ...set.keys(),
      ...across.map((line) => dimensionId(textIn(line, 0))),
      ...columns.map((i) => dimensionId(heading(i))),
    ]),
  ];
  const roles = rolesIn(["time", ...ids]);
  const trade = begin(lacking(roles, ["time", ...ids]));
  if (trade === null) return;
  const taken = new Set(roles.values());
  const divide = ids.filter((_, i) => !taken.has(i + 1));
  for (let row = head + 1; row < lines.length && textIn(lines[row], 0) !== ""; row += 1) {
    const line = lines[row] ?? [];
    const down = joined(columns.map((column) => [heading(column), textIn(line, column)]));
    for (const column of periods) {
      const at = `sheet ${name}, cell ${columnName(column)}${row + 1}`;
      const cell = line[column];
      if (cell instanceof Unreadable) {
        trade.fault(at, cell.reason);
        continue;
      }
      const over = joined(across.map((each) => [textIn(each, 0), textIn(each, column)]));
      const valueOf = (id: string): Written => down.get(id) ?? over.get(id) ?? set.get(id) ?? none;
      // Flags stand beside their figures, under no period.
      const flag = textIn(lines[time], column + 1) === "" ? textIn(line, column + 1) : "";
      const get = (role: Role): Written => {
        if (role === "status") return { code: flag, label: "" };
        if (role === "time") return { code: textIn(lines[time], column), label: "" };
        const place = roles.get(role);
        return place === undefined ? none : valueOf(ids[place - 1] ?? "");
      };
      trade.put({ at, get, amount: textIn(line, column), others: divide.map((id) => valueOf(id).code) });
    }
  }
}

function read(book: WorkBook, _bytes: Uint8Array, options: ReaderOptions): Observations {
  const sheets = sheetsIn(book);
  const lines = sheets.flatMap((sheet) => sheet.lines.slice(0, sheet.time));
  const saved = updated(
    textIn(
      lines.find((line) => /^last updated/i.test(textIn(line, 0))),
      1,
    ),
  );
  const kind = { format: eurostatBook.name, source: "eurostat", saved, mark: "." } as const;
  let trade: SdmxTrade | null = null;
  const refused = new Set<string>();
  for (const sheet of sheets)
    readSheet(sheet, (fault) => {
      if (fault === null) return (trade ??= sdmxTrade(kind, options));
      refused.add(`sheet ${sheet.name}: ${fault}`);
      return null;
    });
  const made = trade as SdmxTrade | null;
  if (made === null) return noTrade(kind, refused.size > 0 ? [...refused] : ["no sheet of figures"], options);
  for (const each of refused) made.fault("", each);
  return made.end();
}

/** Workbooks of Eurostat's data browser: a sheet for each choice of filters, time across. */
export const eurostatBook: WorkbookFormat = {
  name: "eurostat-book",
  signs: "a workbook of Eurostat's data browser (sheets that begin “Data extracted on … from [ESTAT]”)",
  isBook: (book) => sheetsIn(book).length > 0,
  read,
};
