import { indicators } from "../core/indicators";
import { type Figure, gap, share, addAll } from "../core/figure";
import { listed, type RankedPartner, type RankingModel } from "./ranking";

/** Why partners stand apart from those with a place. */
type Apart = "partial" | "idle" | "unreported";

/** A row of a ranking: a partner, or the sum of partners that are passed over. */
export type RankingRow =
  | { readonly kind: "partner"; readonly partner: RankedPartner }
  | {
      readonly kind: "folded";
      readonly why: "between" | "after" | Apart;
      readonly count: number;
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

/** The first fifteen (of a balance the two ends), the chosen ones with their neighbours, and one row for all that lies between or after. */
export function folded(model: RankingModel): RankingRow[] {
  const { ranked } = model;
  const apart = (["partial", "idle", "unreported"] as const).flatMap((why) => foldedApart(model, model[why], why));
  if (ranked.length <= shortList) return [...ranked.map(asRow), ...apart];
  // A balance has two ends worth seeing.
  const [top, bottom] = model.measure === "balance" ? [8, 7] : [topRows, 0];
  const isNear = (i: number) =>
    i < top || i >= ranked.length - bottom || [i - 1, i, i + 1].some((at) => ranked[at]?.chosen);
  const rows: RankingRow[] = [];
  let from = 0;
  for (let i = 0; i <= ranked.length; i++) {
    const partner = ranked[i];
    if (partner && !isNear(i)) continue;
    const hidden = ranked.slice(from, i);
    if (hidden.length >= leastFolded) rows.push(fold(model, hidden, partner ? "between" : "after", from + 1));
    else rows.push(...hidden.map(asRow));
    if (partner) rows.push(asRow(partner));
    from = i + 1;
  }
  return [...rows, ...apart];
}
