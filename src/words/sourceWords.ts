import type { Area } from "../core/area";
import type { Edition, Source, SourceNames } from "../core/dataset";
import { standingEdition } from "../core/editions";
import { type Figure, flagOf } from "../core/figure";
import { parsePeriod, type Period, type Periods, piecesOf, range } from "../core/period";
import type { Grammar } from "./language/grammar";
import { capital, closed } from "./phrase";

const longestShort = 18;

/** The name of a file where there is little room, without what says its kind. */
function shortFile(file: string): string {
  const name = file.replace(/\.[a-z]{2,5}(?:\.gz)?$/i, "");
  return name.length <= longestShort ? name : `${name.slice(0, longestShort - 1)}…`;
}

/** What a source is called in a language, as far as it has names there; one that a reader brought by its file, or with the day of entry. */
export const namesOf = (grammar: Grammar, source: Source): SourceNames => ({
  ...source,
  ...source.in?.[grammar.language],
  ...(source.file === undefined
    ? {}
    : { publisher: grammar.source.yourFile(source.file), short: shortFile(source.file) }),
  ...(source.entered === undefined
    ? {}
    : {
        publisher: grammar.source.entered(
          source.in?.[grammar.language]?.publisher ?? source.publisher,
          grammar.date(source.entered),
        ),
      }),
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

/** The editions whose figures stand for a period: those of its months where none prints the period itself. */
const standingFor = (source: Source, period: Period): Edition[] => {
  const own = standingEdition(source, period);
  return own ? [own] : (piecesOf(period, "month") ?? []).flatMap((month) => standingEdition(source, month) ?? []);
};

/** An edition by its name, which may be a month: `2023`, `June 2026`. */
function editionName(grammar: Grammar, { edition: name }: Edition): string {
  const period = parsePeriod(name);
  return period.ok ? grammar.period(period.value) : name;
}

/** An edition with its date in brackets; what it is the date of, where it is not the one of publication. */
function oneEdition(grammar: Grammar, one: Edition): string {
  const { source: words } = grammar;
  const date = grammar.date(one.date);
  const when = one.dated === "data to" ? words.dated(date, one.dated) : date;
  return words.edition(editionName(grammar, one), when, one.dated !== "last saved");
}

/**
 * The edition of a source that speaks of some periods: `2023 edition (25 July 2024)`; where none is named, `otherwise`.
 * `isFull`: with how it was read, where others gave it again.
 */
function edition(
  grammar: Grammar,
  source: Source,
  periods: Periods,
  otherwise: (grammar: Grammar, source: Source) => string,
  isFull = false,
): string {
  const standing = range(periods).flatMap((period) => standingFor(source, period));
  const named = [undefined, "republished" as const].flatMap((note) => {
    const alike = standing.filter((each) => each.note === note);
    const [first, last] = [alike[0], alike.at(-1)];
    if (!first || !last) return [];
    const editions =
      first === last
        ? oneEdition(grammar, last)
        : grammar.source.editions(editionName(grammar, first), editionName(grammar, last), grammar.date(last.date));
    return note && isFull ? [editions, grammar.source[note]] : editions;
  });
  return named.length > 0 ? named.join(", ") : otherwise(grammar, source);
}

/** A source in few words, with the edition that speaks of a period: `BNS, 2023 edition (25 July 2024)`. */
export const sourceInBrief = (grammar: Grammar, source: Source, period: Period): string =>
  `${shortName(grammar, source)}, ${edition(grammar, source, { from: period, to: period }, editionDate)}`;

/** The edition that speaks of a period, or else the date of the source with what it is. */
export const editionOf = (grammar: Grammar, source: Source, period: Period): string =>
  edition(grammar, source, { from: period, to: period }, datedInWords);

/** A source in full, with the edition that speaks of the periods. */
export const sourceInFull = (grammar: Grammar, source: Source, periods: Periods): string =>
  `${namesOf(grammar, source).publisher}, ${titleInSentence(grammar, source)}, ${edition(grammar, source, periods, editionDate, true)}`;

interface Known {
  readonly figure: Figure;
}

/** Names some of the figures that are known; it hears whether they are all. */
type Which<T> = (some: readonly T[], isAll: boolean) => string;

/** What is said of those figures that have it to say. */
function noteOn<T extends Known>(
  all: readonly T[],
  noteOf: (figure: Figure) => string | undefined,
  which: Which<T>,
): string[] {
  const known = all.filter(({ figure }) => figure.kind === "amount");
  const notes = [...new Set(known.flatMap(({ figure }) => noteOf(figure) ?? []))];
  return notes.map((note) => {
    const some = known.filter(({ figure }) => noteOf(figure) === note);
    const of = which(some, some.length === known.length);
    return closed(capital(note) + (of && `: ${of}`));
  });
}

/** That figures are estimates, or preliminary, and which of them. */
export const flagNotes = <T extends Known>({ source }: Grammar, all: readonly T[], which: Which<T>): string[] =>
  noteOn(
    all,
    (figure) => {
      const flag = flagOf(figure);
      return flag && source.flags[flag];
    },
    which,
  );

/** The areas of some figures, each once. */
export const listOf = (grammar: Grammar, some: readonly { readonly area: Area }[]): string =>
  grammar.list([...new Set(some.map(({ area }) => grammar.area.name(area)))]);

/** What is said once of all figures of a view: of what they, or those that `which` names, are the sums, and which are estimates or preliminary. */
export function figuresNotes<T extends Known>(
  grammar: Grammar,
  all: readonly T[],
  which: (some: readonly T[]) => string,
): string[] {
  const named: Which<T> = (some, isAll) => (isAll ? "" : which(some));
  return [
    ...noteOn(all, (figure) => ("summed" in figure ? grammar.source.summed(figure.summed) : undefined), named),
    ...flagNotes(grammar, all, named),
  ];
}

/**
 * The source line under figures about some periods and areas.
 * `investment`: whether stated investment is among what is shown; `notes`: what is said of all of the figures.
 */
export function sourceLine(
  grammar: Grammar,
  sources: readonly Source[],
  periods: Periods,
  areas: readonly Area[],
  investment = true,
  notes: readonly string[] = [],
): string {
  const statistics = sources.filter(({ kind }) => kind === "statistics");
  const releases = sources.filter(({ kind }) => kind !== "statistics");
  const parts = statistics.map((source) => closed(sourceInFull(grammar, source, periods)));
  const publisherOf = (source: Source) => namesOf(grammar, source).publisher;
  const said = [...new Set(releases.map(publisherOf))].map((publisher) => {
    const dates = releases.filter((source) => publisherOf(source) === publisher).map(({ date }) => date);
    return closed(grammar.source.releases(publisher, dates.length, grammar.dates(dates), investment));
  });
  const counted = parts.length > 0 ? [grammar.source.sources(parts.length, parts.join(" "))] : [];
  return [...counted, ...notes, ...said, ...designations(grammar, areas, statistics)].join(" ");
}
