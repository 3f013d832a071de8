import { baseOf, compare } from "../../analysis/compare";
import { type FigureRow, figures } from "../../analysis/figures";
import { comparedInFull, type InFull } from "../../analysis/inFull";
import { heldAt } from "../../analysis/heldAt";
import { covered } from "../../core/coverage";
import type { Periods } from "../../core/period";
import { compareNotes } from "../../words/compareWords";
import { gapMark } from "../../words/amount";
import { moreOf } from "../../words/moreOf";
import { captioned } from "./captioned";
import { overPeriods } from "./overPeriods";
import { statedIn } from "./periodColumns";
import { partnerColumns } from "./partnersSheet";
import { linesOf } from "./ranked";
import type { Asked, Shown } from "./shown";

/** What the trade of the partners is called, and in what unit it stands. */
function captionOf({ dataset, question, reporter, grammar }: Asked, periods: Periods) {
  const { table } = moreOf(grammar);
  const names = question.partners.flatMap((code) => dataset.areas.get(code) ?? []).map(grammar.area.inSentence);
  const others = names.length - 3;
  const list = grammar.list(others > 1 ? [...names.slice(0, 3), table.others(others)] : names);
  return {
    title: table.title(grammar.area.of(reporter), list, periods),
    unit: table.every(grammar.ui.unit(grammar.area.reportedBy(reporter))),
  };
}

/** Every period of which the data that are loaded, or a text, speak with any of the partners. */
function allPeriods({ dataset, question }: Asked): FigureRow[] {
  const { reporter, partners, periods } = question;
  const all = covered(dataset.reporters.get(reporter)?.coverage ?? [], periods.to) ?? periods;
  const held = heldAt(dataset, partners, all.to);
  const rows = figures(held, { reporter, partners, ...all });
  const isSaid = ({ figure, stated }: FigureRow) => figure.kind === "amount" || stated !== null;
  const spoken = new Set(rows.filter(isSaid).map(({ period }) => period));
  return rows.filter(({ period }) => spoken.has(period));
}

/** Partners side by side in one period, and each of their periods in a sheet behind. */
export function comparedSheets(asked: Asked): Shown | null {
  const { dataset, question, grammar, words, texts } = asked;
  const { reporter, partners } = question;
  const period = question.periods.to;
  const since = baseOf(question.periods);
  const model = compare(dataset, { reporter, partners, period, since }, "common");
  if (!model) return null;
  const all = comparedInFull(dataset, reporter, partners, period, since);
  const lines = [...all.partners, ...all.totals];
  const isMixed = new Set(lines.flatMap(({ source }) => source ?? [])).size > 1;
  const rows = allPeriods(asked);
  const stated = ({ area }: InFull) =>
    statedIn(
      grammar,
      asked.rows.filter(({ partner }) => partner === area),
    );
  const { title, unit } = captionOf(asked, { from: period, to: period });
  const ofYears = rows.map(({ period: each }) => each).filter((each) => "year" in each);
  const [from = period] = ofYears;
  const span = { from, to: ofYears.at(-1) ?? period };
  return {
    sheets: [
      captioned({
        name: words.sheets.shown,
        title,
        about: [unit, texts.source],
        columns: partnerColumns(grammar, words, {
          measure: "turnover",
          since,
          unplaced: () => gapMark,
          stated,
          isMixed,
        }),
        rows: all.partners,
        totals: all.totals,
        // In a sheet all stand, however many could be drawn.
        notes: [...compareNotes(grammar, { ...model, leftOut: 0 }), words.inFull("Figures")],
      }),
      overPeriods(asked, rows, {
        name: words.sheets.periods,
        title: captionOf(asked, span).title,
        about: [unit],
        notes: [],
      }),
    ],
    more: [...linesOf(lines, period), ...rows],
    terms: ["share", "rank", "change", "balance"],
  };
}
