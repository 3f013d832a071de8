import type { Alike } from "../../analysis/findings/alike";
import type { PartsNote } from "../../analysis/findings/partsNote";
import type { Area } from "../../core/area";
import type { Flow } from "../../core/indicators";
import type { Period, Span } from "../../core/period";
import type { Phrase, Piece } from "../phrase";
import type { Change, Sum } from "./amounts";

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

export interface InflowWords {
  readonly partner: Area;
  readonly reporter: Area;
  readonly period: Period | Span;
  readonly amount: Sum;
}

/** The sentences of a reference paragraph. */
export interface ParagraphWords {
  readonly trade: (words: TradeWords) => Phrase;
  readonly standing: (words: StandingWords) => Phrase;
  readonly investment: (words: InflowWords) => Phrase;
  /** What a release said beside what the statistics say. */
  readonly stated: (date: string, words: Pick<TradeWords, "turnover" | "parts" | "mark">) => Phrase;
  readonly notes: Readonly<Record<PartsNote, string>>;
}
