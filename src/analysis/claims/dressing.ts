import type { Claim, ClaimSubject } from "../../core/claim";
import type { Written } from "./written";
import { flowOf } from "./frames";
import type { Item } from "./item";
import { type Around, figureOf, hasTag, isSign, isSoft, type Sentence } from "./sentence";
import { endsWay, startsWay } from "./wayOfShare";

/** Whether and which way a figure says that something changed. */
export interface Growth {
  readonly sign: 1 | -1;
  /** By an amount rather than a percentage or a number of times. */
  readonly isAbsolute: boolean;
  readonly isGuessed: boolean;
}

const direction = (item: Item | undefined): 1 | -1 | 0 =>
  hasTag(item, "down", "less") ? -1 : hasTag(item, "up", "more") ? 1 : 0;

const verb = (item: Item | undefined): 1 | -1 | 0 => (hasTag(item, "down") ? -1 : hasTag(item, "up") ? 1 : 0);

/** The word of change behind a figure, within a few words of its part of the sentence. */
function behind(sentence: Sentence, at: number, right: number, most: number): 1 | -1 | 0 {
  let passed = 0;
  for (let i = at + 1; i < right && passed < most; i++) {
    const item = sentence[i] as Item;
    if (item.depth > (sentence[at] as Item).depth) continue;
    const sign = direction(item);
    if (sign !== 0) return sign;
    if (isSoft(item) || item.kind === "figure" || flowOf(item)) return 0;
    passed++;
  }
  return 0;
}

/** Of "8 пайызға, 324 миллион долларға дейін төмендеді" the verb, which stands behind the amount that follows. */
function behindNext(sentence: Sentence, at: number, { next }: Around, { kind, role }: Written): 1 | -1 | 0 {
  const amount = figureOf(sentence[next]);
  const isPassed = kind === "percent" && role === "to" && amount?.kind === "money" && next <= at + 3;
  return isPassed ? behind(sentence, next, sentence.length, 3) : 0;
}

/** The nearest verb or noun of change before a figure, and where it stands. */
function ahead(sentence: Sentence, at: number, left: number): { sign: 1 | -1; at: number } | null {
  for (let i = at - 1; i >= left; i--) {
    const sign = verb(sentence[i]);
    if (sign !== 0) return { sign, at: i };
  }
  return null;
}

/** What a figure says of a change, or null. */
export function growthOf(sentence: Sentence, at: number, around: Around, figure: Written): Growth | null {
  const given = (sign: 1 | -1 | 0, isAbsolute = false, isGuessed = false): Growth | null =>
    sign === 0 ? null : { sign, isAbsolute, isGuessed };
  const near = behind(sentence, at, around.right, 4) || behindNext(sentence, at, around, figure);
  const before = ahead(sentence, at, around.left);
  // The figure right before the bracket that this one stands in.
  const outer = (around.opening ?? 0) - 1;
  if (figure.kind === "money" || figure.kind === "weight") {
    const steps = [1, 2, 3].map((back) => sentence[at - back]);
    const isIncrement =
      steps.slice(0, 1).some((item) => hasTag(item, "increment")) || hasTag(sentence[at], "increment");
    const isLedIn = isIncrement || startsWithIncrement(sentence, at);
    // "324 млн долларға артты": by so much, where the verb follows.
    const isWay = figureOf(sentence[around.previous])?.role === "from";
    if (!isWay && figure.role === "to" && direction(sentence[at + 1]) !== 0 && verb(sentence[at + 1]) !== 0)
      return given(verb(sentence[at + 1]), true, true);
    if (isLedIn && before) return given(before.sign, true);
    if (isLedIn && near !== 0) return given(near, true);
    // "fell to 1,800 tons (by 157,600 tons)"
    const outside = isLedIn && around.opening !== null ? ahead(sentence, around.opening, 0) : null;
    if (outside) return given(outside.sign, true);
    // "на 8,3% или на 324,3 млн": the same change once more.
    const led = figureOf(sentence[around.previous]);
    const isAgain = isLedIn && led?.kind === "percent" && at - around.previous <= 4;
    const verbBefore = isAgain ? ahead(sentence, around.previous, 0) : null;
    if (verbBefore) return given(verbBefore.sign, true);
    const next = sentence[at + 1];
    const isAmountBehind = sentence.slice(at + 2, at + 4).some((item) => item.kind === "figure");
    if (hasTag(next, "more", "less") && !isAmountBehind)
      return given(
        direction(next),
        true,
        !sentence.slice(at + 1, at + 6).some((item) => hasTag(item, "than") || item.kind === "time"),
      );
    // "770% (USD 3.180 millones)": the same change as an amount.
    const isChange = ["percent", "times"].includes(figureOf(sentence[outer])?.kind ?? "");
    // "in 2,3 раза (до $250 млн)": what it came to.
    const isLevel = hasTag(sentence[at - 1], "to");
    const isTimed = sentence.slice(at + 1, around.right).some((item) => item.kind === "time");
    return isChange && !isLevel && !isTimed ? given(changeAt(sentence, outer, around)?.sign ?? 0, true, true) : null;
  }
  if (figure.sign === "-") return given(-1);
  if (figure.sign === "+") return given(1);
  const isDown = near === -1 || (near === 0 && before?.sign === -1);
  // "mais 7,3%", "+7%" in words.
  if (
    figure.qualifier === "" &&
    hasTag(sentence[at - 1], "more", "less") &&
    !hasTag(sentence[at - 1], "over", "almost")
  )
    return given(direction(sentence[at - 1]));
  if (figure.isGrowth) return given(isDown && !(figure.value < 1) ? -1 : 1);
  // "rose by $50 million (20%)": the same change as a percentage.
  const isAlone = near === 0 && figureOf(sentence[outer])?.kind === "money" && opensBracket(sentence, outer + 1, at);
  const opened = isAlone ? changeAt(sentence, outer, around) : null;
  if (opened?.isAbsolute) return given(opened.sign);
  if (near !== 0 && !(before && before.at >= at - 2)) return given(near);
  if (before) return given(before.sign);
  if (near !== 0) return given(near);
  const isTimed = [1, 2].some((step) => {
    const item = sentence[at + step];
    return item?.kind === "time" && (item.time.said.kind === "yearBefore" || item.time.said.kind === "monthBefore");
  });
  if (isTimed) return given(1);
  // "by $40 million, or 38%": the same change once more.
  const led = around.previous >= 0 && at - around.previous <= 4 ? sentence[around.previous] : undefined;
  const isAgain = led?.kind === "figure" && led.figure.kind === "money" && !hasFlow(sentence, around.previous, at);
  if (isAgain && led.depth === (sentence[at] as Item).depth) {
    const same = changeAt(sentence, around.previous, around);
    if (same?.isAbsolute && !same.isGuessed) return given(same.sign);
  }
  // "2.4 times the level of 2022": a number of times needs no verb.
  return elliptical(sentence, at, around) ?? (figure.kind === "times" ? given(1) : null);
}

