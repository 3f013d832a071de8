import type { Verdict } from "../../analysis/check";
import type { CompareScale } from "../../analysis/compare";
import type { Absence } from "../../analysis/mirror";
import type { AnyIndicator, Flow, Measure } from "../../core/indicators";
import type { TrendScale } from "../../analysis/trend";
import type { Area } from "../../core/area";
import type { Source } from "../../core/dataset";
import type { Flag, Qualifier } from "../../core/figure";
import type { PieceKind, Period, Periods, Span } from "../../core/period";
import type { MirrorFlow } from "../../core/mirrored";
import type { Messages } from "./messages";
import type { More } from "./more";
import type { ViewWords } from "./views";
import type { Link, Phrase, Piece } from "../phrase";
import type { Subject } from "../../analysis/findings/trend";
import type { Side } from "../../analysis/findings/balance";
import type { Alike } from "../../analysis/findings/alike";
import type { PartsNote } from "../../analysis/findings/partsNote";
import type { Language } from "../../core/language";
import type { ShortPeriods } from "./shortPeriods";

/** The power of ten that a number is counted in: dollars, thousands, millions, billions, trillions. */
export type Exponent = 0 | 3 | 6 | 9 | 12;
export type Currency = "USD" | "EUR";

/** A sum with its number written out, `number` being the link to its row. */
export interface Sum {
  readonly number: Piece;
  /** What the number is counted in, which decides between `de dólares` and `dólares`. */
  readonly exponent: Exponent;
  readonly currency: Currency;
  readonly qualifier: Qualifier;
}

/** How many times: digits as written, and whether the factor is only known about. */
export interface Times {
  readonly digits: string;
  readonly about: boolean;
}

/** How a figure stands to that of the same part of the year before. */
export type Change =
  | { readonly kind: "more" | "less"; readonly percent: Piece; readonly qualifier: Qualifier }
  | { readonly kind: "times"; readonly times: Times; readonly link?: Link }
  /** Much as before; a base too small for a percentage; none at all; a base that another source counted. */
  | { readonly kind: "same" | "tiny" | "none" | "other source" };

export interface ChangeSince {
  readonly of: Flow;
  readonly since: Period;
  readonly change: Change;
  /** The figure of the earlier period, where it is known. */
  readonly base: Sum | null;
  /** Of a group, whose base would be of other members: whom the change is of. */
  readonly alike?: Alike | null;
}

/** Who counted: as a release names it, or the reporter itself. */
export type Owner =
  { readonly kind: "named"; readonly name: string } | { readonly kind: "reporter"; readonly area: Area };

export interface TradeWords {
  readonly owner: Owner | null;
  readonly partner: Area;
  readonly period: Period | Span;
  readonly turnover: Sum;
  readonly parts: { readonly exports: Sum; readonly imports: Sum } | null;
  readonly change: ChangeSince | null;
  /** The mark of a footnote on the parts, or nothing. */
  readonly mark: Phrase;
}

export interface Place {
  readonly rank: number | null;
  readonly of: number;
  /** Of those with both flows reported, not of all. */
  readonly amongSome: boolean;
  /** In percent, as written. */
  readonly share: Piece | null;
}

export interface StandingWords {
  readonly partner: Area;
  readonly reporter: Area;
  readonly among: Place;
  readonly group: (Place & { readonly area: Area }) | null;
}

export interface InvestmentWords {
  readonly partner: Area;
  readonly reporter: Area;
  readonly period: Period | Span;
  readonly amount: Sum;
}

/** Of whom there is no figure, and why; and several partners in one sentence. */
export interface AbsentWords {
  /** Of a group that had no members yet: since when it has. */
  readonly notYet: (group: Area, since: number, when: string) => string;
  /** With whom the statistics say that nothing was traded. */
  readonly unlisted: (reporter: Area, partners: readonly Area[], when: string) => string;
  /** Of whom the data hold no figure, which says nothing of whether there was trade. */
  readonly unknown: (reporter: Area, partners: readonly Area[], when: string) => string;
  /** Partners of one period side by side, the largest turnover first. */
  readonly compared: (words: ComparedWords) => Phrase;
}

