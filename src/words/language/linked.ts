import type { Piece } from "../phrase";
import { noBreak } from "./shared";

/** The figure as a link, on one line with what stands before it. */
export const linked = (piece: Piece, before: string): Piece => ({
  ...piece,
  text: (before + piece.text).replaceAll(" ", noBreak),
});