const hasFlow = (sentence: Sentence, from: number, to: number): boolean =>
  sentence.slice(from + 1, to).some((item) => flowOf(item) !== null || item.kind === "time" || hasTag(item, "share"));

/** What another figure says of a change, by what stands before it. */
function changeAt(sentence: Sentence, at: number, around: Around): Growth | null {
  const figure = figureOf(sentence[at]);
  const left = Math.max(0, Math.min(around.left, at) - 12);
  return figure && growthOf(sentence, at, { ...around, left, right: at + 1, opening: null }, figure);
}

/** A qualifier that a figure took in may itself stand behind the preposition: "by more than $5 billion". */
const startsWithIncrement = (sentence: Sentence, at: number): boolean => hasTag(sentence[at - 1], "increment");

/** "exports rose 0.5%, imports 7.9%": a flow and a percentage behind a growth, past the amount that it came with. */
function elliptical(sentence: Sentence, at: number, { previous, left }: Around): Growth | null {
  if (!hasOnlyFlow(sentence, left, at)) return null;
  const earlier = sentence.slice(0, Math.max(previous + 1, 0)).findLastIndex((item) => {
    const kind = figureOf(item)?.kind;
    return kind === "percent" || kind === "times";
  });
  const before = earlier < 0 ? null : ahead(sentence, earlier, 0);
  return before ? { sign: before.sign, isAbsolute: false, isGuessed: false } : null;
}

const hasOnlyFlow = (sentence: Sentence, left: number, at: number): boolean =>
  sentence
    .slice(left, at)
    .some((item) => flowOf(item) !== null || hasTag(item, "to") || item.kind === "place" || hasTag(item, "and")) &&
  !sentence.slice(left, at).some((item) => hasTag(item, "share"));

