import type { FindingKind } from "../../core/findingKinds";

/** What a language says of a kind of finding. */
export interface KindWords {
  /** What is found, with how many of it there are. */
  readonly title: (count: number) => string;
  /** What it means, and what becomes of it. */
  readonly becomes: string;
}

export type FindingWords = Readonly<Record<FindingKind, KindWords>>;
