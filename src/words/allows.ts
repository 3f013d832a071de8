import type { Amount } from "../core/figure";
import { gapMark, separated } from "./amount";
import type { Grammar } from "./language/grammar";

/** What the precision of a stated figure allows, in millions or percent: `1,450–1,550`, `300 or more`. */
export function allows(grammar: Grammar, stated: Amount): string {
  const isPercent = stated.unit === "%";
  const plain = (value: Amount["value"]) =>
    separated(
      grammar,
      value
        .div(isPercent ? "1" : "1e6")
        .round(3)
        .toFixed(),
    );
  const unit = (text: string) => (isPercent ? grammar.percent(text) : text);
  const { lower, upper } = stated.allowed ?? stated.interval;
  if (upper === null) return lower === null ? gapMark : grammar.atLeast(unit(plain(lower)));
  if (lower === null) return grammar.atMost(unit(plain(upper)));
  // A dash before a minus would be two.
  return unit(`${plain(lower)}${upper.lt(0) ? " … " : "–"}${plain(upper)}`);
}
