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
  readonly amount: Room;
  readonly strip: Room;
  /** Null where nothing was stated of anyone's investment: its room is that of the bars. */
  readonly fdi: Room | null;
}

/** Where the names of flows begin in the dense form, to the right of those of partners. */
export const denseNames = 230;

/** The columns of a form; the bars begin after the longest name of a flow. */
export function rooms(grammar: Grammar, form: Form, width: number, invested: boolean): Rooms {
  const names = Math.max(...flows.map((flow) => textWidth(grammar.indicators[flow], form === "dense" ? 13 : 14)));
  const gutter = Math.ceil(Math.max(96, names + 16));
  switch (form) {
    case "wide":
    case "dense": {
      const dense = form === "dense";
      const at = (x: number) => Math.round((x * width) / 1120);
      const [bars, strip, end, fdi] = dense ? [530, 680, 888, 924] : [526, 660, 836, 884];
      const moved = invested ? 0 : width - at(end);
      return {
        amount: { from: dense ? denseNames + Math.ceil(Math.max(66, names + 12)) : gutter, to: at(bars) + moved },
        strip: { from: at(strip) + moved, to: at(end) + moved },
        fdi: invested ? { from: at(fdi), to: width } : null,
      };
    }
    case "medium": {
      const right = { from: Math.round(width * 0.72), to: width };
      return { amount: { from: gutter, to: right.from - 140 }, strip: right, fdi: invested ? right : null };
    }
    case "narrow": {
      const all = { from: 0, to: width };
      return { amount: all, strip: all, fdi: invested ? all : null };
    }
  }
}
