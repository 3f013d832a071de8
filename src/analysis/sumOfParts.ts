import type { Dataset, Source } from "../core/dataset";
import type { Flow } from "../core/indicators";
import { observe } from "../core/observe";
import { type Amount, addAll } from "../core/figure";
import { meets } from "../core/interval";
import { type Period, type PieceKind, pieceKinds, piecesOf } from "../core/period";

/** What a source gives for a period, and what it gives for its parts together, where the two are apart. */
export interface Apart {
  readonly own: Amount;
  readonly sum: Amount;
  readonly parts: PieceKind;
}

/** Null where the parts of a period add up to it within rounding, or one of them is not given. */
export function apartFromParts(
  dataset: Dataset,
  { reporter, partner, flow, source }: { reporter: string; partner: string; flow: Flow; source: Source },
  period: Period,
): Apart | null {
  /** What is given itself, and is not a sum already. */
  const given = (each: Period): Amount[] => {
    const { figure } = observe(dataset, reporter, partner, flow, each, source);
    return figure.kind === "amount" && figure.summed === undefined ? [figure] : [];
  };
  const [own] = given(period);
  if (!own) return null;
  for (const parts of pieceKinds) {
    const pieces = parts === period.kind ? null : piecesOf(period, parts);
    const all = pieces?.flatMap(given) ?? [];
    if (!pieces || all.length < pieces.length) continue;
    const sum = addAll(all);
    if (sum.kind === "amount" && !meets(sum.interval, own.interval)) return { own, sum, parts };
  }
  return null;
}
