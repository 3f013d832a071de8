import type { Source, SourceNames } from "../core/dataset";
import { standingEdition } from "../core/editions";
import type { Grammar } from "./grammar/grammar";

/** What a source is called in a language, as far as it has names there. */
export const namesOf = (grammar: Grammar, source: Source): SourceNames => ({
  ...source,
  ...source.in?.[grammar.language],
});

/** The publisher where there is little room: “IMF”, «МВФ». */
export function shortName(grammar: Grammar, source: Source): string {
  const { short, publisher } = namesOf(grammar, source);
  return short ?? publisher;
}

/** A title within a sentence: “foreign trade by country”, but “Direction of Trade Statistics”. */
export function titleInSentence(grammar: Grammar, source: Source): string {
  const { title } = namesOf(grammar, source);
  return /^\p{Lu}{2}| \p{Lu}\p{Ll}/u.test(title) ? title : title.replace(/^./u, (c) => c.toLowerCase());
}

/** The date of a source with what it is: `published 25 July 2024`, `file of 19 February 2022`. */
export const datedInWords = (grammar: Grammar, { date, dated }: Source): string =>
  grammar.source.dated(grammar.date(date), dated ?? "published");

/** The date alone where it is the one of publication. */
export const editionDate = (grammar: Grammar, source: Source): string =>
  source.dated ? datedInWords(grammar, source) : grammar.date(source.date);

/** The edition of a source that speaks of a span of years: `2023 edition (25 July 2024)`. */
function edition(grammar: Grammar, source: Source, from: number, to: number): string {
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const standing = years.flatMap((year) => standingEdition(source, year) ?? []);
  const last = standing.at(-1);
  const first = standing[0];
  if (!first || !last) return editionDate(grammar, source);
  const date = grammar.date(last.date);
  return first === last
    ? grammar.source.edition(last.edition, date, last.dated === "published")
    : grammar.source.editions(first.edition, last.edition, date);
}

/** A source in few words, with the edition that speaks of a year: `BNS, 2023 edition (25 July 2024)`. */
export const sourceInBrief = (grammar: Grammar, source: Source, year: number): string =>
  `${shortName(grammar, source)}, ${edition(grammar, source, year, year)}`;

const point = (text: string) => (text.endsWith(".") ? text : `${text}.`);

/**
 * The source line under a figure about the years `from` to `to`.
 * `investment`: whether stated investment is among what is shown.
 */
export function sourceLine(
  grammar: Grammar,
  sources: readonly Source[],
  from: number,
  to: number,
  investment = true,
): string {
  const statistics = sources.filter(({ kind }) => kind === "statistics");
  const releases = sources.filter(({ kind }) => kind === "press release");
  const parts = statistics.map((source) => {
    return point(
      `${namesOf(grammar, source).publisher}, ${titleInSentence(grammar, source)}, ${edition(grammar, source, from, to)}`,
    );
  });
  const publisherOf = (source: Source) => namesOf(grammar, source).publisher;
  const said = [...new Set(releases.map(publisherOf))].map((publisher) => {
    const dates = releases.filter((source) => publisherOf(source) === publisher).map(({ date }) => date);
    return grammar.source.releases(publisher, dates.length, grammar.dates(dates), investment).replace(/\.\.$/, ".");
  });
  const counted = parts.length > 0 ? [grammar.source.sources(parts.length, parts.join(" "))] : [];
  return [...counted, ...said, grammar.source.designations].join(" ");
}
