/** A row of an order: a partner, or those that are passed over. */
type Row<P> =
  { readonly kind: "partner"; readonly partner: P } | { readonly kind: "folded"; readonly hidden: readonly P[] };

interface Order<P, R, Why extends string> {
  /** Those that have a place, in their order. */
  readonly ranked: readonly P[];
  /** Whether its end is worth seeing as its beginning is. */
  readonly hasTwoEnds: boolean;
  /** Why a partner without a place stands apart. */
  readonly apart: (partner: P) => Why;
  /** The row of partners that are passed over together; `why` is null for those with a place. */
  readonly fold: (hidden: readonly P[], why: Why | null) => R;
  /** One row, the last, for all that are passed over, wherever they stand. */
  readonly others: (hidden: readonly P[]) => R;
}

/** The places of the first and the last of some partners among all, from 1. */
export const placesOf = <P>(ranked: readonly P[], some: readonly P[]): readonly [from: number, to: number] => {
  const [from, to] = [some[0], some.at(-1)].map((partner) => (partner === undefined ? 0 : ranked.indexOf(partner) + 1));
  return [from ?? 0, to ?? 0];
};

const partnersOf = <P>(row: Row<P>): readonly P[] => (row.kind === "partner" ? [row.partner] : row.hidden);

/**
 * Rows that are no more than `most`, as far as the chosen partners leave that room: of the others the foremost stay, and
 * neighbours that do not stay share a row; where these rows alone are too many, one takes the place of all.
 */
export function shortened<P extends { readonly chosen: boolean }, R extends Row<P>, Why extends string>(
  rows: readonly R[],
  most: number,
  { ranked, hasTwoEnds, apart, fold, others: foldAll }: Order<P, R, Why>,
): readonly R[] {
  if (rows.length <= most) return rows;
  const places = new Map(ranked.map((partner, i) => [partner, i]));
  const whyOf = (partner: P) => (places.has(partner) ? null : apart(partner));
  const distance = (row: Row<P>): number => {
    const place = row.kind === "partner" ? places.get(row.partner) : undefined;
    if (place === undefined) return Number.POSITIVE_INFINITY;
    return hasTwoEnds ? Math.min(place, 2 * (ranked.length - place)) : place;
  };
  const others = rows
    .filter((row) => row.kind === "partner" && !row.partner.chosen)
    .toSorted((a, b) => distance(a) - distance(b));
  /** Rows that stay, each alone, and runs of rows that do not. */
  const runsWith = (kept: number): R[][] => {
    const shown = new Set(others.slice(0, kept));
    const runs: R[][] = [];
    let last: { readonly run: R[]; readonly why: Why | null } | null = null;
    for (const row of rows) {
      const [first] = partnersOf(row);
      const isShown = first === undefined || (row.kind === "partner" && (row.partner.chosen || shown.has(row)));
      if (!isShown && last?.why === whyOf(first)) last.run.push(row);
      else {
        const run = [row];
        runs.push(run);
        last = isShown ? null : { run, why: whyOf(first) };
      }
    }
    return runs;
  };
  let kept = Math.min(others.length, most);
  let runs = runsWith(kept);
  while (kept > 0 && runs.length > most) runs = runsWith(--kept);
  if (runs.length > most) {
    const chosen = rows.filter((row) => row.kind === "partner" && row.partner.chosen).length;
    const shown = new Set(others.slice(0, Math.max(0, most - chosen - 1)));
    const stays = (row: R) => row.kind === "partner" && (row.partner.chosen || shown.has(row));
    return [...rows.filter(stays), foldAll(rows.filter((row) => !stays(row)).flatMap(partnersOf))];
  }
  return runs.map((run) => {
    const [only] = run;
    if (run.length === 1 && only) return only;
    const hidden = run.flatMap(partnersOf);
    const [first] = hidden;
    return fold(hidden, first === undefined ? null : whyOf(first));
  });
}
