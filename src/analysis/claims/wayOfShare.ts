import { type Around, figureOf, hasTag, type Sentence } from "./sentence";

const isLedTo = (sentence: Sentence, at: number): boolean =>
  hasTag(sentence[at - 1], "to") ||
  hasTag(sentence[at + 1], "to") ||
  (figureOf(sentence[at])?.role === "to" && !hasTag(sentence[at + 1], "up", "down"));

/** "its share rose from 5% to 7%": whether a percentage is where it was. */
export const startsWay = (sentence: Sentence, at: number, { next }: Around): boolean =>
  (hasTag(sentence[at - 1], "fromAmount") || figureOf(sentence[at])?.role === "from") &&
  figureOf(sentence[next])?.kind === "percent" &&
  isLedTo(sentence, next);

/** "from 5% to 7%", "by 2 points to 7%": whether a percentage is where a share went. */
export const endsWay = (sentence: Sentence, at: number, { previous }: Around): boolean =>
  ["percent", "points"].includes(figureOf(sentence[previous])?.kind ?? "") && isLedTo(sentence, at);
