import type { Grammar } from "../words/language/grammar";

/** How a drawing may differ from that of the page. */
export interface DrawingForm {
  /** Whether what was stated stands beside what was counted. */
  readonly stated: boolean;
  /** Rows as low as they can be read, for many of them in a low frame. */
  readonly dense: boolean;
  /** Nothing on it but what it cannot do without, where even dense rows are too high. */
  readonly lean: boolean;
  /** Only as many rows as the frame has room for, where even lean ones are too high. */
  readonly few: boolean;
  /** As low as beside a text on paper. */
  readonly low: boolean;
  /** The height of the frame in pixels of the drawing, which it fills where it can; null where it takes what it needs. */
  readonly room: number | null;
}

export const usualForm: DrawingForm = { stated: true, dense: false, lean: false, few: false, low: false, room: null };

/** What is common to all layouts: the size of the drawing in pixels. */
export interface Layout {
  readonly width: number;
  readonly height: number;
}

/** Puts everything of a model in its place, for a language, a width and a form. */
export type LayOut<Model, L extends Layout> = (grammar: Grammar, model: Model, width: number, form?: DrawingForm) => L;
