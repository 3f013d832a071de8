import type { Written as Figure } from "./written";
import type { Flow } from "./flowFor";
import { flowOf } from "./frames";
import type { Item } from "./item";
import type { Written } from "./periods";
import { type Around, figureOf, hasTag, isHard, isSign, type Sentence } from "./sentence";

/** A year or a number of years by which something is to be reached. */
function isAhead(item: Item | undefined, date: Written | null): boolean {
  if (item?.kind !== "time") return false;
  const { said } = item.time;
  if (said.kind === "inYears") return true;
  if (said.kind === "deadline") return date === null || said.year > date.year;
  return said.kind === "year" && typeof said.year === "number" && date !== null && said.year > date.year;
}

/** "rose by 38% to reach $146 million": where a change went, and no wish. */
function isOutcome(sentence: Sentence, at: number): boolean {
  const item = sentence[at];
  if (item?.kind !== "word" || item.element.token.folded !== "to") return false;
  const figure = sentence.slice(0, at).findLastIndex((each) => each.kind === "figure");
  return figure >= at - 3 && sentence.slice(0, figure).some((each) => hasTag(each, "up", "down"));
}

/** Whether an amount is one that is wished for and not one that was. */
export function isTarget(sentence: Sentence, at: number, around: Around, date: Written | null): boolean {
  const from = around.opening === null ? around.previous + 1 : around.left;
  let isPast = false;
  let hasFlow = false;
  for (let i = at - 1; i >= from; i--) {
    const item = sentence[i] as Item;
    if (isSign(item, /^[;:]$/)) break;
    if (isSign(item, /^,$/) && (isPast || hasFlow)) break;
    if (flowOf(item)) hasFlow = true;
    if (item.kind === "time" && !isAhead(item, date)) isPast = true;
    if (isAhead(item, date)) return true;
    if (hasTag(item, "target") && !isOutcome(sentence, i)) return true;
  }
  for (let i = at + 1; i < Math.min(around.right, at + 10); i++) {
    const item = sentence[i] as Item;
    if (item.depth > (sentence[at] as Item).depth) continue;
    if (isSign(item, /^[,;]$/) && !isAhead(sentence[i + 1], date)) break;
    if (isAhead(item, date)) return true;
    if (
      hasTag(item, "target") &&
      !isPast &&
      !sentence.slice(at + 1, i).some((each) => hasTag(each, "and", "but") || isSign(each, /^,$/))
    )
      return true;
  }
  return false;
}

/** The year by which a target is to be reached, or null. */
export function deadlineItem(sentence: Sentence, at: number, around: Around, date: Written | null): Item | null {
  for (let i = at + 1; i < around.right; i++) if (isAhead(sentence[i], date)) return sentence[i] as Item;
  for (let i = at - 1; i >= 0; i--) {
    if (isAhead(sentence[i], date)) return sentence[i] as Item;
    if (isHard(sentence[i]) || figureOf(sentence[i])) break;
  }
  return null;
}

/** Whether an amount is no figure of trade: a contract, a project, tonnes. */
export function isOther(
  sentence: Sentence,
  at: number,
  around: Around,
  figure: Figure,
  { found, behind }: Flow,
): boolean {
  if (figure.kind === "weight") return true;
  if (figure.kind !== "money") return false;
  const flowAt = found?.at ?? null;
  const isJoined = behind?.word.of === "fdi";
  const from = around.opening === null ? around.previous + 1 : around.left;
  for (let i = at - 1; i >= from; i--) {
    const item = sentence[i] as Item;
    if (isSign(item, /^[;:]$/)) break;
    const word = flowOf(item);
    // "9,863 projects stand for $90 billion of investment"
    if (hasTag(item, "contract") && !(flowAt !== null && flowAt > i && flowAt < at) && !isJoined) return true;
    if (word && !word.isWeak && !(word.of === "fdi")) break;
  }
  // "күніне 29,5 млн еуроға": by the day.
  if (hasTag(sentence[at - 1], "each")) return true;
  for (let i = at + 1; i < Math.min(around.right, at + 4); i++) {
    const item = sentence[i] as Item;
    if (isSign(item, /^[,;()]$/) || (flowOf(item) && !hasTag(item, "contract"))) break;
    // "had put it at $5 million a day before"
    const isDay = hasTag(item, "each") && hasTag(sentence[i + 1], "ago");
    if (hasTag(item, "each", "contract") && !isDay) return true;
  }
  return false;
}