/** The sentences of a reference paragraph. */
export interface ParagraphWords {
  readonly trade: (words: TradeWords) => Phrase;
  readonly standing: (words: StandingWords) => Phrase;
  readonly investment: (words: InvestmentWords) => Phrase;
  /** What a release said beside what the statistics say. */
  readonly stated: (date: string, words: Pick<TradeWords, "turnover" | "parts" | "mark">) => Phrase;
  readonly notes: Readonly<Record<PartsNote, string>>;
}

export interface ComparedWords {
  readonly reporter: Area;
  readonly period: Period;
  readonly partners: readonly { readonly area: Area; readonly turnover: Sum; readonly share: Piece | null }[];
}

/** The finding of a comparison. */
export interface CompareWords {
  readonly choose: (reporter: Area) => string;
  readonly alone: (words: {
    readonly partner: Area;
    readonly amount: Sum;
    readonly period: Period;
    readonly change: Change | null;
  }) => string;
  readonly noTrade: (partners: readonly [Area, Area], period: Period) => string;
  readonly onlyOne: (words: {
    readonly partner: Area;
    readonly amount: Sum;
    readonly other: Area;
    readonly period: Period;
  }) => string;
  readonly equal: (partners: readonly [Area, Area], period: Period) => string;
  readonly larger: (
    partners: readonly [Area, Area],
    by: { readonly percent: string; readonly about: boolean },
    period: Period,
  ) => string;
  readonly times: (partners: readonly [Area, Area], times: Times, period: Period) => string;
  /** Where a source gives exports or imports alone. */
  readonly onePart: (words: {
    readonly flow: MirrorFlow;
    readonly reporter: Area;
    readonly partner: Area;
    readonly amount: Sum;
    readonly period: Period;
  }) => string;
  readonly largest: (words: {
    readonly partner: Area;
    readonly count: number;
    readonly amount: Sum;
    readonly period: Period;
  }) => string;
  /** Where the largest turnover is not known, since one flow with some partners is not reported. */
  readonly unordered: (partners: readonly Area[], count: number, period: Period) => string;
  readonly subtitle: (scale: CompareScale, reporter: Area) => string;
  /** Of a group at the end of a year, how many it has and how many the source does not list. */
  readonly members: (group: Area, all: number, missing: number, year: number) => string;
  /** Members of whom the source gives one flow alone, so that a sum without the other is a lower bound. */
  readonly partial: (group: Area, members: readonly Area[]) => string;
  /** “same 27 members”. */
  readonly same: (alike: Alike) => string;
  /** Whom the change of a group between two periods is of; null for the members of each year. */
  readonly alike: (group: Area, alike: Alike | null, from: Period, to: Period) => string;
  /** Partners that another source counts than the one whose figures are compared; sources by their short names. */
  readonly apart: (partners: readonly Area[], source: string, main: string) => string;
  /** What a source prints for a group itself, in digits of millions, and whom it counts otherwise. */
  readonly printed: (words: {
    readonly group: Area;
    readonly period: Period;
    readonly source: string;
    readonly amount: string;
    readonly with: readonly Area[];
    readonly without: readonly Area[];
  }) => string;
  readonly leftOut: (count: number) => string;
}

/** How a figure moved between two periods. */
export type Movement =
  | { readonly kind: "nothing" | "level" | "doubled" | "under a percent" }
  /** A half is 2, a third 3, up to a tenth. */
  | { readonly kind: "fraction"; readonly of: number }
  | { readonly kind: "times"; readonly times: Times }
  | { readonly kind: "rose" | "fell"; readonly percent: string; readonly about: boolean };

