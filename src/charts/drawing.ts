import type { Grammar } from "../words/language/grammar";

/** How a drawing may differ from that of the page. */
export interface DrawingForm {
  /** Whether what was stated stands beside what was counted. */
  readonly stated: boolean;
  /** Rows as low as they can be read, for many of them in a low frame. */
  readonly dense: boolean;
  /** As low as beside a text on paper. */
  readonly low: boolean;
}

export const usualForm: DrawingForm = { stated: true, dense: false, low: false };

/** What is common to all layouts: the size of the drawing in pixels. */
export interface Layout {
  readonly width: number;
  readonly height: number;
}

/** Puts everything of a model in its place, for a language, a width and a form. */
export type LayOut<Model, L extends Layout> = (grammar: Grammar, model: Model, width: number, form?: DrawingForm) => L;
