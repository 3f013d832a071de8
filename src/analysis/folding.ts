import { indicators } from "../core/indicators";
import { type Figure, gap, share, addAll } from "../core/figure";
import { listed, type RankedPartner, type RankingModel } from "./ranking";
import { placesOf, shortened } from "./shortened";

/** Why partners stand apart from those with a place. */
type Apart = "partial" | "idle" | "unreported";

/** A row of a ranking: a partner, or the sum of partners that are passed over. */
export type RankingRow =
  | { readonly kind: "partner"; readonly partner: RankedPartner }
  | {
      readonly kind: "folded";
      readonly why: "between" | "after" | "others" | Apart;
      readonly count: number;
      /** Those that are passed over. */
      readonly hidden: readonly RankedPartner[];
      /** Places of the first and the last of them; null for those without a place. */
      readonly places: { readonly from: number; readonly to: number } | null;
      readonly sum: Figure;
      readonly share: Figure;
    };

const topRows = 15;
/** Up to this many rows nothing is folded. */
const shortList = 30;
// One or two rows take no more room than the row that would stand for them.
const leastFolded = 3;

type Folded = Extract<RankingRow, { kind: "folded" }>;

export const sumOf = (partners: readonly RankedPartner[]): Figure => addAll(partners.map(({ figure }) => figure));

function fold(
  model: RankingModel,
  partners: readonly RankedPartner[],
  why: Folded["why"],
  from: number | null,
): Folded {
  const sum = sumOf(partners);
  return {
    kind: "folded",
    why,
    count: partners.length,
    hidden: partners,
    places: from === null ? null : { from, to: from + partners.length - 1 },
    sum,
    share: indicators[model.measure].isSigned ? gap("undefined") : share(sum, model.total),
  };
}

const asRow = (partner: RankedPartner): RankingRow => ({ kind: "partner", partner });

function foldedApart(model: RankingModel, partners: readonly RankedPartner[], why: Apart): RankingRow[] {
  const hidden = partners.filter(({ chosen }) => !chosen);
  if (hidden.length < leastFolded) return partners.map(asRow);
  return [...partners.filter(({ chosen }) => chosen).map(asRow), fold(model, hidden, why, null)];
}

/** Every partner in a row of its own. */
export const unfolded = (model: RankingModel): RankingRow[] => listed(model).map(asRow);

interface Ends {
  readonly top: number;
  readonly bottom: number;
}

/** An ordered list with what is passed over: all but the first and the last, and those that are marked with their neighbours. */
export function passedOver<T>(
  ordered: readonly T[],
  { top, bottom }: Ends,
  isMarked: (item: T) => boolean,
): (T | { readonly hidden: readonly T[]; readonly from: number; readonly isLast: boolean })[] {
  if (ordered.length <= shortList) return [...ordered];
  const marked = (i: number) => {
    const item = ordered[i];
    return item !== undefined && isMarked(item);
  };
  const isNear = (i: number) => i < top || i >= ordered.length - bottom || [i - 1, i, i + 1].some(marked);
  const rows: ReturnType<typeof passedOver<T>> = [];
  let from = 0;
  for (let i = 0; i <= ordered.length; i++) {
    const item = ordered[i];
    if (item !== undefined && !isNear(i)) continue;
    const hidden = ordered.slice(from, i);
    if (hidden.length >= leastFolded) rows.push({ hidden, from, isLast: item === undefined });
    else rows.push(...hidden);
    if (item !== undefined) rows.push(item);
    from = i + 1;
  }
  return rows;
}

/** The first fifteen (of a balance the two ends), the chosen ones with their neighbours, and one row for all that lies between or after. */
export function folded(model: RankingModel): RankingRow[] {
  const { ranked } = model;
  const apart = (["partial", "idle", "unreported"] as const).flatMap((why) => foldedApart(model, model[why], why));
  // A balance has two ends worth seeing.
  const ends = model.measure === "balance" ? { top: 8, bottom: 7 } : { top: topRows, bottom: 0 };
  const rows = passedOver(ranked, ends, ({ chosen }) => chosen).map((row) =>
    "hidden" in row ? fold(model, row.hidden, row.isLast ? "after" : "between", row.from + 1) : asRow(row),
  );
  return [...rows, ...apart];
}

/** As many rows of a ranking as there is room for: the first, of a balance both ends, and the chosen ones. */
export const fewer = (model: RankingModel, rows: readonly RankingRow[], most: number): readonly RankingRow[] =>
  shortened<RankedPartner, RankingRow, Apart>(rows, most, {
    ranked: model.ranked,
    hasTwoEnds: model.measure === "balance",
    apart: (partner) =>
      model.partial.includes(partner) ? "partial" : model.idle.includes(partner) ? "idle" : "unreported",
    fold: (hidden, why) => {
      if (why !== null) return fold(model, hidden, why, null);
      const [from, to] = placesOf(model.ranked, hidden);
      // Those that match what was typed have others between them.
      const isRun = to - from === hidden.length - 1;
      return fold(model, hidden, to === model.ranked.length ? "after" : "between", isRun ? from : null);
    },
    others: (hidden) => fold(model, hidden, "others", null),
  });
