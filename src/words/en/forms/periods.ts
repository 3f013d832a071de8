import { numberOf, type Period, type Periods, type Span } from "../../../core/period";
import { isNumbered } from "../../language/shared";

export const months = "January February March April May June July August September October November December".split(
  " ",
);
const nth = ["first", "second", "third", "fourth"];

/** What a period is one of. */
export const units = { year: "year", half: "half-year", quarter: "quarter", month: "month", part: "period" } as const;

/** Which part of its year a period is: `first half`, `April`, `January–August`. */
export const partOf = (period: Period): string =>
  isNumbered(period)
    ? `${nth[numberOf(period) - 1]} ${period.kind}`
    : months.filter((_, i) => i + 1 === period.first || i + 1 === period.last).join("–");

/** A period on its own: `2023`, `first half of 2024`, `January–August 2025`, `2005–2023`, `since 2005`. */
export function bare(period: Period | Span): string {
  switch (period.kind) {
    case "year":
      return String(period.year);
    case "span":
      return `${period.from}–${period.to}`;
    case "open":
      return `since ${period.from}`;
    default:
      return `${partOf(period)} ${isNumbered(period) ? "of " : ""}${period.year}`;
  }
}

/** A period after a preposition or as a subject: `2023`, `the first half of 2024`. */
export const the = (period: Period | Span): string => (isNumbered(period) ? "the " : "") + bare(period);

export const between = (from: Period, to: Period): string => `between ${the(from)} and ${the(to)}`;

/** Periods on their own: `2018–2023`, `January 2022 – August 2024`, `January–August of 2019 to 2025`. */
export const ranged = (from: Period, to: Period, dash = from.kind === "year" ? "–" : " – "): string =>
  from === to
    ? bare(from)
    : from.kind === "part"
      ? `${partOf(from)} of ${from.year} to ${to.year}`
      : bare(from) + dash + bare(to);

/** “2018–2023”, “the first quarter of 2022 – second quarter of 2024”. */
export const theRange = ({ from, to }: Periods): string => (isNumbered(from) ? "the " : "") + ranged(from, to);

/** “in 2023”, “between 2018 and 2023”, “in January–August of 2019 to 2025”. */
export const over = (from: Period, to: Period): string =>
  from === to ? `in ${the(from)}` : from.kind === "part" ? `in ${ranged(from, to)}` : between(from, to);
