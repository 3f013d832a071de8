import { formatPeriod, isPeriod } from "../../../src/core/period";

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** A finding as a test reads it: an amount is its value, to three digits where it is a quotient; areas and sources are their codes, periods as addresses have them. */
export function plain(found: unknown): unknown {
  if (Array.isArray(found)) return found.map(plain);
  if (!isRecord(found)) return found;
  const { kind, value, unit, code, id, year } = found;
  if (kind === "amount" && value !== undefined) {
    const number = Number(value);
    return unit === "USD" || unit === "EUR" ? number : Number(number.toPrecision(2));
  }
  if (typeof code === "string") return code;
  if (typeof id === "string") return id;
  if (typeof year === "number" && isPeriod(found as never)) return formatPeriod(found as never);
  return Object.fromEntries(Object.entries(found).map(([key, each]) => [key, plain(each)]));
}
