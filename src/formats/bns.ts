import type { WorkBook } from "@e965/xlsx";
import type { Edition } from "../core/dataset";
import { lastDay } from "../core/lastDay";
import { formatPeriod, order, type Period } from "../core/period";
import { checkSums } from "./bnsChecks";
import { sheetPeriod } from "./bnsPeriod";
import { bnsIndicators, headerRow, readRows, type Row } from "./bnsSheet";
import { saysDollars } from "./titledUnit";
import { bnsCounting, bnsFigure, isPreliminary } from "./bnsValue";
import { type Cells, enter } from "./cells";
import type { Observations, WorkbookFormat } from "./observations";
import { savedDay } from "./savedDay";
import { isHidden, linesOf } from "./sheetLines";

interface Dating {
  readonly date: string;
  readonly dated: Edition["dated"];
}

function dateOf(book: WorkBook, covers: readonly string[]): Dating | null {
  for (const text of covers) {
    const [, day, month, year] = /дата опубликования:?\s*(\d{2})\.(\d{2})\.(\d{4})/i.exec(text) ?? [];
    const date = savedDay(`${year}-${month}-${day}`);
    if (date !== "") return { date, dated: "published" };
  }
  // Declared as a Date, delivered as a string.
  const saved: unknown = book.Props?.ModifiedDate;
  const iso = saved instanceof Date ? saved.toISOString() : typeof saved === "string" ? saved : "";
  const day = savedDay(iso);
  return day === "" ? null : { date: day, dated: "last saved" };
}

interface Found {
  readonly period: Period;
  readonly byMonths: boolean;
  readonly rows: readonly Row[];
}

/** The last month that an edition speaks of, or the year. */
const editionOf = ({ kind, year, last }: Period): string =>
  kind === "year" ? String(year) : `${year}-${String(last).padStart(2, "0")}`;

const isNamedByPeriod = (sheet: string) => /^(\d{1,2}_)?\d{4}$/.test(sheet);
const isHeaded = (book: WorkBook, name: string) => {
  const sheet = book.Sheets[name];
  return sheet !== undefined && headerRow(linesOf(sheet).lines) >= 0;
};

function readBook(book: WorkBook): Observations {
  const faults: string[] = [];
  const covers: string[] = [];
  const found: Found[] = [];
  for (const sheet of book.SheetNames) {
    const worksheet = book.Sheets[sheet];
    const read = worksheet ? linesOf(worksheet) : null;
    const lines = read?.lines ?? [];
    const header = headerRow(lines);
    const strings = (header < 0 ? lines : lines.slice(0, header)).flat().filter((cell) => typeof cell === "string");
    covers.push(...strings);
    if (!read || header < 0) {
      if (isNamedByPeriod(sheet))
        faults.push(`sheet ${sheet}: no row with the column headings of the edition in Russian`);
      continue;
    }
    if (isHidden(book, sheet)) {
      faults.push(`sheet ${sheet} is hidden; show it or take it out`);
      continue;
    }
    const title = strings.join(" ").replace(/\s+/g, " ").trim();
    if (!saysDollars(title, "thousand")) faults.push(`sheet ${sheet}: not marked as thousand US dollars`);
    const of = sheetPeriod(sheet, title);
    if (typeof of === "string") {
      faults.push(`sheet ${sheet}: ${of}`);
      continue;
    }
    const { rows, unknown, faults: rowFaults } = readRows(read, header);
    if (unknown.length > 0) faults.push(`sheet ${sheet}: unknown partners: ${unknown.join(", ")}`);
    const unsound = rowFaults.length > 0 || unknown.length > 0;
    const sums = unsound ? rowFaults : checkSums(rows);
    faults.push(...sums.map((fault) => `sheet ${sheet}: ${fault}`));
    if (found.some(({ period }) => period === of.period))
      faults.push(`sheet ${sheet}: a second sheet of ${formatPeriod(of.period)}`);
    found.push({ ...of, rows });
  }
  if (found.length === 0 && faults.length === 0) faults.push("no sheet with foreign trade by country");
  found.sort((a, b) => order(a.period, b.period));
  const dating = dateOf(book, covers);
  const last = found.at(-1)?.period;
  if (!dating) faults.push("no date of publication, and no date of the last saving");
  else if (last && dating.date < lastDay(last))
    faults.push(`${dating.dated} on ${dating.date}, before the end of ${formatPeriod(last)}, of which it speaks`);
  const cells: Cells = new Map();
  for (const { period, byMonths, rows } of found)
    for (const { partner, figures } of rows)
      for (const indicator of bnsIndicators)
        enter(
          cells,
          `${partner} ${indicator}`,
          period,
          ...bnsFigure(figures[indicator], byMonths && isPreliminary(period.year, dating?.date ?? "")),
        );
  return {
    format: bns.name,
    source: "bns",
    counting: bnsCounting,
    byReporter: new Map([["KZ", cells]]),
    date: dating?.date ?? "",
    dated: dating?.dated ?? "last saved",
    ...(last ? { edition: editionOf(last) } : {}),
    passed: new Set(),
    negative: 0,
    unknown: [],
    faults,
  };
}

/** Editions of “Main indicators of foreign trade by country”: a sheet for each year, or for January to a month of years. */
export const bns: WorkbookFormat = {
  name: "bns",
  signs: "the Kazakh bureau's workbook of foreign trade by country (columns Товарооборот, Экспорт, Импорт)",
  isBook: (book) => book.SheetNames.some((name) => isNamedByPeriod(name) || isHeaded(book, name)),
  read: readBook,
};
