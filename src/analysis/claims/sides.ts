import type { Guessable } from "../../core/claim";
import { type FlowWord, isGroup, type Sides } from "./frames";
import type { Item } from "./item";
import { hasTag, type Sentence } from "./sentence";

/** Which countries a text has spoken of until now. */
export interface Context {
  readonly home: string | null;
  /** The group that the reader asks about, or that was named last. */
  group: string | null;
  /** The pair spoken of last, and the one that the whole text is about. */
  pair: readonly [string, string] | null;
  readonly said: readonly [string, string] | null;
  /** Whose exports and imports were spoken of last. */
  reporter: string | null;
  /** Whether the pair is the home country and the only one that is named. */
  readonly isGuessed: boolean;
  /** Whether those named first and those named most are two pairs, and none was spoken of yet. */
  isOpen: boolean;
}

const isCountry = (code: string): boolean => /^[A-Z]{2}$/.test(code) && code !== "EU";

/** The two countries, or the country and the group, that a text names most, in the order in which it names them. */
export function commonPair(sentences: readonly Sentence[], home: string | null): readonly [string, string] | null {
  const [first, second] = placesByCount(sentences);
  // The home country speaks where a text does not say who does: a ministry seldom names its own.
  if (first && second && second.code === home) return [second.code, first.code];
  if (first && second && first.code === home) return [first.code, second.code];
  return first && second ? (first.at < second.at ? [first.code, second.code] : [second.code, first.code]) : null;
}

/** The two countries that a text names first. */
export function firstPair(sentences: readonly Sentence[]): readonly [string, string] | null {
  const codes = new Set<string>();
  for (const item of sentences.flat()) {
    if (item.kind === "place") for (const code of item.place.codes) if (isCountry(code)) codes.add(code);
    const [first, second] = codes;
    if (first !== undefined && second !== undefined) return [first, second];
  }
  return null;
}

/** Whom the reader asks about, where a text names one of them alone, or nobody. */
export function askedPair(
  sentences: readonly Sentence[],
  pair: readonly [string, string] | null,
): readonly [string, string] | null {
  return pair && placesByCount(sentences).every(({ code }) => pair.includes(code)) ? pair : null;
}

/** The home country and the only one that a text names. */
export function withHome(sentences: readonly Sentence[], home: string | null): readonly [string, string] | null {
  const [only] = placesByCount(sentences);
  return only && home !== null && only.code !== home ? [home, only.code] : null;
}

