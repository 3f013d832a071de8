import { formatPeriod, later, order, ordinal, type Period } from "../core/period";
import { type Cells, enter, rowOf, rowsOf } from "./cells";
import type { Observations } from "./observations";

interface Figure {
  readonly value: number;
  readonly status: string;
}
type Figures = ReadonlyMap<string, Figure>;

interface Version {
  readonly edition: Observations;
  /** By `partner indicator`. */
  readonly figures: Figures;
}

interface Chosen extends Version {
  /** The other editions that have the period, the oldest first. */
  readonly older: readonly Version[];
}

export interface Revision {
  readonly period: Period;
  readonly older: string;
  readonly newer: string;
  readonly cells: number;
}

export interface Merged {
  readonly cells: Cells;
  /** By period, in their order, the edition that stands and what it says. */
  readonly chosen: ReadonlyMap<Period, Version>;
  readonly revisions: readonly Revision[];
}

/** Editions from the oldest to the newest, so that a later one overrides; what others published again gives way to the source's own. */
export const inOrder = (editions: readonly Observations[]): Observations[] => {
  const key = ({ edition, date, note }: Observations) => `${note ? 0 : 1} ${edition ?? ""} ${date}`;
  return [...editions].sort((a, b) => (key(a) < key(b) ? -1 : 1));
};

function byPeriod(cells: Cells): Map<Period, Map<string, Figure>> {
  const found = new Map<Period, Map<string, Figure>>();
  for (const [key, { from, values, status }] of rowsOf(cells))
    values.forEach((value, i) => {
      const period = later(from, i);
      const letter = status.get(ordinal(period));
      if (Number.isNaN(value) && letter === undefined) return;
      const figures = found.get(period) ?? new Map<string, Figure>();
      found.set(period, figures.set(key, { value, status: letter ?? "A" }));
    });
  return found;
}

/** The periods of which an edition speaks. */
export const periodsOf = ({ byReporter }: Observations): Period[] =>
  [...new Set([...byReporter.values()].flatMap((cells) => [...byPeriod(cells).keys()]))].sort(order);

/** What an edition says, a line each, whatever the order of the file. */
const sayings = ({ byReporter }: Observations): string[] =>
  [...byReporter].flatMap(([reporter, cells]) =>
    [...byPeriod(cells)].flatMap(([period, figures]) =>
      [...figures].map(([key, { value, status }]) => `${reporter} ${key} ${formatPeriod(period)} ${value} ${status}`),
    ),
  );

export function saySame(a: Observations, b: Observations): boolean {
  const [said, others] = [new Set(sayings(a)), sayings(b)];
  return said.size === others.length && others.every((each) => said.has(each));
}

/** What two editions print, be it held to further decimals in one of them. */
const prints = (figure: Figure | undefined, decimals: number): string =>
  figure ? `${Math.round(figure.value * 10 ** decimals)} ${figure.status}` : "";

/** The cells that one of two editions prints otherwise than the other. */
function changedCells(older: Version, newer: Version): string[] {
  const { decimals, leastDecimals = decimals } = newer.edition.counting;
  const keys = new Set([...older.figures.keys(), ...newer.figures.keys()]);
  return [...keys].filter(
    (key) => prints(older.figures.get(key), leastDecimals) !== prints(newer.figures.get(key), leastDecimals),
  );
}

/** Enters what older editions say of a period otherwise than the one that stands. */
function enterEarlier(cells: Cells, period: Period, chosen: Chosen): void {
  for (const older of chosen.older)
    for (const key of changedCells(older, chosen)) {
      const { edition = "", date } = older.edition;
      const value = older.figures.get(key)?.value ?? null;
      if (!chosen.figures.has(key)) enter(cells, key, period, Number.NaN, "O");
      const row = rowOf(cells, key, period);
      if (row) row.earlier = [...(row.earlier ?? []), { edition, date, period, value }];
    }
}

/** One edition for each period of a reporter, the newest that has it, with what the others print otherwise. */
export function mergeEditions(editions: readonly Observations[], reporter: string): Merged {
  const found = new Map<Period, Chosen>();
  const revisions: Revision[] = [];
  for (const edition of inOrder(editions))
    for (const [period, figures] of byPeriod(edition.byReporter.get(reporter) ?? new Map())) {
      const before = found.get(period);
      const version = { edition, figures };
      if (before)
        revisions.push({
          period,
          older: before.edition.edition ?? "",
          newer: edition.edition ?? "",
          cells: changedCells(before, version).length,
        });
      found.set(period, { ...version, older: before ? [...before.older, before] : [] });
    }
  const chosen = new Map([...found].sort(([a], [b]) => order(a, b)));
  const cells: Cells = new Map();
  for (const [period, { figures }] of chosen)
    for (const [key, { value, status }] of figures) enter(cells, key, period, value, status);
  for (const [period, each] of chosen) enterEarlier(cells, period, each);
  return { cells, chosen, revisions };
}
