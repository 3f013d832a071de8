import type { Source } from "../core/dataset";
import { dateInWords, datesInWords } from "./date";

const designations = "Designations follow the sources and imply no opinion on status.";

/** A title within a sentence: “foreign trade by country”, but “Direction of Trade Statistics”. */
export const titleInSentence = ({ title }: Source): string =>
  /^[A-Z][A-Z]| [A-Z][a-z]/.test(title) ? title : title.replace(/^./, (c) => c.toLowerCase());

const dating = { "last saved": "file of ", "data to": "data to " } as const;

/** The date of a source with what it is: `published 25 July 2024`, `file of 19 February 2022`. */
export const datedInWords = ({ date, dated }: Source, otherwise = "published "): string =>
  `${dated ? dating[dated] : otherwise}${dateInWords(date)}`;

/** The edition of a source that speaks of a span of years: `2023 edition (25 July 2024)`. */
function edition(source: Source, from: number, to: number): string {
  const covering = (source.editions ?? []).filter(({ periods }) =>
    periods.some((period) => Number(period) >= from && Number(period) <= to),
  );
  const last = covering.at(-1);
  const first = covering[0];
  if (!first || !last) return datedInWords(source, "");
  const date = last.dated === "published" ? dateInWords(last.date) : `file of ${dateInWords(last.date)}`;
  return first === last
    ? `${last.edition} edition (${date})`
    : `${first.edition} to ${last.edition} editions (the last of ${dateInWords(last.date)})`;
}

/** The source line under a figure about the years `from` to `to`. */
export function sourceLine(sources: readonly Source[], from: number, to: number): string {
  const statistics = sources.filter(({ kind }) => kind === "statistics");
  const releases = sources.filter(({ kind }) => kind === "press release");
  const parts = statistics.map(
    (source) => `${source.publisher}, ${titleInSentence(source)}, ${edition(source, from, to)}.`,
  );
  const line = parts.length ? [`${parts.length > 1 ? "Sources" : "Source"}: ${parts.join(" ")}`] : [];
  for (const publisher of new Set(releases.map((source) => source.publisher))) {
    const dates = releases.filter((source) => source.publisher === publisher).map(({ date }) => date);
    line.push(
      `Stated figures and direct investment: ${publisher}, ${dates.length > 1 ? "releases" : "release"} of ${datesInWords(dates)}.`,
    );
  }
  return [...line, designations].join(" ");
}
