import { read, utils, type WorkBook, type WorkSheet } from "@e965/xlsx";
import { baseOf } from "../../src/analysis/compare";
import { type FigureRow, figures } from "../../src/analysis/figures";
import { growing } from "../../src/analysis/growing";
import { grownFigures } from "../../src/analysis/grownFigures";
import { investmentFigures } from "../../src/analysis/invested";
import { heldAt } from "../../src/analysis/heldAt";
import { mirror, mirrorRows } from "../../src/analysis/mirror";
import { rankedFigures } from "../../src/analysis/rankedFigures";
import { ranking } from "../../src/analysis/ranking";
import { world } from "../../src/core/area";
import type { Dataset } from "../../src/core/dataset";
import { indicatorOf } from "../../src/core/investment";
import { mirrorFlow } from "../../src/core/mirrored";
import { usualFactor } from "../../src/core/question";
import type { Asked } from "../../src/export/book/shown";
import { figuresXlsx } from "../../src/export/xlsx";
import { fit, type FittedView } from "../../src/state/fit";
import { parseView } from "../../src/state/view";
import { grammar as english } from "../../src/words/en/grammar";
import { meanings } from "../../src/words/en/meanings";
import { workbook } from "../../src/words/en/workbook";

export const facts = {
  address: "https://visavis.example/?partners=ES",
  datasetVersion: "2024.07",
  created: new Date("2026-11-23T10:00:00Z"),
};

/** The figures of a view, as its screen has them. */
function rowsOf(dataset: Dataset, view: FittedView): readonly FigureRow[] {
  const { reporter, partners, periods, measure, group } = view;
  if (view.investment !== null && view.view !== "ranking" && view.view !== "map")
    return investmentFigures(dataset, { reporter, partners, periods });
  switch (view.view) {
    case "ranking":
    case "map": {
      if (view.view === "ranking" && periods.from !== periods.to) {
        const { order } = view;
        const grown = growing(dataset, {
          reporter,
          partners,
          measure,
          group,
          order,
          since: periods.from,
          period: periods.to,
        });
        return grown ? grownFigures(grown) : [];
      }
      const question = { reporter, partners, period: periods.to, measure: indicatorOf(view), group };
      const model = ranking(dataset, question);
      return model ? rankedFigures(model, model.group ?? dataset.areas.get(world)) : [];
    }
    case "mirror": {
      const factor = view.factor ?? usualFactor;
      const model = mirror(dataset, { reporter, partners, flow: mirrorFlow(measure), factor, ...periods });
      return model ? mirrorRows(model) : [];
    }
    case "trend":
      return figures(heldAt(dataset, partners, periods.to), { reporter, partners, ...periods });
    case "compare":
      return figures(dataset, { reporter, partners, from: periods.to, to: periods.to, since: baseOf(periods) });
    default:
      return figures(dataset, { reporter, partners, ...periods });
  }
}

/** What a workbook is made from, by the address of a view. */
export function asked(dataset: Dataset, query: string, changes: Partial<Asked> = {}): Asked {
  const { view } = fit(parseView(query).view, dataset);
  const reporter = dataset.areas.get(view.reporter);
  if (!reporter) throw new Error(`there is no ${view.reporter}`);
  return {
    dataset,
    question: view,
    reporter,
    rows: rowsOf(dataset, view),
    grammar: english,
    words: workbook,
    meanings,
    texts: { title: "What is shown", subtitle: "In what unit", notes: [], source: "Source: the office" },
    ...changes,
  };
}

/** A workbook as another program reads it. */
export const bookOf = (of: Asked): WorkBook => read(figuresXlsx(of, facts), { cellStyles: true, cellNF: true });

export function sheetOf(book: WorkBook, name: string): WorkSheet {
  const sheet = book.Sheets[name];
  if (!sheet) throw new Error(`there is no sheet ${name}`);
  return sheet;
}

/** The values of the cells of a sheet, line by line. */
export const linesOf = (book: WorkBook, name: string): unknown[][] =>
  utils.sheet_to_json<unknown[]>(sheetOf(book, name), { header: 1, blankrows: true });
