import type { Area } from "../core/area";
import type { Source, SourceNames, Years } from "../core/dataset";
import { standingEdition } from "../core/editions";
import type { Grammar } from "./grammar/grammar";
import { closed } from "./phrase";

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

/** A title without the brackets that say that the words are not the publisher's. */
export const titleOf = (grammar: Grammar, source: Source): string =>
  namesOf(grammar, source).title.replace(/[[\]]/g, "");

/** A title within a sentence: “foreign trade by country”, but “Direction of Trade Statistics”. */
export function titleInSentence(grammar: Grammar, source: Source): string {
  const title = titleOf(grammar, source);
  return /^\p{Lu}{2}| \p{Lu}\p{Ll}/u.test(title) ? title : title.replace(/^./u, (c) => c.toLowerCase());
}

/** The date of a source with what it is: `published 25 July 2024`, `file of 19 February 2022`. */
const datedInWords = (grammar: Grammar, { date, dated }: Source): string =>
  grammar.source.dated(grammar.date(date), dated ?? "published");

/** The date alone where it is the one of publication. */
const editionDate = (grammar: Grammar, source: Source): string =>
  source.dated ? datedInWords(grammar, source) : grammar.date(source.date);

/** What the sources call an area in words of their own: `“Taiwan Province of China” (IMF)`; "" where none does. */
export function designationsOf(grammar: Grammar, { namesBySource = {} }: Area, sources: readonly Source[]): string {
  const own = sources.flatMap((source) => {
    const name = Object.hasOwn(namesBySource, source.id) ? namesBySource[source.id] : undefined;
    return name === undefined ? [] : grammar.source.called(name, shortName(grammar, source));
  });
  return own.join(", ");
}

/** What stands beside figures where a name touches on status: the designations of their sources, and disclaimers. */
function designations(grammar: Grammar, areas: readonly Area[], sources: readonly Source[]): string[] {
  const distinct = [...new Set(areas)];
  const own = distinct.flatMap((area) => {
    const called = designationsOf(grammar, area, sources);
    return called ? `${grammar.area.name(area)} ${grammar.dash} ${called}` : [];
  });
  const disclaimers = distinct.flatMap((area) => {
    const disclaimer = grammar.disclaimer(area);
    return disclaimer ? `${grammar.area.name(area)}: ${disclaimer}` : [];
  });
  return [...(own.length > 0 ? [grammar.source.own(own.join("; "))] : []), ...disclaimers, grammar.source.names];
}

/** The edition of a source that speaks of a span of years: `2023 edition (25 July 2024)`; where none is named, `otherwise`. */
function edition(
  grammar: Grammar,
  source: Source,
  { from, to }: Years,
  otherwise: (grammar: Grammar, source: Source) => string,
): string {
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const standing = years.flatMap((year) => standingEdition(source, year) ?? []);
  const last = standing.at(-1);
  const first = standing[0];
  if (!first || !last) return otherwise(grammar, source);
  const date = grammar.date(last.date);
  return first === last
    ? grammar.source.edition(last.edition, date, last.dated === "published")
    : grammar.source.editions(first.edition, last.edition, date);
}

/** A source in few words, with the edition that speaks of a year: `BNS, 2023 edition (25 July 2024)`. */
export const sourceInBrief = (grammar: Grammar, source: Source, year: number): string =>
  `${shortName(grammar, source)}, ${edition(grammar, source, { from: year, to: year }, editionDate)}`;

/** The edition that speaks of a year, or else the date of the source with what it is. */
export const editionOf = (grammar: Grammar, source: Source, year: number): string =>
  edition(grammar, source, { from: year, to: year }, datedInWords);

/** A source in full, with the edition that speaks of the years. */
export const sourceInFull = (grammar: Grammar, source: Source, years: Years): string =>
  `${namesOf(grammar, source).publisher}, ${titleInSentence(grammar, source)}, ${edition(grammar, source, years, editionDate)}`;

/**
 * The source line under a figure about some years and areas.
 * `investment`: whether stated investment is among what is shown.
 */
export function sourceLine(
  grammar: Grammar,
  sources: readonly Source[],
  years: Years,
  areas: readonly Area[],
  investment = true,
): string {
  const statistics = sources.filter(({ kind }) => kind === "statistics");
  const releases = sources.filter(({ kind }) => kind === "press release");
  const parts = statistics.map((source) => closed(sourceInFull(grammar, source, years)));
  const publisherOf = (source: Source) => namesOf(grammar, source).publisher;
  const said = [...new Set(releases.map(publisherOf))].map((publisher) => {
    const dates = releases.filter((source) => publisherOf(source) === publisher).map(({ date }) => date);
    return closed(grammar.source.releases(publisher, dates.length, grammar.dates(dates), investment));
  });
  const counted = parts.length > 0 ? [grammar.source.sources(parts.length, parts.join(" "))] : [];
  return [...counted, ...said, ...designations(grammar, areas, statistics)].join(" ");
}
