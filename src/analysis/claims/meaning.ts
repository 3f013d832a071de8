import type { Claim, ClaimKind, ClaimSubject, ClaimTime, Guessable } from "../../core/claim";
import { basing, deadlineOf, growthTimes, timeInSentence } from "./bases";
import { type Growth, growthOf, isShare } from "./dressing";
import { has } from "./elements";
import type { Written as Figure } from "./written";
import type { Flow } from "./flowFor";
import { flowOf, placesIn, type Sides, sidesOf, turnoverWord } from "./frames";
import { isOther, isTarget } from "./noFact";
import { yearly } from "../../core/period";
import { baseOf, isMonths } from "./periods";
import { isBehindPart, partOfBefore } from "./partOfBefore";
import { rankSides, rankSubject } from "./rankSides";
import { type Around, hasTag, isSign, isSoft, type Sentence } from "./sentence";
import { flowInTurnover, isOwnedBy, isPartOfThat, shareSides, turnedShare } from "./shareSides";
import type { Subject } from "./sidesFor";
import type { SentenceState, TextState } from "./state";
import { startsWay } from "./wayOfShare";
import { endOf, mainPeriod, type When } from "./timeFor";
import { exceedingFlow, excessOf } from "./within";
import { completed } from "./sides";

/** What a figure says. */
export interface Meaning {
  readonly kind: ClaimKind;
  readonly of: ClaimSubject | null;
  readonly sides: Sides;
  readonly time: ClaimTime | null;
  readonly since: ClaimTime | null;
  readonly value: number;
  readonly valueTo: number | null;
  readonly item: string | null;
  readonly guessed: readonly Guessable[];
  /** Whether it is of a region of a country. */
  readonly isOfRegion: boolean;
  /** Whether it is what a change starts from. */
  readonly isBase: boolean;
  /** Whether what it is of is spoken of from here on. */
  readonly isTopic: "yes" | "in this sentence" | "no";
}

/** All that is known of a figure when it is asked what it says. */
export interface Asked {
  readonly text: TextState;
  readonly state: SentenceState;
  readonly at: number;
  readonly around: Around;
  readonly figure: Figure;
  readonly flow: Flow;
  readonly subject: Subject;
  readonly when: When;
  readonly owner: Claim | undefined;
}

const plain = ({ figure, subject, when }: Asked, kind: ClaimKind, of: ClaimSubject | null): Meaning => ({
  kind,
  of,
  sides: subject.sides,
  time: when.time,
  since: null,
  value: figure.value,
  valueTo: figure.valueTo,
  item: null,
  guessed: [],
  isOfRegion: false,
  isBase: false,
  isTopic: "yes",
});

/** What a place is counted by where no partner is named: a verb such as "took third place" is no flow. */
function countedBy(sentence: Sentence, { word }: Subject): ClaimSubject {
  const said = word?.isVerb ? sentence.map(flowOf).find((each) => each && !each.isVerb) : word;
  return said?.of ?? "turnover";
}

/** "Italy is in third place in the foreign trade of Kazakhstan": a rank among partners, though no noun says so. */
const isPlaceAmong = (elements: TextState["elements"], { first, end }: Figure, { reporter }: Sides): boolean =>
  reporter === null && elements.slice(first, end).some((each) => has(each, "place"));

function rankOf(asked: Asked): Meaning {
  const { text, state, at, figure, subject, when } = asked;
  const { elements } = text;
  const noun = rankSubject(state.sentence, at, elements);
  const of = noun ?? countedBy(state.sentence, subject);
  const meaning: Meaning = { ...plain(asked, "rank", of), isTopic: "no" };
  if (noun === null && !isPlaceAmong(elements, figure, meaning.sides)) return meaning;
  const { sides } = rankSides(state.sentence, at, text.context, text.topic?.sides ?? null, text.lastRank);
  if (noun === null) return { ...meaning, sides };
  // "14th of 204 partners" is of the period spoken of, "the main partner" of none.
  const isPlace =
    /\d/.test(elements[figure.number]?.token.text ?? "") ||
    elements.slice(figure.first, figure.end).some((each) => has(each, "place"));
  const said = timeInSentence(state.sentence, state.marks, at, state.resolved);
  const time = said ?? (isPlace ? (mainPeriod(text.claims) ?? when.time) : null);
  return { ...meaning, sides, time, guessed: isPlace && time !== null && text.period === null ? ["period"] : [] };
}

type Base = "own" | "led" | null;

/** Of when an amount is that a change starts from. */
const timeOfBase = ({ state, when }: Asked): ClaimTime | null =>
  when.base ??
  (when.time?.kind === "span" ? yearly(when.time.from) : (state.lastGrowth?.since ?? baseOf(when.time, null)));

const changeOf = ({ when }: Asked, meaning: Meaning, growth: Growth): Meaning => ({
  ...meaning,
  kind: "growth",
  value: meaning.value * growth.sign,
  since: baseOf(when.time, when.base),
});

