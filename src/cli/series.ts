import { type BnsEdition, type BnsObservation } from "../formats/bns";
import { bnsIndicators } from "../formats/bnsSheet";
import { layout } from "./layout";

/** Editions from the oldest to the newest, so that a later one overrides. */
export const inOrder = (editions: readonly BnsEdition[]): BnsEdition[] =>
  [...editions].sort((a, b) => (`${a.edition} ${a.date}` < `${b.edition} ${b.date}` ? -1 : 1));

interface ChosenYear {
  readonly edition: BnsEdition;
  readonly cells: ReadonlyMap<string, BnsObservation>;
}

const cellsOf = (observations: readonly BnsObservation[]): Map<string, BnsObservation> =>
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
      const cells = cellsOf(observations);
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

const partnersFirstWorld = (a: string, b: string) => (a === "W00" ? -1 : b === "W00" ? 1 : a < b ? -1 : 1);

/** One run of values without the empty years at its ends; `status` only where a value is not normal. */
function run(cells: readonly (BnsObservation | undefined)[]) {
  const from = cells.findIndex((cell) => cell !== undefined);
  const inner = cells.slice(from, cells.findLastIndex((cell) => cell !== undefined) + 1);
  const status = inner.map((cell) => cell?.status ?? "O").join("");
  return {
    from,
    values: inner.map((cell) => cell?.value ?? null),
    ...(/^A*$/.test(status) ? {} : { status }),
  };
}

/** The text of a reporter's series file. */
export function seriesText(reporter: string, source: string, { years }: Merged): string {
  const chosen = [...years.values()];
  const partners = [...new Set(chosen.flatMap(({ cells }) => [...cells.values()].map(({ partner }) => partner)))].sort(
    partnersFirstWorld,
  );
  const series = partners.flatMap((partner, p) =>
    bnsIndicators.map((indicator, i) => ({
      partner: p,
      indicator: i,
      source: 0,
      ...run(chosen.map(({ cells }) => cells.get(`${partner} ${indicator}`))),
    })),
  );
  return layout({
    format: "visavis-series/1",
    reporter,
    currency: "USD",
    scale: 1000,
    decimals: 1,
    partners,
    indicators: bnsIndicators,
    periods: [...years.keys()],
    sources: [source],
    series,
  });
}
