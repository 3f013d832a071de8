import type { Period, Periods } from "../../core/period";
import type { Scale, ViewName } from "../../core/question";

/** What the interface says at first; names, numbers and dates come in already written, periods do not. */
export interface Messages {
  /** Of the page, for search engines and previews of links. */
  readonly description: string;
  readonly bar: Readonly<Record<"source" | "language" | "theme" | "light" | "dark" | "open" | "yours", string>> & {
    /** How far the figures at hand reach. */
    readonly age: (latest: Period) => string;
    readonly latest: string;
    /** The page on how to read the figures: its title, and what leads to it. */
    readonly about: string;
  };
  /** The views, as their tabs are called. */
  readonly views: Readonly<Record<ViewName, string>>;
  readonly question: {
    readonly title: string;
    /** Past the question to the answer, for the keyboard. */
    readonly skip: string;
    readonly tabs: string;
    /** Sentences with `{slots}` for the controls; names stand in them as in a list. */
    readonly sentence: Readonly<Record<ViewName, string>>;
    /** What `{time}` stands for, with a blank for the year or the periods. */
    readonly time: (periods: Periods) => string;
    readonly reporter: string;
    readonly year: string;
    /** Of the blank where a span ends. */
    readonly end: string;
    /** The control that stands beside the year. */
    readonly part: string;
    /** A choice of it: the whole year, or the part of a year that a period is; of several, how the years are divided. */
    readonly partOf: (like: Period) => string;
    readonly each: (like: Period) => string;
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
    /** Back to the question whose answer is shown. */
    readonly cancel: string;
    /** Of an answer that is awaited for long. */
    readonly late: string;
    readonly copy: string;
    readonly one: string;
    readonly edition: string;
    readonly several: (count: number) => string;
    readonly file: (path: string) => string;
    /** Why a file did not come, from the English of the loader. */
    readonly reason: (english: string) => string;
    readonly more: (count: number) => string;
    readonly show: (reporter: string) => string;
    readonly noLanguage: (language: string) => string;
    readonly editionText: (files: string) => string;
  };
  readonly failure: Readonly<Record<"title" | "reload" | "unfetched" | "text", string>>;
  readonly empty: Readonly<Record<"title" | "text", string>>;
  readonly tooMany: { readonly see: string; title(chosen: number): string; text(others: number): string };
  readonly chart: {
    readonly measure: string;
    readonly trade: string;
    readonly investment: string;
    readonly scale: string;
    readonly scales: Readonly<Record<Scale, string>>;
    /** Of a group: the same in all years, or those of each year. */
    readonly members: Readonly<Record<"label" | "fixed" | "evolving", string>>;
    /** The year that a change is shown since; none is shown. */
    readonly since: Readonly<Record<"label" | "none", string>>;
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
    /** No page may copy: the text stands selected in a field. */
    readonly byHand: string;
    readonly unknown: string;
    readonly as: (format: string) => string;
    readonly failed: (reason: string) => string;
  };
  /** In what the figures of a table are counted, and by whom. */
  readonly unit: (reportedBy: string) => string;
}
