import * as v from "valibot";
import { joinedCoverage } from "../coverage";
import { parsePeriod, parsePeriods } from "../period";
import { plain, visible } from "../plainText";
import { show } from "./show";

/** Something wrong in a file, with its address: `statements[3].turnover`. */
export interface Problem {
  readonly severity: "error" | "warning";
  readonly file: string;
  readonly path: string;
  readonly message: string;
}

/** What a reader returns: as much as is sound, and all that is not. */
export interface Reading<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

/** Enters a problem under its path; an error unless said otherwise. */
export type Report = (path: string, message: string, severity?: Problem["severity"]) => void;

/** Runs a reader and gathers what it reports. */
export function collect<T>(file: string, read: (report: Report) => T): Reading<T> {
  const problems: Problem[] = [];
  const value = read((path, message, severity = "error") =>
    problems.push({ severity, file, path: visible(path), message: visible(message) }),
  );
  return { value, problems };
}

const expectedOf = (expected: string | null): string =>
  ({ Array: "a list", Object: "an object", string: "a text", number: "a number" })[expected ?? ""] ??
  expected ??
  "another value";

/** Checks a value against a schema; every issue is reported under its path. */
export function accept<S extends v.GenericSchema>(
  schema: S,
  value: unknown,
  path: string,
  report: Report,
): v.InferOutput<S> | null {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const keys = (issue.path ?? [])
      .map(({ key }) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
      .join("");
    const missing = issue.input === undefined && issue.expected === JSON.stringify(issue.path?.at(-1)?.key);
    if (issue.expected === "never") {
      report(`${path}${keys}`.replace(/^\./, ""), "is not a key that is known here");
      continue;
    }
    // A rule on a value says in its message what it expects; the name of its type would not help.
    const expected = issue.kind === "validation" ? issue.message : expectedOf(issue.expected);
    report(
      `${path}${keys}`.replace(/^\./, ""),
      missing ? "is missing" : `expected ${expected}, got ${show(issue.input)}`,
    );
  }
  return null;
}

/** Refuses what is not an object of the expected format, saying which one was found. */
export function hasFormat(input: unknown, format: string, report: Report): input is Record<string, unknown> {
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    report("", `expected an object with "format": "${format}", got ${show(input)}`);
    return false;
  }
  const found = (input as Record<string, unknown>)["format"];
  if (found === format) return true;
  report("format", `expected "${format}", got ${show(found)}. This edition of the application cannot read it`);
  return false;
}

/** The entries of a table that are sound; each of the others is reported under its own path. */
export function table<S extends v.GenericSchema>(
  schema: S,
  input: unknown,
  path: string,
  report: Report,
): Map<string, v.InferOutput<S>> {
  const found = accept(v.record(v.string(), v.unknown()), input, path, report) ?? {};
  const sound = new Map<string, v.InferOutput<S>>();
  for (const [key, entry] of Object.entries(found)) {
    const value = accept(schema, entry, `${path}.${key}`, report);
    if (value !== null) sound.set(key, value);
  }
  return sound;
}

/** The list that stands at a path; where there is none, an empty one, and reported. */
export const list = (input: unknown, path: string, report: Report): unknown[] => {
  if (Array.isArray(input)) return input;
  report(path, `expected a list, got ${show(input)}`);
  return [];
};

/** A text that the reader is shown. */
export const text = v.pipe(v.string(), v.transform(plain));
/** A text without which something would have no name. */
export const words = v.pipe(text, v.regex(/\S/, "a text that is not blank"));
/** Whether a text that has the form of a date is one: no month has a 31 February. */
function isDay(written: string): boolean {
  const time = Date.parse(written);
  return Number.isNaN(time) || new Date(time).toISOString().startsWith(written);
}
export const day = v.pipe(
  v.string(),
  v.isoDate("a date such as 2024-03-07"),
  v.check(isDay, "a day that the month has"),
);
/** What a text names, by a function that gives null where it names nothing. */
const named = <T extends object>(read: (text: string) => T | null, expected: string) =>
  v.pipe(
    v.string(),
    v.transform((written) => read(written) ?? written),
    v.check((found) => typeof found !== "string", expected),
  ) as unknown as v.GenericSchema<string, T>;

/** A period as `formatPeriod` writes it. */
export const period = named((written) => {
  const read = parsePeriod(written);
  return read.ok ? read.value : null;
}, "a period such as 2023 or 2024-08");
/** Periods like each other, as `formatPeriods` writes them. */
export const periods = named(parsePeriods, "periods such as 2018-2023 or 2022-01..2024-08");
/** Of which periods figures are given: `["2018-2025", "2019-01..2026-06"]`. */
export const coverage = v.pipe(
  v.array(periods),
  v.minLength(1, "at least one period"),
  v.transform((read) => joinedCoverage([read])),
);
export const web = v.nullish(v.pipe(v.string(), v.regex(/^https?:\/\//, "a web address")), null);
