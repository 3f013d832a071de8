import type { Written as Figure } from "./written";
import { flowOf } from "./frames";
import { type Around, flowBefore, flowBehind, type FoundFlow, hasTag, isLedByFrom, type Sentence } from "./sentence";
import type { SentenceState } from "./state";

/** The first figure of a sentence that begins with where a change starts: "From $2.7 billion in 2000 the turnover went to". */
const opensWithFrom = (sentence: Sentence, at: number): boolean =>
  isLedByFrom(sentence, at, sentence.length) &&
  !sentence.slice(0, at).some((item) => item.kind === "figure" || flowOf(item) !== null);

/** The first flow word behind a figure in its sentence, where none stands before it. */
function flowAfter(sentence: Sentence, at: number, around: Around): FoundFlow | null {
  // "GDP grew by 3.2% and trade by 21%": what is spoken of first is no trade.
  const isElsewhere = sentence.slice(around.left, at).some((item) => hasTag(item, "economy"));
  if (around.opening !== null || isElsewhere) return null;
  for (let i = at + 1; i < around.next; i++) {
    const word = flowOf(sentence[i]);
    if (word) return { word, at: i };
  }
  return null;
}

/** What a figure is of by its sentence, and the flow word behind it that is joined to it. */
export interface Flow {
  readonly found: FoundFlow | null;
  readonly behind: FoundFlow | null;
}

/** Of what a figure is: a word before it, a word behind it that is joined to it, or one that only comes later. */
export function flowFor(
  { sentence, used, shared }: SentenceState,
  at: number,
  around: Around,
  figure: Figure,
  hasTopic: boolean,
): Flow {
  const before = flowBefore(sentence, around.left, at, used);
  const behind = figure.kind === "rank" ? null : flowBehind(sentence, at, around.right);
  const given = shared.get(at);
  if (given) return { found: given, behind };
  const isNear = behind !== null && behind.at <= at + 3;
  const isOwn = before !== null && !(before.word.isWeak && behind !== null);
  if (!isOwn) {
    const later = !hasTopic || opensWithFrom(sentence, at) ? flowAfter(sentence, at, around) : null;
    return { found: behind ?? later, behind };
  }
  // "bought $1.7 billion of imports", "$3 billion of it exports"
  const isOther = behind !== null && behind.word.of !== before.word.of && !behind.word.isWeak;
  return { found: isNear && isOther && figure.kind === "money" ? behind : before, behind };
}

/** Whether two flows share one partner behind them: "exports to and imports from India". */
export const isSharedPartner = (sentence: Sentence): boolean =>
  sentence.some((item, i) => hasTag(item, "toward") && hasTag(sentence[i + 1], "and"));
