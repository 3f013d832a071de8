import { flowOf } from "./frames";
import { figureOf, type FoundFlow, hasTag, isHard, type Sentence } from "./sentence";

/** Of a sentence that says "respectively": the flow that each of its figures is of, by position. */
export function respective(sentence: Sentence): ReadonlyMap<number, FoundFlow> {
  const shared = new Map<number, FoundFlow>();
  const at = sentence.findIndex((item) => hasTag(item, "respectively"));
  if (at < 0) return shared;
  let from = 0;
  for (let i = at; i > 0; i--)
    if (isHard(sentence[i])) {
      from = i;
      break;
    }
  const flows: FoundFlow[] = [];
  for (let i = from; i < at; i++) {
    const word = flowOf(sentence[i]);
    const previous = flows.at(-1);
    if (!word || word.isWeak || word.of === previous?.word.of) continue;
    // Two that are joined by "and": "exports and imports".
    const isJoined =
      previous &&
      sentence.slice(previous.at, i).some((item) => hasTag(item, "and")) &&
      !sentence.slice(previous.at, i).some((item) => item.kind === "figure");
    if (!isJoined) flows.length = 0;
    flows.push({ word, at: i });
  }
  if (flows.length < 2) return shared;
  const runs = new Map<string, number[]>();
  for (let i = from; i < Math.min(sentence.length, at + 12); i++) {
    const figure = figureOf(sentence[i]);
    if (figure && (i > (flows.at(-1)?.at ?? 0) || i > at)) runs.set(figure.kind, [...(runs.get(figure.kind) ?? []), i]);
  }
  for (const run of runs.values()) {
    const last = run.slice(-flows.length);
    if (last.length === flows.length) last.forEach((figure, i) => shared.set(figure, flows[i] as FoundFlow));
  }
  return shared;
}

/** "In 2021 and 2022 it was 5 and 6 billion, respectively": the time that each figure is of, both by position. */
export function respectiveTimes(sentence: Sentence): ReadonlyMap<number, number> {
  const and = sentence.findIndex(
    (item, i) => hasTag(item, "and") && sentence[i - 1]?.kind === "time" && sentence[i + 1]?.kind === "time",
  );
  if (and < 0 || !sentence.some((item) => hasTag(item, "respectively"))) return new Map();
  const figures = sentence.flatMap((item, i) => (item.kind === "figure" && i > and ? [i] : []));
  const [first, second, ...more] = figures;
  if (first === undefined || second === undefined || more.length > 0) return new Map();
  return new Map([
    [first, and - 1],
    [second, and + 1],
  ]);
}
