import type { Claim, Guessable } from "../../core/claim";
import type { Written as Figure } from "./written";
import type { Flow } from "./flowFor";
import { isSharedPartner } from "./flowFor";
import { exportsWord, type FlowWord, isGroup, type Placed, placesIn, type Sides, sidesOf } from "./frames";
import { type Around, figureOf, type FoundFlow, hasTag, type Sentence, softEnd } from "./sentence";
import { completed, none } from "./sides";
import type { SentenceState, TextState, Topic } from "./state";

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

/** What a figure is of and whose. */
export interface Subject {
  readonly word: FlowWord | null;
  readonly sides: Sides;
  readonly guessed: readonly Guessable[];
  /** Whether it is what was spoken of before. */
  readonly isInherited: boolean;
}

/** The part of a sentence in which places may stand beside a figure. */
interface Window {
  readonly from: number;
  readonly to: number;
  readonly isBracket: boolean;
}

/** The one country whose trade is told, where no partner stands beside it. */
function placesOwner(of: FlowWord["of"], places: readonly Placed[]): string | null {
  const [first, ...others] = places;
  const partners = of === "imports" ? ["with", "to", "in", "from"] : ["with", "to", "in"];
  const isOwner = first !== undefined && !partners.includes(first.role ?? "");
  return isOwner && others.every(({ code }) => code === first.code) ? first.code : null;
}

/** "The foreign trade of Kazakhstan", "total exports of Kazakhstan": with all partners. */
function isOfWorld(
  sentence: Sentence,
  { of, isVerb }: FlowWord,
  flowAt: number,
  places: readonly Placed[],
  before: Sentence,
): boolean {
  // "In the whole world its trade was"
  if (places.length === 0 && of === "turnover") return before.filter((item) => hasTag(item, "whole")).length > 1;
  if (placesOwner(of, places) === null || (isVerb && of !== "turnover")) return false;
  if (of === "turnover") return before.some((item) => hasTag(item, "whole"));
  const isAmount = of === "exports" || of === "imports";
  return isAmount && sentence.slice(Math.max(0, flowAt - 2), flowAt).some((item) => hasTag(item, "whole"));
}

/** Exports and imports behind a total of all partners are of all of them; in the next sentence that is a guess. */
function withWorld(
  { claims, topic, elements }: TextState,
  sentence: Sentence,
  { of }: FlowWord,
): { sides: Sides; guessed: readonly Guessable[] } | null {
  const [last, sides] = [claims.at(-1), topic?.sides];
  if ((of !== "exports" && of !== "imports") || last?.partner !== "W00" || sides?.partner !== "W00") return null;
  const start = elements[sentence[0]?.first ?? 0]?.token.from ?? 0;
  return { sides, guessed: last.from >= start ? [] : ["partner"] };
}

/** "It is also one of the largest investors, with $4 billion": the one that was ranked before. */
function investorOf({ lastRank }: TextState, { of, isWeak }: FlowWord): Sides | null {
  if (of !== "fdi" || !isWeak || lastRank === null || lastRank.reporter === null || lastRank.partner === null)
    return null;
  return { reporter: lastRank.reporter, partner: lastRank.partner, pair: null };
}

/** "Of its exports Armenia bought most": what a partner buys of the exports of another, as that one counts them. */
function boughtOf(
  { topic }: TextState,
  sentence: Sentence,
  at: number,
  { of, isVerb, isPurchase }: FlowWord,
  places: readonly Placed[],
): Subject | null {
  if (of !== "imports" || !isVerb || !isPurchase) return null;
  const buyers = places.filter(({ isAdjective, role }) => !isAdjective && role !== "of");
  const [buyer] = buyers;
  if (!buyer || buyers.some(({ code, role }) => code !== buyer.code || role === "from" || role === "with")) return null;
  const said = sentence.findIndex((item, i) => i < at && hasTag(item, "exports"));
  const owner =
    said < 0
      ? undefined
      : placesIn(sentence, 0, at).find(({ code, at: where }) => code !== buyer.code && Math.abs(where - said) <= 3);
  const reporter = owner?.code ?? (topic?.word.of === "exports" ? topic.sides.reporter : null);
  if (reporter === null || reporter === buyer.code) return null;
  const sides = { reporter, partner: buyer.code, pair: null };
  return { word: exportsWord, sides, guessed: [], isInherited: false };
}

