import type { Claim, Unread } from "../../core/claim";
import { formatClaimTime } from "../../core/claim";
import { isSaidOtherwise } from "./again";
import { isContinued } from "./continued";
import { currencyFor } from "./currencyFor";
import type { Element } from "./elements";
import { flowFor } from "./flowFor";
import { flowOf, isGroup, placesIn, sidesOf } from "./frames";
import type { Item } from "./item";
import { isRegionAt, itemOf } from "./itemOf";
import { type Asked, type Meaning, meaningOf } from "./meaning";
import { resolve, type Written } from "./periods";
import { withoutOtherTime } from "./otherTime";
import { intervalsOf } from "./precision";
import { respective, respectiveTimes } from "./respective";
import { aroundOf, figureOf, isLedByFrom, type Sentence } from "./sentence";
import { askedPair, commonPair, completed, firstPair, officeOf, remember, withHome } from "./sides";
import { subjectFor } from "./sidesFor";
import type { SentenceState, TextState } from "./state";
import { mainPeriod, timeFor } from "./timeFor";
import { timeMarks } from "./timeMarks";
import { groupIn, isOfThem, isRecord } from "./within";

export interface Interpreting {
  readonly text: string;
  readonly elements: readonly Element[];
  readonly sentences: readonly Sentence[];
  readonly date: Written | null;
  /** Who is meant beside the only country that a text names, and who speaks first where two are named. */
  readonly home: string | null;
  readonly first: string | null;
  /** Who is asked about, where a text does not name two. */
  readonly pair: readonly [string, string] | null;
}

/** The words from one element to another, the end excluded. */
function spanOf({ elements, text }: TextState, first: number, end: number): Unread {
  const from = elements[first]?.token.from ?? 0;
  const to = elements[end - 1]?.last.to ?? from;
  return { from, to, quote: text.slice(from, to) };
}

/** What a time says is spoken of from there on, where it is no mere base of a comparison. */
function hear(text: TextState, state: SentenceState, item: Item & { kind: "time" }, at: number): void {
  const { said } = item.time;
  const result = resolve(said, text.date, text.period);
  state.resolved.set(at, result);
  if (state.marks.get(at) !== "now") return;
  text.period = result.time;
  text.isPeriodUnknown = said.kind === "fiscal";
  text.isPeriodGuessed = result.time !== null && result.isGuessed;
}

/** A sentence that turns to another partner and says no time is over with an aside on another year. */
function endAside(text: TextState, { sentence, marks }: SentenceState): void {
  const first = sentence.findIndex((item) => item.kind === "figure" && item.figure.kind !== "rank");
  const isTimed = sentence
    .slice(0, Math.max(0, first))
    .some((item, i) => item.kind === "time" && marks.get(i) !== "base");
  const turnsTo = placesIn(sentence, 0, sentence.length).find(({ isAdjective }) => !isAdjective);
  if (isTimed || !turnsTo || text.context.pair?.includes(turnsTo.code) || text.claims.length < 3) return;
  const main = mainPeriod(text.claims);
  if (!main || !text.period || formatClaimTime(main) === formatClaimTime(text.period)) return;
  text.period = main;
  text.isPeriodGuessed = true;
}

/** What a figure is a part of: a commodity goes on with a sentence until another flow is named. */
function withItem(
  state: SentenceState,
  { at, around, figure, flow }: Asked,
  meaning: Meaning,
  elements: readonly Element[],
): Meaning {
  const { kind } = meaning;
  if (kind === "rank") return isRecord(elements, figure) ? { ...meaning, item: "record" } : meaning;
  const item = meaning.item ?? itemOf(state.sentence, at, around, kind === "share" || figure.kind === "weight");
  if (isRegionAt(state.sentence, at, around)) return { ...meaning, item, isOfRegion: true };
  if (item === null) return flow.found === null && state.goods !== null ? { ...meaning, item: state.goods } : meaning;
  if (!item.endsWith(" in turnover")) state.goods = item;
  return { ...meaning, item };
}

/** Whether a figure is where a change went that began with the figure before it. */
const endsWay = (sentence: Sentence, previous: number, at: number): boolean =>
  figureOf(sentence[previous])?.role === "from" || (previous >= 0 && isLedByFrom(sentence, previous, at));

