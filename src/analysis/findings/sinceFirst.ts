import { type Figure, ratio } from "../../core/figure";
import type { Period, Periods } from "../../core/period";
import { change, isKnown } from "../likeForLike";
import { type Moved, movement } from "./movement";

interface Point {
  readonly period: Period;
  readonly figure: Figure;
}

/** How the figure of a period stands to the first one of several years; null where they are of two years or fewer, or where the first is tiny. */
export function sinceFirst(points: readonly Point[], period: Period): (Periods & { readonly moved: Moved }) | null {
  const known = points.filter(({ figure }) => isKnown(figure));
  const [first] = known;
  const asked = known.find((point) => point.period === period);
  if (!first || !asked || period.year - first.period.year < 2) return null;
  const percent = change({ now: asked.figure, before: first.figure });
  const factor = ratio(asked.figure, first.figure);
  if (percent === "tiny base" || percent.kind === "gap" || factor.kind === "gap") return null;
  const moved = movement({ factor, percent });
  return moved && { moved, from: first.period, to: period };
}
