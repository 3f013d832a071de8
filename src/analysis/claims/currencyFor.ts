import { figureOf, isHard, type Sentence } from "./sentence";
import type { Written as Figure } from "./written";

/** The currency of an amount: its own, that of the amount that it stands beside, or the one spoken of; null where none is. */
export function currencyFor(sentence: Sentence, at: number, figure: Figure, spoken: string | null): string | null {
  if (!figure.isBare) return figure.unit;
  // "1.200 millones en 2021 a 1.800 millones de dólares": said once for both.
  for (let i = at + 1; i < Math.min(sentence.length, at + 7) && !isHard(sentence[i]); i++) {
    const next = figureOf(sentence[i]);
    if (next?.kind === "money" && !next.isBare) return next.unit;
    if (next) break;
  }
  return spoken;
}
