import { type Claim, type ClaimTime, formatClaimTime } from "../../core/claim";
import { yearly } from "../../core/period";
import { baseFor } from "./bases";
import { flowOf } from "./frames";
import type { Item } from "./item";
import { resolve, resolveBase } from "./periods";
import { type Around, figureOf, hasTag, isHard, isLedByFrom, isSign, type Sentence, softEnd } from "./sentence";
import type { SentenceState, TextState } from "./state";
import { isAlone, type TimeRole } from "./timeMarks";

/** Of when a figure is, and what it is compared with. */
export interface When {
  readonly time: ClaimTime | null;
  readonly isGuessed: boolean;
  /** Whether the time stands behind the figure itself. */
  readonly isOwn: boolean;
  readonly base: ClaimTime | null;
}

/** The time behind a figure in its part of the sentence, past what stands in brackets. */
function timeBehind(sentence: Sentence, at: number, right: number): number | null {
  const { depth } = sentence[at] as Item;
  const end = softEnd(sentence, at, right);
  for (let i = at + 1; i < right; i++) {
    const item = sentence[i] as Item;
    if (item.depth > depth && !isAlone(sentence, i)) continue;
    if (item.kind === "figure" || (i >= end && !isSign(item, /^[()]$/))) return null;
    // A time right before the next figure is of that one.
    if (item.kind === "time") return figureOf(sentence[i + 1]) ? null : i;
  }
  return null;
}

/** Whether a time is spoken of before a position. */
function isTimed(marks: ReadonlyMap<number, TimeRole>, at: number): boolean {
  for (const [i, role] of marks) if (i < at && role === "now") return true;
  return false;
}

/** A time further on in the same part of a sentence that has said none before. */
function lateTime(sentence: Sentence, at: number, marks: ReadonlyMap<number, TimeRole>): number | null {
  const { depth } = sentence[at] as Item;
  if (depth > 0 || isTimed(marks, at)) return null;
  const figure = figureOf(sentence[at]);
  // "by $40 million, or 38%, to reach $146 million in 2022": a change is of when its outcome is.
  const isChange = figure?.kind === "percent" || figure?.kind === "times" || hasTag(sentence[at - 1], "increment");
  for (let i = at + 1; i < sentence.length; i++) {
    const isPassed =
      isSign(sentence[i], /^,$/) &&
      (isChange || hasTag(sentence[i - 1], "respectively") || hasTag(sentence[i + 1], "respectively"));
    if (!isPassed && (isSign(sentence[i], /^[,;:–—]$/) || isHard(sentence[i]))) return null;
    if (isChange && (flowOf(sentence[i]) || hasTag(sentence[i], "but"))) return null;
    if ((sentence[i] as Item).depth === depth && marks.get(i) === "now") return i;
  }
  return null;
}

/** The time in a bracket before its figure, or right before the bracket: "(in 2021 – $300 million)", "in all of 2022 ($600 million)". */
function timeOfBracket(
  sentence: Sentence,
  at: number,
  { opening }: Around,
  marks: ReadonlyMap<number, TimeRole>,
): number | null {
  if (opening === null) return null;
  for (let i = at - 1; i > opening; i--) {
    if (sentence[i]?.kind === "figure") return null;
    if (sentence[i]?.kind === "time") return marks.get(i) === "base" ? null : i;
  }
  const isBehind = sentence[opening - 1]?.kind === "time" && marks.get(opening - 1) !== "base";
  return isBehind && figureOf(sentence[at])?.kind === "money" ? opening - 1 : null;
}

/** The only time of a sentence, wherever it stands, of a text that has said none before. */
function loneTime(sentence: Sentence, marks: ReadonlyMap<number, TimeRole>): number | null {
  const [only, ...others] = [...marks].flatMap(([i, role]) =>
    role === "now" && (sentence[i] as Item).depth === 0 ? [i] : [],
  );
  return only !== undefined && others.length === 0 ? only : null;
}

