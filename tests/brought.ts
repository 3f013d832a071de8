import fc from "fast-check";
import type { Area } from "../src/core/area";
import type { ReporterFile } from "../src/core/dataset";
import { readSeries } from "../src/core/form/series";
import type { Unit } from "../src/core/form/unit";
import { type Counted, indicators } from "../src/core/indicators";
import { formatPeriod, halfOf, later, monthOf, partOf, type Period, quarterOf, yearly } from "../src/core/period";
import { saidIn } from "../src/export/brought";
import { type Cells, enter } from "../src/formats/cells";
import type { Observations } from "../src/formats/observations";
import { areasIn, minimalCatalog } from "../src/formats/ownAreas";
import { type Part, textOf } from "../src/formats/parts";

export const day = "2026-11-30";
export const options = { today: day, aliases: new Map<string, string>() };
/** Every country of today by its code, and the world. */
export const areas: ReadonlyMap<string, Area> = areasIn(options);

/** What a reporter’s sources say, read by the door of the application from the text of their file. */
export function fileOf(reporter: string, parts: readonly Part[]): ReporterFile {
  const catalog = minimalCatalog(parts.map(({ source }) => source));
  const { value, problems } = readSeries(JSON.parse(textOf(reporter, parts)), "", catalog, areas, day);
  if (!value || problems.length > 0) throw new Error(JSON.stringify(problems));
  return value;
}

/** Every figure with one unit of its last digit, its currency and its status; of a gap the reason. */
export const figuresOfFiles = (reporters: readonly ReporterFile[]): string[] =>
  saidIn({ reporters, areas })
    .map(({ reporter, partner, indicator, period, figure, status, series }) => {
      const id = `${series.source.id}: ${reporter} ${partner} ${indicator} ${formatPeriod(period)}`;
      if (figure.kind === "gap") return `${id} gap ${status}`;
      const unit = figure.interval.upper?.minus(figure.value).times(2).toFixed();
      return `${id} ${figure.value.toFixed()} to ${unit} ${figure.unit} ${status}`;
    })
    .sort();

const all = (observations: Observations): Observations[] => [
  observations,
  ...(observations.beside ? all(observations.beside) : []),
];

/** The same of what a reader gives, by whatever sources. */
export const figuresOfReading = (observations: Observations): string[] =>
  all(observations)
    .flatMap(({ source, counting, byReporter }) => {
      const { rates: _, ...unit } = counting;
      return [...byReporter].flatMap(([reporter, cells]) =>
        figuresOfFiles([fileOf(reporter, [{ source, unit, cells }])]),
      );
    })
    .sort();

const units: readonly Unit[] = [
  { currency: "USD", scale: 1000, decimals: 1 },
  { currency: "USD", scale: 1e6, decimals: 6, leastDecimals: 0 },
  { currency: "USD", scale: 1, decimals: 0 },
  { currency: "EUR", scale: 1, decimals: 2 },
  { currency: "EUR", scale: 1e9, decimals: 3 },
];

const firsts: readonly Period[] = [
  yearly(2015),
  monthOf(2020, 11),
  quarterOf(2021, 3),
  halfOf(2019, 2),
  partOf(2018, 1, 8),
];

interface Row {
  readonly partner: string;
  readonly indicator: Counted;
  readonly from: Period;
  readonly values: readonly (readonly [count: number, decimals: number, letter: string])[];
}

const row = (among: readonly Counted[]): fc.Arbitrary<Row> =>
  fc.record({
    partner: fc.constantFrom("W00", "ES", "PT", "NA", "XK", "US"),
    indicator: fc.constantFrom(...among),
    from: fc.constantFrom(...firsts),
    values: fc.array(
      fc.tuple(
        fc.oneof(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.constant(0)),
        fc.nat(6),
        fc.constantFrom("A", "A", "A", "E", "P", "gap L", "gap M", "gap Q", "gap O"),
      ),
      { minLength: 1, maxLength: 5 },
    ),
  });

function part(source: string, unit: Unit, rows: readonly Row[]): Part {
  const cells: Cells = new Map();
  for (const { partner, indicator, from, values } of rows) {
    const isPosition = indicators[indicator].kind === "position";
    const first = isPosition ? yearly(from.year) : from;
    values.forEach(([count, digits, letter], i) => {
      const [, reason] = letter.split(" ");
      const shown = unit.leastDecimals === undefined ? unit.decimals : Math.min(digits, unit.decimals);
      const signed = indicators[indicator].isSigned ? count : Math.abs(count);
      const value = reason ? Number.NaN : Number((signed / 10 ** shown).toFixed(shown));
      if (reason !== "O")
        enter(cells, `${partner} ${indicator}`, later(first, i), value || (reason ? value : 0), reason ?? letter);
    });
  }
  return { source, unit, cells };
}

const parts = (among: readonly Counted[]): fc.Arbitrary<Part[]> =>
  fc
    .uniqueArray(
      fc.tuple(
        fc.constantFrom("bns", "imf-imts", "my, “office”"),
        fc.constantFrom(...units),
        fc.array(row(among), { minLength: 1, maxLength: 6 }),
      ),
      { minLength: 1, maxLength: 2, selector: ([source]) => source },
    )
    .map((each) => each.map(([source, unit, rows]) => part(source, unit, rows)).filter(({ cells }) => cells.size > 0));

/** Files of one or two reporters: trade without turnover, of which the sum would have to be right, or investment. */
export const anyFiles: fc.Arbitrary<ReporterFile[]> = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom("KZ", "DE", "BR"),
      fc.oneof(
        parts(["exports", "imports"]),
        parts(["turnover"]),
        parts(["fdiInwardPosition", "fdiOutwardPosition", "fdiGrossInflow"]),
      ),
    ),
    { minLength: 1, maxLength: 2, selector: ([reporter]) => reporter },
  )
  .map((each) => each.flatMap(([reporter, own]) => (own.length > 0 ? [fileOf(reporter, own)] : [])))
  .filter((files) => figuresOfFiles(files).some((figure) => !figure.includes(" gap ")));
