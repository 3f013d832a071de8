import type { FigureRow } from "../analysis/figures";
import { escaped } from "../core/escaped";
import { millions, statedInWords } from "../words/amount";
import type { Grammar } from "../words/language/grammar";
import { verdictName } from "../words/verdictWords";
import { mirrorChartOf } from "../words/mirrorChartOf";

/** A figure as a document takes it: a picture, what it shows in words, and its figures. */
export interface DocumentParts {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  readonly rows: readonly FigureRow[];
}

const headsOf = ({ chart: { heads } }: Grammar): string[] => [
  heads.partner,
  heads.indicator,
  heads.period,
  heads.statistics,
  heads.stated,
  heads.verdict,
];

const cells = (
  grammar: Grammar,
  { reporter, partner, indicator, period, figure, stated, verdict }: FigureRow,
): string[] => [
  grammar.area.name(partner),
  grammar.indicators[indicator] + (reporter ? `, ${mirrorChartOf(grammar).reportedBy(reporter)}` : ""),
  grammar.period(period),
  millions(grammar, figure),
  stated ? statedInWords(grammar, stated) : "",
  verdict ? verdictName(grammar, verdict) : "",
];

/** HTML for a word processor: the picture with its alternative text, the caption, and the table. `image`: an address or data. */
export function documentHtml(
  grammar: Grammar,
  { title, subtitle, source, rows }: DocumentParts,
  image: string,
): string {
  const row = (tag: string, texts: readonly string[]) =>
    `<tr>${texts.map((text) => `<${tag}>${escaped(text)}</${tag}>`).join("")}</tr>`;
  return [
    `<p><img src="${escaped(image)}" alt="${escaped(`${title}. ${subtitle}`)}" width="640"></p>`,
    `<p><b>${escaped(title)}</b><br>${escaped(subtitle)}<br><small>${escaped(source)}</small></p>`,
    `<table border="1"><caption>${escaped(title)} (million US dollars)</caption>`,
    `<thead>${row("th", headsOf(grammar))}</thead>`,
    `<tbody>${rows.map((each) => row("td", cells(grammar, each))).join("")}</tbody></table>`,
  ].join("\n");
}

/** The same without a picture, for programs that take plain text; cells are parted by tabs. */
export const documentText = (grammar: Grammar, { title, subtitle, source, rows }: DocumentParts): string =>
  [
    title,
    subtitle,
    "",
    headsOf(grammar).join("\t"),
    ...rows.map((each) => cells(grammar, each).join("\t")),
    "",
    source,
  ].join("\n");
