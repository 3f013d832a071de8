import type { ReviewRow } from "../../words/review";
import type { Layout } from "../drawing";
import { textLines } from "../text";

export interface Written {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly bold: boolean;
  readonly faint: boolean;
}

export interface ClaimsLayout extends Layout {
  readonly texts: readonly Written[];
  /** The rules between rows, from above; the first is that under the heads. */
  readonly rules: readonly number[];
}

export const size = 14;
const line = 19;
const gap = 20;
const head = 30;
/** What part of the width each column has. */
const shares = [0.2, 0.27, 0.16, 0.37];

interface Cell {
  readonly text: string;
  readonly bold?: boolean;
  readonly faint?: boolean;
}

const cellsOf = ({ quote, meaning, statistics, source, verdict, reason }: ReviewRow): Cell[][] => [
  [{ text: quote, bold: true }],
  [{ text: meaning }],
  [
    { text: statistics, bold: true },
    { text: source, faint: true },
  ],
  [{ text: verdict, bold: true }, { text: reason }],
];

/** The claims of a text in columns, each as high as its longest cell. */
export function layOut(heads: readonly string[], rows: readonly ReviewRow[], width: number): ClaimsLayout {
  const lefts = shares.map((_, i) => width * shares.slice(0, i).reduce((sum, share) => sum + share, 0));
  const texts: Written[] = heads.map((text, i) => ({ text, x: lefts[i] ?? 0, y: 18, bold: false, faint: true }));
  const rules = [head];
  let top = head;
  for (const row of rows) {
    let lowest = top;
    cellsOf(row).forEach((cells, i) => {
      const room = width * (shares[i] ?? 0) - gap;
      let y = top + 4;
      for (const { text, bold = false, faint = false } of cells.filter((cell) => cell.text !== ""))
        for (const each of textLines(text, room, size, bold)) {
          y += line;
          texts.push({ text: each, x: lefts[i] ?? 0, y, bold, faint });
        }
      lowest = Math.max(lowest, y);
    });
    top = lowest + 10;
    rules.push(top);
  }
  return { width, height: top + 4, texts, rules };
}
