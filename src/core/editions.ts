import type { Dataset, Edition, ReporterFile, Series, Source } from "./dataset";
import { getOrMake, mapOfEach } from "./memo";
import { later, type Period } from "./period";

/** The editions of a source of which the day is known, the oldest first; one without a list is its own only edition. */
export const editionsOf = ({ editions, date, dated }: Source): readonly Omit<Edition, "periods">[] =>
  // The day on which a file was read says nothing of the day on which it was made.
  (editions ?? (dated === "read" ? [] : [{ edition: "", date, dated: dated ?? "published" }])).filter(
    (each) => each.dated !== "data to",
  );

/** The newest edition that prints a period, whose figures stand. */
export const standingEdition = ({ editions = [] }: Source, period: Period): Edition | undefined =>
  editions.findLast(({ periods }) => periods.has(period));

/** A series as an edition prints it: gaps in the periods that are not in it. */
function inEdition(series: Series, { edition, date, periods }: Edition): Series {
  const printed = (value: number | null, i: number) => {
    const period = later(series.from, i);
    if (!periods.has(period)) return null;
    const earlier = series.earlier?.find((e) => e.edition === edition && e.date === date && e.period === period);
    return earlier ? earlier.value : value;
  };
  return { ...series, values: series.values.map(printed) };
}

const byEdition = mapOfEach<Edition, ReporterFile>();

/** What a reporter's file would be if it held one edition of a source, and nothing else; made once for a file and an edition. */
const fileOf = (file: ReporterFile, source: Source, edition: Edition): ReporterFile =>
  getOrMake(byEdition(file), edition, () => {
    const coverage = file.sources.get(source);
    const series = [...file.series].map(([key, all]) => {
      const own = all.filter((each) => each.source === source);
      return [key, own.map((each) => inEdition(each, edition))] as const;
    });
    return { ...file, sources: new Map(coverage ? [[source, coverage]] : []), series: new Map(series) };
  });

/** The dataset in which a reporter's source says what it said in one of its editions. */
export function asPrinted(
  dataset: Dataset,
  reporter: string,
  source: Source,
  edition: Omit<Edition, "periods">,
): Dataset {
  const file = dataset.reporters.get(reporter);
  const listed = source.editions?.find((each) => each === edition);
  if (!file || !listed) return dataset;
  return { ...dataset, reporters: new Map([...dataset.reporters, [reporter, fileOf(file, source, listed)]]) };
}
