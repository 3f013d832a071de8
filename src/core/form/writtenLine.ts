import { formatPeriod, later, type Period } from "../period";
import { letterAt, usualLetter } from "./printedTurnover";
import type { Reported, SeriesLine } from "./seriesLine";

/** What a line says as it is written, but for whom it speaks of. */
export function writtenLine(
  reported: Reported,
  periods: readonly Period[],
  preliminary: ReadonlySet<Period>,
): Pick<SeriesLine, "from" | "values" | "status" | "estimates" | "earlier"> {
  const { from, values, estimates, earlier } = reported;
  const letters = values.map((_, i) => letterAt(reported, i)).join("");
  const usual = values.map((value, i) => usualLetter(value, preliminary.has(later(from, i)))).join("");
  return {
    from: periods.indexOf(from),
    values,
    ...(letters === usual ? {} : { status: letters }),
    ...(estimates === undefined ? {} : { estimates }),
    ...(earlier
      ? {
          earlier: earlier.map(({ edition, date, period, value }) => ({
            edition,
            date,
            period: formatPeriod(period),
            value,
          })),
        }
      : {}),
  };
}
