import type { Counted } from "../core/indicators";
import type { Mark } from "./amount";
import type { Head } from "./tableHead";
import type { NamedTime } from "./tablePeriod";

/** What a choice was made by: a heading, a title, the cells, what the reader has said, or nothing at all. */
export type By = "head" | "title" | "cells" | "reader" | "nothing";

/** What is taken for a role, why, and whether that may go without a question. */
export interface Choice<T> {
  readonly is: T;
  readonly confident: boolean;
  readonly by: By;
  /** What of the file shows it, as it stands there. */
  readonly shown: string;
}

/** A column of names or codes, one area for all rows, by code or name, or what the headings of values name. */
export type PlaceRole =
  | { readonly kind: "column"; readonly column: number }
  | { readonly kind: "one"; readonly name: string }
  | { readonly kind: "heads" };

export type FlowRole =
  /** `words`: what each cell stands for; null of what is left out, such as re-exports. */
  | { readonly kind: "column"; readonly column: number; readonly words: readonly (readonly [string, Counted | null])[] }
  | { readonly kind: "one"; readonly indicator: Counted }
  | { readonly kind: "heads" };

export type PeriodRole =
  /** `part` has the months or quarters of the years in `column`, by number or name. */
  | {
      readonly kind: "column";
      readonly column: number;
      readonly part?: { readonly column: number; readonly unit: "month" | "quarter" };
    }
  | { readonly kind: "one"; readonly time: NamedTime }
  | { readonly kind: "heads" };

/** A column of figures, and what its heading says of them. */
export interface ValueColumn {
  readonly column: number;
  readonly indicator?: Counted;
  /** Months without a year are of the year that the row, or the whole table, is of. */
  readonly time?: NamedTime;
  readonly partner?: string;
  readonly scale?: number;
  readonly currency?: string;
}

/** How a table is read: for each role a column, from 0, or what holds for all of it. Plain JSON. */
export interface Mapping {
  readonly head: Choice<Head>;
  readonly reporter: Choice<PlaceRole | null>;
  readonly partner: Choice<PlaceRole | null>;
  readonly flow: Choice<FlowRole | null>;
  readonly period: Choice<PeriodRole | null>;
  readonly values: Choice<readonly ValueColumn[]>;
  /** Base units in one unit of a figure. */
  readonly scale: Choice<number | null>;
  /** ISO 4217. */
  readonly currency: Choice<string | null>;
  readonly mark: Choice<Mark>;
  readonly status: Choice<number | null>;
  readonly product: Choice<number | null>;
}

/** Whether a table can be read without a question. */
export const isSure = (mapping: Mapping): boolean =>
  Object.values(mapping as unknown as Record<string, Choice<unknown>>).every(({ confident }) => confident);

export const chosen = <T>(is: T, confident: boolean, by: By, shown = ""): Choice<T> => ({
  is,
  confident,
  by,
  shown: shown.slice(0, 120),
});
