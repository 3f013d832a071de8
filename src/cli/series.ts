import Big from "big.js";
import { type BnsEdition, bnsLeastDecimals, type BnsObservation } from "../formats/bns";
import { type Cells, type EarlierValue, enter } from "../formats/cells";

/** Editions from the oldest to the newest, so that a later one overrides. */
export const inOrder = (editions: readonly BnsEdition[]): BnsEdition[] =>
  [...editions].sort((a, b) => (`${a.edition} ${a.date}` < `${b.edition} ${b.date}` ? -1 : 1));

type YearCells = ReadonlyMap<string, BnsObservation>;

interface ChosenYear {
  readonly edition: BnsEdition;
  readonly cells: YearCells;
  /** The older editions that have the year, the oldest first. */
  readonly older: readonly Omit<ChosenYear, "older">[];
}

const byKey = (observations: readonly BnsObservation[]): Map<string, BnsObservation> =>
  new Map(observations.map((observation) => [`${observation.partner} ${observation.indicator}`, observation]));

export interface Merged {
  /** By year, ascending. */
  readonly years: ReadonlyMap<string, ChosenYear>;
  readonly revisions: readonly {
    readonly year: string;
    readonly older: string;
    readonly newer: string;
    readonly cells: number;
  }[];
}

/** What two editions print, be it held to further decimals in one of them. */
const prints = (cell: BnsObservation | undefined): string =>
  cell ? `${new Big(cell.value).round(bnsLeastDecimals, Big.roundHalfUp).toFixed()} ${cell.status}` : "";

/** The cells, by `partner indicator`, that one of two editions prints otherwise than the other. */
function changedCells(older: YearCells, newer: YearCells): string[] {
  const keys = new Set([...older.keys(), ...newer.keys()]);
  return [...keys].filter((key) => prints(older.get(key)) !== prints(newer.get(key)));
}

/** One edition for each year, the newest that has it, and how many cells the newest changed in the one before. */
export function merge(editions: readonly BnsEdition[]): Merged {
  const years = new Map<string, ChosenYear>();
  const revisions: Merged["revisions"][number][] = [];
  for (const edition of inOrder(editions)) {
    for (const { year, observations } of edition.years) {
      const cells = byKey(observations);
      const before = years.get(year);
      if (before) {
        const changed = changedCells(before.cells, cells);
        revisions.push({ year, older: before.edition.edition, newer: edition.edition, cells: changed.length });
      }
      const older = before ? [...before.older, { edition: before.edition, cells: before.cells }] : [];
      years.set(year, { edition, cells, older });
    }
  }
  return { years: new Map([...years].sort(([a], [b]) => (a < b ? -1 : 1))), revisions };
}

/** The chosen years as cells, by `partner indicator`, with what older editions print otherwise. */
export function cellsOf({ years }: Merged): Cells {
  const cells: Cells = new Map();
  const earlier = new Map<string, EarlierValue[]>();
  for (const [text, chosen] of years) {
    const year = Number(text);
    for (const [key, { value, status }] of chosen.cells) enter(cells, key, year, value, status);
    for (const older of chosen.older)
      for (const key of changedCells(older.cells, chosen.cells)) {
        const { edition, date } = older.edition;
        const value = older.cells.get(key)?.value ?? null;
        earlier.set(key, [...(earlier.get(key) ?? []), { edition, date, year, value }]);
        if (!chosen.cells.has(key)) enter(cells, key, year, Number.NaN, "O");
      }
  }
  for (const [key, values] of earlier) {
    const row = cells.get(key);
    if (row) row.earlier = values;
  }
  return cells;
}
