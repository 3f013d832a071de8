import type { ClaimSubject } from "../../core/claim";
import { memo } from "../../core/memo";
import { type Element, has } from "./elements";
import type { Item, Place } from "./item";

/** What a flow word says: what is spoken of, with which sign, and whether as a verb whose object is the other side. */
export interface FlowWord {
  readonly of: ClaimSubject;
  readonly sign: 1 | -1;
  readonly isVerb: boolean;
  /** A mere "trade", which any other word beats. */
  readonly isWeak: boolean;
  /** A balance of no direction. */
  readonly isUndirected: boolean;
  readonly isOutward: boolean;
  /** Imports as a purchase, whose seller may stand where others name the buyer: "compró a España". */
  readonly isPurchase: boolean;
}

const flow = (of: ClaimSubject, more: Partial<FlowWord> = {}): FlowWord => ({
  of,
  sign: 1,
  isVerb: false,
  isWeak: false,
  isUndirected: false,
  isOutward: false,
  isPurchase: false,
  ...more,
});

export const exportsWord = flow("exports");
export const turnoverWord = flow("turnover");

const flowWords: readonly (readonly [string, FlowWord])[] = [
  ["surplus", flow("balance")],
  ["deficit", flow("balance", { sign: -1 })],
  ["balance", flow("balance", { isUndirected: true })],
  ["sold", flow("exports", { isVerb: true })],
  ["bought", flow("imports", { isVerb: true })],
  ["exports", exportsWord],
  ["imports", flow("imports")],
  ["turnover", turnoverWord],
  ["traded", flow("turnover", { isVerb: true })],
  ["outward", flow("fdi", { isOutward: true })],
  ["invest", flow("fdi")],
  ["investor", flow("fdi", { isWeak: true })],
  ["trade", flow("turnover", { isWeak: true })],
];

const purchases = memo((word: FlowWord): FlowWord => ({ ...word, isPurchase: true }));

export function flowWord(element: Element): FlowWord | null {
  if (element.meanings.length === 0) return null;
  for (const [tag, word] of flowWords) if (has(element, tag)) return has(element, "purchase") ? purchases(word) : word;
  return null;
}

export const flowOf = (item: Item | undefined): FlowWord | null =>
  item?.kind === "word" ? flowWord(item.element) : null;

/** Whose figure is spoken of; `isSaid` is false where a side was taken from elsewhere. */
export interface Sides {
  readonly reporter: string | null;
  readonly partner: string | null;
  /** Both countries, where neither is said to report. */
  readonly pair: readonly [string, string] | null;
}

/** A place with its position in the sentence. */
export interface Placed extends Place {
  readonly at: number;
  readonly code: string;
}

export const placesIn = (items: readonly Item[], from: number, to: number): Placed[] =>
  items
    .slice(from, to)
    .flatMap((item, i) =>
      item.kind === "place"
        ? item.place.codes.filter((code) => !isPartOfWorld(code)).map((code) => ({ ...item.place, code, at: from + i }))
        : [],
    );

/** Whether a code is no country's. */
export const isGroup = (code: string): boolean => !/^[A-Z]{2}$/.test(code) || code === "EU";

/** Parts of the world that are no partner whose trade is counted. */
const isPartOfWorld = (code: string): boolean =>
  ["ARAB", "AFRICA", "ASIA", "EUROPE", "LATAM", "CAUCASUS"].includes(code);

/** Which side a place stands for beside a flow word at a position. */
export function sidesOf(word: FlowWord, at: number, places: readonly Placed[]): Sides {
  const withRole = (...roles: string[]): Placed | undefined =>
    places.findLast(({ role, isAdjective }) => role !== null && roles.includes(role) && !isAdjective);
  const of = places.find(({ role, isAdjective }) => role === "of" && !isAdjective);
  const adjective = places.findLast(({ isAdjective, at: where }) => isAdjective && where < at + 4);
  const free = places.filter(
    ({ role, isAdjective }) => !isAdjective && (role === null || role === "and" || role === "in" || role === "by"),
  );
  const subject = free.find(({ at: where }) => where < at);
  const object = free.find(({ at: where }) => where > at);
  const other = (code: string | undefined) => places.find((each) => each.code !== code)?.code ?? null;
  const sides = (reporter: Placed | undefined, partner: Placed | undefined): Sides => ({
    reporter: reporter?.code ?? null,
    partner: partner && partner.code !== reporter?.code ? partner.code : null,
    pair: null,
  });
  switch (word.of) {
    case "exports": {
      const to = withRole("to") ?? (word.isVerb ? object : undefined) ?? withRole("with") ?? withRole("in");
      const reporter =
        places.findLast(({ role, isAdjective, code }) => role === "from" && !isAdjective && code !== to?.code) ??
        [of, adjective, subject].find((each) => each && each.code !== to?.code);
      return sides(reporter, to);
    }
    case "imports": {
      const from = withRole("with") ?? withRole("from");
      const to = withRole("to");
      if (word.isPurchase && to) {
        const buyer = [of, adjective, withRole("from"), subject].find((each) => each && each.code !== to.code);
        return sides(buyer, to);
      }
      const second = places.find(({ role, code }) => role === "from" && code !== from?.code);
      const owner = [of, adjective, second].find((each) => each && each.code !== to?.code && each.code !== from?.code);
      if (to) return sides(to, from ?? owner);
      return sides(owner ?? [subject, object].find((each) => each && each.code !== from?.code), from);
    }
    case "balance": {
      const partner = withRole("with") ?? (places.length > 1 ? withRole("from") : undefined);
      const reporter = [of, adjective, subject, withRole("from"), withRole("to"), object].find(
        (each) => each && each.code !== partner?.code,
      );
      return sides(reporter, partner);
    }
    case "fdi": {
      const into = withRole("to") ?? withRole("in");
      const from =
        withRole("from") ?? [adjective, subject, of, object].find((each) => each && each.code !== into?.code);
      const host = into ?? [of].find((each) => each && each.code !== from?.code);
      return word.isOutward ? sides(from, host) : sides(host, from);
    }
    default: {
      const partner = withRole("with");
      if (partner) {
        const reporter = places.find(({ code }) => code !== partner.code);
        return sides(reporter, partner);
      }
      const [first] = places;
      const second = other(first?.code);
      if (first && second !== null) return { reporter: null, partner: null, pair: [first.code, second] };
      return { reporter: null, partner: first?.code ?? null, pair: null };
    }
  }
}
