import type { Changed } from "../../analysis/findings/change";
import { magnitude } from "../../core/figure";
import { percent, timesOf } from "../amount";
import type { Grammar } from "../language/grammar";
import type { Link } from "../phrase";
import type { Change } from "../language/amounts";

/** A change with its digits. */
export function changeInWords(grammar: Grammar, changed: Changed, link: Link = {}): Change {
  switch (changed.kind) {
    case "same":
      return { kind: "same" };
    case "times":
      return { kind: "times", times: timesOf(grammar, changed.factor), link };
    case "more":
    case "less":
      return {
        kind: changed.kind,
        percent: { text: wholeOrNot(grammar, percent(grammar, magnitude(changed.percent))), ...link },
        qualifier: "rounded",
      };
  }
}

/** “20%”, not “20.0%”. */
const wholeOrNot = (grammar: Grammar, text: string) =>
  text.replace(`${grammar.decimal}0`, (zero, at: number) => (/\d/.test(text[at + zero.length] ?? "") ? zero : ""));
