import type { Claim, ClaimTime } from "../../core/claim";
import { yearly } from "../../core/period";
import { baseOf, isMonths, resolve, type Resolved, type Written } from "./periods";
import { type Around, figureOf, hasTag, isHard, isLedByFrom, isSign, type Sentence } from "./sentence";
import { deadlineItem } from "./noFact";
import { flowOf } from "./frames";
import type { Item } from "./item";
import type { TimeRole } from "./timeMarks";

type Marks = ReadonlyMap<number, TimeRole>;

/** Where what a figure is compared with stands: behind it, before the next figure, or before it. */
export function baseFor(sentence: Sentence, at: number, left: number, next: number, marks: Marks): number | null {
  const { depth } = sentence[at] as Item;
  for (let i = at + 1; i < next; i++) {
    const item = sentence[i] as Item;
    if (item.depth < depth || isSign(item, /^;$/)) break;
    if (item.depth === depth && marks.get(i) === "base") return i;
  }
  for (let i = at - 1; i >= Math.max(0, depth > 0 ? left - 4 : left); i--) {
    if (figureOf(sentence[i])) break;
    if (marks.get(i) === "base") return i;
  }
  return null;
}

/**
 * Whether an amount is what a change starts from: `own` where its own words say so, `led` where it stands in a bracket
 * behind what says so.
 */
export function basing(
  sentence: Sentence,
  at: number,
  around: Around,
  marks: Marks,
  owner: Claim | undefined,
  growth: Claim | null,
): "own" | "led" | null {
  const isChanging =
    sentence.slice(0, at).some((item) => hasTag(item, "up", "down", "more", "less")) || growth !== null;
  // "less than in 2023, when turnover was 2.8 billion"
  for (let i = at - 1; i > around.left; i--)
    if (hasTag(sentence[i], "when")) return [1, 2].some((back) => marks.get(i - back) === "base") ? "own" : null;
  if (figureOf(sentence[at])?.role === "from" && figureOf(sentence[around.next])?.role === "to") return "own";
  for (let i = at - 1; i >= Math.max(around.left, at - 3); i--) {
    const item = sentence[i];
    // "exports of 5 against imports of 3": the one beside the other, and no change.
    const own = flowOf(item)?.of;
    const before = own && sentence.slice(0, i).findLast((each) => flowOf(each) !== null);
    if (own && before && flowOf(before)?.of !== own) break;
    if (hasTag(item, "than") && !hasTag(item, "in", "fromAmount", "over", "of", "increment")) return "own";
    if (hasTag(item, "fromAmount") && isLedByFrom(sentence, at, around.next)) {
      const isTo = sentence.slice(at + 1, around.next).some((each) => hasTag(each, "to"));
      if (isChanging || isTo || hasTag(item, "up", "down")) return "own";
    }
    if (item?.kind !== "word" || hasTag(item, "to", "copula")) break;
  }
  const behind = sentence.slice(at + 1, around.right).findIndex((item) => item.kind === "time");
  if (behind >= 0) {
    const time = sentence[at + 1 + behind];
    const isSame = time?.kind === "time" && time.time.said.kind === "same" && marks.get(at + 1 + behind) === "base";
    if (isSame && (around.opening !== null || hasTag(sentence[at + 1], "of", "in", "over"))) return "own";
    // "5% less ($5 billion in 2021)"
    if (around.opening !== null && owner?.kind === "growth") return "own";
  }
  if (around.opening !== null) {
    const before = around.opening - 1;
    if (marks.get(before) === "base" || (hasTag(sentence[before], "thanAfter") && marks.has(before - 1))) return "led";
    // "45% more year-on-year ($5 billion)"
    for (let i = before; i > before - 3; i--) if (marks.get(i) === "base") return "led";
    // "2022 жылмен салыстырғанда 24%-ға көп (24,2 млрд)"
    if (owner?.kind === "growth" && owner.of !== "share" && !figureOf(sentence[before])) return "led";
    // "($5 billion a year earlier)"
    for (let i = around.opening + 1; i < around.right; i++) if (i !== at && marks.get(i) === "base") return "own";
  }
  return null;
}

/** The year by which a target is to be reached. */
export function deadlineOf(sentence: Sentence, at: number, around: Around, date: Written | null): ClaimTime | null {
  const item = deadlineItem(sentence, at, around, date);
  return item?.kind === "time" ? resolve(item.time.said, date, null).time : null;
}

/** Of when a growth is, and since when: a span from one year to another, or two amounts behind it with years of their own. */
export function growthTimes(
  time: ClaimTime | null,
  base: ClaimTime | null,
  sentence: Sentence,
  at: number,
  date: Written | null,
  spoken: ClaimTime | null,
): { time: ClaimTime | null; since: ClaimTime | null } {
  if (time?.kind === "span") return { time: yearly(time.to), since: yearly(time.from) };
  // "has grown by half since 2021": from that year on, until when is not said.
  if (time?.kind === "open") return { time: null, since: yearly(time.from) };
  const figures = sentence.flatMap((item, i) => (item.kind === "figure" && i > at ? [i] : []));
  const [first, second] = figures;
  if (first !== undefined && second !== undefined && base === null) {
    const isFrom = sentence.slice(at + 1, first).some((item) => hasTag(item, "fromAmount"));
    const timeBehind = (i: number) => {
      for (let j = i + 1; j < Math.min(sentence.length, i + 5); j++) {
        const item = sentence[j];
        if (item?.kind === "figure" || isHard(item)) return null;
        if (item?.kind === "time") return resolve(item.time.said, date, spoken).time;
      }
      return null;
    };
    const [from, to] = [timeBehind(first), timeBehind(second)];
    if (isFrom && from !== null && (to !== null || isMonths(time)))
      return { time: to ?? time, since: baseOf(to ?? time, from) };
  }
  return { time, since: baseOf(time, base) };
}

/** The time that is said in a sentence before or directly behind a position. */
export function timeInSentence(
  sentence: Sentence,
  marks: Marks,
  at: number,
  resolved: ReadonlyMap<number, Resolved>,
): ClaimTime | null {
  for (let i = at - 1; i >= 0; i--) if (marks.get(i) === "now") return resolved.get(i)?.time ?? null;
  for (let i = at + 1; i < Math.min(sentence.length, at + 8); i++) {
    if (isHard(sentence[i]) || isSign(sentence[i], /^,$/)) break;
    const item = sentence[i];
    if (item?.kind === "time" && marks.get(i) !== "base") return resolve(item.time.said, null, null).time;
  }
  return null;
}
