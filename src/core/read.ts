import * as v from "valibot";
import { type Area, languages } from "./area";
import type { Catalog, Dataset, Flow, Indicator, Note, ReporterFile, Series, Source, Statement } from "./dataset";
import { add, type Amount } from "./figure";
import { meets } from "./interval";
import { hasOpenZeros, parseLiteral, parsePercentage } from "./literal";
import { firstYear, parsePeriod } from "./period";
import type { Result } from "./result";

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

type Report = (path: string, message: string, severity?: Problem["severity"]) => void;

function collect<T>(file: string, read: (report: Report) => T): Reading<T> {
  const problems: Problem[] = [];
  const value = read((path, message, severity = "error") => problems.push({ severity, file, path, message }));
  return { value, problems };
}

const show = (value: unknown): string => {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

/** Checks a value against a schema; every issue is reported under its path. */
function accept<S extends v.GenericSchema>(
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
    report(
      `${path}${keys}`.replace(/^\./, ""),
      `expected ${issue.expected ?? "another value"}, got ${show(issue.input)}`,
    );
  }
  return null;
}

/** Refuses what is not an object of the expected format, saying which one was found. */
function hasFormat(input: unknown, format: string, report: Report): input is Record<string, unknown> {
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    report("", `expected an object with "format": "${format}", got ${show(input)}`);
    return false;
  }
  const found = (input as Record<string, unknown>)["format"];
  if (found === format) return true;
  report("format", `expected "${format}", got ${show(found)}. This edition of the application cannot read it`);
  return false;
}

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, "date"));
const year = v.pipe(v.string(), v.regex(/^\d{4}$/, "year"), v.transform(Number));
const web = v.nullish(v.pipe(v.string(), v.regex(/^https?:\/\//, "web address")), null);

const catalogSource = v.object({
  kind: v.picklist(["statistics", "press release"]),
  publisher: v.string(),
  short: v.optional(v.string()),
  title: v.string(),
  date: day,
  url: web,
  terms: v.optional(v.string()),
  compiler: v.nullish(v.string()),
  editions: v.optional(
    v.array(
      v.object({
        edition: v.string(),
        date: day,
        dated: v.picklist(["published", "last saved"]),
        periods: v.array(v.string()),
      }),
    ),
  ),
});

const catalogSchema = v.object({
  version: v.string(),
  home: web,
  sources: v.record(v.string(), catalogSource),
  prefer: v.array(v.string()),
  reporters: v.record(
    v.string(),
    v.object({ file: v.pipe(v.string(), v.regex(/^series\/[A-Z0-9]+\.json$/)), from: year, to: year }),
  ),
  files: v.record(v.string(), v.object({ sha256: v.string(), bytes: v.number() })),
});

const withId = (id: string, source: v.InferOutput<typeof catalogSource>): Source => ({ ...source, id }) as Source;

export function readCatalog(input: unknown, file = "catalog.json"): Reading<Catalog | null> {
  return collect(file, (report) => {
    if (!hasFormat(input, "visavis-catalog/1", report)) return null;
    const catalog = accept(catalogSchema, input, "", report);
    if (!catalog) return null;
    catalog.prefer.forEach((id, i) => {
      if (!(id in catalog.sources)) report(`prefer[${i}]`, `unknown source ${show(id)}`);
    });
    return {
      version: catalog.version,
      home: catalog.home,
      sources: new Map(Object.entries(catalog.sources).map(([id, source]) => [id, withId(id, source)])),
      prefer: catalog.prefer,
      reporters: new Map(Object.entries(catalog.reporters)),
      files: new Map(Object.entries(catalog.files)),
    };
  });
}

const names = v.object(
  Object.fromEntries(languages.map((l) => [l, v.string()])) as Record<
    (typeof languages)[number],
    v.StringSchema<undefined>
  >,
);
const areaSchema = v.object({
  code: v.pipe(v.string(), v.regex(/^[A-Z0-9]{2,5}$/)),
  kind: v.picklist(["country", "residual", "world"]),
  iso3: v.optional(v.string()),
  names,
  disclaimer: v.optional(v.string()),
  namesBySource: v.optional(v.record(v.string(), v.string())),
});
const groupSchema = v.object({
  code: v.pipe(v.string(), v.regex(/^[A-Z0-9]{2,6}$/)),
  names,
  source: v.optional(v.string()),
  members: v.array(v.object({ area: v.string(), from: v.optional(day), to: v.optional(day) })),
});

const list = (input: unknown, path: string, report: Report): unknown[] => {
  if (Array.isArray(input)) return input;
  report(path, `expected a list, got ${show(input)}`);
  return [];
};

export function readAreas(input: unknown, file = "areas.json"): Reading<ReadonlyMap<string, Area>> {
  return collect(file, (report) => {
    const areas = new Map<string, Area>();
    const enter = (area: Area, path: string) => {
      if (areas.has(area.code)) report(`${path}.code`, `${show(area.code)} occurs twice`);
      else areas.set(area.code, area);
    };
    if (!hasFormat(input, "visavis-areas/1", report)) return areas;
    list(input["areas"], "areas", report).forEach((entry, i) => {
      const area = accept(areaSchema, entry, `areas[${i}]`, report);
      if (area) enter(area as Area, `areas[${i}]`);
    });
    list(input["groups"], "groups", report).forEach((entry, i) => {
      const group = accept(groupSchema, entry, `groups[${i}]`, report);
      if (!group) return;
      group.members.forEach(({ area }, m) => {
        if (!areas.has(area)) report(`groups[${i}].members[${m}].area`, `unknown area ${show(area)}`);
      });
      const { source, ...rest } = group;
      enter(
        { ...rest, kind: "group", ...(source === undefined ? {} : { membershipSource: source }) } as Area,
        `groups[${i}]`,
      );
    });
    return areas;
  });
}

const statementSchema = v.object({
  source: v.string(),
  reporter: v.string(),
  partner: v.string(),
  period: v.string(),
  asOf: v.optional(day),
  turnover: v.optional(v.string()),
  exports: v.optional(v.string()),
  imports: v.optional(v.string()),
  fdiGrossInflow: v.optional(v.string()),
  growth: v.optional(v.object({ of: v.picklist(["turnover", "exports", "imports"]), since: year, value: v.string() })),
  inferred: v.optional(v.array(v.string())),
});
const noteSchema = v.object({
  source: v.string(),
  partner: v.string(),
  topic: v.string(),
  text: v.record(v.string(), v.string()),
});
const stated: readonly Indicator[] = ["turnover", "exports", "imports", "fdiGrossInflow"];

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
  const period = take("period", parsePeriod(raw.period));
  if (period && `${firstYear(period)}` > context.today) refuse("period", `${show(raw.period)} lies in the future`);
  if (period?.kind === "open") report(`${path}.period`, "a cumulative figure without a stated end", "warning");
  const figures: Partial<Record<Indicator, Amount>> = {};
  for (const key of stated) {
    const text = raw[key];
    const figure = text === undefined ? null : take(key, parseLiteral(text));
    if (!figure) continue;
    figures[key] = figure;
    if (hasOpenZeros(figure))
      report(`${path}.${key}`, `${show(text)} may be rounded more coarsely than its digits say; add “±”`, "warning");
  }
  const { turnover, exports, imports } = figures;
  if (turnover && exports && imports) {
    const sum = add(exports, imports);
    if (sum.kind === "amount" && !meets(sum.interval, turnover.interval))
      refuse(
        "turnover",
        `${show(raw.turnover)} cannot be the sum of exports ${show(raw.exports)} and imports ${show(raw.imports)}`,
      );
  } else if (turnover) report(`${path}.turnover`, "turnover stated without its parts", "warning");
  const growthValue = raw.growth && take("growth.value", parsePercentage(raw.growth.value));
  if (!sound || !source || !period) return null;
  return {
    source,
    reporter: raw.reporter,
    partner: raw.partner,
    period,
    figures,
    address: `${file}, ${path}`,
    ...(raw.asOf === undefined ? {} : { asOf: raw.asOf }),
    ...(raw.growth && growthValue ? { growth: { ...raw.growth, value: growthValue } } : {}),
  };
}

/** Reads the statements; one that is unsound is left out and told, the others stand. `today` is an ISO date. */
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
    const rawSources = input["sources"];
    for (const [id, entry] of Object.entries(typeof rawSources === "object" && rawSources ? rawSources : {})) {
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
      for (const indicator of Object.keys(statement.figures)) {
        const { source, reporter, partner } = statement;
        const key = [source.id, reporter, partner, JSON.stringify(statement.period), indicator].join(" ");
        if (seen.has(key)) return report(`${path}.${indicator}`, `the same figure is stated at ${seen.get(key)}`);
        seen.set(key, path);
      }
      statements.push(statement);
    });
    list(input["notes"] ?? [], "notes", report).forEach((entry, i) => {
      const note = accept(noteSchema, entry, `notes[${i}]`, report);
      if (!note) return;
      const source = sources.get(note.source);
      if (source) notes.push({ ...note, source });
      else report(`notes[${i}].source`, `unknown source ${show(note.source)}`);
    });
    return { statements, notes };
  });
}

