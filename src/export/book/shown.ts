import type { FigureRow } from "../../analysis/figures";
import type { LineRow } from "../../analysis/lines";
import type { Area } from "../../core/area";
import type { Dataset } from "../../core/dataset";
import type { Question } from "../../core/question";
import type { Grammar } from "../../words/language/grammar";
import type { MeaningWords, Term } from "../../words/language/meanings";
import type { BookTerm, WorkbookWords } from "../../words/language/workbook";
import type { Sheet } from "../workbook";

/** The language that a workbook speaks. */
export interface Spoken {
  readonly grammar: Grammar;
  readonly words: WorkbookWords;
  /** The meanings of terms, as the page says them. */
  readonly meanings: MeaningWords;
}

/** What a workbook is made from: a question, its figures, and what the page says of them. */
export interface Asked extends Spoken {
  readonly dataset: Dataset;
  readonly question: Question;
  readonly reporter: Area;
  readonly rows: readonly FigureRow[];
  readonly texts: {
    readonly title: string;
    readonly subtitle: string;
    readonly notes: readonly string[];
    readonly source: string;
  };
}

/** The sheets for people, the figures in them beside those of the question, and the terms that they use. */
export interface Shown {
  readonly sheets: readonly Sheet[];
  readonly more: readonly LineRow[];
  readonly terms: readonly (Term | BookTerm)[];
}
