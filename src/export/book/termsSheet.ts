import type { LineRow } from "../../analysis/lines";
import type { Source } from "../../core/dataset";
import { flagOf, isBound } from "../../core/figure";
import { isInvestment } from "../../core/indicators";
import { isPeriod, order, type Periods } from "../../core/period";
import type { Grammar } from "../../words/language/grammar";
import { type Term, terms as pageTerms } from "../../words/language/meanings";
import { type BookTerm, bookTerms } from "../../words/language/workbook";
import { closed, capital } from "../../words/phrase";
import { namesOf, sourceInFull, titleOf } from "../../words/sourceWords";
import type { Cell, Sheet } from "../workbook";
import type { Spoken } from "./shown";

/** Terms that the figures themselves call for. */
function termsOf(rows: readonly LineRow[]): Set<Term | BookTerm> {
  const found = new Set<Term | BookTerm>();
  for (const { indicator, figure, partner, stated } of rows) {
    if (isInvestment(indicator)) found.add("investment");
    else found.add("valuation");
    if (indicator === "turnover" || indicator === "balance") found.add(indicator);
    if (figure.kind === "gap") found.add("gap");
    else if (isBound(figure) || figure.status === "N") found.add("bound");
    if (flagOf(figure)) found.add("flagged");
    if (partner.kind === "group") found.add("groups");
    if (partner.kind === "world" || partner.kind === "group") found.add("total");
    if (stated) found.add("stated");
  }
  return found;
}

/** The first and the last of the periods that rows are of; null where they are of spans of years alone. */
function extentOf(rows: readonly LineRow[]): Periods | null {
  const periods = rows.flatMap(({ period }) => (isPeriod(period) ? period : [])).toSorted(order);
  const [from, to] = [periods[0], periods.at(-1)];
  return from && to ? { from, to } : null;
}

function sourceLines(grammar: Grammar, source: Source, rows: readonly LineRow[]): Cell[] {
  const { publisher, terms } = namesOf(grammar, source);
  const mine = extentOf(rows.filter((row) => row.source === source));
  const named =
    source.kind === "statistics" && mine
      ? capital(sourceInFull(grammar, source, mine))
      : `${publisher}, ${titleOf(grammar, source)}, ${grammar.date(source.date)}`;
  const wrapped = { isWrapped: true };
  const { url } = source;
  const isWeb = url !== null && /^https?:\/\//.test(url);
  return [
    { value: source.id, style: wrapped },
    { value: closed(named), style: wrapped },
    terms === undefined ? null : { value: terms, style: wrapped },
    url === null ? null : { value: url, style: wrapped, ...(isWeb && { link: url }) },
  ];
}

interface About {
  /** Null where the site has no home. */
  readonly address: string | null;
  readonly datasetVersion: string;
  readonly created: Date;
  /** Terms that the sheets use beside those that the figures call for. */
  readonly terms: readonly (Term | BookTerm)[];
  /** The sources of the rates at which figures were converted. */
  readonly banks: readonly Source[];
}

/** Each source with its terms and its address, the terms that the sheets use, and what the workbook is of. */
export function termsSheet({ grammar, words, meanings }: Spoken, rows: readonly LineRow[], about: About): Sheet {
  const sources = rows.flatMap(({ source, statement }) => [source, statement?.source].flatMap((each) => each ?? []));
  const used = termsOf(rows);
  for (const term of about.terms) used.add(term);
  const bold = (value: string): Cell => ({ value, style: { weight: "bold" } });
  const ruled = (value: string): Cell => ({ value, style: { weight: "bold", isWrapped: true, isRuled: true } });
  const text = (value: string): Cell => ({ value, style: { isWrapped: true } });
  const { id, source, terms, link } = words.sourceHeads;
  return {
    name: words.sheets.terms,
    lines: [
      [bold(words.sources)],
      [id, source, terms, link].map(ruled),
      ...[...new Set([...sources, ...about.banks])].map((each) => sourceLines(grammar, each, rows)),
      [],
      [bold(words.definitions)],
      ...pageTerms.flatMap((key) => (used.has(key) ? [[text(meanings[key].name), text(meanings[key].text)]] : [])),
      ...bookTerms.flatMap((key) => {
        const { term, meaning } = words.terms[key];
        return used.has(key) ? [[text(term), text(meaning)]] : [];
      }),
      [],
      ...(about.address === null ? [] : [[text(words.address), text(about.address)]]),
      [text(words.version), text(about.datasetVersion)],
      [text(words.created), text(about.created.toISOString())],
    ],
    widths: [26, 70, 50, 44],
  };
}
