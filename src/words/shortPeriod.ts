import { numberOf, type Period } from "../core/period";
import { shortPeriods as english } from "./en/shortPeriods";
import type { Grammar } from "./language/grammar";

/** What of its year a period is, where a chart has little room: `Apr`, `Q2`, `Jan–Aug`; nothing for the whole year. */
export function shortPart({ shortPeriods }: Grammar, period: Period): string {
  const { months, quarter, half } = shortPeriods ?? english;
  const month = (n: number) => months[n - 1] ?? "";
  switch (period.kind) {
    case "year":
      return "";
    case "half":
      return half(numberOf(period));
    case "quarter":
      return quarter(numberOf(period));
    case "month":
      return month(period.first);
    case "part":
      return `${month(period.first)}–${month(period.last)}`;
  }
}

/** A period where a chart has little room: `2023`, `Apr 2023`, `Q2 2023`, `Jan–Aug 2023`. */
export function shortPeriod(grammar: Grammar, period: Period): string {
  if (period.kind === "year") return String(period.year);
  return (grammar.shortPeriods ?? english).of(shortPart(grammar, period), period.year);
}
