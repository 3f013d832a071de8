import type { Verdict } from "../../analysis/check";
import type { Area } from "../../core/area";
import type { Qualifier } from "../../core/figure";
import type { AnyIndicator } from "../../core/indicators";
import type { Language } from "../../core/language";
import type { Period, Periods, Span } from "../../core/period";
import type { Phrase } from "../phrase";
import type { AbsentWords } from "./absent";
import type { Currency, Exponent, Sum, Times } from "./amounts";
import type { ChartWords } from "./chart";
import type { CompareWords } from "./compare";
import type { Messages } from "./messages";
import type { MirrorChartWords } from "./mirrorChart";
import type { More } from "./more";
import type { ParagraphWords } from "./paragraph";
import type { RankedWords } from "./ranked";
import type { ShortPeriods } from "./shortPeriods";
import type { SourceWords } from "./source";
import type { TrendWords } from "./trend";
import type { ViewWords } from "./views";

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
