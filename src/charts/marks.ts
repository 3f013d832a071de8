import type { Frame } from "./frame";
import type { Point } from "../analysis/findings/point";

/** A mark of a drawing, in its pixels, with the figure that it stands for. */
export interface Mark {
  readonly key: string;
  /** Marks of one series follow each other. */
  readonly series: string;
  /** What a mark has in common with those of other series, such as its period. */
  readonly column: number;
  readonly box: Frame;
  /** Where a pointer means the mark, if that is more than its box. */
  readonly target?: Frame;
  readonly isRound: boolean;
  /** The key of the row below that holds the figure; null where no row does. */
  readonly row: string | null;
  readonly point: Point;
}

/** The box of a dot. */
export const around = (x: number, y: number, radius: number): Frame => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
});

/** The box of a bar that begins at `left`; where there is no figure, of the “..” in its place. */
export const barBox = (left: number, top: number, length: number | null, height: number): Frame => ({
  left,
  top,
  right: left + (length ?? 12),
  bottom: top + height,
});
