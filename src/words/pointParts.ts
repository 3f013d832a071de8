import type { FigureRow } from "../analysis/figures";
import type { Source } from "../core/dataset";
import { hasMembers } from "../core/area";
import type { Amount, Figure } from "../core/figure";
import type { Period } from "../core/period";
import { percent } from "./amount";
import type { Grammar } from "./language/grammar";
import type { More } from "./language/more";
import { plainText } from "./phrase";
import { shortName, sourceInBrief } from "./sourceWords";
import { sumInMillions } from "./sentenceAmounts";

/** What is said of a point of a chart, part by part. */
export interface PointText {
  /** What the figure is of: `Spain, exports, 2023`. */
  readonly what: string;
  /** The figure, or why there is none. */
  readonly figure: string;
  readonly beside: readonly string[];
  /** What the sentence leaves out. */
  readonly more: readonly string[];
  /** The source by its short name, and with its edition. */
  readonly source: { readonly name: string; readonly edition: string } | null;
}

export type PointWords = Pick<More, "points" | "mirror" | "figures" | "foot" | "verdicts">;

/** The heading of a column within a sentence; an abbreviation stays. */
export const small = (text: string): string => text.replace(/^\p{Lu}(?!\p{Lu})/u, (c) => c.toLowerCase());

/** A figure in million dollars, with a sign where `signed`. */
export const amountText = (grammar: Grammar, figure: Amount, signed = false): string =>
  plainText(grammar.sum(sumInMillions(grammar, figure, signed)));

/** A figure, or why there is none. */
export const figureText = (grammar: Grammar, { figures }: PointWords, figure: Figure, signed = false): string =>
  figure.kind === "gap" ? figures.gaps[figure.reason] : amountText(grammar, figure, signed);

/** The source of a figure of a period. */
export const sourceText = (grammar: Grammar, source: Source | null, period: Period): PointText["source"] =>
  source && { name: shortName(grammar, source), edition: sourceInBrief(grammar, source, period) };

/** The change on an earlier period, where there is one, and of a group whom it is of. */
export function changeText(
  grammar: Grammar,
  { points }: PointWords,
  { partner, change, members = null }: Pick<FigureRow, "partner" | "change" | "members">,
  since: Period,
): readonly string[] {
  if (change === "tiny base") return [points.tinyBase(since)];
  if (change.kind === "gap") return [];
  const said = points.change(percent(grammar, change, true), since);
  const alike = members && grammar.compare.same({ ...members, dated: hasMembers(partner) });
  return [alike ? `${said} (${alike})` : said];
}
