import type { Area } from "../../core/area";
import type { Period } from "../../core/period";
import type { Phrase, Piece } from "../phrase";
import type { Sum } from "./amounts";

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

export interface ComparedWords {
  readonly reporter: Area;
  readonly period: Period;
  readonly partners: readonly { readonly area: Area; readonly turnover: Sum; readonly share: Piece | null }[];
}
