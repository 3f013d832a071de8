import type { Frame } from "../frame";
import { textWidth } from "../text";
import type { Placed } from "./placed";

/** The type of names of sources. */
export const changeSize = 12.5;

export interface ChangeDrawn {
  readonly x: number;
  readonly before: { readonly text: string; readonly box: Frame };
  readonly after: { readonly text: string; readonly box: Frame };
}

/** Where one source gives way to another, with the name of each on its side of the mark; null where there is one alone. */
export function changeIn({ panel, plot, x }: Placed): ChangeDrawn | null {
  if (!panel.change) return null;
  const { period, before, after } = panel.change;
  const at = x(period);
  const box = (left: number, text: string) => ({
    left,
    right: left + textWidth(text, changeSize),
    top: plot.top - 26,
    bottom: plot.top - 10,
  });
  return {
    x: at,
    before: { text: before, box: box(at - 6 - textWidth(before, changeSize), before) },
    after: { text: after, box: box(at + 6, after) },
  };
}
