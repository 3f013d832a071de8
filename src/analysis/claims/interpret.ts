import {
  type Claim,
  type ClaimKind,
  type ClaimSubject,
  type ClaimTime,
  formatClaimTime,
  type Guessable,
  type Unread,
} from "../../core/claim";
import { yearly } from "../../core/period";
import { type Element, has } from "./elements";
import type { Written as Figure } from "./figures";
import { flowOf, type FlowWord, isGroup, placesIn, type Sides, sidesOf } from "./frames";
import { growthOf, isShare } from "./dressing";
import { intervalsOf } from "./precision";
import type { Item } from "./items";
import { baseOf, resolve, type Written } from "./periods";
import { commonPair, withHome, completed, type Context, officeOf, remember } from "./sides";
import {
  type Around,
  aroundOf,
  figureOf,
  flowBefore,
  flowBehind,
  type FoundFlow,
  hasTag,
  isLedByFrom,
  isSign,
  type Sentence,
  softEnd,
} from "./sentence";
import { isTarget, isOther } from "./noFact";
import { respective } from "./respective";
import { isAlone, timeMarks } from "./timeMarks";
import { baseFor, basing, deadlineOf, growthTimes, timeInSentence } from "./bases";
import { itemOf } from "./itemOf";
import { rankSides, rankSubject } from "./rankSides";
import { isContinued } from "./continued";
import { isPartOfThat, shareSides } from "./shareSides";

export interface Interpreting {
  readonly text: string;
  readonly elements: readonly Element[];
  readonly sentences: readonly Sentence[];
  readonly date: Written | null;
  readonly home: string | null;
  readonly pair: readonly [string, string] | null;
}

interface Topic {
  readonly word: FlowWord;
  readonly sides: Sides;
  readonly guessed: readonly Guessable[];
}

/** The first figure of a sentence that begins with where a change starts: "From $2.7 billion in 2000 the turnover went to". */
const opensWithFrom = (sentence: Sentence, at: number): boolean =>
  isLedByFrom(sentence, at, sentence.length) &&
  !sentence.slice(0, at).some((item) => item.kind === "figure" || flowOf(item) !== null);

/** The first flow word behind a figure in its sentence, where none stands before it. */
function flowAfter(sentence: Sentence, at: number, around: Around): FoundFlow | null {
  if (around.opening !== null) return null;
  for (let i = at + 1; i < around.next; i++) {
    const word = flowOf(sentence[i]);
    if (word) return { word, at: i };
  }
  return null;
}

/** Where what stands before a figure begins: behind what belongs to the figure before it. */
function windowStart(sentence: Sentence, previous: number, at: number): number {
  // A rank parts what is in another part of the sentence only.
  const rank = sentence.slice(0, at).findLastIndex((item) => figureOf(item)?.kind === "rank");
  if (rank > previous) {
    const end = softEnd(sentence, rank, at);
    if (end < at) return end;
  }
  if (previous < 0) return 0;
  const end = softEnd(sentence, previous, at);
  return end < at ? end : previous + 1;
}

/** "It exports $17 billion more than it imports": which way the balance goes, or null. */
function excessOf(sentence: Sentence, at: number, word: FlowWord | null, right: number): 1 | -1 | null {
  if (word?.of !== "exports" && word?.of !== "imports") return null;
  let sign: 1 | -1 | 0 = 0;
  for (let i = at + 1; i < Math.min(right, at + 7); i++) {
    if (sign === 0) sign = hasTag(sentence[i], "less") ? -1 : hasTag(sentence[i], "more") ? 1 : 0;
    const other = flowOf(sentence[i])?.of;
    if (sign !== 0 && (other === "exports" || other === "imports") && other !== word.of)
      return word.of === "exports" ? sign : sign === 1 ? -1 : 1;
  }
  return null;
}