export interface BalanceWords {
  readonly reporter: Area;
  readonly partner: Area;
  readonly now: TrendFigure & { readonly side: Side };
  readonly earlier: (TrendFigure & { readonly side: Side }) | null;
}

/** A figure of a trend; the source where lines of several are drawn. */
export interface TrendFigure {
  readonly amount: Sum;
  readonly period: Period;
  readonly source: string | null;
}

/** The finding of a trend. */
export interface TrendWords {
  readonly choose: (reporter: Area) => string;
  /** `source` is named where lines of several are drawn. */
  readonly moved: (subject: Subject, movement: Movement, from: Period, to: Period, source: string | null) => string;
  /** A flow that ended, with what became of turnover, or what it was at the first and the last period drawn. */
  readonly stopped: (words: {
    readonly flow: Flow;
    readonly partner: Area;
    readonly period: Period;
    readonly wholly: boolean;
    readonly turnover: { readonly movement: Movement; readonly from: Period; readonly to: Period } | null;
    readonly first: Omit<TrendFigure, "source"> | null;
    readonly latest: Omit<TrendFigure, "source"> | null;
    readonly source: string | null;
  }) => string;
  readonly turnedOver: (reporter: Area, partner: Area, from: Period, to: Period, source: string | null) => string;
  readonly balance: (words: BalanceWords) => string;
  readonly stood: (
    flow: Flow,
    partner: Area,
    index: string,
    period: Period,
    base: Period,
    source: string | null,
  ) => string;
  readonly was: (words: TrendFigure & { readonly flow: Flow; readonly partner: Area }) => string;
  /** The largest figure between two periods, and the last one, where they are not the same. */
  readonly peak: (words: {
    readonly flow: Flow;
    readonly partner: Area;
    readonly from: Period;
    readonly to: Period;
    readonly most: TrendFigure;
    /** A period without a figure, or with a lower bound, may have had more. */
    readonly isOpen: boolean;
    readonly last: TrendFigure | null;
  }) => string;
  /** Where no figure says anything: whose trade with whom, and when. */
  readonly bare: (reporter: Area, partners: readonly Area[], from: Period, to: Period) => string;
  readonly subtitle: (words: {
    readonly measure: Measure;
    /** Turnover without its parts. */
    readonly alone: boolean;
    readonly currency: Currency;
    readonly reporter: Area;
    readonly base: Period | null;
    readonly scale: TrendScale;
    readonly panels: number;
    readonly from: Period;
    readonly to: Period;
    /** Which source gives which periods, as a sentence of digits and names with a space before it; or nothing. */
    readonly spans: string;
  }) => string;
}

/** The line that names the sources of a figure. */
export interface SourceWords {
  readonly sources: (count: number, list: string) => string;
  readonly edition: (name: string, date: string, published: boolean) => string;
  readonly editions: (first: string, last: string, date: string) => string;
  /** A date with what it is the date of. */
  readonly dated: (date: string, how: "published" | NonNullable<Source["dated"]>) => string;
  /** What a source is called that a reader brought, by the name of its file; within a sentence. */
  readonly yourFile: (name: string) => string;
  /** Who stated something that a reader entered, with the day of the entry. */
  readonly entered: (publisher: string, date: string) => string;
  /** What the figures of a longer period are the sums of: `Sums of the months`. */
  readonly summed: (of: PieceKind) => string;
  /** What figures are called that are estimates of the source, themselves or a part of what they are the sum of, and those that it may still correct. */
  readonly flags: Readonly<Record<Flag, string>>;
  /** Of an edition that was read as others gave it again, behind its date. */
  readonly republished: string;
  readonly releases: (publisher: string, count: number, dates: string, investment: boolean) => string;
  /** What a source calls an area, and a list of such designations. */
  readonly called: (designation: string, source: string) => string;
  readonly own: (list: string) => string;
  /** Whence the names of countries are. */
  readonly names: string;
}