const seriesHead = v.object({
  reporter: v.string(),
  currency: v.picklist(["USD", "EUR"]),
  scale: v.number(),
  decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
  partners: v.array(v.string()),
  indicators: v.array(v.picklist(["turnover", "exports", "imports"])),
  periods: v.pipe(v.array(year), v.minLength(1)),
  sources: v.array(v.string()),
});

interface RawSeries {
  partner: number;
  indicator: number;
  source: number;
  from: number;
  values: (number | null)[];
  status?: string;
}

// Checked by hand: this is the bulk of the data, and a schema costs a hundred times as much.
function seriesFault(entry: unknown, periods: number): string | null {
  if (typeof entry !== "object" || entry === null) return `expected an object, got ${show(entry)}`;
  const { partner, indicator, source, from, values, status } = entry as Record<string, unknown>;
  for (const [key, index] of Object.entries({ partner, indicator, source, from }))
    if (!Number.isInteger(index) || (index as number) < 0) return `${key}: expected an index, got ${show(index)}`;
  if (!Array.isArray(values)) return `values: expected a list, got ${show(values)}`;
  const wrong = values.findIndex((value) => value !== null && !Number.isFinite(value));
  if (wrong >= 0) return `values[${wrong}]: expected a number or null, got ${show(values[wrong])}`;
  if ((from as number) + values.length > periods)
    return `values: ${values.length} values from period ${show(from)} on run past the last period`;
  if (status !== undefined && (typeof status !== "string" || status.length !== values.length))
    return `status: expected ${values.length} letters, got ${show(status)}`;
  return null;
}

