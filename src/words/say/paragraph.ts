import { rowKey } from "../../analysis/figures";
import type { ParagraphFinding } from "../../analysis/findings/paragraph";
import type { PartsNote } from "../../analysis/findings/partsNote";
import type { Grammar } from "../language/grammar";
import { paragraphOf } from "../paragraphOf";
import { type Phrase, type Piece, say, sentences, stop } from "../phrase";
import { flagNotes } from "../sourceWords";
import { trendOf } from "../trendOf";
import { onePartText } from "./compare";
import { countedTrade, place } from "./countedTrade";
import { noFiguresText } from "./noFigures";
import { statedSums, statedTrade } from "./statedTrade";
import { statedSum } from "../sentenceAmounts";

/** A text whose figures link to their rows, with the footnotes that its marks point to. */
export interface Paragraph {
  readonly pieces: readonly Piece[];
  readonly notes: readonly string[];
}

const superscripts = "\u00B9\u00B2";

/** Findings as a paragraph, a sentence each. */
export function paragraph(grammar: Grammar, findings: readonly ParagraphFinding[]): Paragraph {
  const words = paragraphOf(grammar);
  const noted = [...new Set(findings.flatMap((found) => ("note" in found ? (found.note ?? []) : [])))];
  const mark = (note: PartsNote | null): Phrase => {
    if (note === null) return [];
    const at = noted.indexOf(note);
    return [{ text: superscripts[at] ?? "", note: at + 1 }];
  };
  const sentencesOf = (found: ParagraphFinding): readonly Phrase[] => {
    switch (found.kind) {
      case "no figures":
        return noFiguresText(grammar, found).map((text) => say`${text}`);
      case "one part":
        return [say`${onePartText(grammar, found)}.`];
      case "counted trade":
        return [words.trade({ ...countedTrade(grammar, found), mark: mark(found.note) })];
      case "flagged":
        return flagNotes(grammar, found.figures, () => grammar.period(found.period)).map((text) => say`${text}`);
      case "place":
        return [words.standing(place(grammar, found))];
      case "stated trade":
        return [words.trade({ ...statedTrade(grammar, found), mark: mark(found.note) })];
      case "stated part": {
        const amount = statedSum(grammar, found.amount);
        return [stop(say`${trendOf(grammar).was({ ...found, amount, source: null })}`)];
      }
      case "stated beside":
        return [words.stated(found.date, { ...statedSums(grammar, found), mark: mark(found.note) })];
      case "stated inflow": {
        const row = rowKey(found.partner.code, "fdiGrossInflow", found.period);
        return [words.investment({ ...found, amount: statedSum(grammar, found.amount, row) })];
      }
    }
  };
  return { pieces: sentences(findings.flatMap(sentencesOf)), notes: noted.map((note) => words.notes[note]) };
}