/** What stands in the drawings of a comparison, a trend and a table. */
export interface ChartWords {
  /** Digits with their unit: `2,011.8 million US dollars`. */
  readonly millions: (digits: string, currency: Currency) => string;
  readonly millionsIn: (period: Period) => string;
  readonly percentIn: (period: Period) => string;
  readonly scales: Readonly<Record<Exclude<CompareScale, "share">, string>>;
  readonly shareOf: (reporter: Area) => string;
  /** What turnover consists of, with a note below; where investment shares the column, both lines say so. */
  readonly composition: readonly [string, string];
  readonly compositionAnd: readonly [string, string];
  /** Stated investment, with a note below; the short one for little room. */
  readonly investment: (reporter: Area) => readonly [string, string];
  readonly investmentShort: readonly [string, string];
  /** That sums of several spans are not comparable. */
  readonly spans: readonly [string, string];
  readonly spansShort: string;
  readonly nothingStated: string;
  readonly stated: (literal: string) => string;
  readonly standing: (rank: number, of: number, amongSome: boolean) => string;
  readonly turnoverShare: (percent: string, reporter: Area | null) => string;
  /** Not listed in a source whose list is complete, and not in the data. */
  readonly unlisted: string;
  readonly unknown: string;
  /** Digits of a factor: whose row is enlarged, and which panel is. */
  readonly magnified: (factor: string) => string;
  readonly magnifies: (factor: string) => string;
  readonly heightOf: (panel: string) => string;
  /** A figure that is not of the last period. */
  readonly inPeriod: (figure: string, period: Period) => string;
  readonly noFigure: string;
  readonly key: Readonly<Record<"stated" | "range" | "open" | "gap" | "atLeast" | "atMost", string>>;
  readonly turnoverInMillions: string;
  readonly turnoverOver: (partner: string, figures: string) => string;
  readonly heads: Readonly<
    Record<"partner" | "indicator" | "period" | "statistics" | "change" | "stated" | "verdict", string>
  >;
  readonly tinyBase: string;
}

/** Why a folded row passes over partners: they lie between others, after them, have one flow alone, no trade or no report. */
export type Folded = "between" | "after" | "partial" | "idle" | "unreported";
export type Unranked = "suppressed" | "not reported" | "nothing" | "bound";