/** Reads one reporter's series; a series that is unsound is left out and told. */
export function readSeries(
  input: unknown,
  file: string,
  catalog: Catalog,
  areas: ReadonlyMap<string, Area>,
): Reading<ReporterFile | null> {
  return collect(file, (report) => {
    if (!hasFormat(input, "visavis-series/1", report)) return null;
    const head = accept(seriesHead, input, "", report);
    if (!head) return null;
    const first = head.periods[0] ?? 0;
    if (head.periods.some((period, i) => period !== first + i)) {
      report("periods", "expected consecutive years");
      return null;
    }
    if (areas.get(head.reporter)?.kind !== "country")
      report("reporter", `${show(head.reporter)} is no country of areas.json`);
    const known = (values: readonly string[], key: string, map: ReadonlyMap<string, unknown>) =>
      values.forEach(
        (value, i) =>
          map.has(value) || report(`${key}[${i}]`, `unknown ${key === "sources" ? "source" : "area"} ${show(value)}`),
      );
    known(head.partners, "partners", areas);
    known(head.sources, "sources", catalog.sources);
    const series = new Map<string, Series[]>();
    list(input["series"], "series", report).forEach((entry, i) => {
      const fault = seriesFault(entry, head.periods.length);
      if (fault) return report(`series[${i}]`, fault);
      const raw = entry as RawSeries;
      const partner = head.partners[raw.partner];
      const indicator: Flow | undefined = head.indicators[raw.indicator];
      const source = catalog.sources.get(head.sources[raw.source] ?? "");
      if (!partner || !indicator || !source || !areas.has(partner))
        return report(`series[${i}]`, "names a partner, indicator or source that the file does not list");
      const key = `${partner} ${indicator}`;
      const others = series.get(key) ?? [];
      if (others.some((other) => other.source === source))
        return report(`series[${i}]`, `${key} from ${source.id} occurs twice`);
      others.push({ source, from: first + raw.from, values: raw.values, status: raw.status ?? null });
      series.set(key, others);
    });
    const preference = (source: Source) => catalog.prefer.indexOf(source.id) + 1 || Number.POSITIVE_INFINITY;
    for (const others of series.values()) others.sort((a, b) => preference(a.source) - preference(b.source));
    return {
      reporter: head.reporter,
      currency: head.currency,
      scale: head.scale,
      decimals: head.decimals,
      years: { from: first, to: first + head.periods.length - 1 },
      partners: head.partners,
      series,
    };
  });
}