/** "grew six times in the first year of the war": behind a figure stands a year that no calendar here has. */
const isOfUnknownYear = (sentence: Sentence, at: number, next: number): boolean =>
  sentence.slice(at + 1, next).some((item) => item.kind === "time" && item.time.said.kind === "fiscal");

/** "Grain fell by 157,600 tons", "it rose by 5%", where exports and imports were spoken of before: of which nobody can tell. */
function isOfEither({ claims }: TextState, { sentence }: SentenceState, of: string): boolean {
  const isSaid = sentence.some((each) => flowOf(each) !== null || figureOf(each)?.kind === "rank");
  if ((of !== "exports" && of !== "imports") || isSaid) return false;
  const other = of === "exports" ? "imports" : "exports";
  return claims.slice(-8).some((claim) => claim.kind === other || claim.of === other);
}

/** Whether what a figure would say by what was spoken of can be relied on. */
function isTrusted(text: TextState, { state, at, around, figure, subject, owner }: Asked, meaning: Meaning): boolean {
  if (figure.kind === "money" && currencyFor(state.sentence, at, figure, text.currency) === null) return false;
  const { kind, of, sides } = meaning;
  // "in the first year of the war", "in the Iranian year": what is said of when is not understood.
  const isUnknown = text.isPeriodUnknown || isOfUnknownYear(state.sentence, at, around.next);
  if (isUnknown && meaning.time === null && kind !== "rank" && kind !== "target" && kind !== "other") return false;
  // A region of a country has a trade of its own.
  if (meaning.isOfRegion) return false;
  // Who invests is not told by a mere "investors".
  if (of === null && kind === "fdi" && subject.word?.isWeak && subject.guessed.length > 0) return false;
  if (kind === "share" && of === "fdi" && groupIn(state.sentence, at, around, sides) !== null) return false;
  if (!subject.isInherited || kind === "rank" || kind === "target" || kind === "other") return true;
  if (isOfEither(text, state, of ?? kind)) return false;
  if (!isContinued(state.sentence, at, around, owner, text.topic !== null)) return false;
  return (
    owner !== undefined ||
    meaning.isBase ||
    endsWay(state.sentence, around.previous, at) ||
    !isSaidOtherwise(text.claims, meaning, figure)
  );
}

function claimOf(text: TextState, asked: Asked, meaning: Meaning): Claim {
  const { state, at, around, figure, subject, when, owner } = asked;
  const { sentence } = state;
  const { kind, of, time, since, value, valueTo, item } = meaning;
  const { office } = text;
  const { pair } = meaning.sides;
  const isCounted = office !== null && meaning.sides.reporter === null && pair?.includes(office);
  const isCountedThere = kind === "turnover" && meaning.sides.partner === office && officeOf(sentence) === office;
  const sides =
    isCounted && pair
      ? { reporter: office, partner: pair[0] === office ? pair[1] : pair[0], pair: null }
      : isCountedThere
        ? { reporter: office, partner: meaning.sides.reporter, pair: null }
        : meaning.sides;
  const isGrouped = kind === "rank" || kind === "share";
  const ofThem = kind === "share" && isOfThem(sentence, at, around.right) ? (owner?.group ?? "?") : null;
  const guessed = new Set([...subject.guessed, ...meaning.guessed]);
  if (figure.isUnsure) guessed.add("value");
  const isCurrencySaid = currencyFor(sentence, at, figure, null) !== null;
  if (!isCurrencySaid && around.previous < 0) guessed.add("currency");
  if (when.isGuessed && time !== null) guessed.add("period");
  return {
    ...spanOf(text, figure.first, figure.end),
    kind,
    of,
    reporter: sides.reporter,
    partner: sides.partner,
    pair: sides.reporter === null ? sides.pair : null,
    period: time,
    value,
    valueTo,
    unit: currencyFor(sentence, at, figure, text.currency) ?? figure.unit,
    qualifier: figure.qualifier,
    ...intervalsOf(figure, value, valueTo),
    since,
    item,
    group: isGrouped ? (groupIn(sentence, at, around, sides) ?? ofThem) : null,
    guessed: [...guessed],
  };
}

