import type { Claim, ClaimTime, Guessable, Unread } from "../../core/claim";
import type { Element } from "./elements";
import type { FlowWord, Sides } from "./frames";
import type { Resolved, Written } from "./periods";
import type { FoundFlow, Sentence } from "./sentence";
import type { Context } from "./sides";
import type { TimeRole } from "./timeMarks";

/** What is spoken of until something else is. */
export interface Topic {
  readonly word: FlowWord;
  readonly sides: Sides;
  readonly guessed: readonly Guessable[];
}

/** What is known of a text up to a place in it. */
export interface TextState {
  readonly text: string;
  readonly elements: readonly Element[];
  readonly date: Written | null;
  readonly context: Context;
  readonly claims: Claim[];
  readonly unread: Unread[];
  topic: Topic | null;
  period: ClaimTime | null;
  isPeriodGuessed: boolean;
  /** Whether the time that is spoken of is one that no calendar here has. */
  isPeriodUnknown: boolean;
  lastRank: Claim | null;
  /** Whose office counted what is told. */
  office: string | null;
  currency: string | null;
}

/** What is known of a sentence up to a place in it. */
export interface SentenceState {
  readonly sentence: Sentence;
  readonly marks: ReadonlyMap<number, TimeRole>;
  /** Flow words that a figure before them has taken. */
  readonly used: Set<number>;
  /** Flows that are given to figures "respectively". */
  readonly shared: ReadonlyMap<number, FoundFlow>;
  /** Times that are given to figures "respectively", by position. */
  readonly sharedTimes: ReadonlyMap<number, number>;
  /** The last claim in each depth of brackets. */
  readonly outer: (Claim | undefined)[];
  readonly resolved: Map<number, Resolved>;
  lastGrowth: Claim | null;
  lastShare: Claim | null;
  /** The commodity that the sentence speaks of. */
  goods: string | null;
  /** What is spoken of again when the sentence is over, where it turned to a part of it. */
  passing: { readonly topic: Topic | null } | null;
}
