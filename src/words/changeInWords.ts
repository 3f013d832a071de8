import type { Amount, Figure } from "../core/figure";
import { magnitude, percent, timesOf } from "./amount";
import type { Change, Grammar } from "./language/grammar";
import type { Link } from "./phrase";

/** A change in percent below doubling, in times from there on. */
export function changeInWords(grammar: Grammar, moved: Amount, factor: Figure, link: Link = {}): Change {
  if (moved.value.gte(100) && factor.kind === "amount") return { kind: "times", times: timesOf(grammar, factor), link };
  if (moved.value.abs().lt("0.5")) return { kind: "same" };
  return {
    kind: moved.value.gt(0) ? "more" : "less",
    percent: { text: wholeOrNot(grammar, percent(grammar, magnitude(moved))), ...link },
    qualifier: "rounded",
  };
}

/** “20%”, not “20.0%”. */
const wholeOrNot = (grammar: Grammar, text: string) =>
  text.replace(`${grammar.decimal}0`, (zero, at: number) => (/\d/.test(text[at + zero.length] ?? "") ? zero : ""));
