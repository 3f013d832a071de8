import type { FigureRow } from "../analysis/figures";
import { figureLines } from "../analysis/lines";

/** What a picture says about itself. */
export interface PictureFacts {
  readonly title: string;
  readonly description: string;
  /** The paragraph that names the sources. */
  readonly sources: string;
  /** The view as a query string. */
  readonly view: string;
  readonly datasetVersion: string;
  readonly datasetHash: string;
  readonly reporter: string;
  readonly rows: readonly FigureRow[];
  readonly created: Date;
}

/** The texts inside a PNG by keyword; `visavis` is JSON, with amounts as strings so that no digit is lost. */
export function pictureTexts(facts: PictureFacts): Record<string, string> {
  const visavis = {
    version: 1,
    view: facts.view,
    dataset: { version: facts.datasetVersion, hash: facts.datasetHash },
    rows: figureLines(facts.rows, facts.reporter),
    created: facts.created.toISOString(),
  };
  return {
    Title: facts.title,
    Description: facts.description,
    Source: facts.sources,
    Software: "Vis-à-Vis",
    visavis: JSON.stringify(visavis),
  };
}
