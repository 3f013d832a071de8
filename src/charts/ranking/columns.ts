import type { RankedPartner, RankingModel } from "../../analysis/ranking";
import type { Area } from "../../core/area";
import { greatest } from "../../core/extremes";
import { indicators } from "../../core/indicators";
import { previous } from "../../core/period";
import type { Grammar } from "../../words/language/grammar";
import { rankedOf } from "../../words/rankedOf";
import { textWidth } from "../text";

/** The columns of a ranking, in pixels. */
export interface Columns {
  /** Where the names begin, and how far they may reach. */
  readonly names: { readonly from: number; readonly to: number };
  readonly bars: { readonly from: number; readonly to: number };
  /** Right ends of the columns; null where there is no room for one. */
  readonly value: number;
  readonly share: number | null;
  readonly before: number | null;
  /** The head of the last column, in two lines where it is long; nothing where the year before cannot be compared. */
  readonly beforeHead: readonly string[];
}

/** Of the heads of columns. */
export const headSize = 12.5;
/** A head that is longer stands in two lines. */
const longestHead = 100;
/** Between the last column and the one before it. */
const lastGap = 14;

const widest = (lines: readonly string[]): number =>
  greatest(
    0,
    lines.map((line) => textWidth(line, headSize)),
  );

function beforeLines(grammar: Grammar, { comparable, period }: RankingModel): readonly string[] {
  if (!comparable) return [];
  const text = rankedOf(grammar).rankIn(previous(period));
  const words = text.split(" ");
  const cuts = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(" "), words.slice(i + 1).join(" ")]);
  const [even] = cuts.toSorted((a, b) => widest(a) - widest(b));
  return textWidth(text, headSize) <= longestHead || !even ? [text] : even;
}

/** Where the names of partners begin and end: in a frame, where they cannot be read elsewhere, they are not cut. */
export function namesOf(
  grammar: Grammar,
  partners: readonly { readonly area: Area; readonly chosen: boolean }[],
  width: number,
  isFramed: boolean,
): Columns["names"] {
  const usual = width < 1000 ? 180 : 208;
  const longest = partners.map(({ area, chosen }) => 50 + textWidth(grammar.area.name(area), 14, chosen));
  return { from: 44, to: isFramed ? Math.min(0.3 * width, greatest(usual, longest)) : usual };
}

/** Where the columns of a ranking stand; the last one is as wide as the period before that it names. */
export function columnsOf(
  grammar: Grammar,
  model: RankingModel,
  partners: readonly RankedPartner[],
  width: number,
  isFramed: boolean,
): Columns {
  const hasShare = !indicators[model.measure].isSigned;
  if (width < 680)
    return {
      names: { from: 36, to: width - (hasShare ? 136 : 84) },
      bars: { from: 36, to: width },
      value: hasShare ? width - 56 : width,
      share: hasShare ? width : null,
      before: null,
      beforeHead: [],
    };
  const beforeHead = beforeLines(grammar, model);
  const before = Math.max(model.period.kind === "year" ? 114 : 150, widest(beforeHead) + lastGap);
  const names = namesOf(grammar, partners, width, isFramed);
  return {
    names,
    bars: { from: names.to + 12, to: width - before - (hasShare ? 206 : 116) },
    value: width - before - (hasShare ? 90 : 0),
    share: hasShare ? width - before : null,
    before: width,
    beforeHead,
  };
}
