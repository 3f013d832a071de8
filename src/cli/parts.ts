import { type CellRow, type Cells, type EarlierValue, enter } from "../formats/cells";
import { layout } from "./layout";

/** How a source counts; see `Counting` in core/dataset. */
export interface Unit {
  readonly currency: "USD" | "EUR";
  readonly scale: number;
  readonly decimals: number;
  readonly leastDecimals?: number;
}

/** What one source says of a reporter. */
export interface Part {
  readonly source: string;
  readonly unit: Unit;
  readonly cells: Cells;
}

type RawEarlier = Omit<EarlierValue, "year"> & { readonly period: string };

interface RawSeries {
  readonly partner: number;
  readonly indicator: number;
  readonly source: number;
  readonly from: number;
  readonly values: readonly (number | null)[];
  readonly status?: string;
  readonly estimates?: string;
  readonly earlier?: readonly RawEarlier[];
}

interface RawFile extends Unit {
  readonly partners: readonly string[];
  readonly indicators: readonly string[];
  readonly periods: readonly string[];
  readonly sources: readonly string[];
  readonly units?: Readonly<Record<string, Unit>>;
  readonly series: readonly RawSeries[];
}

const unitOf = ({ currency, scale, decimals, leastDecimals }: Unit): Unit => ({
  currency,
  scale,
  decimals,
  ...(leastDecimals === undefined ? {} : { leastDecimals }),
});

/** The parts of a series file as this program wrote it. */
export function partsOf(json: unknown): Part[] {
  const file = json as RawFile;
  const parts = file.sources.map((source) => ({
    source,
    unit: unitOf(file.units?.[source] ?? file),
    cells: new Map() as Cells,
  }));
  for (const { partner, indicator, source, from, values, status, estimates, earlier } of file.series) {
    const cells = parts[source]?.cells;
    const first = Number(file.periods[from]);
    if (!cells) continue;
    const key = `${file.partners[partner]} ${file.indicators[indicator]}`;
    values.forEach((value, i) => {
      const letter = status?.[i] ?? "A";
      const isEarlier = earlier?.some(({ period }) => Number(period) === first + i);
      // A year without a line is a gap by itself.
      if (value !== null || letter !== "O" || isEarlier) enter(cells, key, first + i, value ?? Number.NaN, letter);
    });
    const row = cells.get(key);
    values.forEach((_, i) => {
      const kind = estimates?.[i];
      if (row && (kind === "m" || kind === "r")) (row.estimates ??= new Map()).set(first + i, kind);
    });
    if (row && earlier) row.earlier = earlier.map(({ period, ...rest }) => ({ ...rest, year: Number(period) }));
  }
  return parts;
}

const worldFirst = (a: string, b: string) => (a === "W00" ? -1 : b === "W00" ? 1 : a < b ? -1 : 1);
const indicators = ["exports", "imports", "turnover"];
const known = (row: CellRow, i: number): boolean => !Number.isNaN(row.values[i]) || row.status.has(row.from + i);

/** One run of values without the empty years at its ends; `status` only where a value is not normal, and so the others. */
function run(row: CellRow, first: number) {
  const years = row.values.map((_, i) => i).filter((i) => known(row, i));
  const [start, end] = [years[0] ?? 0, years.at(-1) ?? -1];
  const inner = Array.from({ length: end - start + 1 }, (_, i) => start + i);
  const values = inner.map((i) => (Number.isNaN(row.values[i]) ? null : (row.values[i] ?? null)));
  const status = inner.map((i) => row.status.get(row.from + i) ?? (Number.isNaN(row.values[i]) ? "O" : "A")).join("");
  const earlier = row.earlier?.map(({ edition, date, year, value }) => ({
    edition,
    date,
    period: String(year),
    value,
  }));
  return {
    from: row.from + start - first,
    values,
    ...(/^A*$/.test(status) ? {} : { status }),
    ...(row.estimates ? { estimates: inner.map((i) => row.estimates?.get(row.from + i) ?? ".").join("") } : {}),
    ...(earlier ? { earlier } : {}),
  };
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The years of which parts speak. */
export function spanOf(parts: readonly Part[]): Span {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { cells } of parts)
    for (const row of cells.values())
      row.values.forEach((_, i) => {
        if (!known(row, i)) return;
        from = Math.min(from, row.from + i);
        to = Math.max(to, row.from + i);
      });
  return { from, to };
}

export const partnersOf = (parts: readonly Part[]): string[] =>
  [...new Set(parts.flatMap(({ cells }) => [...cells.keys()].map((key) => key.split(" ")[0] ?? "")))].sort(worldFirst);

/** The text of a series file that holds these parts, the first of which sets the unit of the file. */
export function seriesText(reporter: string, parts: readonly [Part, ...Part[]]): string {
  const { from, to } = spanOf(parts);
  const partners = partnersOf(parts);
  const present = indicators.filter((indicator) =>
    parts.some(({ cells }) => [...cells.keys()].some((key) => key.endsWith(` ${indicator}`))),
  );
  const same = ({ unit }: Part) => JSON.stringify(unit) === JSON.stringify(parts[0].unit);
  const others = parts.filter((part) => !same(part)).map(({ source, unit }) => [source, unit] as const);
  const series = partners.flatMap((partner, p) =>
    present.flatMap((indicator, i) =>
      parts.flatMap(({ cells }, source) => {
        const row = cells.get(`${partner} ${indicator}`);
        return row ? [{ partner: p, indicator: i, source, ...run(row, from) }] : [];
      }),
    ),
  );
  return layout({
    format: "visavis-series/1",
    reporter,
    ...parts[0].unit,
    partners,
    indicators: present,
    periods: Array.from({ length: to - from + 1 }, (_, i) => String(from + i)),
    sources: parts.map(({ source }) => source),
    ...(others.length > 0 ? { units: Object.fromEntries(others) } : {}),
    series: series.map(({ partner, indicator, source, from: start, values, ...rest }) => ({
      partner,
      indicator,
      source,
      from: start,
      values,
      ...rest,
    })),
  });
}
