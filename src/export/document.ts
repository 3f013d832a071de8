import type { FigureRow } from "../analysis/figures";
import { periodInWords } from "../words/date";
import { inSentence, nameOf } from "../words/names";
import { millions, statedInWords } from "../words/number";
import { indicatorName, verdictName } from "../words/terms";

/** A figure as a document takes it: a picture, what it shows in words, and its figures. */
export interface DocumentParts {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  readonly rows: readonly FigureRow[];
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign);

const heads = ["Partner", "Indicator", "Period", "Statistics", "Stated", "Verdict"];

const cells = ({ reporter, partner, indicator, period, figure, stated, verdict }: FigureRow): string[] => [
  nameOf(partner),
  indicatorName[indicator] + (reporter ? `, as reported by ${inSentence(reporter)}` : ""),
  periodInWords(period),
  millions(figure),
  stated ? statedInWords(stated) : "",
  verdict ? verdictName[verdict] : "",
];

/** HTML for a word processor: the picture with its alternative text, the caption, and the table. `image`: an address or data. */
export function documentHtml({ title, subtitle, source, rows }: DocumentParts, image: string): string {
  const row = (tag: string, texts: readonly string[]) =>
    `<tr>${texts.map((text) => `<${tag}>${escaped(text)}</${tag}>`).join("")}</tr>`;
  return [
    `<p><img src="${escaped(image)}" alt="${escaped(`${title}. ${subtitle}`)}" width="640"></p>`,
    `<p><b>${escaped(title)}</b><br>${escaped(subtitle)}<br><small>${escaped(source)}</small></p>`,
    `<table border="1"><caption>${escaped(title)} (million US dollars)</caption>`,
    `<thead>${row("th", heads)}</thead>`,
    `<tbody>${rows.map((each) => row("td", cells(each))).join("")}</tbody></table>`,
  ].join("\n");
}

/** The same without a picture, for programs that take plain text; cells are parted by tabs. */
export const documentText = ({ title, subtitle, source, rows }: DocumentParts): string =>
  [title, subtitle, "", heads.join("\t"), ...rows.map((each) => cells(each).join("\t")), "", source].join("\n");
