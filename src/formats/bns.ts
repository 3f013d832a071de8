import type { WorkBook } from "@e965/xlsx";
import Big from "big.js";
import { checkSums } from "./bnsChecks";
import { sheetPeriod } from "./bnsPeriod";
import { type BnsIndicator, bnsIndicators, headerRow, readRows, type Row } from "./bnsSheet";
import { saysThousandDollars } from "./bnsUnit";
import { openWorkbook } from "./openWorkbook";
import { savedDay } from "./savedDay";
import { isHidden, linesOf } from "./sheetLines";

export interface BnsObservation {
  readonly partner: string;
  readonly indicator: BnsIndicator;
  /** Thousand USD, as the bureau prints it. */
  readonly value: number;
  /** SDMX: A normal, N prints 0.0 and is negligible, P preliminary. */
  readonly status: "A" | "N" | "P";
}

export interface BnsYear {
  readonly sheet: string;
  readonly year: string;
  readonly observations: readonly BnsObservation[];
}

export interface BnsEdition {
  /** The last year it covers. */
  readonly edition: string;
  readonly date: string;
  readonly dated: "published" | "last saved";
  readonly years: readonly BnsYear[];
}

export type BnsReading =
  { readonly ok: true; readonly edition: BnsEdition } | { readonly ok: false; readonly faults: readonly string[] };

const refused = (...faults: string[]): BnsReading => ({ ok: false, faults });

type Dating = Pick<BnsEdition, "date" | "dated">;

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

/** The bureau prints tenths of a thousand; its files hold up to a cent. */
export const bnsLeastDecimals = 1;
export const bnsDecimals = 5;

/**
 * A figure to a tenth, as it is printed. One that was rounded up to a 5 at its end (9,249.95 to 9,250.0) keeps further
 * decimals, so that rounding it on gives what rounding the file's own digits gives: 9.2 million and not 9.3.
 */
export function bnsValue(exact: Big): Big {
  let decimals = bnsLeastDecimals;
  const kept = () => exact.round(decimals, Big.roundHalfUp);
  while (decimals < bnsDecimals && kept().gt(exact) && kept().c.at(-1) === 5) decimals += 1;
  return kept();
}

function observations(rows: readonly Row[], preliminary: boolean): BnsObservation[] {
  return rows.flatMap(({ partner, figures }) =>
    bnsIndicators.map((indicator) => {
      const value = figures[indicator];
      const printed = bnsValue(value ?? new Big(0));
      // The bureau's legend: “0,0” is a negligible amount, and a blank cell is none.
      const negligible = value !== null && printed.eq(0);
      return {
        partner,
        indicator,
        value: printed.toNumber(),
        status: preliminary ? "P" : negligible ? "N" : "A",
      } as const;
    }),
  );
}

/** Reads one edition of “Main indicators of foreign trade by country” of the Bureau of National Statistics (.xls, .xlsx). */
export function readBns(bytes: Uint8Array): BnsReading {
  const book = openWorkbook(bytes);
  if (typeof book === "string") return refused(book);
  const faults: string[] = [];
  const covers: string[] = [];
  const found: { sheet: string; year: string; byMonths: boolean; rows: readonly Row[] }[] = [];
  for (const sheet of book.SheetNames) {
    const worksheet = book.Sheets[sheet];
    const read = worksheet ? linesOf(worksheet) : null;
    const lines = read?.lines ?? [];
    const header = headerRow(lines);
    const strings = (header < 0 ? lines : lines.slice(0, header)).flat().filter((cell) => typeof cell === "string");
    covers.push(...strings);
    if (!read || header < 0) {
      if (/^(\d{1,2}_)?\d{4}$/.test(sheet))
        faults.push(`sheet ${sheet}: no row with the column headings of the edition in Russian`);
      continue;
    }
    if (isHidden(book, sheet)) {
      faults.push(`sheet ${sheet} is hidden; show it or take it out`);
      continue;
    }
    const title = strings.join(" ").replace(/\s+/g, " ").trim();
    if (!saysThousandDollars(title)) faults.push(`sheet ${sheet}: not marked as thousand US dollars`);
    const period = sheetPeriod(sheet, title);
    if (typeof period === "string") {
      faults.push(`sheet ${sheet}: ${period}`);
      continue;
    }
    const { rows, unknown, faults: rowFaults } = readRows(read, header);
    if (unknown.length > 0) faults.push(`sheet ${sheet}: unknown partners: ${unknown.join(", ")}`);
    const unsound = rowFaults.length > 0 || unknown.length > 0;
    const sums = unsound ? rowFaults : checkSums(rows);
    faults.push(...sums.map((fault) => `sheet ${sheet}: ${fault}`));
    if (found.some(({ year }) => year === period.year)) faults.push(`sheet ${sheet}: a second sheet of ${period.year}`);
    found.push({ sheet, ...period, rows });
  }
  if (found.length === 0 && faults.length === 0) faults.push("no sheet with foreign trade by country");
  const dating = dateOf(book, covers);
  const last = found
    .map(({ year }) => year)
    .sort()
    .at(-1);
  if (dating && last !== undefined && dating.date < `${last}-12-31`)
    faults.push(`${dating.dated} on ${dating.date}, before the end of ${last}, of which it speaks`);
  if (!dating) faults.push("no date of publication, and no date of the last saving");
  if (faults.length > 0 || !dating) return refused(...faults);
  const years = found
    .sort((a, b) => (a.year < b.year ? -1 : 1))
    .map(({ sheet, year, byMonths, rows }) => ({
      sheet,
      year,
      // The count of a whole year becomes final in July of the next; earlier it is titled by its months.
      observations: observations(rows, byMonths && dating.date < `${Number(year) + 1}-07-01`),
    }));
  return { ok: true, edition: { edition: years.at(-1)?.year ?? "", ...dating, years } };
}
