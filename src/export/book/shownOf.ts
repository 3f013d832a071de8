import { mirror } from "../../analysis/mirror";
import { mirrorFlow } from "../../core/mirrored";
import { usualFactor } from "../../core/question";
import { moreOf } from "../../words/moreOf";
import { captioned } from "./captioned";
import { comparedSheets } from "./compared";
import { grownSheet } from "./grown";
import { mirrorColumns } from "./mirrorColumns";
import { overPeriods } from "./overPeriods";
import { rankedSheet } from "./ranked";
import type { Asked, Shown } from "./shown";

function mirrorSheet({ dataset, question, grammar, words, texts }: Asked): Shown | null {
  const { reporter, partners, measure, periods } = question;
  const factor = question.factor ?? usualFactor;
  const model = mirror(dataset, { reporter, partners, flow: mirrorFlow(measure), factor, ...periods });
  if (!model) return null;
  const { title, subtitle, source, notes } = texts;
  const sheet = captioned({
    name: words.sheets.shown,
    title,
    about: [subtitle, source],
    columns: mirrorColumns(grammar, words, model),
    rows: model.partners.flatMap(({ pairs }) => pairs.toReversed()),
    totals: [],
    notes: [...notes, words.inFull("Figures")],
  });
  return { sheets: [sheet], more: [], terms: ["mirror", "asymmetry"] };
}

/** Figures over periods, as a trend, a table and bars of investment have them. */
function periodsSheet(asked: Asked): Shown {
  const { rows, words, texts, grammar, question, reporter } = asked;
  // A trend may be drawn as an index; a sheet has the figures themselves.
  const unit =
    question.investment === null
      ? moreOf(grammar).table.every(grammar.ui.unit(grammar.area.reportedBy(reporter)))
      : texts.subtitle;
  const caption = {
    name: words.sheets.shown,
    title: texts.title,
    about: [unit, texts.source],
    notes: texts.notes,
  };
  return {
    sheets: [overPeriods(asked, rows, caption)],
    more: [],
    terms: question.investment === null ? ["change", "balance"] : ["change"],
  };
}

/** What a view shows, as sheets for people. */
function ofView(asked: Asked): Shown | null {
  const { view, investment, periods } = asked.question;
  switch (view) {
    case "ranking":
      return investment === null && periods.from !== periods.to ? grownSheet(asked) : rankedSheet(asked);
    case "map":
      return rankedSheet(asked);
    case "compare":
      return investment === null ? comparedSheets(asked) : periodsSheet(asked);
    case "mirror":
      return investment === null ? mirrorSheet(asked) : periodsSheet(asked);
    case "trend":
    case "table":
    case "brief":
    case "check":
      return periodsSheet(asked);
  }
}

export const shownOf = (asked: Asked): Shown => ofView(asked) ?? periodsSheet(asked);
