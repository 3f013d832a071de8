import { rowKey } from "../../analysis/figures";
import type { Together } from "../../analysis/findings/together";
import { sumOf } from "../amount";
import { apartNotes } from "../apart";
import type { Grammar } from "../language/grammar";
import { say, sentences } from "../phrase";
import { flagNotes, listOf } from "../sourceWords";
import { shareOf } from "./countedTrade";
import { noFiguresText } from "./noFigures";
import type { Paragraph } from "./paragraph";

/** One sentence on several partners, and those that the statistics do not list. */
export function comparativeParagraph(grammar: Grammar, found: Together | null): Paragraph {
  if (!found) return { pieces: [], notes: [] };
  const { reporter, period, known, all, absent } = found;
  const partners = known.map(({ area, figure, standing }) => {
    const row = rowKey(area.code, "turnover", period);
    return {
      area,
      turnover: sumOf(grammar, figure, row),
      share: standing && shareOf(grammar, figure, standing, row),
    };
  });
  const notes = [
    ...flagNotes(grammar, known, (some, isAll) => (isAll ? grammar.period(period) : listOf(grammar, some))),
    ...apartNotes(grammar, all),
    ...noFiguresText(grammar, absent),
  ];
  const compared = known.length > 0 ? grammar.absent.compared({ reporter, period, partners }) : [];
  return { pieces: sentences([compared, ...notes.map((text) => say`${text}`)]), notes: [] };
}
