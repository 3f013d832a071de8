import type { Figure } from "../core/figure";
import { memo } from "../core/memo";
import { millions, percent } from "./amount";
import type { Grammar } from "./language/grammar";

/** A text found once for each figure: a ranking prints hundreds, and each in several places. */
function remembered(print: (grammar: Grammar, figure: Figure) => string): (grammar: Grammar, figure: Figure) => string {
  const texts = memo((grammar: Grammar) => memo((figure: Figure) => print(grammar, figure)));
  return (grammar, figure) => texts(grammar)(figure);
}

const plain = remembered((grammar, figure) => millions(grammar, figure));
const withSign = remembered((grammar, figure) => millions(grammar, figure, true));

/** A figure in millions, with a sign where it is a balance. */
export const amountText = (grammar: Grammar, figure: Figure, signed: boolean): string =>
  (signed ? withSign : plain)(grammar, figure);
export const shareText = remembered((grammar, figure) => percent(grammar, figure));
