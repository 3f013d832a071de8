import type { Flow } from "../../core/indicators";
import type { GapReason } from "../../core/figure";
import type { PieceKind, Period, Periods } from "../../core/period";
import type { Language } from "../../core/language";

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

/** What the later screens say: lists, the map, the other side, the brief, and what is taken away or brought back. */
export interface More {
  readonly figures: {
    readonly title: string;
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
  readonly brief: {
    readonly brief: string;
    readonly subtitle: string;
    readonly print: string;
    readonly shareOfTurnover: string;
    readonly place: string;
    readonly agenda: string;
    readonly method: string;
    readonly millions: string;
    /** The heading above figures of several periods, by one of them. */
    readonly over: (like: Period) => string;
    readonly title: (pages: number, period: Period) => string;
    readonly of: (partner: string) => string;
    readonly printed: (date: string) => string;
    readonly head: (reporter: string, partner: string, period: Period) => string;
    readonly basis: (reportedBy: string) => string;
    readonly rank: (ordinal: string, of: number) => string;
    readonly parts: (turnover: string, from: Period, to: Period) => string;
    readonly trend: (reporter: string, partner: string, from: Period, to: Period) => string;
    readonly after: (releases: string, publisher: string) => string;
    readonly data: (version: string) => string;
    readonly stated: (period: Period) => string;
    readonly otherSide: string;
    readonly valued: Readonly<Record<"exports" | "imports", string>>;
    /** What the gap is, and what it is not. */
    readonly gap: (factor: string) => string;
    readonly lastPeriod: (period: Period) => string;
  };
  readonly export: {
    readonly title: string;
    readonly close: string;
    readonly format: string;
    readonly forExcel: string;
    readonly shape: string;
    readonly shapes: Readonly<Record<"slide" | "page" | "square" | "social" | "custom", string>>;
    readonly size: string;
    readonly width: string;
    readonly height: string;
    readonly density: string;
    readonly show: string;
    readonly parts: Readonly<Record<"title" | "stated" | "notes" | "code", string>>;
    readonly noHome: string;
    readonly ground: string;
    readonly white: string;
    readonly transparent: string;
    readonly copyForDocument: string;
    readonly nothing: string;
    readonly drawing: string;
    readonly small: string;
    readonly pictureSaved: string;
    readonly figuresSaved: string;
    readonly pictureCopied: string;
    readonly allCopied: string;
    readonly clipboardClosed: string;
    readonly limits: (least: number, most: string) => string;
    readonly preview: (title: string) => string;
    readonly notDrawn: (reason: string) => string;
    readonly carries: (figures: number, sources: number) => string;
    readonly rows: (name: string, count: number) => string;
    readonly savedInstead: (reason: string) => string;
    readonly drawn: (date: string, version: string) => string;
  };
  readonly notice: {
    readonly keep: string;
    readonly kept: string;
    readonly show: (period: Period) => string;
    readonly noPartner: string;
    readonly several: (count: number) => string;
    readonly noData: (part: string) => string;
    readonly noDataText: (shown: string) => string;
    readonly unknown: (part: string, isGroup: boolean) => string;
    readonly notUnderstood: (part: string) => string;
    readonly instead: (shown: string) => string;
    /** A link that was damaged on its way, as it stood and as it was understood. */
    readonly readAs: (asked: string, shown: string) => string;
    /** Figures that somebody brought, by the name of their file, and that this device does not hold. */
    readonly notHere: (file: string) => string;
    readonly notHereText: string;
    /** A source that says nothing on the periods asked for, and the one whose figures are shown. */
    readonly silent: (source: string, periods: Periods) => string;
    readonly figuresOf: (shown: string) => string;
    /** What is shown where nothing is asked, by the part of the address. */
    readonly usual: Readonly<
      Record<
        "view" | "partners" | "year" | "measure" | "scale" | "group" | "members" | "source" | "lang" | "theme",
        string
      >
    >;
    readonly others: string;
    /** Behind a list, with the space before it. */
    readonly andOthers: string;
  };
}