/** Of "between 2003 and 2013, from 92 to 625 million" the year of each amount. */
function endOf(sentence: Sentence, at: number, around: Around, span: ClaimTime & { kind: "span" }): ClaimTime {
  if (isLedByFrom(sentence, at, around.next)) return yearly(span.from);
  const isTo =
    around.previous >= 0 &&
    isLedByFrom(sentence, around.previous, at) &&
    sentence.slice(around.previous, at).some((item) => hasTag(item, "to"));
  return isTo ? yearly(span.to) : span;
}

/** The part of the world that a rank or a share is counted in. */
function groupIn(sentence: Sentence, at: number, around: Around, { reporter, partner, pair }: Sides): string | null {
  const from = Math.max(sentence.slice(0, at).findLastIndex((item) => isSign(item, /^[;:]$/)) + 1, around.left - 1, 0);
  const own: readonly (string | null)[] = [reporter, partner, ...(pair ?? [])];
  for (let i = from; i < Math.min(sentence.length, around.right + 1); i++) {
    const item = sentence[i];
    // Another figure has a group of its own.
    if (i > at && (item?.kind === "figure" || isSign(item, /^[(]$/))) return null;
    if (i < at && item?.kind === "figure") continue;
    const code =
      item?.kind === "place" ? item.place.codes.find((each) => isGroup(each) && !own.includes(each)) : undefined;
    if (code !== undefined) return code;
  }
  return null;
}

/** "4.9% of turnover with them": of a group that was named before. */
function isOfThem(sentence: Sentence, at: number, right: number): boolean {
  for (let i = at + 1; i < Math.min(right, at + 8); i++)
    if (hasTag(sentence[i], "with") && sentence[i + 1]?.kind !== "place") return true;
  return sentence.slice(Math.max(0, at - 5), at).some((item) => hasTag(item, "withThem"));
}

/** A record is a rank among the years of one trade, not among partners. */
const isRecord = (elements: readonly Element[], { first, end, kind }: Figure): boolean =>
  kind === "rank" && elements.slice(first, end).some((element) => has(element, "record"));

/** The period that most claims are of. */
function mainPeriod(claims: readonly Claim[]): ClaimTime | null {
  const counts = new Map<string, { time: ClaimTime; count: number }>();
  for (const { period, kind } of claims) {
    if (period === null || kind === "target") continue;
    const key = formatClaimTime(period);
    counts.set(key, { time: period, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const [most] = [...counts.values()].toSorted((a, b) => b.count - a.count);
  return most?.time ?? null;
}

/** Whether another figure was given already for what a figure without a word of its own would be taken for. */
function isSaidOtherwise(
  claims: readonly Claim[],
  kind: ClaimKind,
  of: ClaimSubject | null,
  sides: Sides,
  time: ClaimTime | null,
  value: number,
  figure: Figure,
  item: string | null,
): boolean {
  if (kind === "other" || kind === "target" || kind === "rank" || figure.kind === "weight") return false;
  const isTurnover = kind === "turnover" || of === "turnover";
  const side = ({ reporter, partner, pair }: Sides) => {
    const codes = [...(pair ?? [reporter, partner])];
    return (isTurnover ? codes.sort() : codes).join();
  };
  return claims.some(
    (claim) =>
      claim.kind === kind &&
      claim.of === of &&
      claim.unit === (figure.isBare ? claim.unit : figure.unit) &&
      claim.item === item &&
      side(claim) === side(sides) &&
      (claim.period && formatClaimTime(claim.period)) === (time && formatClaimTime(time)) &&
      Math.abs(claim.value - value) > Math.abs(value) * 0.1,
  );
}

/** Claims in the order of the text. */
export function interpret(input: Interpreting): { claims: Claim[]; unread: Unread[] } {
  const { text, elements, sentences, date } = input;
  const claims: Claim[] = [];
  const unread: Unread[] = [];
  const named = input.pair ?? commonPair(sentences);
  const known = named ?? withHome(sentences, input.home);
  const context: Context = { home: input.home, pair: known, said: known, reporter: null, isGuessed: named === null };
  let topic: Topic | null = null;
  let period: ClaimTime | null = null;
  let isPeriodGuessed = false;
  let textCurrency: string | null = null;

  const spanOf = (first: number, end: number) => {
    const from = (elements[first] as Element).token.from;
    const to = (elements[end - 1] as Element).last.to;
    return { from, to, quote: text.slice(from, to) };
  };

  let lastRank: Claim | null = null;
  let office: string | null = null;
  for (const sentence of sentences) {
    const used = new Set<number>();
    const marks = timeMarks(sentence, date);
    const outer: (Claim | undefined)[] = [];
    const shared = respective(sentence);
    const named = officeOf(sentence);
    if (named !== null && !/^\d|W00/.test(named)) {
      office = named;
      context.reporter = named;
    }
    let topicBefore: Topic | null = topic;
    let isPassing = false;
    let goods: string | null = null;
    // Where another partner is spoken of and no time, an aside on another year is over.
    const firstFigure = sentence.findIndex((item) => item.kind === "figure" && item.figure.kind !== "rank");
    const isTimed = sentence
      .slice(0, Math.max(0, firstFigure))
      .some((item, i) => item.kind === "time" && marks.get(i) !== "base");
    const turnsTo = placesIn(sentence, 0, sentence.length).find(({ isAdjective }) => !isAdjective);
    const pairNow: readonly (string | null)[] = context.pair ?? [];
    if (!isTimed && turnsTo && !pairNow.includes(turnsTo.code) && claims.length > 2) {
      const main = mainPeriod(claims);
      if (main && period && formatClaimTime(main) !== formatClaimTime(period)) {
        period = main;
        isPeriodGuessed = true;
      }
    }
    let lastGrowth: Claim | null = null;
    let lastShare: Claim | null = null;
    const resolved = new Map<number, { time: ClaimTime | null; isGuessed: boolean }>();
    const isBareSentence = !sentence.some((item) => item.kind === "figure");
    sentence.forEach((item, at) => {
      if (item.kind === "time") {
        const mark = marks.get(at);
        const result = resolve(item.time.said, date, period);
        resolved.set(at, result);
        if (mark === "now" && result.time !== null) {
          period = result.time;
          isPeriodGuessed = result.isGuessed;
        } else if (mark === "now" && item.time.said.kind !== "monthBefore" && item.time.said.kind !== "yearBefore") {
          period = null;
          isPeriodGuessed = false;
        }
        return;
      }
      const figure = figureOf(item);
      if (!figure) return;
      const around = aroundOf(sentence, at);
      const end = softEnd(sentence, at, around.right);
      const owner = item.depth > 0 ? outer[item.depth - 1] : undefined;

      // Of what: a word before it, a word behind it that is joined to it, or what was spoken of.
      const before = flowBefore(sentence, around.left, at, used);
      const behind = figure.kind === "rank" ? null : flowBehind(sentence, at, around.right);
      const given = shared.get(at);
      const isOwn = before !== null && !(before.word.isWeak && behind !== null);
      const later = topic === null || opensWithFrom(sentence, at) ? flowAfter(sentence, at, around) : null;
      const found =
        given ??
        (isOwn && !(behind && behind.at <= at + 3 && around.previous >= 0 && before.at < around.previous)
          ? behind &&
            behind.word.of !== before.word.of &&
            !behind.word.isWeak &&
            figure.kind === "money" &&
            behind.at <= at + 3
            ? behind
            : before
          : (behind ?? later));
      if (found && found === behind) used.add(found.at);

      const windowFrom = around.opening !== null ? around.left : windowStart(sentence, around.previous, at);
      const windowTo = Math.min(around.next, around.right, end);
      let word: FlowWord | null = found?.word ?? null;
      let sides: Sides;
      let guessed: readonly Guessable[];
      let isInherited = false;
      const spokenOf: ClaimSubject | null = topic?.word.of ?? null;
      if (word && found) {
        let places = placesIn(sentence, windowFrom, windowTo);
        const isFirst = !sentence.slice(0, at).some((each) => each.kind === "figure");
        if (places.length === 0 && around.opening === null && isFirst) places = placesIn(sentence, 0, windowTo);
        // "exports to and imports from India": one partner of both.
        const isShared = given && sentence.some((each, i) => hasTag(each, "toward") && hasTag(sentence[i + 1], "and"));
        if (isShared)
          places = places.map((each) =>
            each.role === "to" || each.role === "from" ? { ...each, role: "with" } : each,
          );
        const isWhole = sentence.slice(windowFrom, at).some((each) => hasTag(each, "whole"));
        const isBoth = places.length === 0 && sentence.slice(windowFrom, at).some((each) => hasTag(each, "both"));
        ({ sides, guessed } = completed(
          sidesOf(word, found.at, places),
          word,
          context,
          isBoth ? null : (topic?.sides ?? null),
          isWhole && places.length <= 1,
        ));
      } else if (topic) {
        isInherited = true;
        ({ word } = topic);
        ({ sides, guessed } = topic);
        if (owner && figure.kind !== "money") sides = owner;
        const places = placesIn(sentence, windowFrom, Math.max(at, Math.min(end, windowTo)));
        const turned = places.filter(
          ({ code, isAdjective, role }) =>
            !isAdjective &&
            role !== "of" &&
            code !== sides.reporter &&
            code !== sides.partner &&
            !sides.pair?.includes(code),
        );
        if (turned.length > 0) {
          const next = turned.at(-1);
          const reporter = sides.reporter ?? sides.pair?.find((code) => code !== sides.partner) ?? null;
          if (next)
            sides =
              sides.reporter === null && reporter !== null
                ? { reporter: null, partner: next.code, pair: [reporter, next.code] }
                : { reporter, partner: next.code, pair: null };
        }
      } else {
        ({ sides, guessed } = completed({ reporter: null, partner: null, pair: null }, null, context, null, false));
      }

      // When.
      let time = owner ? owner.period : period;
      let isTimeGuessed = isPeriodGuessed;
      let isOwnTime = false;
      let baseTime: ClaimTime | null = null;
      for (let i = at + 1; i < around.right; i++) {
        const each = sentence[i] as Item;
        if (each.depth > item.depth && !isAlone(sentence, i)) continue;
        if (each.kind === "figure" || (i >= end && !isSign(each, /^[()]$/))) break;
        if (each.kind !== "time") continue;
        const mark = marks.get(i);
        const result = resolve(each.time.said, date, period);
        if (mark === "base") baseTime ??= result.time;
        else if (
          each.time.said.kind !== "deadline" ||
          (date && typeof each.time.said.year === "number" && each.time.said.year <= date.year)
        ) {
          time = result.time;
          isTimeGuessed = result.isGuessed;
          isOwnTime = true;
        }
        break;
      }
      // A base may stand further on, and before.
      const baseAt = baseFor(sentence, at, around.left, around.next, marks);
      if (baseAt !== null)
        baseTime ??= resolve((sentence[baseAt] as Item & { kind: "time" }).time.said, date, time).time;

      const subject: ClaimSubject | null = word?.of ?? null;
      const sign = word?.sign ?? 1;
      const growth = growthOf(sentence, at, around, figure);
      const share = figure.kind === "percent" && isShare(sentence, at, around, growth, owner, lastShare !== null);
      const target = figure.kind === "money" && isTarget(sentence, at, around, date);
      const other = isOther(sentence, at, around, figure, found?.at ?? null);

      const excess = figure.kind === "money" ? excessOf(sentence, at, word, around.right) : null;
      let kind: ClaimKind | null = null;
      let of: ClaimSubject | null = null;
      let { value } = figure;
      let { valueTo } = figure;
      let since: ClaimTime | null = null;
      let item_: string | null = null;
      let isThat = false;
      let claimTime: ClaimTime | null = time;
      const parts = new Set<Guessable>(guessed);
      const isBaseAmount =
        figure.kind === "money" || figure.kind === "weight"
          ? basing(sentence, at, around, marks, owner, lastGrowth)
          : null;

      if (figure.kind === "rank") {
        kind = "rank";
        const noun = rankSubject(sentence, at, elements);
        of = noun ?? subject ?? "turnover";
        if (noun !== null) {
          const ranked = rankSides(sentence, at, context, topic?.sides ?? null, lastRank);
          sides = ranked.sides;
          // "14th of 204 partners" is of the period spoken of, "the main partner" of none.
          const isPlace =
            /\d/.test(elements[figure.number]?.token.text ?? "") ||
            elements.slice(figure.first, figure.end).some((each) => has(each, "place"));
          claimTime = timeInSentence(sentence, marks, at, resolved) ?? (isPlace ? (mainPeriod(claims) ?? time) : null);
          if (isPlace && claimTime !== null && period === null) parts.add("period");
        }
      } else if (other !== null) {
        kind = "other";
        if (other.isPotential) {
          kind = "target";
          of = subject ?? "turnover";
        }
        claimTime = other.isPotential ? null : figure.kind === "weight" ? time : null;
        if (figure.kind === "weight") {
          of = subject;
          if (growth && growth.isAbsolute) {
            kind = "growth";
            value *= growth.sign;
            since = baseOf(time, baseTime);
          } else if (isBaseAmount && !isOwnTime)
            claimTime =
              isBaseAmount === "own" ? (baseTime ?? time) : (baseTime ?? lastGrowth?.since ?? baseOf(time, null));
        }
      } else if (target) {
        kind = "target";
        of = subject === "balance" ? "turnover" : (subject ?? "turnover");
        claimTime = deadlineOf(sentence, at, around, date);
      } else if (figure.kind === "points") {
        kind = "growth";
        of = "share";
        if (lastShare) sides = lastShare;
        value *= growth?.sign ?? 1;
        since = baseOf(time, baseTime);
      } else if (share) {
        kind = "share";
        of = share.of ?? (lastShare && !found ? lastShare.of : null) ?? subject ?? "turnover";
        if (lastShare && !found) sides = lastShare;
        sides = shareSides(sentence, at, around) ?? (owner && owner.kind !== "growth" ? owner : sides);
        isThat = isPartOfThat(sentence, at, behind?.at ?? null);
        const isPart =
          isThat ||
          (found === behind && hasTag(sentence[at + 1], "share")) ||
          (isSign(sentence[at + 1], /^,$/) && hasTag(sentence[at + 2], "share"));
        if (isPart && found && of !== spokenOf && spokenOf !== null) {
          // The flow is what goes on; the share is of what was spoken of before.
          item_ = `${found.word.of} in ${spokenOf}`;
          of = spokenOf;
        }
        if (baseTime !== null && owner?.kind === "growth" && !isOwnTime) claimTime = baseTime;
      } else if (figure.kind === "percent" || figure.kind === "times") {
        if (growth && subject) {
          kind = "growth";
          of = subject;
          value *= growth.sign;
          ({ time: claimTime, since } = growthTimes(time, baseTime, sentence, at, marks, date, period));
        }
      } else if (excess !== null) {
        kind = "balance";
        value *= excess;
      } else if (figure.kind === "money" && subject) {
        if (growth?.isAbsolute && isBaseAmount === null) {
          kind = "growth";
          of = subject;
          value *= growth.sign;
          since = baseOf(time, baseTime);
          if (growth.isGuessed) parts.add("kind");
        } else {
          kind = subject === "share" ? null : subject;
          if (time?.kind === "span" && kind !== "fdi") claimTime = endOf(sentence, at, around, time);
          if (isBaseAmount !== null && !isOwnTime) claimTime = baseTime ?? lastGrowth?.since ?? baseOf(time, null);
          if (kind === "balance") value *= sign;
          if (valueTo !== null && kind === "balance") valueTo *= sign;
        }
      }
      const isBare = figure.kind === "money" && figure.isBare;
      if (isBare && textCurrency === null) kind = null;
      if (
        isInherited &&
        kind !== null &&
        kind !== "rank" &&
        kind !== "target" &&
        kind !== "other" &&
        !isContinued(sentence, at, around, owner, topic !== null)
      )
        kind = null;
      item_ ??= isRecord(elements, figure) ? "record" : itemOf(sentence, at, around, kind === "share");
      // What is said of a commodity goes on with it until another flow is named.
      if (item_ === null && found === null && goods !== null && kind !== "rank") item_ = goods;
      else if (item_ !== null && kind !== "rank" && !/ in turnover$/.test(item_)) goods = item_;
      // A figure that would say of what was said already something else says most likely something else.
      if (
        isInherited &&
        kind !== null &&
        !owner &&
        isSaidOtherwise(claims, kind, of, sides, claimTime, value, figure, item_)
      )
        kind = null;
      if (kind === null) {
        if (figure.kind !== "weight") unread.push(spanOf(figure.first, figure.end));
        return;
      }
      if (figure.kind === "money" && !isBare) textCurrency = figure.unit;
      if (figure.isUnsure) parts.add("value");
      if (isBare && around.previous < 0) parts.add("currency");
      if (isTimeGuessed && claimTime !== null) parts.add("period");
      const { pair } = sides;
      if (office !== null && sides.reporter === null && pair?.includes(office))
        sides = { reporter: office, partner: pair[0] === office ? pair[1] : pair[0], pair: null };
      const unit = isBare ? (textCurrency ?? "USD") : figure.unit;
      const { interval, written } = intervalsOf(figure, value, valueTo);
      const claim: Claim = {
        ...spanOf(figure.first, figure.end),
        kind,
        of,
        reporter: sides.reporter,
        partner: sides.partner,
        pair: sides.reporter === null ? sides.pair : null,
        period: claimTime,
        value,
        valueTo,
        unit,
        qualifier: figure.qualifier,
        interval,
        written,
        since,
        item: item_,
        group:
          kind === "rank" || kind === "share"
            ? (groupIn(sentence, at, around, sides) ??
              (kind === "share" && isOfThem(sentence, at, around.right) ? (owner?.group ?? "?") : null))
            : null,
        guessed: [...parts],
      };
      claims.push(claim);
      outer[item.depth] = claim;
      if (kind === "growth") lastGrowth = claim;
      if (kind === "share") lastShare = claim;
      if (kind === "rank") lastRank = claim;
      if (kind === "rank" || kind === "other" || (target && !found)) return;
      if (share && !isThat) return;
      if (share && !isPassing) {
        isPassing = true;
        topicBefore = topic;
      }
      if (word && item.depth === 0) {
        topic = { word, sides, guessed };
        remember(context, sides, word.of !== "turnover");
      }
    });
    // A part of what was spoken of is spoken of no longer than its sentence.
    if (isPassing) topic = topicBefore;
    // What a sentence without a figure speaks of, the next one may go on with.
    if (isBareSentence) {
      const at = sentence.findLastIndex((item) => flowOf(item) !== null);
      const word = flowOf(sentence[at]);
      if (word) {
        const { sides, guessed } = completed(
          sidesOf(word, at, placesIn(sentence, 0, sentence.length)),
          word,
          context,
          topic?.sides ?? null,
          false,
        );
        topic = { word, sides, guessed };
      }
    }
  }
  return { claims, unread };
}
