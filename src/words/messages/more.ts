/** What the later screens say: lists, the map, the other side, the brief, and what is taken away or brought back. */
export interface More {
  readonly picker: {
    readonly partners: string;
    readonly group: string;
    readonly keys: string;
    /** A language in which a name was found, as in “found in Kazakh”; codes too. */
    readonly tongues: Readonly<Record<"en" | "ru" | "kk" | "es" | "pt" | "code", string>>;
    readonly none: (typed: string) => string;
    readonly foundIn: (partners: string, tongue: string) => string;
  };
  readonly opened: {
    readonly drop: string;
    readonly dismiss: string;
    readonly shown: string;
    readonly empty: string;
    readonly unchanged: string;
    readonly noFigure: string;
    readonly tooLarge: string;
    readonly unreadable: string;
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
    readonly rankIn: (year: number) => string;
    readonly up: (places: number) => string;
    readonly down: (places: number) => string;
  };
  readonly mirror: {
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
    readonly reports: (reporter: string) => string;
    readonly reporterFob: (reporter: string) => string;
    readonly sources: (reporter: string) => string;
    readonly fromEuros: (source: string) => string;
    readonly note: (reporter: string, factor: string) => string;
    readonly noReport: (partners: string, years: string) => string;
    readonly nearest: (year: number) => string;
    readonly show: (year: number) => string;
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
    readonly scope: (isAll: boolean, flow: "exports" | "imports", year: number, factor: string) => string;
    readonly absent: (count: number) => string;
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
    readonly title: (reporter: string, partners: string, years: string) => string;
    readonly every: (unit: string) => string;
    readonly first: (drawn: number, all: number) => string;
    readonly years: (from: number, to: number) => string;
  };
  readonly reference: {
    /** What a figure was computed from. */
    readonly formula: string;
    readonly writtenLabel: string;
    /** A paragraph for each partner, or one that compares them. */
    readonly written: Readonly<Record<"each" | "together", string>>;
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
    readonly byYear: string;
    readonly title: (pages: number, year: number) => string;
    readonly of: (partner: string) => string;
    readonly printed: (date: string) => string;
    readonly head: (reporter: string, partner: string, year: number) => string;
    readonly basis: (reporter: string) => string;
    readonly rank: (ordinal: string, of: number) => string;
    readonly parts: (turnover: string, from: number, to: number) => string;
    readonly trend: (reporter: string, partner: string, from: number, to: number) => string;
    readonly after: (releases: string, publisher: string) => string;
    readonly data: (version: string) => string;
    readonly stated: (year: number) => string;
    readonly otherSide: string;
    readonly valued: Readonly<Record<"exports" | "imports", string>>;
    /** What the gap is, and what it is not. */
    readonly gap: (factor: string) => string;
    readonly lastYear: (year: number) => string;
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
}
