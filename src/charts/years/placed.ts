import type { Frame } from "../frame";
import type { PanelDrawn } from "./panels";
import type { ScaleLinear } from "d3-scale";
import type { TimeAxis } from "./axis";
import type { Period } from "../../core/period";

/** A panel in its place. */
export interface Placed {
  readonly panel: PanelDrawn;
  /** The room of the panel with its name and labels. */
  readonly frame: Frame;
  /** The room of its lines. */
  readonly plot: Frame;
  readonly x: (period: Period) => number;
  /** From millions, or an index, to pixels. */
  readonly y: ScaleLinear<number, number>;
  readonly magnified: number;
  readonly axis: TimeAxis;
  /** Whether the labels at the ends of lines name them; where panels are small, the key does. */
  readonly isNamed: boolean;
  /** Where the labels at the ends of lines begin. */
  readonly labels: number;
}
