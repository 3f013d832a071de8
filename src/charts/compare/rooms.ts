import { flows } from "../../core/indicators";
import type { Grammar } from "../../words/grammar/grammar";
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
  readonly fdi: Room;
}

/** Where the names of flows begin in the dense form, to the right of those of partners. */
export const denseNames = 230;

/** The columns of a form; the bars begin after the longest name of a flow. */
export function rooms(grammar: Grammar, form: Form, width: number): Rooms {
  const names = Math.max(...flows.map((flow) => textWidth(grammar.indicators[flow], form === "dense" ? 13 : 14)));
  const gutter = Math.ceil(Math.max(96, names + 16));
  switch (form) {
    case "wide": {
      const factor = width / 1120;
      const at = (x: number) => Math.round(x * factor);
      return {
        amount: { from: gutter, to: at(526) },
        strip: { from: at(660), to: at(836) },
        fdi: { from: at(884), to: width },
      };
    }
    case "dense": {
      const factor = width / 1120;
      const at = (x: number) => Math.round(x * factor);
      return {
        amount: { from: denseNames + Math.ceil(Math.max(66, names + 12)), to: at(530) },
        strip: { from: at(680), to: at(888) },
        fdi: { from: at(924), to: width },
      };
    }
    case "medium": {
      const right = { from: Math.round(width * 0.72), to: width };
      return { amount: { from: gutter, to: right.from - 140 }, strip: right, fdi: right };
    }
    case "narrow": {
      const all = { from: 0, to: width };
      return { amount: all, strip: all, fdi: all };
    }
  }
}
