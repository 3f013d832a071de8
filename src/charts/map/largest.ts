import type { RankedPartner, RankingModel } from "../../analysis/ranking";
import { amountText } from "../../words/rankedTexts";
import type { Grammar } from "../../words/language/grammar";
import { textWidth } from "../text";

/** A partner of the list beside the map. */
export interface LargestRow {
  readonly rank: string;
  readonly name: string;
  readonly amount: string;
  readonly chosen: boolean;
}

/** The largest partners in columns, in pixels from its upper left corner. */
export interface Largest {
  readonly columns: readonly { readonly left: number; readonly rows: readonly LargestRow[] }[];
  readonly columnWidth: number;
  readonly pitch: number;
  readonly height: number;
}

export const largestSize = 14;
/** Where a name begins, after its rank. */
export const rankWidth = 34;
export const headHeight = 26;
const [leastPitch, mostPitch] = [21, 30];
const [gap, nameGap] = [36, 16];
const [leastWidth, usualWidth] = [150, 300];
/** A shorter list would say less than the map. */
const fewest = 4;

/** The first partners and, in the place of the last of them, the chosen ones; of a balance the largest of both signs. */
function shownOf({ ranked, measure }: RankingModel, count: number): readonly RankedPartner[] {
  const shown = new Set(ranked.filter(({ chosen }) => chosen).slice(0, count));
  const ends = ranked.flatMap((_, i) => [ranked[i], ranked[ranked.length - 1 - i]]);
  for (const partner of measure === "balance" ? ends : ranked) if (partner && shown.size < count) shown.add(partner);
  return ranked.filter((partner) => shown.has(partner));
}

const rowOf = (grammar: Grammar, { measure }: RankingModel, partner: RankedPartner): LargestRow => ({
  rank: `${partner.tied ? "=" : ""}${partner.rank}`,
  name: grammar.area.name(partner.area),
  amount: amountText(grammar, partner.figure, measure === "balance"),
  chosen: partner.chosen,
});

const widthOf = ({ name, amount, chosen }: LargestRow): number =>
  rankWidth + textWidth(name, largestSize, chosen) + nameGap + textWidth(amount, largestSize, chosen);

/** As many of the largest partners as there is room for; null where that is for too few. */
export function largestIn(grammar: Grammar, model: RankingModel, width: number, height: number): Largest | null {
  const inColumn = Math.floor((height - headHeight) / leastPitch);
  const most = inColumn > 0 ? Math.floor((width + gap) / (leastWidth + gap)) : 0;
  for (let count = most; count > 0; count--) {
    const rows = shownOf(model, count * inColumn).map((partner) => rowOf(grammar, model, partner));
    if (rows.length < fewest) return null;
    const room = (width - (count - 1) * gap) / count;
    const needed = Math.max(...rows.map(widthOf));
    if (needed > room) continue;
    const columnWidth = Math.max(needed, Math.min(room, usualWidth));
    const each = Math.ceil(rows.length / count);
    const pitch = Math.min(mostPitch, (height - headHeight) / each);
    return {
      columnWidth,
      pitch,
      height: headHeight + each * pitch,
      columns: Array.from({ length: Math.ceil(rows.length / each) }, (_, i) => ({
        left: i * (columnWidth + gap),
        rows: rows.slice(i * each, (i + 1) * each),
      })),
    };
  }
  return null;
}
