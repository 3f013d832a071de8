import type { Area } from "./area";
import type { Amount, Figure } from "./figure";
import type { Flow, Indicator } from "./indicators";
import type { Period, Periods, Span } from "./period";
import type { Language } from "./language";

export interface Edition {
  readonly edition: string;
  readonly date: string;
  /** Whether the date is the one of publication or the one on which the file was last saved. */
  readonly dated: "published" | "last saved" | "data to";
  /** Read from the source's own table as others have published it again. */
  readonly note?: "republished";
  /** What it prints; for each period the newest edition stands. */
  readonly periods: ReadonlySet<Period>;
}

/** What a source is called. */
export interface SourceNames {
  readonly publisher: string;
  readonly short?: string;
  readonly title: string;
  readonly terms?: string;
}

export interface Source extends SourceNames {
  readonly id: string;
  readonly kind: "statistics" | "press release" | "news item";
  readonly date: string;
  /** What the date is where it is not the one of publication: that of the file, of the last day that it speaks of, or of the day on which a reader brought it. */
  readonly dated?: "last saved" | "data to" | "read";
  /** The name of the file, where a reader brought it. */
  readonly file?: string;
  /** The day on which a reader entered what it states; absent where it is built in. */
  readonly entered?: string;
  readonly url: string | null;
  /** What it is called in other languages; what is missing there is said as above. */
  readonly in?: Readonly<Partial<Record<Language, Partial<SourceNames>>>>;
  /** The oldest first. */
  readonly editions?: readonly Edition[];
  /** Who counted, where a release names it. */
  readonly compiler?: string | null;
}

export interface Statement {
  readonly source: Source;
  readonly reporter: string;
  readonly partner: string;
  readonly period: Period | Span;
  readonly asOf?: string;
  readonly figures: Readonly<Partial<Record<Indicator, Amount>>>;
  readonly growth?: { readonly of: Flow; readonly since: Period; readonly value: Amount };
  /** Where it stands: `statements.json, statements[3]`. */
  readonly address: string;
}

export interface Note {
  readonly source: Source;
  readonly partner: string;
  readonly topic: string;
  readonly text: Readonly<Partial<Record<Language, string>>> & { readonly en: string };
  /** The group that a partner's standing is spoken of in. */
  readonly group?: string;
}

/** Of which periods figures are given: the first and the last of each kind that are like each other. */
export type Coverage = readonly Periods[];

/** Dollars for one unit of another currency, by year or by month. */
export interface Rates {
  readonly source: Source;
  readonly periods: ReadonlyMap<Period, Amount>;
}

/** How a source counts: in which units, and how precisely. */
export interface Counting {
  readonly currency: "USD" | "EUR";
  /** Base units in one unit of a value: 1000 where values are thousands. */
  readonly scale: number;
  readonly decimals: number;
  /** Where present, a value is as precise as it is written, from this many decimals to `decimals`. */
  readonly leastDecimals?: number;
  /** Where present, the figures are read in dollars. */
  readonly rates?: Rates;
}

/** What an older edition, by its name and day, gives for a period, where that is not what stands; null where it gives no figure. */
export interface EarlierValue {
  readonly edition: string;
  readonly date: string;
  readonly period: Period;
  readonly value: number | null;
}

/** One indicator with one partner from one source; `values[i]` speaks of the period `i` later than `from`. */
export interface Series {
  readonly source: Source;
  readonly counting: Counting;
  readonly from: Period;
  readonly values: readonly (number | null)[];
  readonly status: string | null;
  /** A letter a value: `m` for an estimate from the other side's report, `r` for one carried on, `.` for anything else. */
  readonly estimates?: string;
  readonly earlier?: readonly EarlierValue[];
}

/** What one reporter says, from as many of its files as are loaded. */
export interface ReporterFile {
  readonly reporter: string;
  readonly coverage: Coverage;
  /** The periods of which each source speaks, the preferred source first. */
  readonly sources: ReadonlyMap<Source, Coverage>;
  readonly partners: readonly string[];
  /** By `partner indicator`, the preferred source first; one for each kind of period that a source gives. */
  readonly series: ReadonlyMap<string, readonly Series[]>;
}

/** A file of a reporter, with the sources and periods that it holds. */
export interface FileEntry {
  readonly file: string;
  readonly coverage: Coverage;
  readonly sources: readonly string[];
  /** What of it is given for the total of all partners alone. */
  readonly ofTotal?: Coverage;
  /** The only partners that it speaks of; absent where it speaks of the whole world. */
  readonly of?: readonly string[];
  /** A reader's own, which is loaded whatever is asked. */
  readonly isBrought?: true;
}

export interface ReporterEntry extends FileEntry {
  /** Further files, loaded when they are asked for. */
  readonly more: readonly FileEntry[];
}

export interface Catalog {
  readonly version: string;
  readonly home: string | null;
  /** Where mistakes are reported: an address of the web or of mail. */
  readonly contact?: string;
  /** The period that the usual question is about; null for the last one with figures. */
  readonly opens: Period | null;
  readonly sources: ReadonlyMap<string, Source>;
  /** Source ids, the preferred first. */
  readonly prefer: readonly string[];
  readonly rates: ReadonlyMap<string, Rates>;
  readonly reporters: ReadonlyMap<string, ReporterEntry>;
  /** Reporters on direct investment, with files of their own. */
  readonly investments: ReadonlyMap<string, ReporterEntry>;
  readonly files: ReadonlyMap<string, { readonly sha256: string; readonly bytes: number }>;
  /** Whether a file beside the catalog names further reporters, and is still to be read. */
  readonly isPart?: true;
}

export interface Dataset {
  /** What its reporters speak of, those of the catalog and those that are loaded: trade where it is not said. */
  readonly subject?: "investment";
  readonly catalog: Catalog;
  readonly areas: ReadonlyMap<string, Area>;
  readonly statements: readonly Statement[];
  readonly notes: readonly Note[];
  readonly reporters: ReadonlyMap<string, ReporterFile>;
  /** Whether a group that is followed over years has the members of each; else they are the same in all. */
  readonly membership?: "evolving";
}

/** A figure with the source that counted it. */
export interface Observation {
  readonly figure: Figure;
  readonly source: Source | null;
  readonly members?: MembersCounted;
}

/** Whom the figure of a group is a sum of: the same members for every flow of a year. */
export interface MembersCounted {
  /** How many of its members the source lists with any flow, and how many it has. */
  readonly listed: number;
  readonly all: number;
  /** Those of them whose figure is not known, or in part alone: the sum is then a lower bound. */
  readonly partial: readonly string[];
}

export const statementsOn = (dataset: Dataset, reporter: string, partner: string): Statement[] =>
  dataset.statements.filter((statement) => statement.reporter === reporter && statement.partner === partner);
