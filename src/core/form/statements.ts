import * as v from "valibot";
import { type Area } from "../area";
import type { Dataset, Note, Source, Statement } from "../dataset";
import { flows, type Indicator, statedIndicators } from "../indicators";
import { add, type Amount } from "../figure";
import { meets } from "../interval";
import { hasOpenZeros, parseLiteral, parsePercentage } from "../literal";
import { formatPeriod, inYear, isAhead, isLike, isPeriod, parseStatedPeriod, type Period, type Span } from "../period";
import type { Result } from "../result";
import { catalogSource, withId } from "./catalog";
import { accept, collect, day, hasFormat, list, type Reading, type Report, period, text } from "./problem";
import { show } from "./show";
import { languages } from "../language";

const statementSchema = v.strictObject({
  source: v.string(),
  reporter: v.string(),
  partner: v.string(),
  period: v.string(),
  asOf: v.optional(day),
  // Every figure beside it is in dollars; one in another currency must not pass for dollars.
  currency: v.optional(v.literal("USD")),
  ...(Object.fromEntries(statedIndicators.map((name) => [name, v.optional(v.string())])) as Record<
    Indicator,
    v.OptionalSchema<v.StringSchema<undefined>, undefined>
  >),
  growth: v.optional(v.strictObject({ of: v.picklist(flows), since: period, value: v.string() })),
  inferred: v.optional(v.array(v.string())),
});
const noteSchema = v.strictObject({
  source: v.string(),
  partner: v.string(),
  topic: v.string(),
  text: v.strictObject({
    ...Object.fromEntries(languages.map((language) => [language, v.optional(text)])),
    en: text,
  }),
  group: v.optional(v.string()),
});
const anyRecord = v.record(v.string(), v.unknown());

/** What a change is on: a year stands for the same part of it; null for what is not like the period. */
function baseOf(since: Period, of: Period | Span): Period | null {
  if (!isPeriod(of)) return since;
  const base = since.kind === "year" ? inYear(of, since.year) : since;
  return isLike(base, of) ? base : null;
}

function readStatement(
  entry: unknown,
  path: string,
  file: string,
  context: { sources: ReadonlyMap<string, Source>; areas: ReadonlyMap<string, Area>; today: string },
  report: Report,
): Statement | null {
  const raw = accept(statementSchema, entry, path, report);
  if (!raw) return null;
  let sound = true;
  const refuse = (key: string, message: string) => {
    sound = false;
    report(`${path}.${key}`, message);
  };
  const take = <T>(key: string, result: Result<T>): T | null => {
    if (result.ok) return result.value;
    refuse(key, result.reason);
    return null;
  };
  const source = context.sources.get(raw.source);
  if (!source) refuse("source", `unknown source ${show(raw.source)}`);
  for (const key of ["reporter", "partner"] as const) {
    const area = context.areas.get(raw[key]);
    if (!area) refuse(key, `unknown area ${show(raw[key])}`);
    else if (key === "reporter" && area.kind === "group")
      refuse(key, `${show(raw[key])} is a group, which reports nothing itself`);
  }
  const when = take("period", parseStatedPeriod(raw.period));
  if (when && isAhead(when, context.today)) refuse("period", `${show(raw.period)} lies in the future`);
  if (raw.asOf !== undefined && raw.asOf > context.today) refuse("asOf", `${show(raw.asOf)} lies in the future`);
  if (when?.kind === "open") report(`${path}.period`, "a cumulative figure without a stated end", "warning");
  const figures: Partial<Record<Indicator, Amount>> = {};
  for (const key of statedIndicators) {
    const literal = raw[key];
    const figure = literal === undefined ? null : take(key, parseLiteral(literal));
    if (!figure) continue;
    figures[key] = figure;
    if (hasOpenZeros(figure))
      report(`${path}.${key}`, `${show(literal)} may be rounded more coarsely than its digits say; add “±”`, "warning");
  }
  const { turnover, exports, imports } = figures;
  if (turnover && exports && imports) {
    const sum = add(exports, imports);
    if (sum.kind === "amount" && !meets(sum.interval, turnover.interval))
      refuse(
        "turnover",
        `${show(raw.turnover)} cannot be the sum of exports ${show(raw.exports)} and imports ${show(raw.imports)}`,
      );
  } else if (turnover && (raw.exports === undefined || raw.imports === undefined))
    report(`${path}.turnover`, "turnover stated without its parts", "warning");
  const growthValue = raw.growth && take("growth.value", parsePercentage(raw.growth.value));
  const since = raw.growth && when && baseOf(raw.growth.since, when);
  if (when && since === null) refuse("growth.since", `expected a period like ${show(raw.period)}, or a year`);
  if (!sound || !source || !when) return null;
  return {
    source,
    reporter: raw.reporter,
    partner: raw.partner,
    period: when,
    figures,
    address: `${file}, ${path}`,
    ...(raw.asOf === undefined ? {} : { asOf: raw.asOf }),
    ...(raw.growth && growthValue && since ? { growth: { ...raw.growth, since, value: growthValue } } : {}),
  };
}

/** Reads the statements; one that is unsound is left out and reported, the others stand. `today` is an ISO date. */
export function readStatements(
  input: unknown,
  areas: ReadonlyMap<string, Area>,
  today: string,
  file = "statements.json",
): Reading<Pick<Dataset, "statements" | "notes">> {
  return collect(file, (report) => {
    const statements: Statement[] = [];
    const notes: Note[] = [];
    if (!hasFormat(input, "visavis-statements/1", report)) return { statements, notes };
    const sources = new Map<string, Source>();
    for (const [id, entry] of Object.entries(accept(anyRecord, input["sources"], "sources", report) ?? {})) {
      const source = accept(catalogSource, entry, `sources.${id}`, report);
      if (!source) continue;
      if (source.date > today) report(`sources.${id}.date`, `${show(source.date)} lies in the future`);
      else sources.set(id, withId(id, source));
      if (!source.url) report(`sources.${id}.url`, "the source has no address", "warning");
    }
    const seen = new Map<string, string>();
    list(input["statements"], "statements", report).forEach((entry, i) => {
      const path = `statements[${i}]`;
      const statement = readStatement(entry, path, file, { sources, areas, today }, report);
      if (!statement) return;
      const { source, reporter, partner } = statement;
      const key = (indicator: string) =>
        [source.id, reporter, partner, formatPeriod(statement.period), indicator].join(" ");
      const indicators = Object.keys(statement.figures);
      const twice = indicators.filter((indicator) => seen.has(key(indicator)));
      for (const indicator of twice)
        report(`${path}.${indicator}`, `the same figure is stated at ${seen.get(key(indicator))}`);
      if (twice.length > 0) return;
      for (const indicator of indicators) seen.set(key(indicator), path);
      statements.push(statement);
    });
    list(input["notes"] ?? [], "notes", report).forEach((entry, i) => {
      const note = accept(noteSchema, entry, `notes[${i}]`, report);
      if (!note) return;
      const source = sources.get(note.source);
      if (!source) report(`notes[${i}].source`, `unknown source ${show(note.source)}`);
      const { group, ...rest } = note;
      if (group !== undefined && areas.get(group)?.kind !== "group")
        report(`notes[${i}].group`, `unknown group ${show(group)}`);
      else if (!areas.has(note.partner)) report(`notes[${i}].partner`, `unknown area ${show(note.partner)}`);
      else if (source) notes.push({ ...rest, source, ...(group === undefined ? {} : { group }) });
    });
    return { statements, notes };
  });
}
