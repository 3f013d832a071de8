import { type Figure, growth, isBound, ratio } from "../../core/figure";
import type { Period, Periods } from "../../core/period";
import { type Moved, movement } from "./movement";

interface Point {
  readonly period: Period;
  readonly figure: Figure;
}

// Below this a factor says nothing: one cargo more or less turns it over.
const million = 1_000_000;

/** How the figure of a period stands to the first one of several years; null where they are of two years or fewer, or where the first is tiny. */
export function sinceFirst(points: readonly Point[], period: Period): (Periods & { readonly moved: Moved }) | null {
  const known = points.filter(({ figure }) => figure.kind === "amount" && !isBound(figure));
  const [first] = known;
  const asked = known.find((point) => point.period === period);
  if (!first || !asked || first.figure.kind === "gap" || first.figure.value.lt(million)) return null;
  if (period.year - first.period.year < 2) return null;
  const factor = ratio(asked.figure, first.figure);
  const percent = growth(asked.figure, first.figure);
  if (factor.kind === "gap") return null;
  const moved = movement({ factor, percent: percent.kind === "amount" ? percent : null });
  return moved && { moved, from: first.period, to: period };
}