/** What a percentage is a share of, or null where it is none. */
export function isShare(
  sentence: Sentence,
  at: number,
  around: Around,
  growth: Growth | null,
  owner: Claim | undefined,
  isAfterShare: boolean,
): { readonly of: ClaimSubject | null } | null {
  const figure = figureOf(sentence[at]);
  if (!figure || figure.sign !== "" || figure.isGrowth) return null;
  const from = around.left;
  const before = sentence.slice(from, at).findLastIndex((item) => hasTag(item, "share"));
  const change = sentence.slice(from, at).findLastIndex((item) => verb(item) !== 0);
  const next = [1, 2].map((step) => sentence[at + step]);
  const isShareBehind = next.some((item) => hasTag(item, "share")) && !isSoft(sentence[at + 1]);
  const wholeBehind = partOf(sentence, at, around.right);
  if (hasTag(sentence[at + 1], "more", "less", "up", "down")) return null;
  // Of an amount that follows directly the flow is behind that one.
  const isOfAmount = hasTag(sentence[at + 1], "of") && around.next <= at + 3;
  const ofBehind = () =>
    flowWithin(sentence, at + 1, isOfAmount ? at + 9 : Math.min(commaBehind(sentence, at), around.right, at + 9));
  const isAside = isSign(sentence[at + 1], /^,$/) && hasTag(sentence[at + 2], "share");
  if (isAside) return { of: null };
  // "10.8% in 2011, for five months of 2012 25.7%"
  const isGoingOn =
    isAfterShare &&
    !growth &&
    sentence
      .slice(from, at)
      .every((item) => item.kind !== "figure" && flowOf(item) === null && !hasTag(item, "behind"));
  if (isGoingOn) return { of: null };
  // "of all that Kazakhstan imports 21.9 percent is Chinese"
  if (!growth && hasTag(sentence[at + 1], "copula") && isOfAll(sentence, from, at))
    return { of: flowWithin(sentence, from, at) };
  // "её доля в обороте — 49,5%, в экспорте — 45,3%"
  if (isAfterShare && !growth && isNextWhole(sentence, from, at)) return { of: flowWithin(sentence, from, at) };
  if (figure.isPart) return { of: flowWithin(sentence, from, at) };
  // "15,7% экспорта пришлось на Китай"
  const isOfFlow = flowOf(sentence[at + 1]) !== null && !growth;
  const end = Math.min(commaBehind(sentence, at), around.right);
  if (isOfFlow && sentence.slice(at + 2, end).some((item) => hasTag(item, "share"))) return { of: ofBehind() };
  if (isShareBehind) return { of: ofBehind() };
  if (before >= 0) {
    const isRaised =
      change > before &&
      !hasTag(sentence[at - 1], "to") &&
      !sentence.slice(from + change, at).some((item) => hasTag(item, "to"));
    if (!isRaised) return { of: ofBehind() ?? flowWithin(sentence, from + before, at) };
  }
  const isOnWay = before >= 0 ? startsWay(sentence, at, around) : isAfterShare && endsWay(sentence, at, around);
  if (isOnWay) return { of: before < 0 ? null : flowWithin(sentence, from + before, at) };
  if (wholeBehind && (change < 0 || !growth)) return { of: ofBehind() };
  // "(3.99% ranked 6)" after another share in a bracket.
  const isOfShare = owner?.kind !== "growth" || owner.of === "share";
  if (owner && !growth && around.opening !== null && opensBracket(sentence, around.opening, at) && isOfShare)
    return { of: owner.of === "share" ? "turnover" : null };
  return null;
}

/** Whether what stands before a figure is a whole that it is a part of: "of all exports". */
function isOfAll(sentence: Sentence, from: number, at: number): boolean {
  for (let i = from; i < at; i++) {
    const isLed = hasTag(sentence[i], "of") && [1, 2].some((step) => hasTag(sentence[i + step], "whole"));
    if (isLed || (hasTag(sentence[i], "of") && hasTag(sentence[i], "whole")))
      return flowWithin(sentence, i, at) !== null;
  }
  return false;
}

/** Whether nothing stands before a figure but another flow that it is a share of. */
const isNextWhole = (sentence: Sentence, from: number, at: number): boolean =>
  hasTag(sentence[at - 2], "exports", "imports", "turnover") &&
  isSign(sentence[at - 1], /^[–—-]$/) &&
  sentence.slice(from, at - 2).every((item) => isSoft(item) || hasTag(item, "in", "of"));

/** Where a comma behind a figure is, that opens another part of the sentence; the end where there is none. */
function commaBehind(sentence: Sentence, at: number): number {
  const comma = sentence.findIndex((item, i) => i > at && isSign(item, /^,$/));
  return comma < 0 ? sentence.length : comma;
}

/** Whether nothing but a qualifier stands between a bracket and the figure. */
const opensBracket = (sentence: Sentence, opening: number, at: number): boolean =>
  sentence.slice(opening + 1, at).every((item) => hasTag(item, "over", "almost", "under", "about", "of"));

function flowWithin(sentence: Sentence, from: number, to: number): ClaimSubject | null {
  for (let i = from; i < to; i++) {
    const word = flowOf(sentence[i]);
    if (word) return word.of;
  }
  return null;
}

/** "20.6% of the whole turnover", "69% of that": whether what is behind a percentage is a whole. */
function partOf(sentence: Sentence, at: number, right: number): boolean {
  if (!hasTag(sentence[at + 1], "of") && !hasTag(sentence[at + 2], "of")) return false;
  if (isSoft(sentence[at + 1])) return false;
  for (let i = at + 1; i < Math.min(right + 1, at + 7); i++) {
    const item = sentence[i];
    if (i > at + 2 && isSoft(item) && !hasTag(item, "and")) return false;
    if (
      item?.kind === "figure" ||
      hasTag(item, "whole", "that", "settlement") ||
      flowOf(item) ||
      item?.kind === "place" ||
      isSign(item, /^$/)
    )
      return true;
  }
  return false;
}
