import type { TableRole } from "../../core/tableRole";
import type { Unread } from "../../core/unread";

/** What is said while a reader says how a table of nobody's that is known is read. */
export interface AssistantWords {
  readonly title: string;
  readonly change: string;
  readonly close: string;
  /** The file has the headings of one whose reading was said before. */
  readonly asBefore: string;
  /** Takes back what was said of the table. */
  readonly again: string;
  readonly toCheck: string;
  readonly lacks: string;
  /** What is still to be said before anything can be used. */
  readonly stillLacking: (roles: string) => string;
  readonly sheet: string;
  readonly roles: Readonly<Record<TableRole, string>>;
  /** What a guess was made by. */
  readonly by: Readonly<Record<"head" | "title" | "cells", (shown: string) => string>>;
  readonly choose: string;
  readonly columns: string;
  readonly oneForAll: string;
  readonly column: (letter: string, head: string) => string;
  readonly severalColumns: (count: number, heads: string) => string;
  /** The headings of the columns of figures name it. */
  readonly byHeads: string;
  readonly onePeriod: string;
  readonly whichPeriod: string;
  readonly periodExample: string;
  readonly noPart: string;
  readonly parts: Readonly<Record<"month" | "quarter", (column: string) => string>>;
  readonly scales: Readonly<Record<"1" | "1000" | "1000000" | "1000000000", string>>;
  readonly marks: Readonly<Record<"." | ",", string>>;
  readonly nationalCurrency: string;
  readonly otherCurrency: (name: string) => string;
  readonly allProducts: string;
  /** The label of the choice of what a word in the column of flows means. */
  readonly wordMeans: (word: string) => string;
  readonly leftOut: string;
  readonly asItStands: string;
  readonly row: string;
  readonly moreColumns: (count: number) => string;
  readonly asRead: string;
  readonly place: string;
  readonly value: string;
  readonly gap: string;
  readonly notRead: (reason: string) => string;
  readonly nothingYet: string;
  readonly reasons: Readonly<Record<Unread, (what: string) => string>>;
  readonly noTable: string;
}
