import type { Side } from "../../analysis/findings/balance";
import type { Subject } from "../../analysis/findings/trend";
import type { TrendScale } from "../../analysis/trend";
import type { Area } from "../../core/area";
import type { Flow, Measure } from "../../core/indicators";
import type { Period } from "../../core/period";
import type { Currency, Movement, Sum } from "./amounts";

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
  /** In the key of a drawing: what the dashed lines are. */
  readonly otherSource: string;
  readonly subtitle: (words: {
    readonly measure: Measure;
    /** Of turnover: with its parts, without them, or these without it. */
    readonly shown: "all" | "sum" | "parts";
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
