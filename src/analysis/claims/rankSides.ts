import type { ClaimSubject } from "../../core/claim";
import type { Element } from "./elements";
import { has } from "./elements";
import { flowOf, isGroup, placesIn, type Sides } from "./frames";
import type { Item } from "./item";
import { completed, type Context, none } from "./sides";
import { figureOf, hasTag, isSign, type Sentence } from "./sentence";

const subjects: readonly (readonly [string, ClaimSubject])[] = [
  ["buyer", "exports"],
  ["supplier", "imports"],
  ["investor", "fdi"],
  ["partner", "turnover"],
  ["invest", "fdi"],
  ["exports", "exports"],
  ["imports", "imports"],
  ["turnover", "turnover"],
];

/** "6th among the partners of Kazakhstan by exports", "экспорты бойынша бірінші": the measure that is said beside a rank. */
function measureBeside(sentence: Sentence, at: number): ClaimSubject | null {
  const isMeasure = (of: ClaimSubject | undefined) => of === "exports" || of === "imports" || of === "fdi";
  if (hasTag(sentence[at - 1], "in")) {
    const of = flowOf(sentence[at - 2])?.of;
    if (of && isMeasure(of)) return of;
  }
  for (let i = at + 1; i < Math.min(sentence.length, at + 9); i++) {
    if (isSign(sentence[i], /^[,;()]$/) || figureOf(sentence[i]) || hasTag(sentence[i], "and")) return null;
    const of = flowOf(sentence[i])?.of;
    if (of && isMeasure(of) && hasTag(sentence[i - 1], "by", "in")) return of;
  }
  return null;
}

/** What a rank is counted by: of a partner the turnover, of a buyer exports; null where no noun says it. */
export function rankSubject(sentence: Sentence, at: number, elements: readonly Element[]): ClaimSubject | null {
  const item = sentence[at] as Item;
  const figure = figureOf(item);
  if (!figure) return null;
  const measure = measureBeside(sentence, at);
  if (measure) return measure;
  for (let i = figure.end - 1; i >= figure.first; i--)
    for (const [tag, subject] of subjects) if (has(elements[i], tag)) return subject;
  if (elements.slice(figure.first, figure.end).some((each) => has(each, "record"))) return null;
  const isSaid = (tag: string) => sentence.some((each) => hasTag(each, tag));
  for (const [tag, subject] of subjects.slice(0, 4)) if (isSaid(tag)) return subject;
  return null;
}

/** "With China, its largest partner": the one before the comma is ranked, among the partners of the other. */
function apposedSides(
  sentence: Sentence,
  at: number,
  { start, end }: { readonly start: number; readonly end: number },
): Sides | null {
  const comma = sentence.findLastIndex((item, i) => i < at && isSign(item, /^,$/));
  const all = placesIn(sentence, 0, end);
  const ranked = all.find(({ at: where }) => where >= start && where === comma - 1);
  const other = all.find(({ code }) => code !== ranked?.code);
  const isOwned = all.some(({ at: where }) => where > comma);
  if (comma < at - 2 || !ranked || !other || isOwned) return null;
  return { reporter: other.code, partner: ranked.code, pair: null };
}

/** Whose rank it is, and among whose partners. */
export function rankSides(
  sentence: Sentence,
  at: number,
  context: Context,
  topic: Sides | null,
  before: Sides | null,
): { sides: Sides } {
  const start = sentence.slice(0, at).findLastIndex((item) => figureOf(item) !== null) + 1;
  const nextFigure = sentence.slice(at + 1).findIndex((item) => figureOf(item) !== null);
  const comma = sentence.findIndex((item, i) => i > at && isSign(item, /^[,;]$/));
  const end = Math.min(nextFigure < 0 ? sentence.length : at + 1 + nextFigure, comma < 0 ? sentence.length : comma);
  // A group that a rank is counted in is no side of it: "7th of 27 in the European Union".
  const sidesIn = (from: number, to: number) => {
    const all = placesIn(sentence, from, to);
    const sides = all.filter(
      ({ code, role, at: where }) => !isGroup(code) || (where < at && (role === null || role === "and")),
    );
    return sides.length > 0 || before ? sides : all;
  };
  let places = sidesIn(start, end);
  const apposed = apposedSides(sentence, at, { start, end });
  if (apposed) return { sides: apposed };
  // "the fourth client of Spain and its eighth supplier"
  const isSame = places.every(({ code }) => code === before?.reporter || code === before?.partner);
  if (places.length < 2 && before && isSame) return { sides: before };
  if (places.length < 2) places = sidesIn(0, end);
  const whose =
    places.find(
      ({ role, isAdjective, at: where }) => (role === "of" || role === "from" || isAdjective) && where > at,
    ) ??
    places.find(({ role, isAdjective }) => role === "of" || role === "from" || isAdjective) ??
    // A name that is not bent, right behind: "крупнейший партнёр Чили".
    places.find(({ role, at: where }) => role === null && where === at + 1) ??
    // A name that is not bent, right before what is counted: "Қазақстан экспорты бойынша".
    (places.length > 1
      ? places.find(({ role, at: where }) => role === null && flowOf(sentence[where + 1]))
      : undefined);
  const who =
    places.findLast(({ code, at: where }) => code !== whose?.code && where < at) ??
    places.find(({ code }) => code !== whose?.code);
  if (whose && who) return { sides: { reporter: whose.code, partner: who.code, pair: null } };
  const pair = context.pair ?? context.said;
  const other = (code: string) => (pair?.[0] === code ? pair[1] : pair?.[1] === code ? pair[0] : null);
  if (whose) return { sides: { reporter: whose.code, partner: other(whose.code), pair: null } };
  if (who) return { sides: { reporter: other(who.code), partner: who.code, pair: null } };
  return completed(none, null, context, topic, false);
}
