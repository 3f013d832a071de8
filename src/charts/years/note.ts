import type { Grammar } from "../../words/language/grammar";
import type { Frame } from "../frame";
import { textWidth } from "../text";
import { noteHeight } from "./heights";
import { noteOf, noteSize } from "./panels";
import type { Placed } from "./placed";

export interface NoteDrawn {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
  readonly box: Frame;
}

/** At the right of the plot, or of the panel where the name is long, or in a row of its own below the name. */
export function noteIn(grammar: Grammar, { panel, frame, plot, magnified }: Placed, hasRow: boolean): NoteDrawn | null {
  const text = noteOf(grammar, magnified);
  if (text === null) return null;
  const length = textWidth(text, noteSize);
  const taken = frame.left + textWidth(panel.name ?? "", 18, true) + 16;
  const right = [plot.right, frame.right].find((edge) => edge - length >= taken);
  const inRow = right !== undefined && !hasRow;
  const y = frame.top + (inRow ? 18 : 18 + noteHeight);
  const left = inRow ? right - length : frame.left;
  const box = { left, right: left + length, top: y - 11, bottom: y + 4 };
  return { text, x: inRow ? right : left, y, anchor: inRow ? "end" : "start", box };
}