/** Tonnes and other amounts that are no trade; of goods by weight the flow is told. */
function otherOf(asked: Asked, growth: Growth | null, base: Base): Meaning {
  const { figure, subject, when } = asked;
  const meaning: Meaning = { ...plain(asked, "other", null), time: null, isTopic: "no" };
  if (figure.kind !== "weight") return meaning;
  const { word } = subject;
  const weight: Meaning = {
    ...meaning,
    of: word?.of ?? null,
    time: when.time,
    isTopic: asked.flow.found ? "yes" : "no",
  };
  if (growth?.isAbsolute) return { ...changeOf(asked, weight, growth), isTopic: "yes" };
  return base === null || when.isOwn
    ? weight
    : { ...weight, time: base === "own" ? (when.base ?? when.time) : timeOfBase(asked) };
}

/** "with imports representing 87% of the total": of the turnover that was spoken of. */
function isOfTotal(sentence: Sentence, at: number, { found }: Flow): boolean {
  const isDirected = found !== null && found.at < at && (found.word.of === "exports" || found.word.of === "imports");
  if (!isDirected || !hasTag(sentence[at + 1], "of")) return false;
  const whole = sentence.slice(at + 1, at + 4).findIndex((item) => hasTag(item, "whole"));
  const next = sentence[at + 2 + whole];
  return whole >= 0 && (next === undefined || next.kind === "sign" || hasTag(next, "and"));
}

/** A share beside a rank is among the partners of the same country: "is third, with 11.5% of turnover". */
function beside({ text, state, subject, flow }: Asked, own: Sides): Claim | null {
  const rank = text.lastRank;
  const start = text.elements[state.sentence[0]?.first ?? 0]?.token.from ?? 0;
  const isBeside = rank !== null && rank.from >= start && rank.item !== "record" && rank.reporter !== null;
  const isOpen = own.reporter === null || subject.guessed.includes("reporter") || flow.found === null;
  return isBeside && isOpen ? rank : null;
}

const hasPlace = (sentence: Sentence, from: number, to: number): boolean =>
  sentence.slice(from, to).some((item) => item.kind === "place");

function shareOf(asked: Asked, of: ClaimSubject | null): Meaning | null {
  const { text, state, at, around, flow, subject, when, owner } = asked;
  const { sentence } = state;
  // "rose by 2 points to 7%": the change was one of a share.
  const lastShare = state.lastShare ?? (state.lastGrowth?.of === "share" ? state.lastGrowth : null);
  const goesOn = lastShare && !flow.found ? lastShare : null;
  const spoken = goesOn?.of === "share" ? null : goesOn?.of;
  const isSame = lastShare !== null && lastShare.reporter !== null && !hasPlace(sentence, around.left, at);
  const own = goesOn ?? (isSame ? lastShare : null) ?? (owner && owner.kind !== "growth" ? owner : subject.sides);
  const ranked = beside(asked, own);
  const whole = of ?? spoken ?? (flow.found ? null : ranked?.of) ?? subject.word?.of ?? "turnover";
  const isThat = isPartOfThat(sentence, at, flow.behind?.at ?? null);
  const directed = flowInTurnover(sentence, around.left, at);
  if (directed) {
    const places = placesIn(sentence, around.left, at);
    const sides = places.length > 1 ? sidesOf(turnoverWord, at, places) : subject.sides;
    const isPair = sides.reporter === null && sides.pair !== null;
    return {
      ...plain(asked, "share", "turnover"),
      sides: isPair ? { reporter: sides.pair[0], partner: sides.pair[1], pair: null } : sides,
      item: `${directed} in turnover`,
      guessed: isPair ? ["reporter"] : [],
      isTopic: "no",
    };
  }
  let sides: Sides =
    (lastShare && turnedShare(sentence, around, lastShare)) ?? shareSides(sentence, at, around) ?? ranked ?? own;
  // A share of all trade is that of whom was spoken of.
  if (sides.partner === "W00") {
    const { pair } = text.context;
    const partner = pair?.find((code) => code !== sides.reporter);
    if (!partner || !pair?.includes(sides.reporter ?? "")) return null;
    sides = { ...sides, partner };
  }
  if (!isOwnedBy(sentence, at, sides)) return null;
  const isStart = !when.isOwn && startsWay(sentence, at, around);
  const isPart =
    isThat ||
    isOfTotal(sentence, at, flow) ||
    (flow.found !== null && flow.found === flow.behind && hasTag(sentence[at + 1], "share")) ||
    (isSign(sentence[at + 1], /^,$/) && hasTag(sentence[at + 2], "share"));
  const spokenOf = text.topic?.word.of ?? null;
  // "Almost 69% of that was exports": the flow is the part, and what was spoken of the whole.
  const part = isPart && flow.found && spokenOf !== null && whole !== spokenOf ? flow.found.word.of : null;
  return {
    ...plain(asked, "share", part === null ? whole : spokenOf),
    sides,
    time: isStart
      ? timeOfBase(asked)
      : when.base !== null && owner?.kind === "growth" && !when.isOwn
        ? when.base
        : when.time,
    item: part === null ? null : `${part} in ${spokenOf}`,
    isTopic: isThat ? "in this sentence" : "no",
  };
}

