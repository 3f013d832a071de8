import type { WorkBook } from "@e965/xlsx";
import type { Counting, Edition } from "../core/dataset";
import type { CatalogSource } from "../core/form/catalogJson";
import { lastDay } from "../core/lastDay";
import { inYear, later, type Period } from "../core/period";
import { type Cells, rowsOf } from "./cells";
import type { Finding } from "./finding";
import type { NamedArea } from "./places";

/** What a file says, whoever made it: the one shape that every reader gives. */
export interface Observations {
  /** Which reader it was. */
  readonly format: string;
  /** The id under which a catalogue has the source. */
  readonly source: string;
  readonly counting: Counting;
  /** By the code of the reporter. */
  readonly byReporter: ReadonlyMap<string, Cells>;
  /** Of a source of rates: dollars for one euro, as digits. */
  readonly rates?: ReadonlyMap<Period, string>;
  /** An ISO date; empty where the file does not say when it was made. */
  readonly date: string;
  readonly dated: Edition["dated"] | "read";
  /** Of a source that prints its figures anew: which time this is. */
  readonly edition?: string;
  readonly note?: Edition["note"];
  /** Sums before their parts were rounded, by flow and year (`exports 2024`), in the unit of the figures. */
  readonly sums?: ReadonlyMap<string, string>;
  /** What is no figure of a country's whole trade and was left out, such as groups and single products. */
  readonly passed: ReadonlySet<string>;
  /** How many figures have a precision of their own, which is not kept. */
  readonly coarse?: number;
  /** How many figures were below zero, where none can be. */
  readonly negative: number;
  /** Names that stand for no country known, each with its row. */
  readonly unknown: readonly string[];
  /** What deserves a look, of readers that tell it by kind; unknown names and faults are among it. */
  readonly findings?: readonly Finding[];
  /** What is worth knowing of it and no fault. */
  readonly remarks?: readonly string[];
  /** What the same file says by another source, or in another unit. */
  readonly beside?: Observations;
  /** What a catalogue in the file says of the source, as JSON. */
  readonly about?: CatalogSource;
  /** The JSON of a sound file of statements. */
  readonly statements?: unknown;
  /** Why nothing of it can be used, each with its row; a sound file has none. */
  readonly faults: readonly string[];
}

/** What a reader is given beside the file. */
export interface ReaderOptions {
  /** An ISO date; figures of what has not ended by then are faults. */
  readonly today: string;
  /** Names to read as a country beside those that are known, to ISO alpha-2 codes. */
  readonly aliases: ReadonlyMap<string, string>;
  /** The areas of the dataset, by whose names in five languages countries are known as well. */
  readonly areas?: readonly NamedArea[];
  /** Which of several figures stands, as digits, by `KZ ES exports 2023`. */
  readonly picks?: ReadonlyMap<string, string>;
}

/** Takes a table line by line, as one may not fit into memory; `line` returns false where reading on is useless. */
export interface LineReader {
  readonly line: (text: string) => boolean;
  readonly end: () => Observations;
}

interface Format {
  readonly name: string;
  /** By what a file of this format is known. */
  readonly signs: string;
}

/** A table of text; `isHead` knows it by the names of its columns, in lower case. */
export interface TableFormat extends Format {
  readonly isHead: (columns: readonly string[]) => boolean;
  readonly read: (options: ReaderOptions) => LineReader;
}

export interface WorkbookFormat extends Format {
  readonly isBook: (book: WorkBook) => boolean;
  readonly read: (book: WorkBook, bytes: Uint8Array, options: ReaderOptions) => Observations;
}

/** A JSON file; `isDocument` knows it by its keys. */
export interface DocumentFormat extends Format {
  readonly isDocument: (json: unknown) => boolean;
  readonly read: (json: unknown, options: ReaderOptions) => Observations;
}

/** What a file says by one source, and by others beside it. */
export function chainOf(observations: Observations): Observations[] {
  const { beside } = observations;
  return [observations, ...(beside ? chainOf(beside) : [])];
}

/** The last day of the latest period that figures speak of; empty where there are none. */
export function endOf(byReporter: ReadonlyMap<string, Cells>): string {
  let end = "";
  for (const cells of byReporter.values())
    for (const [, { from, values }] of rowsOf(cells)) {
      const day = lastDay(later(from, values.length - 1));
      if (day > end) end = day;
    }
  return end;
}

/** The day on which a workbook was last saved, an ISO date, or, where none is known, how far the figures reach. */
export const datingOf = (byReporter: Observations["byReporter"], saved = ""): Pick<Observations, "date" | "dated"> =>
  saved ? { date: saved, dated: "last saved" } : { date: endOf(byReporter), dated: "data to" };

/** The same after a way between threads, which copies what is one object: equal periods are one again. */
export function revived(observations: Observations): Observations {
  if (observations.beside) revived(observations.beside);
  for (const cells of observations.byReporter.values())
    for (const [, row] of rowsOf(cells)) row.from = inYear(row.from, row.from.year);
  return observations;
}
