import { isSaidOtherwise } from "./again";
import type { Asked, Meaning } from "./meaning";
import { hasTag } from "./sentence";

/**
 * What a figure says, without a time that cannot be its own: where its sentence names none, and another figure was given
 * for the period spoken of until then. Where another office counts, it may be of that period all the same.
 */
export function withoutOtherTime(asked: Asked, meaning: Meaning): Meaning {
  const { text, state, figure, when, subject } = asked;
  const { sentence, marks } = state;
  const isAmount = ["turnover", "exports", "imports", "balance"].includes(meaning.kind);
  const isTimed =
    when.isOwn ||
    when.base !== null ||
    meaning.isBase ||
    [...marks].some(([i, role]) => i < asked.at && role === "now");
  if (!isAmount || subject.isInherited || meaning.time === null || isTimed) return meaning;
  const start = text.elements[sentence[0]?.first ?? 0]?.token.from ?? 0;
  const earlier = text.claims.filter(({ from }) => from < start);
  if (!isSaidOtherwise(earlier, meaning, figure)) return meaning;
  return sentence.some((item) => hasTag(item, "statistics"))
    ? { ...meaning, guessed: [...meaning.guessed, "period"] }
    : { ...meaning, time: null, since: null };
}
