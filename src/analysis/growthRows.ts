import { passedOver } from "./folding";
import { type GrowthGap, growthGaps, type GrowthModel, type GrownPartner } from "./growing";
import { placesOf, shortened } from "./shortened";

/** A row of a ranking by change: a partner, or how many are passed over and why. */
export type GrowthRow =
  | { readonly kind: "partner"; readonly partner: GrownPartner }
  | {
      readonly kind: "folded";
      readonly why: "between" | "after" | "others" | GrowthGap;
      readonly hidden: readonly GrownPartner[];
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
    return { kind: "folded", why: isLast ? "after" : "between", hidden, places };
  });
  const apart = growthGaps.flatMap((why): GrowthRow[] => {
    const hidden = model[why].filter(({ chosen }) => !chosen);
    const shown = model[why].filter(({ chosen }) => chosen).map(asRow);
    return hidden.length > 0 ? [...shown, { kind: "folded", why, hidden, places: null }] : shown;
  });
  return [...ranked, ...apart];
}

/** As many rows of a ranking by change as there is room for: the first, or both ends, and the chosen ones. */
export const fewerGrown = (model: GrowthModel, rows: readonly GrowthRow[], most: number): readonly GrowthRow[] =>
  shortened<GrownPartner, GrowthRow, GrowthGap>(rows, most, {
    ranked: model.ranked,
    hasTwoEnds: model.order !== "value",
    apart: (partner) => growthGaps.find((why) => model[why].includes(partner)) ?? "unknown",
    fold: (hidden, apart) => {
      if (apart !== null) return { kind: "folded", why: apart, hidden, places: null };
      const [from, to] = placesOf(model.ranked, hidden);
      const why = to === model.ranked.length ? "after" : "between";
      return { kind: "folded", why, hidden, places: to - from === hidden.length - 1 ? { from, to } : null };
    },
    others: (hidden) => ({ kind: "folded", why: "others", hidden, places: null }),
  });