function placesByCount(sentences: readonly Sentence[]): { readonly code: string; readonly at: number }[] {
  const counts = new Map<string, number>();
  const count = (item: Item) => {
    if (item.kind !== "place") return;
    for (const code of item.place.codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  };
  for (const sentence of sentences) sentence.forEach(count);
  const order = [...counts.keys()];
  const byCount = [...counts]
    .filter(([code]) => isPartner(code))
    .sort(
      ([a, m], [b, n]) => Number(isCountry(b)) - Number(isCountry(a)) || n - m || order.indexOf(a) - order.indexOf(b),
    );
  return byCount.map(([code]) => ({ code, at: order.indexOf(code) }));
}

export const none: Sides = { reporter: null, partner: null, pair: null };

const otherOf = (pair: readonly [string, string] | null, code: string): string | null =>
  pair?.[0] === code ? pair[1] : pair?.[1] === code ? pair[0] : null;

/** Sides as `complete` gives them, marked where the pair itself was guessed. */
export function completed(
  found: Sides,
  word: FlowWord | null,
  context: Context,
  topic: Sides | null,
  isWhole: boolean,
): { sides: Sides; guessed: readonly Guessable[] } {
  const { sides, guessed } = complete(found, word, context, topic, isWhole);
  const isBoth = found.pair !== null || (found.reporter !== null && found.partner !== null) || sides.partner === "W00";
  return (context.isGuessed || context.isOpen) && !isBoth
    ? { sides, guessed: [...new Set<Guessable>([...guessed, "reporter", "partner"])] }
    : { sides, guessed };
}

/** Sides with what the text has said before in place of what its sentence leaves out. */
function complete(
  found: Sides,
  word: FlowWord | null,
  context: Context,
  topic: Sides | null,
  isWhole: boolean,
): { sides: Sides; guessed: readonly Guessable[] } {
  const pair = context.pair ?? context.said;
  const lookUp = (code: string) => otherOf(context.pair, code) ?? otherOf(context.said, code);
  const certain = (sides: Sides) => ({ sides, guessed: [] });
  const isSymmetric = word === null || word.of === "turnover";
  if (isWhole && isSymmetric) {
    const reporter = found.partner ?? found.reporter ?? found.pair?.[0] ?? topic?.reporter ?? context.reporter;
    if (reporter !== null) return certain({ reporter, partner: "W00", pair: null });
  }
  if (found.pair) return certain({ reporter: null, partner: found.pair[1], pair: found.pair });
  if (found.reporter !== null && found.partner !== null) return certain(found);
  if (isSymmetric) {
    const one = found.partner ?? found.reporter;
    if (one === null) {
      if (topic && (topic.reporter !== null || topic.pair) && topic.partner !== "W00") return certain(asPair(topic));
      if (pair) return certain({ reporter: null, partner: pair[1], pair });
      return certain(none);
    }
    const other = lookUp(one);
    if (other !== null) {
      const [a, b] = pair?.[0] === one ? [one, other] : [other, one];
      return certain({ reporter: null, partner: b, pair: [a, b] });
    }
    const anchor = context.reporter ?? pair?.[0] ?? context.home;
    if (anchor !== null && anchor !== one)
      return { sides: { reporter: null, partner: one, pair: [anchor, one] }, guessed: pair ? [] : ["reporter"] };
    return certain({ reporter: null, partner: one, pair: null });
  }
  if (found.partner !== null) {
    const other =
      lookUp(found.partner) ??
      [topic?.reporter, context.reporter, pair?.[0], context.home].find((code) => code && code !== found.partner) ??
      null;
    const isKnown = lookUp(found.partner) !== null || topic?.reporter === other || context.reporter === other;
    return {
      sides: { reporter: other, partner: found.partner, pair: null },
      guessed: isKnown || other === null ? [] : ["reporter"],
    };
  }
  if (found.reporter !== null) {
    const other = lookUp(found.reporter) ?? (topic?.partner !== found.reporter ? topic?.partner : null) ?? null;
    return {
      sides: { reporter: found.reporter, partner: other === "W00" ? null : other, pair: null },
      guessed: [],
    };
  }
  // "Exports amounted to": of the one whose trade is spoken of.
  const sides = topic?.partner === "W00" ? null : topic;
  const reporter =
    sides?.reporter ??
    (context.reporter !== null && pair?.includes(context.reporter) ? context.reporter : null) ??
    sides?.pair?.[0] ??
    pair?.[0] ??
    null;
  if (reporter === null) return certain(none);
  const partner =
    sides?.reporter === reporter ? sides.partner : (otherOf(sides?.pair ?? null, reporter) ?? lookUp(reporter));
  const isSaid = sides?.reporter === reporter || context.reporter === reporter;
  return { sides: { reporter, partner: partner ?? null, pair: null }, guessed: isSaid ? [] : ["reporter"] };
}

const asPair = ({ reporter, partner, pair }: Sides): Sides =>
  reporter !== null && partner !== null
    ? { reporter: null, partner, pair: [reporter, partner] }
    : { reporter, partner, pair };

/** Remembers of whom a claim spoke. */
export function remember(context: Context, { reporter, partner, pair }: Sides, isDirected: boolean): void {
  context.group = [partner, ...(pair ?? [])].find((code) => code && code !== "W00" && isGroup(code)) ?? context.group;
  if (pair?.every(isPartner)) context.pair = pair;
  else if (reporter !== null && partner !== null && isPartner(reporter) && isPartner(partner))
    context.pair = [reporter, partner];
  if (isDirected && reporter !== null && isCountry(reporter)) context.reporter = reporter;
}

// A part of the world is no partner that a text goes on to speak of.
const isPartner = (code: string): boolean =>
  isCountry(code) ||
  ["EU", "EAEU", "CIS", "ASEAN", "OTS", "143", "BRICS", "GCC", "ECO", "SCO", "MERCOSUR"].includes(code);

/** Whose office counted, where a sentence says so: "by the State Customs Committee of Azerbaijan". */
export function officeOf(sentence: Sentence): string | null {
  for (let i = 0; i < sentence.length; i++) {
    if (!hasTag(sentence[i], "statistics")) continue;
    for (let j = Math.max(0, i - 3); j < Math.min(sentence.length, i + 4); j++) {
      const item = sentence[j];
      const isOf = item?.kind === "place" && (item.place.isAdjective || item.place.role === "of");
      if (isOf && item.place.codes.length === 1) return item.place.codes[0] ?? null;
    }
  }
  return null;
}
