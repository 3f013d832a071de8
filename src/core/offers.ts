import type { Area } from "./area";
import { type Match, meansWorld, search, searchSeveral } from "./search";

/** Why an area cannot be added once more. */
export type Taken = "chosen" | "reporter";

/** What can be done with a typed text: one partner, a list of them, the world as their total, or the order of all. */
export type Offer =
  | { readonly kind: "partner"; readonly match: Match; readonly taken: Taken | null }
  | { readonly kind: "several"; readonly found: readonly Match[]; readonly missing: readonly string[] }
  | { readonly kind: "world"; readonly area: Area; readonly taken: Taken | null }
  | { readonly kind: "all" };

export interface Choosable {
  readonly areas: readonly Area[];
  readonly taken: (area: Area) => Taken | null;
  readonly order: (area: Area) => number;
}

/** The offers for a text, the likeliest first. What is taken already answers its whole name, and comes last for a part of it. */
export function offersFor({ areas, taken, order }: Choosable, text: string): readonly Offer[] {
  const world = areas.find((area) => area.kind === "world" && meansWorld(area, text));
  if (world) return [{ kind: "world", area: world, taken: taken(world) }, { kind: "all" }];
  const several = searchSeveral(areas, text, order);
  const free = several?.found.filter(({ area }) => !taken(area)) ?? [];
  if (several && free.length > 0) return [{ kind: "several", found: free, missing: several.missing }];
  const offers = (several?.found ?? search(areas, text, order)).map((match) => ({
    kind: "partner" as const,
    match,
    taken: taken(match.area),
  }));
  if (text.trim() === "") return offers.filter((offer) => !offer.taken);
  const isLast = (offer: (typeof offers)[number]) => Number(offer.taken !== null && !offer.match.whole);
  return offers.toSorted((a, b) => isLast(a) - isLast(b));
}

/** The codes that an offer adds. */
export function codesOf(offer: Offer): readonly string[] {
  switch (offer.kind) {
    case "partner":
      return offer.taken ? [] : [offer.match.area.code];
    case "several":
      return offer.found.map(({ area }) => area.code);
    case "world":
      return offer.taken ? [] : [offer.area.code];
    case "all":
      return [];
  }
}
