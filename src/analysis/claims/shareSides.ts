import { flowOf, isGroup, placesIn, type Sides } from "./frames";
import { type Around, hasTag, type Sentence } from "./sentence";

/** Of a share: whose part it is, and of whose whole. Null where its sentence does not name both. */
export function shareSides(sentence: Sentence, at: number, { left, next }: Around): Sides | null {
  const start = sentence.slice(left, at).some((item) => item.kind === "place") ? left : 0;
  // "4.9% of turnover with the EU": the whole is a group, and no side.
  const places = placesIn(sentence, start, Math.min(next, at + 14)).filter(
    ({ code, role, at: where }) => !(isGroup(code) && role === "with" && where > at),
  );
  const codes = [...new Set(places.map(({ code }) => code))];
  if (codes.length < 2) return null;
  // "Kazakhstan's share in the turnover of Uzbekistan", "доля Казахстана во внешней торговле Киргизии"
  const noun = sentence.findIndex((item, i) => i >= start && i < at && hasTag(item, "share"));
  const before = places.filter(({ at: where }) => where < at);
  const behind = places.filter(({ at: where }) => where > at);
  if (noun >= 0 && before.length >= 2) {
    const flow = sentence.findIndex((item, i) => i > noun && i < at && flowOf(item) !== null);
    const whole =
      flow < 0 ? undefined : before.find(({ at: where }) => Math.abs(where - flow) <= 4 && where > noun + 1);
    const part = before.find(({ code, at: where }) => code !== whole?.code && Math.abs(where - noun) <= 3);
    if (whole && part) return { reporter: whole.code, partner: part.code, pair: null };
  }
  // "Russia had 20.6% of the whole turnover of Tajikistan"
  // "Kazakhstan sends 70% of its exports to Italy"
  const owner = before.find(({ role, isAdjective }) => !isAdjective && (role === null || role === "of"));
  const to = behind.find(({ code, role }) => code !== owner?.code && role === "to");
  if (owner && to && before.length === 1) return { reporter: owner.code, partner: to.code, pair: null };
  // "of all that Kazakhstan imports 21.9 percent is Chinese"
  const people = hasTag(sentence[at + 1], "copula") ? behind.find((place) => place.isAdjective) : undefined;
  if (before[0] && people) return { reporter: before[0].code, partner: people.code, pair: null };
  const part = before.find(({ isAdjective }) => !isAdjective);
  const whole = behind.find(({ code }) => code !== part?.code);
  const isOf = sentence.slice(at + 1, at + 3).some((item) => hasTag(item, "of"));
  return part && whole && isOf ? { reporter: whole.code, partner: part.code, pair: null } : null;
}

/** "Almost 69% of that was Kazakh exports": of what was spoken of, where the flow behind it is the part. */
export function isPartOfThat(sentence: Sentence, at: number, flowAt: number | null): boolean {
  const end = Math.min(flowAt ?? at + 4, at + 5);
  const that = sentence.findIndex((item, i) => i > at && i < end && hasTag(item, "that"));
  return that > at && (hasTag(sentence[that], "of") || hasTag(sentence[that - 1], "of"));
}
