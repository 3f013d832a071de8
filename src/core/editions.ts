import type { Dataset, Edition, ReporterFile, Series, Source } from "./dataset";

/** The editions of a source of which the day is known, the oldest first; one without a list is its own only edition. */
export const editionsOf = ({ editions, date, dated }: Source): readonly Omit<Edition, "periods">[] =>
  editions ?? (dated === "data to" ? [] : [{ edition: "", date, dated: dated ?? "published" }]);

/** The newest edition that prints a year, whose figures stand. */
export const standingEdition = ({ editions = [] }: Source, year: number): Edition | undefined =>
  editions.findLast(({ periods }) => periods.includes(String(year)));

/** A series as an edition prints it: gaps in the years that are not in it. */
function inEdition(series: Series, { edition, date, periods }: Edition): Series {
  const printed = (value: number | null, i: number) => {
    const year = series.from + i;
    if (!periods.includes(String(year))) return null;
    const earlier = series.earlier?.find((e) => e.edition === edition && e.date === date && e.year === year);
    return earlier ? earlier.value : value;
  };
  return { ...series, values: series.values.map(printed) };
}

/** What a reporter's file would be if it held one edition of a source, and nothing else. */
function fileOf(file: ReporterFile, source: Source, edition: Edition): ReporterFile {
  const years = file.sources.get(source);
  const series = [...file.series].flatMap(([key, all]) => {
    const own = all.find((each) => each.source === source);
    return own ? [[key, [inEdition(own, edition)]] as const] : [];
  });
  return { ...file, sources: new Map(years ? [[source, years]] : []), series: new Map(series) };
}

/** The dataset in which a reporter's source says what it said in one of its editions. */
export function asPrinted(
  dataset: Dataset,
  reporter: string,
  source: Source,
  edition: Omit<Edition, "periods">,
): Dataset {
  const file = dataset.reporters.get(reporter);
  const known = source.editions?.find((each) => each === edition);
  if (!file || !known) return dataset;
  return { ...dataset, reporters: new Map([...dataset.reporters, [reporter, fileOf(file, source, known)]]) };
}
