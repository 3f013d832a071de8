import type { Figure } from "../core/figure";
import { millions, percent } from "./number";

/** A text found once for each figure: a ranking prints hundreds, and each in several places. */
function remembered(print: (figure: Figure) => string): (figure: Figure) => string {
  const texts = new WeakMap<Figure, string>();
  return (figure) => {
    const known = texts.get(figure);
    if (known !== undefined) return known;
    const text = print(figure);
    texts.set(figure, text);
    return text;
  };
}

const plain = remembered((figure) => millions(figure));
const withSign = remembered((figure) => millions(figure, true));

/** A figure in millions, with a sign where it is a balance. */
export const amountText = (figure: Figure, signed: boolean): string => (signed ? withSign : plain)(figure);
export const shareText = remembered((figure) => percent(figure));