/** "9,863 projects stand for $90 billion of investment": of all of them, whatever was spoken of before. */
function isOfMany(sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i > 0; i--) {
    if (isSoft(sentence[i]) || sentence[i]?.kind === "time") return false;
    const before = sentence[i - 1];
    if (hasTag(sentence[i], "counted", "contract") && before?.kind === "word" && before.element.token.kind === "number")
      return true;
  }
  return false;
}

function amountOf(asked: Asked, of: ClaimSubject, growth: Growth | null, base: Base): Meaning | null {
  const { state, at, around, subject, when } = asked;
  if (growth?.isAbsolute && base === null) {
    const change = changeOf(asked, plain(asked, "growth", of), growth);
    return growth.isGuessed ? { ...change, guessed: ["kind"] } : change;
  }
  if (of === "share") return null;
  const meaning = plain(asked, of, null);
  const sign = of === "balance" ? (subject.word?.sign ?? 1) : 1;
  const isStock = of === "fdi" && !when.isOwn && isOfMany(state.sentence, at);
  const spanned = isStock
    ? null
    : when.time?.kind === "span" && of !== "fdi"
      ? endOf(state.sentence, at, around, when.time)
      : when.time;
  return {
    ...meaning,
    time: base !== null && !when.isOwn ? timeOfBase(asked) : spanned,
    isBase: base === "own",
    value: meaning.value * sign,
    valueTo: meaning.valueTo === null ? null : meaning.valueTo * sign,
  };
}

/** Whether exports and imports were spoken of alike: what is wished for then is of both. */
const isOfBoth = ({ claims }: TextState): boolean =>
  (["exports", "imports"] as const).every((of) =>
    claims.slice(-8).some((claim) => claim.kind === of || claim.of === of),
  );

/** What a figure says; null where it cannot be told. */
export function meaningOf(asked: Asked): Meaning | null {
  const { text, state, at, around, figure, flow, subject, when, owner } = asked;
  const { sentence, marks } = state;
  if (figure.kind === "rank") return rankOf(asked);
  const of = subject.word?.of ?? null;
  const growth = growthOf(sentence, at, around, figure);
  const isAmount = figure.kind === "money" || figure.kind === "weight";
  const base = isAmount ? basing(sentence, at, around, marks, owner, state.lastGrowth) : null;
  if (isOther(sentence, at, around, figure, flow)) return otherOf(asked, growth, base);
  if (figure.kind === "money" && isTarget(sentence, at, around, text.date))
    return {
      ...plain(
        asked,
        "target",
        of === null || of === "balance" || (subject.isInherited && isOfBoth(text)) ? "turnover" : of,
      ),
      time: deadlineOf(sentence, at, around, text.date),
      isTopic: flow.found ? "yes" : "no",
    };
  if (figure.kind === "points") {
    const sides = state.lastShare ?? shareSides(sentence, at, around) ?? subject.sides;
    return changeOf(
      asked,
      { ...plain(asked, "growth", "share"), sides },
      growth ?? { sign: 1, isAbsolute: false, isGuessed: false },
    );
  }
  if (isBehindPart(sentence, at, around)) {
    const found = partOfBefore(text.claims);
    return (
      found && {
        ...plain(asked, "share", found.of),
        sides: found.part,
        time: found.part.period,
        item: found.item,
        isTopic: "no",
      }
    );
  }
  const share =
    figure.kind === "percent"
      ? isShare(sentence, at, around, growth, owner, state.lastShare !== null || state.lastGrowth?.of === "share")
      : null;
  if (share) return shareOf(asked, share.of);
  if (figure.kind === "percent" || figure.kind === "times") {
    if (!growth || of === null) return null;
    // "against 1.4 billion in 2021 (+7%)": of what is compared, and not of what it is compared with.
    const { period } = text;
    const isOfBase =
      owner && isMonths(owner.period) && isMonths(period) && owner.period.year < period.year && !when.isOwn;
    const [now, before] = isOfBase ? [period, owner.period] : [when.time, when.base];
    const { time, since } = growthTimes(now, before, sentence, at, text.date, text.period);
    return { ...plain(asked, "growth", of), value: figure.value * growth.sign, time, since };
  }
  const larger = exceedingFlow(sentence, at);
  if (larger) {
    const places = placesIn(sentence, 0, at);
    const spoken = text.topic?.sides ?? null;
    const { sides, guessed } = completed(
      sidesOf(larger.word, larger.at, places),
      larger.word,
      text.context,
      spoken,
      false,
    );
    const value = larger.word.of === "exports" ? figure.value : -figure.value;
    return { ...plain(asked, "balance", null), sides, guessed, value };
  }
  const excess = excessOf(sentence, at, subject.word, around.right);
  if (excess !== null) return { ...plain(asked, "balance", null), value: figure.value * excess };
  return of === null ? null : amountOf(asked, of, growth, base);
}
