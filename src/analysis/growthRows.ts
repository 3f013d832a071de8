import { passedOver } from "./folding";
import { type GrowthGap, growthGaps, type GrowthModel, type GrownPartner } from "./growing";

/** A row of a ranking by change: a partner, or how many are passed over and why. */
export type GrowthRow =
  | { readonly kind: "partner"; readonly partner: GrownPartner }
  | {
      readonly kind: "folded";
      readonly why: "between" | "after" | GrowthGap;
      readonly count: number;
      readonly places: { readonly from: number; readonly to: number } | null;
    };

const asRow = (partner: GrownPartner): GrowthRow => ({ kind: "partner", partner });

/** Every partner in a row of its own. */
export const everyGrowthRow = (model: GrowthModel): GrowthRow[] =>
  [...model.ranked, ...growthGaps.flatMap((why) => model[why])].map(asRow);

/** Both ends of the order, the chosen ones with their neighbours, and one row for all that lies between or stands apart. */
export function growthRows(model: GrowthModel): GrowthRow[] {
  const ends = model.order === "value" ? { top: 15, bottom: 0 } : { top: 10, bottom: 5 };
  const ranked = passedOver(model.ranked, ends, ({ chosen }) => chosen).map((row): GrowthRow => {
    if (!("hidden" in row)) return asRow(row);
    const { hidden, from, isLast } = row;
    const places = { from: from + 1, to: from + hidden.length };
    return { kind: "folded", why: isLast ? "after" : "between", count: hidden.length, places };
  });
  const apart = growthGaps.flatMap((why): GrowthRow[] => {
    const hidden = model[why].filter(({ chosen }) => !chosen);
    const shown = model[why].filter(({ chosen }) => chosen).map(asRow);
    return hidden.length > 0 ? [...shown, { kind: "folded", why, count: hidden.length, places: null }] : shown;
  });
  return [...ranked, ...apart];
}