function named(
  text: TextState,
  sentence: Sentence,
  at: number,
  { from, to, isBracket }: Window,
  { word, at: flowAt }: FoundFlow,
  isGiven: boolean,
): Subject {
  let places = placesIn(sentence, from, to);
  const isFirst = !sentence.slice(0, at).some((item) => item.kind === "figure");
  if (places.length === 0 && !isBracket && isFirst) places = placesIn(sentence, 0, to);
  // "Exports and imports were 5 and 3, respectively, in the trade of A with B"
  if (places.length === 0 && isGiven) places = placesIn(sentence, 0, sentence.length);
  const given = places.length === 0 ? investorOf(text, word) : null;
  if (given) return { word, sides: given, guessed: [], isInherited: false };
  if (isGiven && isSharedPartner(sentence))
    places = places.map((place) => (place.role === "to" || place.role === "from" ? { ...place, role: "with" } : place));
  const bloc = sentence.findIndex((item, i) => i >= from && i < Math.max(at, to) && hasTag(item, "bloc"));
  if (bloc >= 0 && !places.some(({ code }) => isGroup(code))) {
    const { group } = text.context;
    if (group === null) return { word: null, sides: none, guessed: [], isInherited: false };
    places = [...places, { codes: [group], code: group, isAdjective: false, role: "with", at: bloc }];
  }
  const bought = boughtOf(text, sentence, at, word, places);
  if (bought) return bought;
  const before = sentence.slice(from, at);
  const isBoth = places.length === 0 && before.some((item) => hasTag(item, "both"));
  const world = places.length === 0 && !isBoth ? withWorld(text, sentence, word) : null;
  if (world) return { word, ...world, isInherited: false };
  const isWhole = isOfWorld(sentence, word, flowAt, places, before);
  const owner = placesOwner(word.of, places);
  if (isWhole && owner !== null && word.of !== "turnover")
    return { word, sides: { reporter: owner, partner: "W00", pair: null }, guessed: [], isInherited: false };
  const topic = isBoth ? null : (text.topic?.sides ?? null);
  return { word, ...completed(sidesOf(word, flowAt, places), word, text.context, topic, isWhole), isInherited: false };
}

/** The partner that a sentence turns to: "with Armenia it increased by 2.5 times". */
function turnedTo(sides: Sides, places: readonly Placed[]): Sides {
  const isNew = ({ code, isAdjective, role }: Placed) =>
    !isAdjective && role !== "of" && code !== sides.reporter && code !== sides.partner && !sides.pair?.includes(code);
  const next = places.findLast(isNew);
  if (!next) return sides;
  const reporter = sides.reporter ?? sides.pair?.find((code) => code !== sides.partner) ?? null;
  return sides.reporter === null && reporter !== null
    ? { reporter: null, partner: next.code, pair: [reporter, next.code] }
    : { reporter, partner: next.code, pair: null };
}

function inherited(
  topic: Topic,
  sentence: Sentence,
  at: number,
  { from, to }: Window,
  owner: Claim | undefined,
  figure: Figure,
): Subject {
  const sides = owner && figure.kind !== "money" ? owner : topic.sides;
  const turned = turnedTo(sides, placesIn(sentence, from, Math.max(at, to)));
  return { word: topic.word, sides: turned, guessed: topic.guessed, isInherited: true };
}

/** Whose a figure is: by its own flow word and the places beside it, or as what was spoken of. */
export function subjectFor(
  text: TextState,
  { sentence, shared }: SentenceState,
  at: number,
  around: Around,
  figure: Figure,
  { found }: Flow,
  owner: Claim | undefined,
): Subject {
  const end = softEnd(sentence, at, around.right);
  const isBracket = around.opening !== null;
  const window = {
    from: isBracket ? around.left : windowStart(sentence, around.previous, at),
    to: Math.min(around.next, around.right, end),
    isBracket,
  };
  if (found) return named(text, sentence, at, window, found, shared.has(at));
  if (text.topic) return inherited(text.topic, sentence, at, window, owner, figure);
  return { word: null, ...completed(none, null, text.context, null, false), isInherited: false };
}
