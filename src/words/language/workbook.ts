import type { Period } from "../../core/period";

/** The terms that the sheets of a workbook have beside those whose meaning the page says. */
export const bookTerms = ["change", "asymmetry", "bound", "flagged", "total"] as const;
export type BookTerm = (typeof bookTerms)[number];

/** What a workbook says beside the figures. */
export interface WorkbookWords {
  /** Names of sheets: at most 31 characters, none of `[]:*?/\`. */
  readonly sheets: Readonly<Record<"shown" | "periods" | "terms", string>>;
  readonly code: string;
  readonly changeOn: (period: Period) => string;
  /** The head of a sum, which is no partner: “Total: World”. */
  readonly total: (name: string) => string;
  /** Below the figures: where each stands with its precision and source. */
  readonly inFull: (sheet: string) => string;
  readonly sources: string;
  readonly sourceHeads: Readonly<Record<"id" | "source" | "terms" | "link", string>>;
  readonly definitions: string;
  readonly address: string;
  readonly version: string;
  readonly created: string;
  readonly terms: Readonly<Record<BookTerm, { readonly term: string; readonly meaning: string }>>;
}
