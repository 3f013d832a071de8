import { utils, write } from "@e965/xlsx";

export type Cell = string | number | null;
export type Line = readonly Cell[];

/** A partner as the bureau lays it out: name, turnover, share, exports, share, imports, share. */
export const line = (name: string, exports: number | null, imports: number | null, turnover?: number): Line => [
  name,
  turnover ?? (exports ?? 0) + (imports ?? 0),
  null,
  exports,
  null,
  imports,
  null,
];

const title = (year: string): Line[] => [
  [" Основные показатели внешней торговли Республики Казахстан"],
  [`за январь-декабрь ${year} года`],
  [null, null, null, null, "тыс. долларов США"],
];

export const header: Line[] = [
  ["Наименование страны", "Товарооборот", null, "Экспорт", null, "Импорт", null],
  [null, "Всего", "удельный вес, %", "Всего", "удельный вес, %", "Всего", "удельный вес, %"],
];

export const sheet = (year: string, ...lines: Line[]): Line[] => [...title(year), ...header, ...lines];

/** Spain and Portugal, with the groups that stand between them. */
export const twoPartners: Line[] = [
  line("Всего", 30, 12.5),
  line("  Страны ЕС", 30, 12.5),
  line("Испания", 20, 10),
  line("Остальные страны мира", 10, 2.5),
  line("Португалия", 10, 2.5),
];

/** What lines alone do not say: sheets that are hidden, and cells, merges, rows and columns of every sheet. */
export interface Extras {
  readonly hidden?: readonly string[];
  readonly parts?: object;
}

/** The bytes of a workbook, saved on a given day; with extras in the newer form, which keeps them all. */
export function workbook(
  sheets: Readonly<Record<string, Line[]>>,
  saved = "2024-07-25",
  extras?: Extras,
): Uint8Array<ArrayBuffer> {
  const book = utils.book_new();
  for (const [name, lines] of Object.entries(sheets)) {
    const made = utils.aoa_to_sheet(lines.map((cells) => [...cells]));
    utils.book_append_sheet(book, Object.assign(made, extras?.parts), name);
  }
  book.Props = { ModifiedDate: new Date(`${saved}T12:00:00Z`) };
  book.Workbook = { Sheets: book.SheetNames.map((name) => ({ name, Hidden: extras?.hidden?.includes(name) ? 1 : 0 })) };
  const bookType = extras ? "xlsx" : "biff8";
  return new Uint8Array(write(book, { bookType, type: "array" }) as ArrayBuffer);
}
