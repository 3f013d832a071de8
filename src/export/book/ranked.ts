import { unfolded } from "../../analysis/folding";
import { type InFull, rankedInFull } from "../../analysis/inFull";
import type { LineRow } from "../../analysis/lines";
import { placeOf, ranking } from "../../analysis/ranking";
import { flows } from "../../core/indicators";
import { indicatorOf } from "../../core/investment";
import { type Period, previous } from "../../core/period";
import { small } from "../../words/pointParts";
import { gapMark } from "../../words/amount";
import { moreOf } from "../../words/moreOf";
import { unrankedWords } from "../../words/rankingRows";
import { rankingNotes, rankingSubtitle } from "../../words/rankingWords";
import { captioned } from "./captioned";
import { partnerColumns } from "./partnersSheet";
import type { Asked, Shown } from "./shown";

/** The figures of partners as lines, the measure that stands for them first. */
export const linesOf = (all: readonly InFull[], period: Period): LineRow[] =>
  all.flatMap(({ area, flows: figures, source }) =>
    flows.flatMap((indicator) => {
      const figure = figures?.[indicator];
      if (!figure) return [];
      const by = figure.kind === "amount" ? source : null;
      return { partner: area, indicator, period, figure, source: by, stated: null, statement: null };
    }),
  );

/** All partners in the order of a measure, not only those that are drawn; of a map, which ranks no group, all of them too. */
export function rankedSheet({ dataset, question, grammar, words, texts }: Asked): Shown | null {
  const { reporter, partners, view } = question;
  const period = question.periods.to;
  const measure = indicatorOf(question);
  const group = view === "map" ? null : question.group;
  const model = ranking(dataset, { reporter, partners, period, measure, group });
  if (!model) return null;
  const { ranking: ranked } = moreOf(grammar);
  const all = rankedInFull(dataset, model);
  const unplaced = ({ area }: InFull) => {
    const partner = placeOf(model, area.code);
    return partner ? unrankedWords(grammar, model, partner) : gapMark;
  };
  const who = [model.reporter, ...(model.group ? [model.group] : [])].map(grammar.area.name);
  const by = ranked.by(small(grammar.indicators[measure]));
  return {
    sheets: [
      captioned({
        name: words.sheets.shown,
        title: `${by}: ${[...who, grammar.period(period)].join(", ")}`,
        about: [rankingSubtitle(grammar, model, false), texts.source],
        columns: partnerColumns(grammar, words, { measure, since: previous(period), unplaced, isMixed: false }),
        rows: all.partners,
        totals: all.totals,
        notes: [...rankingNotes(grammar, model, unfolded(model)), words.inFull("Figures")],
      }),
    ],
    more: linesOf([...all.partners, ...all.totals], period),
    terms: ["share", "rank", "change", "total"],
  };
}
