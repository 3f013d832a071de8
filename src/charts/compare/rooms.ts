import type { ComparedPartner } from "../../analysis/compare";
import { greatest } from "../../core/extremes";
import { flows } from "../../core/indicators";
import type { Grammar } from "../../words/language/grammar";
import { textWidth } from "../text";

/** Horizontal room of a column, in pixels. */
export interface Room {
  readonly from: number;
  readonly to: number;
}

/** Forms by width; `dense` is the wide one for many partners in a low frame. */
export type Form = "wide" | "dense" | "medium" | "narrow";

export const formOf = (width: number, dense: boolean): Form =>
  width >= 1000 ? (dense ? "dense" : "wide") : width >= 680 ? "medium" : "narrow";

/** The columns of a comparison; on a phone they stand below each other. */
export interface Rooms {
  /** Where the names of flows begin: in the dense form to the right of those of partners. */
  readonly flowNames: number;
  readonly amount: Room;
  readonly strip: Room;
  /** Null where nothing was stated of anyone's investment: its room is that of the bars. */
  readonly fdi: Room | null;
}

/** How wide the names of partners may be beside the bars; longer ones are broken. */
const partnerNames = { least: 130, most: 214, gap: 16 } as const;

/** The columns of a form; the bars begin after the longest name of a flow. */
export function rooms(grammar: Grammar, form: Form, width: number, partners: readonly ComparedPartner[]): Rooms {
  const invested = partners.some(({ fdi }) => fdi !== null);
  const names = Math.max(...flows.map((flow) => textWidth(grammar.indicators[flow], form === "dense" ? 13 : 14)));
  const gutter = Math.ceil(Math.max(96, names + 16));
  switch (form) {
    case "wide":
    case "dense": {
      const dense = form === "dense";
      const at = (x: number) => Math.round((x * width) / 1120);
      const [bars, strip, end, fdi] = dense ? [530, 680, 888, 924] : [526, 660, 836, 884];
      const moved = invested ? 0 : width - at(end);
      const longest = partners.map(({ area }) => textWidth(grammar.area.name(area), 15, true));
      const { least, most, gap } = partnerNames;
      const flowNames = dense ? Math.min(most, greatest(least, longest)) + gap : 0;
      return {
        flowNames,
        amount: { from: dense ? flowNames + Math.ceil(Math.max(66, names + 12)) : gutter, to: at(bars) + moved },
        strip: { from: at(strip) + moved, to: at(end) + moved },
        fdi: invested ? { from: at(fdi), to: width } : null,
      };
    }
    case "medium": {
      const right = { from: Math.round(width * 0.72), to: width };
      return {
        flowNames: 0,
        amount: { from: gutter, to: right.from - 140 },
        strip: right,
        fdi: invested ? right : null,
      };
    }
    case "narrow": {
      const all = { from: 0, to: width };
      return { flowNames: 0, amount: all, strip: all, fdi: invested ? all : null };
    }
  }
}
