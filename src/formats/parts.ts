import type { Coverage, ReporterFile } from "../core/dataset";
import { joinedCoverage } from "../core/coverage";
import { normalStatus, usualLetter } from "../core/form/printedTurnover";
import type { Unit } from "../core/form/unit";
import { inFileOrder, type SeriesFile, seriesText } from "../core/form/seriesText";
import { later, ordinal } from "../core/period";
import { partnerOf, partnersIn } from "../core/seriesKey";
import { type CellRow, type Cells, enter, rowOf, rowsOf } from "./cells";

/** What one source says of a reporter. */
export interface Part {
  readonly source: string;
  readonly unit: Unit;
  readonly cells: Cells;
}

type Series = SeriesFile["series"] extends ReadonlyMap<string, readonly (infer T)[]> ? T : never;

/** A row of cells from a series; a period without a line is a gap by itself. */
function enterSeries(cells: Cells, key: string, { from, values, status, estimates, earlier }: Series): void {
  values.forEach((value, i) => {
    const period = later(from, i);
    const letter = status?.[i] ?? usualLetter(value);
    if (value !== null || letter !== "O" || earlier?.some((each) => each.period === period))
      enter(cells, key, period, value ?? Number.NaN, letter);
  });
  const row = rowOf(cells, key, from);
  if (!row) return;
  values.forEach((_, i) => {
    const kind = estimates?.[i];
    if (kind === "m" || kind === "r") (row.estimates ??= new Map()).set(ordinal(from) + i, kind);
  });
  if (earlier) row.earlier = earlier;
}

/** What each source says in a reporter's file. */
export function partsOf({ sources, series }: ReporterFile): Part[] {
  const all = [...series].flatMap(([key, list]) => list.map((each) => ({ key, ...each })));
  return [...sources.keys()].flatMap((source) => {
    const own = all.filter((each) => each.source === source);
    const cells: Cells = new Map();
    for (const { key, ...each } of own) enterSeries(cells, key, each);
    const counting = own[0]?.counting;
    if (!counting) return [];
    const { rates: _, ...unit } = counting;
    return [{ source: source.id, unit, cells }];
  });
}

/** Adds to cells what others of the same source say. */
export function addCells(cells: Cells, others: Cells): void {
  for (const [key, row] of rowsOf(others)) {
    row.values.forEach((value, i) => {
      const status = row.status.get(ordinal(row.from) + i);
      if (!Number.isNaN(value) || status !== undefined) enter(cells, key, later(row.from, i), value, status);
    });
    const own = rowOf(cells, key, row.from);
    if (!own) continue;
    for (const [at, kind] of row.estimates ?? []) (own.estimates ??= new Map()).set(at, kind);
    const isNew = (each: NonNullable<typeof row.earlier>[number]) =>
      !own.earlier?.some(({ edition, period }) => edition === each.edition && period === each.period);
    if (row.earlier) own.earlier = [...(own.earlier ?? []), ...row.earlier.filter(isNew)];
  }
}

const isKnown = (row: CellRow, i: number): boolean =>
  !Number.isNaN(row.values[i]) || row.status.has(ordinal(row.from) + i);

/** The periods of which a row says anything; null where it says nothing. */
function knownIn(row: CellRow): readonly [first: number, last: number] | null {
  const first = row.values.findIndex((_, i) => isKnown(row, i));
  return first < 0 ? null : [first, row.values.findLastIndex((_, i) => isKnown(row, i))];
}

/** A series from a row of cells, without what is empty at its ends. */
function seriesOf(row: CellRow, source: string): Series[] {
  const known = knownIn(row);
  if (!known) return [];
  const [first, last] = known;
  const from = later(row.from, first);
  const values = row.values.slice(first, last + 1).map((value) => (Number.isNaN(value) ? null : value));
  const letters = (of: (n: number, value: number | null) => string) =>
    values.map((value, i) => of(ordinal(from) + i, value)).join("");
  return [
    {
      source: { id: source },
      from,
      values,
      status: normalStatus(
        values,
        letters((n, value) => row.status.get(n) ?? usualLetter(value)),
      ),
      ...(row.estimates ? { estimates: letters((n) => row.estimates?.get(n) ?? ".") } : {}),
      ...(row.earlier ? { earlier: row.earlier } : {}),
    },
  ];
}

/** The periods of which parts speak, with all partners or with some. */
export const coverageOfParts = (parts: readonly Part[], isMeant = (_partner: string) => true): Coverage =>
  inFileOrder(
    joinedCoverage(
      parts.flatMap(({ cells }) =>
        rowsOf(cells).map(([key, row]) => {
          const known = isMeant(partnerOf(key)) ? knownIn(row) : null;
          return known ? [{ from: later(row.from, known[0]), to: later(row.from, known[1]) }] : [];
        }),
      ),
    ),
  );

export const partnersOf = (parts: readonly Part[]): string[] =>
  partnersIn(parts.flatMap(({ cells }) => [...cells.keys()])).sort();

/** The text of a reporter's file that holds these parts, the first of which sets its unit. */
export function textOf(reporter: string, parts: readonly Part[]): string {
  const series = new Map<string, Series[]>();
  for (const { source, cells } of parts)
    for (const [key, row] of rowsOf(cells)) series.set(key, [...(series.get(key) ?? []), ...seriesOf(row, source)]);
  return seriesText({ reporter, units: new Map(parts.map(({ source, unit }) => [source, unit])), series });
}