/** What the next figures go on from. */
function take(text: TextState, state: SentenceState, asked: Asked, { isTopic, sides }: Meaning, claim: Claim): void {
  const { depth } = state.sentence[asked.at] as Item;
  text.claims.push(claim);
  state.outer[depth] = claim;
  if (claim.kind === "growth") state.lastGrowth = claim;
  if (claim.kind === "share") state.lastShare = claim;
  if (claim.kind === "rank") text.lastRank = claim;
  if (isTopic === "no") return;
  if (isTopic === "in this sentence") state.passing ??= { topic: text.topic };
  const { word, guessed } = asked.subject;
  if (!word || depth > 0) return;
  const own = claim.reporter !== null && sides.reporter === null ? claim : sides;
  text.topic = { word, sides: own, guessed };
  remember(text.context, own, word.of !== "turnover");
  if (!guessed.includes("partner")) text.context.isOpen = false;
}

function readFigureAt(text: TextState, state: SentenceState, item: Item & { kind: "figure" }, at: number): void {
  const { sentence } = state;
  const { figure } = item;
  const around = aroundOf(sentence, at);
  const owner = item.depth > 0 ? state.outer[item.depth - 1] : undefined;
  const flow = flowFor(state, at, around, figure, text.topic !== null);
  if (flow.found && flow.found === flow.behind) state.used.add(flow.found.at);
  const subject = subjectFor(text, state, at, around, figure, flow, owner);
  const when = timeFor(text, state, at, around, owner);
  const asked: Asked = { text, state, at, around, figure, flow, subject, when, owner };
  const said = meaningOf(asked);
  const meaning = said && withoutOtherTime(asked, withItem(state, asked, said, text.elements));
  const isRead = meaning !== null && isTrusted(text, asked, meaning);
  // The currency goes on, whatever the amount is of.
  if (figure.kind === "money" && !figure.isBare) text.currency = figure.unit;
  if (!isRead) {
    if (figure.kind !== "weight") text.unread.push(spanOf(text, figure.first, figure.end));
    return;
  }
  take(text, state, asked, meaning, claimOf(text, asked, meaning));
}

/** What a sentence without a figure speaks of, the next one may go on with. */
function listen(text: TextState, sentence: Sentence): void {
  const at = sentence.findLastIndex((item) => flowOf(item) !== null);
  const word = flowOf(sentence[at]);
  if (!word || sentence.some((item) => figureOf(item) !== null)) return;
  const sides = sidesOf(word, at, placesIn(sentence, 0, sentence.length));
  text.topic = { word, ...completed(sides, word, text.context, text.topic?.sides ?? null, false) };
}

function readSentence(text: TextState, sentence: Sentence): void {
  const state: SentenceState = {
    sentence,
    marks: timeMarks(sentence, text.date),
    used: new Set(),
    shared: respective(sentence),
    sharedTimes: respectiveTimes(sentence),
    outer: [],
    resolved: new Map(),
    lastGrowth: null,
    lastShare: null,
    goods: null,
    passing: null,
  };
  const office = officeOf(sentence);
  if (office !== null && /^[A-Z]{2}$/.test(office)) {
    text.office = office;
    text.context.reporter = office;
  }
  endAside(text, state);
  sentence.forEach((item, at) => {
    if (item.kind === "time") hear(text, state, item, at);
    else if (item.kind === "figure") readFigureAt(text, state, item, at);
  });
  // A part of what was spoken of is spoken of no longer than its sentence.
  if (state.passing) text.topic = state.passing.topic;
  listen(text, sentence);
}

/** Claims in the order of the text. */
export function interpret({ text, elements, sentences, date, home, first, pair }: Interpreting): {
  claims: Claim[];
  unread: Unread[];
} {
  const named = commonPair(sentences, first);
  const known = named ?? askedPair(sentences, pair) ?? withHome(sentences, home);
  // Those that are named first are spoken of until others are.
  const opening = named && firstPair(sentences);
  const isOpen = opening !== null && !opening.every((code) => named?.includes(code));
  const state: TextState = {
    text,
    elements,
    date,
    context: {
      home,
      group: pair?.find(isGroup) ?? null,
      pair: isOpen ? opening : known,
      said: known,
      reporter: null,
      isGuessed: named === null,
      isOpen,
    },
    claims: [],
    unread: [],
    topic: null,
    period: null,
    isPeriodGuessed: false,
    isPeriodUnknown: false,
    lastRank: null,
    office: null,
    currency: null,
  };
  for (const sentence of sentences) readSentence(state, sentence);
  return { claims: state.claims, unread: state.unread };
}
