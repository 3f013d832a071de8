// Reading the dataset in Node: parsing with all checks, beside parsing alone.
import { gzipSync } from "node:zlib";
import { dataText } from "../data/files";
import { type Figure, figure, median } from "./figure";
import { coldInNode, inNode } from "./inNode";
import { files, shipped } from "./shipped";

interface Columns {
  readonly reporter: string;
  readonly partners: readonly string[];
  readonly indicators: readonly string[];
  readonly periods: readonly string[];
  readonly sources: readonly string[];
  readonly series: readonly {
    readonly partner: number;
    readonly indicator: number;
    readonly source?: number;
    readonly from: number;
    readonly values: readonly (number | null)[];
    readonly status?: string;
  }[];
}

/** The years of a run such as `1992-2020`. */
function years(run: string): string[] {
  const [from = Number.NaN, to = from] = run.split("-").map(Number);
  return Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
}

/** The figures of a file one by one, each a record that says all of itself. */
function records({ reporter, partners, indicators, periods: runs, sources, series }: Columns): object[] {
  const periods = runs.flatMap(years);
  return series.flatMap(({ partner, indicator, source = 0, from, values, status }) =>
    values.flatMap((value, i) => {
      const letter = status?.[i]?.trim();
      if (value === null && !letter) return [];
      const place = { reporter, partner: partners[partner], indicator: indicators[indicator] };
      const said = letter ? { status: letter } : {};
      return { ...place, period: periods[from + i], source: sources[source], value, ...said };
    }),
  );
}

/** By turns, two hundred of each, after twenty that count for nothing. */
async function often<Name extends string>(acts: Readonly<Record<Name, () => void>>) {
  await inNode({ acts, rounds: 1, times: 20 });
  return inNode({ acts, rounds: 20, times: 10 });
}

/** The longest file of the dataset as it is, and as rows of the same figures. */
async function columns(): Promise<Figure[]> {
  const text = dataText("series/KZ-imf-dots.json");
  const rows = records(JSON.parse(text) as Columns);
  const asRows = JSON.stringify(rows);
  const kB = (of: string) => gzipSync(of, { level: 9 }).length / 1000;
  const { ours, theirs } = await often({ ours: () => void JSON.parse(text), theirs: () => void JSON.parse(asRows) });
  const note = (of: string) => `${(of.length / 1000).toFixed(0)} kB before`;
  const times = `${(median(theirs) / median(ours)).toFixed(1)} times as long as the columns`;
  return [
    figure(`${rows.length} figures in columns, gzip`, "kB", [kB(text)], { note: note(text) }),
    figure("The same as rows, gzip", "kB", [kB(asRows)], { note: note(asRows) }),
    figure("JSON.parse of the columns", "ms", ours),
    figure("JSON.parse of the rows", "ms", theirs, { note: times }),
  ];
}

export async function reading(): Promise<Figure[]> {
  const texts = files.map(dataText);
  const read = () => void shipped(texts);
  const first = await coldInNode(read);
  const { reads, parses } = await often({
    reads: read,
    parses: () => void texts.map((text) => JSON.parse(text) as unknown),
  });
  const ratio = (median(reads) / median(parses)).toFixed(1);
  return [
    figure("Reading the dataset in Node", "ms", reads, {
      note: `${ratio} times JSON.parse; the first ${first.toFixed(0)} ms`,
    }),
    figure("For comparison: JSON.parse of the same files", "ms", parses),
    ...(await columns()),
  ];
}
