import type { Series } from "../dataset";
import { formatPeriod, later, parsePeriod, type Period } from "../period";
import { normalStatus, usualLetter } from "./printedTurnover";
import type { Report } from "./problem";
import { show } from "./show";

/** A line of a series file: what one source says of one indicator with one partner, in consecutive periods. */
export interface SeriesLine {
  readonly partner: number;
  readonly indicator: number;
  /** Absent for the first source of the file. */
  readonly source?: number;
  readonly from: number;
  readonly values: readonly (number | null)[];
  /** A letter a value, where one says more than `usualLetter`. */
  readonly status?: string;
  readonly estimates?: string;
  readonly earlier?: readonly {
    readonly edition: string;
    readonly date: string;
    readonly period: string;
    readonly value: number | null;
  }[];
  /** Beside imports: by how much the printed turnover misses the sum of its parts. */
  readonly beyond?: readonly number[];
}

/** What a line says, wherever it stands in a file. */
export type Reported = Pick<Series, "from" | "values" | "status" | "estimates" | "earlier">;

/** Why a value, in units of `scale`, cannot be; null where it can. */
function impossible(value: number, scale: number, isSigned: boolean): string | null {
  if (value < 0 && !isSigned) return "a flow is never below zero";
  if (Math.abs(value) * scale > 1e18) return "is more than the whole world trades";
  // No file counts in more than six decimals.
  return value !== 0 && Math.abs(value) < 1e-7 ? "is smaller than the last digit that a file may have" : null;
}

const isEarlier = (entry: unknown): boolean => {
  if (typeof entry !== "object" || entry === null) return false;
  const { edition, date, period, value } = entry as Record<string, unknown>;
  return (
    typeof edition === "string" &&
    typeof date === "string" &&
    typeof period === "string" &&
    parsePeriod(period).ok &&
    (value === null || (Number.isFinite(value) && impossible(value as number, 1, true) === null))
  );
};

// Checked by hand: this is the bulk of the data, and a schema costs a hundred times as much.
export function lineFault(entry: unknown, periods: readonly Period[]): readonly [key: string, message: string] | null {
  if (typeof entry !== "object" || entry === null) return ["", `expected an object, got ${show(entry)}`];
  const {
    partner,
    indicator,
    source = 0,
    from,
    values,
    status,
    estimates,
    earlier,
    beyond = [],
  } = entry as Record<string, unknown>;
  for (const [key, index] of Object.entries({ partner, indicator, source, from }))
    if (!Number.isInteger(index) || (index as number) < 0) return [`.${key}`, `expected an index, got ${show(index)}`];
  if (!Array.isArray(values)) return [".values", `expected a list, got ${show(values)}`];
  const wrong = values.findIndex((value) => value !== null && !Number.isFinite(value));
  if (wrong >= 0) return [`.values[${wrong}]`, `expected a number or null, got ${show(values[wrong])}`];
  const first = periods[from as number];
  if (!first) return [".from", `expected the index of a period, got ${show(from)}`];
  const more = values.length - 1;
  if (more > 0 && periods[(from as number) + more] !== later(first, more))
    return [".values", `${values.length} values from ${formatPeriod(first)} on run past the periods of their kind`];
  if (status !== undefined && (typeof status !== "string" || status.length !== values.length))
    return [".status", `expected ${values.length} letters, got ${show(status)}`];
  if (
    estimates !== undefined &&
    (typeof estimates !== "string" || !/^[.mr]*$/.test(estimates) || estimates.length !== values.length)
  )
    return [".estimates", `expected ${values.length} of the letters m, r and “.”, got ${show(estimates)}`];
  if (earlier !== undefined && !(Array.isArray(earlier) && earlier.every(isEarlier)))
    return [".earlier", `expected a list of values with edition, date and period, got ${show(earlier)}`];
  if (!Array.isArray(beyond) || beyond.length > values.length || !beyond.every(Number.isFinite))
    return [".beyond", `expected at most ${values.length} numbers, got ${show(beyond)}`];
  return null;
}

const statuses = /^[A-QS-W]$/;

interface Meant {
  readonly scale: number;
  /** Whether a value may be below zero. */
  readonly isSigned: boolean;
  /** Periods that have not begun. */
  readonly ahead: ReadonlySet<Period>;
  readonly preliminary: ReadonlySet<Period>;
}

/** A line without the values and the letters that cannot be, each of which is reported. */
export function readLine(
  line: SeriesLine,
  periods: readonly Period[],
  { scale, isSigned, ahead, preliminary }: Meant,
  path: string,
  report: Report,
): Reported {
  const periodAt = (j: number) => periods[line.from + j] as Period;
  const values = line.values.map((value, j) => {
    if (value === null) return null;
    const why = ahead.has(periodAt(j))
      ? `${formatPeriod(periodAt(j))} lies in the future`
      : impossible(value, scale, isSigned);
    if (why === null) return value;
    report(`${path}.values[${j}]`, `${value}: ${why}`);
    return null;
  });
  const letters = values.map((value, j) => {
    const letter = line.status?.[j];
    if (letter !== undefined && statuses.test(letter)) return letter;
    if (letter !== undefined) report(`${path}.status`, `letter ${j + 1}, ${show(letter)}, is no status that is known`);
    return usualLetter(value, preliminary.has(periodAt(j)));
  });
  const earlier = line.earlier?.flatMap(({ period, ...rest }) => {
    const read = parsePeriod(period);
    return read.ok ? [{ ...rest, period: read.value }] : [];
  });
  return {
    from: periodAt(0),
    values,
    status: normalStatus(values, letters.join("")),
    ...(line.estimates === undefined ? {} : { estimates: line.estimates }),
    ...(earlier ? { earlier } : {}),
  };
}
