import type { Flag } from "../../core/figure";
import type { AnyIndicator } from "../../core/indicators";

/** What a key explains: a line of a measure or of what partners report, or a mark. */
export type KeyMark = AnyIndicator | "theirs" | "otherSource" | "stated" | "range" | "atLeast" | "atMost" | Flag;
