import type { Moved } from "../../analysis/findings/movement";
import { timesOf, wholePercent } from "../amount";
import type { Grammar } from "../language/grammar";
import type { Movement } from "../language/amounts";

/** A movement with its digits. */
export function movementInWords(grammar: Grammar, moved: Moved): Movement {
  switch (moved.kind) {
    case "times":
      return { kind: moved.kind, times: timesOf(grammar, moved.factor) };
    case "rose":
    case "fell":
      return { kind: moved.kind, ...wholePercent(grammar, moved.percent) };
    case "nothing":
    case "level":
    case "doubled":
    case "under a percent":
    case "fraction":
      return moved;
  }
}
