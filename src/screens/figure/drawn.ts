import type { FigureRow } from "../../analysis/figures";
import type { LayOut, Layout } from "../../charts/drawing";
import type { PictureContent } from "../export/exportPicture";

/** What a view draws of a question and says of it; how its layout is drawn, the page and a frame decide. */
export interface Drawn<Model, L extends Layout> {
  readonly rows: readonly FigureRow[];
  /** What is said of the drawing. */
  readonly texts: PictureContent["texts"];
  /** What is drawn, and what puts it in its place. */
  readonly model: Model;
  readonly layOut: LayOut<Model, L>;
  /** Whether the drawing sets stated figures beside the counted ones. */
  readonly hasStated?: boolean;
}
