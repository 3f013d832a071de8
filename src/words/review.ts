import type { CheckedClaim, CheckedText } from "../analysis/claims/verdict";
import type { Area } from "../core/area";
import type { Reading } from "../core/claim";
import { escaped } from "../core/escaped";
import { meaningOf } from "./checkMeaning";
import { claimReason, figureText } from "./checkReason";
import type { CheckWords } from "./language/check";
import type { Grammar } from "./language/grammar";
import { shortName } from "./sourceWords";

/** A claim as a review gives it. */
export interface ReviewRow {
  readonly quote: string;
  readonly meaning: string;
  /** What the statistics say; "" where they say nothing. */
  readonly statistics: string;
  readonly verdict: string;
  readonly reason: string;
  /** Whose statistics, and of when; "" where there are none. */
  readonly source: string;
}

/** The publisher of the statistics that a claim was held against, with the date of their edition. */
export const claimSource = (grammar: Grammar, { source }: CheckedClaim): string =>
  source === null ? "" : `${shortName(grammar, source)}, ${grammar.date(source.date)}`;

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The claims of a text with their verdicts, and what was not read. */
export function reviewRows(
  grammar: Grammar,
  words: CheckWords,
  reading: Reading,
  checked: CheckedText,
  areas: ReadonlyMap<string, Area>,
): ReviewRow[] {
  const claims = checked.claims.map((each): ReviewRow => {
    const { reporter, partner, what, when, much } = meaningOf(grammar, words, each, areas);
    const pair = [reporter, partner].flatMap((name) => name ?? []).join(" – ");
    return {
      quote: oneLine(each.claim.quote),
      meaning: [pair, what, when, much].filter(Boolean).join(", "),
      statistics: each.statistics ? figureText(grammar, each.claim, each.statistics) : "",
      verdict: words.verdicts[each.verdict.kind],
      reason: claimReason(grammar, words, each, checked, areas),
      source: claimSource(grammar, each),
    };
  });
  const unread = reading.unread.map(({ quote }): ReviewRow => ({
    quote: oneLine(quote),
    meaning: "",
    statistics: "",
    verdict: words.verdicts["not read"],
    reason: words.notRead,
    source: "",
  }));
  return [...claims, ...unread];
}

/** A review as plain text for a mail, a claim in a paragraph. */
export const reviewText = (title: string, rows: readonly ReviewRow[]): string =>
  [
    title,
    ...rows.map(({ quote, meaning, verdict, reason, source }) =>
      [`${quote}${meaning ? ` (${meaning})` : ""}: ${verdict}.`, reason, source && `[${source}]`]
        .filter(Boolean)
        .join(" "),
    ),
  ].join("\n\n");

/** The same as a table in HTML, all of its texts escaped. */
export function reviewHtml(title: string, heads: readonly string[], rows: readonly ReviewRow[]): string {
  const row = (cells: readonly string[], tag: "th" | "td") =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join("")}</tr>`;
  const body = rows.map(({ quote, meaning, statistics, verdict, reason, source }) =>
    row([quote, meaning, [statistics, source].filter(Boolean).join("; "), `${verdict}. ${reason}`], "td"),
  );
  return `<p><b>${escaped(title)}</b></p><table><thead>${row(heads, "th")}</thead><tbody>${body.join("")}</tbody></table>`;
}
