import type { ClaimTime } from "../../core/claim";
import { inYear, isPeriod, monthOf, partOf, type Period, previous, yearly } from "../../core/period";
import type { TimeSaid, YearSaid } from "./times";

/** When a text was written, as precisely as it is known; a year alone has no month. */
export interface Written {
  readonly year: number;
  readonly month: number | null;
}

/** Reads `2023-08-31`, `2023-08` and `2023`. */
export function writtenOn(date: string | null | undefined): Written | null {
  const [, year, month] = /^(\d{4})(?:-(\d\d))?/.exec(date ?? "") ?? [];
  return year === undefined ? null : { year: Number(year), month: month === undefined ? null : Number(month) };
}

export interface Resolved {
  readonly time: ClaimTime | null;
  readonly isGuessed: boolean;
}

const nothing: Resolved = { time: null, isGuessed: false };
const certain = (time: ClaimTime | null): Resolved => ({ time, isGuessed: false });

/** The year of months whose year is not said: the last one in which they had ended. */
function lastWith(month: number, date: Written | null): number | null {
  if (!date) return null;
  return date.month === null || month < date.month || (month === date.month && month === 12)
    ? date.year
    : date.year - 1;
}

function yearOf(said: YearSaid, date: Written | null, spoken: ClaimTime | null): number | null {
  switch (said) {
    case "this":
      return date?.year ?? null;
    case "last":
      return date ? date.year - 1 : null;
    case "same":
    case null:
      return spoken && isMonths(spoken) ? spoken.year : null;
    default:
      return said;
  }
}

export const isMonths = (time: ClaimTime | null): time is Period =>
  time !== null && time.kind !== "until" && time.kind !== "over" && isPeriod(time);

/** What is meant by what is said of time, beside the date of the text and the period spoken of until then. */
export function resolve(said: TimeSaid, date: Written | null, spoken: ClaimTime | null): Resolved {
  switch (said.kind) {
    case "year": {
      const year = yearOf(said.year, date, spoken);
      return certain(year === null ? null : yearly(year));
    }
    case "months": {
      if (said.year !== null) {
        const year = yearOf(said.year, date, spoken);
        return certain(year === null ? null : partOf(year, said.first, said.last));
      }
      const byDate = lastWith(said.last, date);
      const bySpoken = isMonths(spoken) ? spoken.year : null;
      const year = byDate ?? bySpoken;
      return year === null
        ? nothing
        : {
            time: partOf(year, said.first, said.last),
            isGuessed: byDate === null || (bySpoken !== null && bySpoken !== byDate),
          };
    }
    case "span":
      return certain({ kind: "span", from: said.from, to: said.to });
    case "since":
      return certain({ kind: "open", from: said.year });
    case "over":
      return certain(date ? { kind: "over", years: said.years, to: date.year } : null);
    case "toDate":
      return certain(date ? { kind: "until", to: date.year } : null);
    case "deadline":
      return certain(yearly(said.year));
    case "inYears":
      return certain(date ? yearly(date.year + said.years) : null);
    case "same": {
      if (!isMonths(spoken)) return nothing;
      const year =
        said.year === "last" && !date
          ? spoken.year - 1
          : said.year === null
            ? spoken.year - 1
            : yearOf(said.year, date, spoken);
      return certain(inYear(spoken, year === null || year >= spoken.year ? spoken.year - 1 : year));
    }
    case "yearBefore":
      return certain(isMonths(spoken) ? previous(spoken) : null);
    case "yearsBefore":
      return certain(isMonths(spoken) ? inYear(spoken, spoken.year - said.years) : null);
    case "monthBefore":
      return certain(isMonths(spoken) && spoken.kind === "month" ? monthBefore(spoken) : null);
    case "fiscal":
      return nothing;
  }
}

/** What a change starts from: "compared to the previous year" is the one before the period spoken of, whenever the text was written. */
export function resolveBase(said: TimeSaid, date: Written | null, spoken: ClaimTime | null): Resolved {
  const found = resolve(said, date, spoken);
  const isLast = (said.kind === "year" || said.kind === "months") && said.year === "last";
  if (!isLast || !isMonths(found.time) || !isMonths(spoken) || found.time.year < spoken.year) return found;
  return certain(inYear(found.time, spoken.year - 1));
}

const monthBefore = ({ year, first }: Period): Period =>
  first === 1 ? monthOf(year - 1, 12) : monthOf(year, first - 1);

/** What a change of a period starts from, where another year is named: the same part of it. */
export const baseOf = (spoken: ClaimTime | null, base: ClaimTime | null): ClaimTime | null => {
  if (!isMonths(spoken)) return base;
  if (base === null) return previous(spoken);
  if (isMonths(base) && base.kind === "year" && spoken.kind !== "year") return inYear(spoken, base.year);
  return base;
};
