import type { Flow } from "../../core/dataset";
import type { GapReason } from "../../core/figure";

type View = "compare" | "trend" | "ranking" | "map" | "mirror" | "table" | "brief";
type Scale = "common" | "own" | "index" | "log" | "share";
export type Head =
  | "partner"
  | "indicator"
  | "period"
  | "statistics"
  | "before"
  | "change"
  | "source"
  | "status"
  | "precision"
  | "stated"
  | "allows"
  | "said"
  | "verdict";

/** What the interface says at first; names, numbers and dates come in already written. */
export interface Messages {
  readonly bar: Readonly<Record<"language" | "theme" | "light" | "dark" | "open", string>>;
  /** The views, as their tabs are called. */
  readonly views: Readonly<Record<View, string>>;
  readonly question: {
    readonly title: string;
    readonly tabs: string;
    /** Sentences with `{slots}` for the controls; names stand in them as in a list. */
    readonly sentence: Readonly<Record<View, string>>;
    /** What `{time}` stands for: one year, and several. */
    readonly time: readonly [one: string, several: string];
    readonly reporter: string;
    readonly year: string;
    readonly flow: string;
    readonly flows: Readonly<Record<"exports" | "imports", string>>;
    readonly add: string;
    readonly plus: string;
    readonly fewer: string;
    readonly more: (count: number) => string;
    readonly remove: (partner: string) => string;
  };
  readonly reading: string;
  readonly again: string;
  readonly problems: {
    readonly nothing: string;
    readonly nothingRest: string;
    readonly rest: string;
    readonly retry: string;
    readonly copy: string;
    readonly one: string;
    readonly edition: string;
    readonly several: (count: number) => string;
    readonly file: (path: string) => string;
    readonly more: (count: number) => string;
    readonly editionText: (files: string) => string;
  };
  readonly failure: { readonly title: string; readonly reload: string; text(reason: string): string };
  readonly notice: {
    readonly keep: string;
    readonly kept: string;
    readonly noPartner: string;
    readonly several: (count: number) => string;
    readonly noData: (part: string) => string;
    readonly noDataText: (shown: string) => string;
    readonly unknown: (part: string, isGroup: boolean) => string;
    readonly notHere: (part: string) => string;
    readonly notUnderstood: (part: string) => string;
    readonly instead: (shown: string) => string;
    /** What is shown instead, where it is no name and no number. */
    readonly value: (english: string) => string;
  };
  readonly empty: Readonly<Record<"title" | "text", string>>;
  readonly tooMany: { readonly see: string; title(chosen: number): string; text(others: number): string };
  readonly chart: {
    readonly measure: string;
    readonly scale: string;
    readonly scales: Readonly<Record<Scale, string>>;
    readonly inTable: string;
  };
  readonly take: {
    readonly download: string;
    readonly copy: string;
    readonly image: string;
    readonly link: string;
    readonly export: string;
    readonly copyImage: string;
    readonly copyLink: string;
    readonly linkCopied: string;
    readonly unknown: string;
    readonly as: (format: string) => string;
    readonly failed: (reason: string) => string;
  };
  readonly reference: {
    readonly title: string;
    readonly afterLabel: string;
    readonly languageLabel: string;
    readonly withoutNotes: string;
    /** After whom a paragraph is written. */
    readonly after: Readonly<Record<"stated" | "statistics" | "both", string>>;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly statement: string;
    readonly now: string;
    readonly inflow: string;
    readonly by: (publisher: string, date: string) => string;
    readonly copyOf: (partner: string) => string;
    readonly about: (partner: string) => string;
    readonly growth: (of: Flow) => string;
    readonly otherYear: (partners: string, stated: number, asked: number) => string;
    readonly show: (year: number) => string;
    readonly silent: (partners: string) => string;
  };
  readonly table: {
    readonly title: string;
    readonly heads: Readonly<Record<Head, string>>;
    readonly gaps: Readonly<Record<GapReason, string>>;
    /** By the codes of SDMX. */
    readonly statuses: Readonly<Record<"A" | "B" | "D" | "E" | "F" | "I" | "K" | "N" | "P" | "U", string>>;
    readonly tinyBase: string;
    readonly status: (code: string) => string;
    readonly fromEuros: (status: string) => string;
  };
  /** In what the figures of a table are counted, and by whom. */
  readonly unit: (reporter: string) => string;
  readonly foot: {
    readonly sources: string;
    readonly data: string;
    readonly cite: string;
    readonly others: string;
    readonly release: (date: string) => string;
    readonly version: (version: string, figures: string, statements: number) => string;
    readonly with: (partners: string) => string;
    readonly from: (sources: string, date: string) => string;
  };
}
