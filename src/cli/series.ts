import { type BnsEdition, type BnsObservation } from "../formats/bns";
import { type Cells, enter } from "../formats/cells";

/** Editions from the oldest to the newest, so that a later one overrides. */
export const inOrder = (editions: readonly BnsEdition[]): BnsEdition[] =>
  [...editions].sort((a, b) => (`${a.edition} ${a.date}` < `${b.edition} ${b.date}` ? -1 : 1));

interface ChosenYear {
  readonly edition: BnsEdition;
  readonly cells: ReadonlyMap<string, BnsObservation>;
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

/** One edition for each year, the newest that has it, and how many cells the newest changed in the one before. */
export function merge(editions: readonly BnsEdition[]): Merged {
  const years = new Map<string, ChosenYear>();
  const revisions: Merged["revisions"][number][] = [];
  for (const edition of inOrder(editions)) {
    for (const { year, observations } of edition.years) {
      const cells = byKey(observations);
      const older = years.get(year);
      if (older) {
        const keys = new Set([...older.cells.keys(), ...cells.keys()]);
        const changed = [...keys].filter((key) => older.cells.get(key)?.value !== cells.get(key)?.value);
        revisions.push({ year, older: older.edition.edition, newer: edition.edition, cells: changed.length });
      }
      years.set(year, { edition, cells });
    }
  }
  return { years: new Map([...years].sort(([a], [b]) => (a < b ? -1 : 1))), revisions };
}

/** The chosen years as cells, by `partner indicator`. */
export function cellsOf({ years }: Merged): Cells {
  const cells: Cells = new Map();
  for (const [year, chosen] of years)
    for (const [key, { value, status }] of chosen.cells) enter(cells, key, Number(year), value, status);
  return cells;
}