const timeAt = (sentence: Sentence, at: number) => {
  const item = sentence[at];
  return item?.kind === "time" ? item.time.said : null;
};

/** Of when a figure is: what stands behind it, or what was said before; and what it is compared with. */
export function timeFor(
  { date, period, isPeriodGuessed }: TextState,
  { sentence, marks, sharedTimes }: SentenceState,
  at: number,
  around: Around,
  owner: Claim | undefined,
): When {
  const shared = timeAt(sentence, sharedTimes.get(at) ?? -1);
  if (shared) return { ...resolve(shared, date, period), isOwn: true, base: null };
  const before: When = { time: owner ? owner.period : period, isGuessed: isPeriodGuessed, isOwn: false, base: null };
  // "rose 14.3 percent to $10.4 billion in the first three months": a time behind the next figure is of both.
  const late = owner ? null : lateTime(sentence, at, marks);
  const lateSaid = late === null ? null : timeAt(sentence, late);
  const lateFound = lateSaid && resolve(lateSaid, date, period);
  const spoken = lateFound?.time ? { ...before, time: lateFound.time, isGuessed: lateFound.isGuessed } : before;
  const behind = timeBehind(sentence, at, around.right);
  const said = behind === null ? null : timeAt(sentence, behind);
  const hasOwn = figureOf(sentence[at])?.role === "from" && marks.get(at - 1) === "now";
  let when = hasOwn ? { ...spoken, isOwn: true } : spoken;
  const inBracket = behind === null ? timeOfBracket(sentence, at, around, marks) : null;
  const saidInBracket = inBracket === null ? null : timeAt(sentence, inBracket);
  if (saidInBracket && saidInBracket.kind !== "deadline") {
    const { time, isGuessed } = resolve(saidInBracket, date, before.time);
    if (time !== null) when = { time, isGuessed, isOwn: true, base: null };
  }
  if (behind !== null && said) {
    const isBase = marks.get(behind) === "base";
    const isNow = marks.get(behind) === "now";
    const { time, isGuessed } = isNow
      ? resolve(said, date, period)
      : resolveBase(said, date, isBase ? spoken.time : period);
    const isPast = said.kind !== "deadline" || (date !== null && said.year <= date.year);
    if (isBase) when = { ...spoken, base: time };
    else if (isPast) when = { time, isGuessed, isOwn: true, base: null };
  }
  // A base may stand further on, and before.
  const further = when.base === null ? baseFor(sentence, at, around.left, around.next, marks) : null;
  const base = further === null ? null : timeAt(sentence, further);
  const lone = when.time === null && period === null && !owner ? loneTime(sentence, marks) : null;
  const loneSaid = lone === null ? null : timeAt(sentence, lone);
  if (loneSaid) when = { ...when, time: resolve(loneSaid, date, null).time, isGuessed: true };
  return base ? { ...when, base: resolveBase(base, date, when.time).time } : when;
}

/** Of "between 2003 and 2013, from 92 to 625 million" the year of each amount. */
export function endOf(sentence: Sentence, at: number, around: Around, span: ClaimTime & { kind: "span" }): ClaimTime {
  if (isLedByFrom(sentence, at, around.next)) return yearly(span.from);
  const isTo =
    around.previous >= 0 &&
    isLedByFrom(sentence, around.previous, at) &&
    sentence.slice(around.previous, at).some((item) => hasTag(item, "to"));
  return isTo ? yearly(span.to) : span;
}

/** So many claims back a text still speaks of the same. */
const nearby = 100;

/** The period that most claims are of. */
export function mainPeriod(claims: readonly Claim[]): ClaimTime | null {
  const counts = new Map<string, { time: ClaimTime; count: number }>();
  for (const { period, kind } of claims.slice(-nearby)) {
    if (period === null || kind === "target") continue;
    const key = formatClaimTime(period);
    counts.set(key, { time: period, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const [most] = [...counts.values()].toSorted((a, b) => b.count - a.count);
  return most?.time ?? null;
}
