import { type Grid, gridOfLines } from "../../src/formats/grid";

export const gridOfText = (text: string): Grid => gridOfLines(text.split(/\r\n?|\n/));
