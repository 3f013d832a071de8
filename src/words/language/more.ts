import type { Flow } from "../../core/indicators";
import type { GapReason } from "../../core/figure";
import type { PieceKind, Period, Periods } from "../../core/period";
import type { Language } from "../../core/language";
import type { ExportWords } from "./exporting";
import type { NoticeWords } from "./notices";
import type { BriefWords } from "./brief";

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

/** What the later screens say: lists, the map, the other side, the brief, and what is exported or brought back. */
export interface More {
  readonly figures: {
    readonly title: string;
    /** What copies a table, and what is said then. */
    readonly copy: string;
    readonly copied: (rows: number) => string;
    /** How many of many rows are shown, and what shows the others. */
    readonly firstRows: (shown: number, all: number) => string;
    readonly showAll: string;
    readonly heads: Readonly<Record<Head, string>>;
    readonly gaps: Readonly<Record<GapReason, string>>;
    /** By the codes of SDMX. */
    readonly statuses: Readonly<Record<"A" | "B" | "D" | "F" | "I" | "K" | "N" | "P" | "U", string>>;
    readonly tinyBase: string;
    readonly status: (code: string) => string;
    readonly fromEuros: (status: string) => string;
    /** Where the parts of a year do not add up to it: what they give and what its own edition gives, as written. */
    readonly apart: (year: Period, parts: PieceKind, sum: string, own: string) => string;
  };
  readonly verdicts: {
    /** An edition with its name and day; without a name, with its day alone. */
    readonly edition: (name: string, date: string, published: boolean) => string;
    /** What several texts state of one figure, each with its source, and whether they exclude one another. */
    readonly differently: (what: string, said: string, contradict: boolean) => string;
    /** What is quoted is of other periods than the one asked for. */
    readonly elsewhen: (asked: Period) => string;
    /** Why a verdict was given: by the editions before and after the statement, and what they give. */
    readonly reasons: Readonly<Record<"agrees" | "agrees within rounding" | "no series" | "outside", string>> & {
      readonly revised: (before: string, then: string, later: string, now: string) => string;
      /** Both gave the same. */
      readonly already: (before: string, then: string, later: string) => string;
      readonly moved: (before: string, then: string, later: string, now: string) => string;
      readonly before: (before: string, then: string) => string;
      /** None from before is held. */
      readonly later: (later: string) => string;
    };
  };
  readonly reference: {
    /** What a figure was computed from. */
    readonly formula: string;
    readonly writtenLabel: string;
    /** A paragraph for each partner, or one that compares them. */
    readonly written: Readonly<Record<"each" | "together", string>>;
    readonly title: string;
    readonly afterLabel: string;
    readonly languageLabel: string;
    readonly withoutNotes: string;
    /** After whom a paragraph is written. */
    readonly after: Readonly<Record<"stated" | "statistics" | "both", string>>;
    readonly copy: string;
    readonly copied: string;
    readonly statement: string;
    readonly now: string;
    readonly inflow: string;
    readonly by: (publisher: string, date: string) => string;
    readonly inNews: (date: string) => string;
    readonly copyOf: (partner: string) => string;
    readonly about: (partner: string) => string;
    readonly growth: (of: Flow) => string;
    readonly otherPeriod: (about: string, stated: Period, asked: Period) => string;
    readonly silent: (about: string) => string;
  };
  readonly foot: {
    readonly sources: string;
    readonly data: string;
    /** Leads to what keeps the figures for offline. */
    readonly offline: string;
    readonly cite: string;
    readonly others: string;
    readonly release: (date: string) => string;
    /** A title in the quotation marks of the language. */
    readonly quoted: (title: string) => string;
    readonly version: (version: string, figures: string, statements: number) => string;
    readonly with: (partners: string) => string;
    readonly from: (sources: string) => string;
    readonly accessed: (date: string) => string;
    readonly copy: string;
    readonly copied: string;
    readonly saved: (name: string) => string;
  };
  readonly picker: {
    readonly partners: string;
    readonly group: string;
    readonly keys: string;
    /** A language in which a name was found, as in “found in Kazakh”; codes too. */
    readonly tongues: Readonly<Record<Language | "code", string>>;
    readonly none: (typed: string) => string;
    readonly foundIn: (partners: string, tongue: string) => string;
    readonly already: (partner: string) => string;
    readonly isReporter: (partner: string) => string;
    /** Of several that were typed, those that name no partner. */
    readonly missing: (typed: string) => string;
    /** Of the world, what it is; all partners can be ranked beside it. */
    readonly world: string;
  };
  /** The open list of reporters. */
  readonly reporters: Readonly<Record<"loading" | "failed", string>> & {
    readonly none: (typed: string) => string;
  };
  readonly opened: {
    readonly drop: string;
    readonly dismiss: string;
    readonly shown: string;
    readonly empty: string;
    readonly unchanged: string;
    readonly noFigure: string;
    readonly currencies: Readonly<Record<"USD" | "EUR", string>>;
    readonly more: (count: number) => string;
    readonly failed: (file: string) => string;
    readonly stayed: (reason: string) => string;
    readonly different: (count: number, all: number) => string;
    readonly made: (date: string, data: string) => string;
    readonly here: (version: string) => string;
    readonly otherFiles: (version: string) => string;
    readonly otherVersion: (version: string, today: string) => string;
    readonly otherSource: (count: number) => string;
    /** The figure meant: `stated exports to Spain 2023`. */
    readonly what: (indicator: string, partner: string, period: string, isStated: boolean) => string;
    readonly gone: (what: string, before: string) => string;
    readonly changed: (what: string, before: string, now: string) => string;
  };
  /** A chart read aloud, point by point. */
  readonly points: {
    readonly label: string;
    readonly keys: string;
    readonly share: (percent: string, reporter: string) => string;
    readonly change: (percent: string, since: Period) => string;
    readonly tinyBase: (since: Period) => string;
  };
  readonly offers: {
    readonly nearest: (partner: string, period: Period) => string;
    /** Whose trade, in the form of an owner, and with whom. */
    readonly only: (reporter: string, partners: string) => string;
    readonly unranked: string;
  };
  readonly groups: Readonly<Record<"label" | "all" | "other", string>>;
  readonly ranking: {
    readonly find: string;
    readonly fewer: string;
    readonly all: string;
    readonly rank: string;
    readonly share: string;
    readonly places: string;
    readonly same: string;
    readonly by: (measure: string) => string;
    readonly onlyMatching: (typed: string) => string;
    readonly none: (typed: string) => string;
    readonly found: (count: number) => string;
    readonly rankIn: (period: Period) => string;
    readonly up: (places: number) => string;
    readonly down: (places: number) => string;
  };
  readonly mirror: {
    readonly partnersSource: string;
    readonly factor: string;
    readonly unit: string;
    readonly partnerReports: string;
    readonly year: string;
    readonly partnerFob: string;
    readonly gapFob: string;
    readonly inPercent: string;
    readonly ratio: string;
    readonly asymmetry: string;
    readonly never: string;
    readonly others: string;
    readonly reporterFob: (reporter: string) => string;
    readonly sources: (reporter: string) => string;
    readonly fromEuros: (source: string) => string;
    readonly note: (reporter: string, factor: string) => string;
    readonly noReport: (partners: string, periods: Periods) => string;
    readonly nearest: (period: Period) => string;
  };
  readonly gaps: {
    readonly title: string;
    readonly rankAll: string;
    readonly reading: string;
    readonly stop: string;
    readonly gap: string;
    readonly inQuestion: string;
    readonly chosen: string;
    readonly add: string;
    readonly scope: (isAll: boolean, flow: "exports" | "imports", period: Period, factor: string) => string;
    readonly absent: (count: number, period: Period) => string;
    readonly first: (listed: number, all: number) => string;
    readonly failed: (count: number) => string;
    readonly reads: (files: string, count: number) => string;
    readonly read: (done: number, all: number) => string;
    readonly addPartner: (partner: string) => string;
  };
  readonly table: {
    readonly all: string;
    readonly subtitle: string;
    readonly others: (count: number) => string;
    readonly title: (reporter: string, partners: string, periods: Periods) => string;
    readonly every: (unit: string) => string;
    readonly first: (drawn: number, all: number) => string;
  };
  readonly brief: BriefWords;
  readonly export: ExportWords;
  readonly notice: NoticeWords;
  /** What enlarges a map. */
  readonly zoom: Readonly<Record<"nearer" | "farther" | "whole", string>>;
}