/** What stands in the drawings of a ranking and of a map. */
export interface RankedWords {
  readonly rank: string;
  readonly partner: string;
  readonly rankAndPartner: string;
  readonly share: string;
  readonly rankIn: (period: Period) => string;
  readonly folded: (why: Folded, count: number, measure: Measure, amongMembers: boolean) => string;
  readonly unranked: (why: Unranked, measure: Measure) => string;
  readonly all: string;
  readonly under: (limit: string) => string;
  readonly below: (limit: string) => string;
  readonly above: (limit: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly notReported: string;
  readonly legend: string;
  readonly balanceLegend: string;
}

/** What stands in the drawings of two reports of one flow. */
export interface MirrorChartWords {
  readonly title: string;
  readonly flows: (reporter: Area, flow: MirrorFlow, period: Period) => string;
  readonly divided: (reporter: Area) => string;
  readonly gridlines: (step: string) => string;
  readonly reportedBy: (reporter: Area) => string;
  readonly reportedByPartner: string;
  /** `isShort` on a phone. */
  readonly freight: (band: string, factor: string, isShort: boolean) => string;
  readonly equal: string;
  readonly ratio: (digits: string) => string;
  readonly gap: (amount: string) => string;
  readonly noRatio: string;
  readonly report: (by: Area, flow: MirrorFlow, other: Area) => string;
  readonly absences: Readonly<Record<Absence, string>>;
}

/** What one language knows. Sentences are whole, so that each language orders its words as it must. */
export interface Grammar {
  readonly language: Language;
  /** BCP 47. */
  readonly tag: string;
  /** Between words; years and numbers have the short one everywhere. */
  readonly dash: "–" | "—";
  readonly decimal: string;
  readonly thousands: string;
  /** How many digits a number has before its thousands are separated. */
  readonly groupFrom: number;
  /** Formatted digits with their unit in words; where a language lacks the unit, `shift` says by how many powers of ten it counts lower. */
  readonly scales: Readonly<
    Record<Exclude<Exponent, 0>, { readonly shift: number; readonly words: (digits: string) => string }>
  >;
  readonly percent: (digits: string) => string;
  /** A number in words or digits with what its qualifier adds: `more than 300 million`. */
  readonly qualified: (number: string, qualifier: Qualifier) => string;
  /** A sum as it stands alone: `more than 300 million US dollars`. */
  readonly sum: (sum: Sum) => Phrase;
  readonly times: (times: Times) => string;
  readonly atLeast: (number: string) => string;
  readonly atMost: (number: string) => string;
  readonly ordinal: (n: number) => string;
  /** A number in a sentence: a word where it is small and the language has one for every noun. */
  readonly count: (n: number) => string;
  /** How many partners, in the words of a sentence or as digits. */
  readonly partners: (n: number) => string;
  /** “A, B and C”. */
  readonly list: (items: readonly string[]) => string;
  /** An ISO date in words. */
  readonly date: (iso: string) => string;
  /** Several dates in one phrase; a year they share is said once. */
  readonly dates: (iso: readonly string[]) => string;
  /** A period on its own: `2023`, `first half of 2024`, `January–August 2025`, `since 2005`. */
  readonly period: (period: Period | Span) => string;
  /** Periods on their own: `2018–2023`, `January 2022 – August 2024`. */
  readonly periods: (periods: Periods) => string;
  /** The time of a figure within a sentence: `in 2023`, `in January–August 2025`, `between 2018 and 2023`. */
  readonly when: (from: Period, to: Period) => string;
  readonly currencies: Readonly<Record<Currency, string>>;
  readonly indicators: Readonly<Record<AnyIndicator | "growth", string>>;
  readonly verdicts: Readonly<Record<Verdict["kind"], string>>;
  /** A difference of a known size, one that is slight, and one from an edition later than the statement. */
  readonly differs: {
    readonly by: (size: string) => string;
    readonly points: (size: string) => string;
    readonly slightly: string;
    readonly later: (name: string) => string;
  };
  /** An area as a heading, as the subject of a sentence, and in the forms that sentences need. */
  readonly area: Readonly<Record<AreaForm, (area: Area) => string>>;
  /** “about Italy and Spain”, «об Италии и Испании». */
  readonly about: (areas: readonly Area[]) => string;
  readonly disclaimer: (area: Area) => string | undefined;
  readonly absent: AbsentWords;
  readonly paragraph: ParagraphWords | null;
  readonly compare: CompareWords;
  /** Null in English, which brings it along with what it is for, as the following. */
  readonly trend: TrendWords | null;
  readonly source: SourceWords;
  readonly chart: ChartWords;
  readonly ranked: RankedWords | null;
  readonly shortPeriods: ShortPeriods | null;
  /** What stands in the drawings of two reports; null in English, which comes with them. */
  readonly mirrorChart: MirrorChartWords | null;
  /** What the interface says. */
  readonly ui: Messages;
  /** What its later screens say; null in English, which they bring along to keep the first view light. */
  readonly more: More | null;
  /** The sentences of its later views; null in English likewise. */
  readonly views: ((grammar: Grammar) => ViewWords) | null;
}

/**
 * `short` is a name where there is little room, `of` the owner: “Kazakhstan’s”, «Казахстана», «Қазақстанның», «de Kazajistán»;
 * `reportedBy` says whose figures they are: “as reported by Kazakhstan”, «по данным Казахстана».
 */
export type AreaForm = "name" | "short" | "inSentence" | "of" | "with" | "from" | "to" | "reportedBy";
