import { flowOf, isGroup, type Placed, placesIn, type Sides } from "./frames";
import { type Around, hasTag, type Sentence } from "./sentence";

/** "16.4% to Italy", behind another share of the same whole: the partner that the sentence turns to. */
export function turnedShare(sentence: Sentence, { left, next }: Around, { reporter, partner }: Sides): Sides | null {
  // "the Russian one 30%"
  const isOther = ({ code, isAdjective, at }: Placed) =>
    (!isAdjective || flowOf(sentence[at + 1]) === null) && code !== reporter && code !== partner && !isGroup(code);
  const others = placesIn(sentence, left, next).filter(isOther);
  const [other, ...more] = others;
  return reporter !== null && other && more.length === 0 ? { reporter, partner: other.code, pair: null } : null;
}

/** Whether a share is of one of the sides, where its owner stands right before the word: "Kazakhstan's share". */
export function isOwnedBy(sentence: Sentence, at: number, { reporter, partner, pair }: Sides): boolean {
  const noun = sentence.slice(0, at).findLastIndex((item) => hasTag(item, "share"));
  const [owner] = noun < 1 ? [] : placesIn(sentence, noun - 1, noun);
  return owner === undefined || [reporter, partner, ...(pair ?? [])].includes(owner.code);
}

/** "The share of exports in turnover": the flow that is a part of the turnover of its trade. */
export function flowInTurnover(sentence: Sentence, left: number, at: number): "exports" | "imports" | null {
  const noun = sentence.findIndex((item, i) => i >= left && i < at && hasTag(item, "share"));
  if (noun < 0) return null;
  const flows = sentence.flatMap((item, i) => {
    const of = i >= left && i < at ? flowOf(item)?.of : undefined;
    return of === undefined ? [] : [{ of, i }];
  });
  const isTurnover = flows.some(({ of }) => of === "turnover");
  const part = flows.find(({ i }) => i === noun - 1 || (i > noun && i <= noun + 3));
  const isPart = part?.of === "exports" || part?.of === "imports";
  const isOwned = sentence.slice(noun, part?.i ?? noun).some((item) => item.kind === "place");
  return isTurnover && isPart && !isOwned ? (part.of as "exports" | "imports") : null;
}

/** Of a share: whose part it is, and of whose whole. Null where its sentence does not name both. */
export function shareSides(sentence: Sentence, at: number, { left, next }: Around): Sides | null {
  const start = sentence.slice(left, at).some((item) => item.kind === "place") ? left : 0;
  // "4.9% of turnover with the EU": the whole is a group, and no side.
  const all = placesIn(sentence, start, Math.min(next, at + 14));
  const isPair = new Set(all.flatMap(({ code }) => (isGroup(code) ? [] : code))).size > 1;
  const places = all.filter(
    ({ code, role, at: where }) => !(isGroup(code) && (role === "with" || (isPair && role === null)) && where > at),
  );
  const codes = [...new Set(places.map(({ code }) => code))];
  if (codes.length < 2) return null;
  // "Kazakhstan's share in the turnover of Uzbekistan", "доля Казахстана во внешней торговле Киргизии"
  const noun = sentence.findIndex((item, i) => i >= start && i < at && hasTag(item, "share"));
  const before = places.filter(({ at: where }) => where < at);
  const behind = places.filter(({ at: where }) => where > at);
  const named = noun >= 0 && before.length >= 2 ? partAndWhole(sentence, noun, at, before) : null;
  if (named) return named;
  // "Қытай Қазақстан импортының 22 пайызын": the name right before the flow owns it.
  const flow = sentence.findIndex((item, i) => i >= left && i < at && flowOf(item) !== null);
  const direct = before.find(({ at: where, role }) => where === flow - 1 && role === null);
  const first = before.find(({ at: where, role }) => where < flow - 1 && role === null);
  if (noun < 0 && direct && first) return { reporter: direct.code, partner: first.code, pair: null };
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
  // "is a quarter of Kazakhstan's trade with the EU"
  const countries = new Set(places.map(({ code }) => code));
  const other = countries.size === 2 ? before.find(({ code }) => code !== behind[0]?.code) : undefined;
  if (isOf && !whole && other && behind[0]) return { reporter: behind[0].code, partner: other.code, pair: null };
  return part && whole && isOf ? { reporter: whole.code, partner: part.code, pair: null } : null;
}

/** Beside "share" stands whose part it is, beside the flow whose whole: "Қытайдың үлесі Қазақстанның экспортында". */
function partAndWhole(sentence: Sentence, noun: number, at: number, places: readonly Placed[]): Sides | null {
  const flows = sentence.flatMap((item, i) => (i < at && flowOf(item) !== null ? [i] : []));
  const flow = flows.find((i) => i > noun) ?? flows.at(-1);
  if (flow === undefined) return null;
  const near = (to: number) => (a: Placed, b: Placed) => Math.abs(a.at - to) - Math.abs(b.at - to);
  const owner = places.find((place) => place.at === noun - 1 && place.at !== flow + 1);
  const behind = places.find((place) => place.at > noun && place.at <= noun + 3);
  // "the share of Kazakh exports": of the flow, and not of the one who has the share.
  const isOfFlow = behind?.isAdjective === true && behind.at < flow;
  const part = owner ?? (isOfFlow ? undefined : behind);
  const whole = places
    .filter((place) => place.code !== part?.code && Math.abs(place.at - flow) <= 4)
    .toSorted(near(flow))[0];
  const other = part ?? places.find(({ code }) => code !== whole?.code);
  return whole && other ? { reporter: whole.code, partner: other.code, pair: null } : null;
}

/** "Almost 69% of that was Kazakh exports": of what was spoken of, where the flow behind it is the part. */
export function isPartOfThat(sentence: Sentence, at: number, flowAt: number | null): boolean {
  const end = Math.min(flowAt ?? at + 4, at + 5);
  const that = sentence.findIndex((item, i) => i > at && i < end && hasTag(item, "that"));
  return that > at && (hasTag(sentence[that], "of") || hasTag(sentence[that - 1], "of"));
}
