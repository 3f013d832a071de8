import type { RankingModel } from "../../analysis/ranking";
import type { Grammar } from "../../words/language/grammar";
import type { Frame } from "../frame";
import type { Shape } from "./world";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How a map is seen: so many times as large as the whole, which begins at `x` and `y` of the frame, from 0 to 1. */
export interface Zoom extends Point {
  readonly times: number;
}

/** Where a map is, and what part of the world is seen in it, in pixels of the drawing. */
export interface Seen {
  readonly grammar: Grammar;
  readonly model: RankingModel;
  /** Of the whole drawing. */
  readonly width: number;
  /** What the map fills. */
  readonly frame: Frame;
  readonly zoom: Zoom;
  /** Where the world begins, which is outside of the frame where it is zoomed. */
  readonly origin: Point;
  /** Pixels of a unit of the world. */
  readonly scale: number;
  /** The radius of what stands for a territory too small to be seen. */
  readonly dot: number;
}

// Below this many square pixels a territory is shown by a dot as well.
const leastSeen = 14;
/** A map of fewer pixels has no room for names, and little for lines. */
export const narrow = 560;
/** On a phone many are small, and their dots would cover the others. */
const leastSeenNarrow = 4;

export const needsDot = ({ area, path }: Shape, { scale, width }: Pick<Seen, "scale" | "width">): boolean =>
  path === "" || area * scale * scale < (width < narrow ? leastSeenNarrow : leastSeen);

/** Where the middle of a territory is seen. */
export const pixelOf = ({ origin, scale }: Seen, { centre }: Shape): Point => ({
  x: origin.x + centre[0] * scale,
  y: origin.y + centre[1] * scale,
});
