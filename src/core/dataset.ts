import Big from "big.js";
import { type Area, formerAmong, isOtherwise, type Language, membersIn, world } from "./area";
import {
  add,
  type Amount,
  atLeast,
  converted,
  counted,
  type Estimate,
  type Figure,
  gap,
  type GapReason,
  isBound,
} from "./figure";
import { greatest, least } from "./extremes";
import type { Period, Span } from "./period";

export type Flow = "exports" | "imports" | "turnover";
export type Indicator = Flow | "fdiGrossInflow";
export const flows = ["turnover", "exports", "imports"] as const satisfies readonly Flow[];

export interface Edition {
  readonly edition: string;
  readonly date: string;
  /** Whether the date is the one of publication or the one on which the file was last saved. */
  readonly dated: "published" | "last saved";
  /** The years that it prints; for each the newest edition stands. */
  readonly periods: readonly string[];
}

/** What a source is called. */
export interface SourceNames {
  readonly publisher: string;
  readonly short?: string;
  readonly title: string;
  readonly terms?: string;
}

export interface Source extends SourceNames {
  readonly id: string;
  readonly kind: "statistics" | "press release";
  readonly date: string;
  /** What the date is where it is not the one of publication: that of the file, or of the last day that it speaks of. */
  readonly dated?: "last saved" | "data to";
  readonly url: string | null;
  /** What it is called in other languages; what is missing there is said as above. */
  readonly in?: Readonly<Partial<Record<Language, Partial<SourceNames>>>>;
  /** The oldest first. */
  readonly editions?: readonly Edition[];
  /** Who counted, where a release names it. */
  readonly compiler?: string | null;
}

export interface Statement {
  readonly source: Source;
  readonly reporter: string;
  readonly partner: string;
  readonly period: Period | Span;
  readonly asOf?: string;
  readonly figures: Readonly<Partial<Record<Indicator, Amount>>>;
  readonly growth?: { readonly of: Flow; readonly since: number; readonly value: Amount };
  /** Where it stands: `statements.json, statements[3]`. */
  readonly address: string;
}

export interface Note {
  readonly source: Source;
  readonly partner: string;
  readonly topic: string;
  readonly text: Readonly<Partial<Record<Language, string>>> & { readonly en: string };
  /** The group that a partner's standing is spoken of in. */
  readonly group?: string;
}

export interface Years {
  readonly from: number;
  readonly to: number;
}

/** Dollars for one unit of another currency, by year. */
export interface Rates {
  readonly source: Source;
  readonly years: ReadonlyMap<number, Amount>;
}

/** How a source counts: in which units, and how precisely. */
export interface Counting {
  readonly currency: "USD" | "EUR";
  /** Base units in one unit of a value: 1000 where values are thousands. */
  readonly scale: number;
  readonly decimals: number;
  /** Where present, a value is as precise as it is written, from this many decimals to `decimals`. */
  readonly leastDecimals?: number;
  /** Where present, the figures are read in dollars. */
  readonly rates?: Rates;
}

/** What an older edition, by its name and day, gives for a year, where that is not what stands; null where it gives no figure. */
export interface EarlierValue {
  readonly edition: string;
  readonly date: string;
  readonly year: number;
  readonly value: number | null;
}

/** One indicator with one partner from one source; `values[i]` speaks of the year `from + i`. */
export interface Series {
  readonly source: Source;
  readonly counting: Counting;
  readonly from: number;
  readonly values: readonly (number | null)[];
  readonly status: string | null;
  /** A letter a value: `m` for an estimate from the other side's report, `r` for one carried on, `.` for anything else. */
  readonly estimates?: string;
  readonly earlier?: readonly EarlierValue[];
}

/** What one reporter says, from as many of its files as are loaded. */
export interface ReporterFile {
  readonly reporter: string;
  readonly years: Years;
  /** The years of which each source speaks, the preferred source first. */
  readonly sources: ReadonlyMap<Source, Years>;
  readonly partners: readonly string[];
  /** By `partner indicator`, the preferred source first. */
  readonly series: ReadonlyMap<string, readonly Series[]>;
}

/** A file of a reporter, with the sources and years that it holds. */
export interface FileEntry extends Years {
  readonly file: string;
  readonly sources: readonly string[];
}

export interface ReporterEntry extends FileEntry {
  /** The only partners that the reporter's files speak of; absent where they speak of the whole world. */
  readonly of?: readonly string[];
  /** Further files, loaded when they are asked for. */
  readonly more: readonly FileEntry[];
}

export interface Catalog {
  readonly version: string;
  readonly home: string | null;
  readonly sources: ReadonlyMap<string, Source>;
  /** Source ids, the preferred first. */
  readonly prefer: readonly string[];
  readonly rates: ReadonlyMap<string, Rates>;
  readonly reporters: ReadonlyMap<string, ReporterEntry>;
  readonly files: ReadonlyMap<string, { readonly sha256: string; readonly bytes: number }>;
}

export interface Dataset {
  readonly catalog: Catalog;
  readonly areas: ReadonlyMap<string, Area>;
  readonly statements: readonly Statement[];
  readonly notes: readonly Note[];
  readonly reporters: ReadonlyMap<string, ReporterFile>;
  /** Whether a group that is followed over years has the members of each; else they are the same in all. */
  readonly membership?: "evolving";
}

/** A figure with the source that counted it. */
export interface Observation {
  readonly figure: Figure;
  readonly source: Source | null;
  readonly members?: MembersCounted;
}

/** Whom the figure of a group is a sum of: the same members for every flow of a year. */
export interface MembersCounted {
  /** How many of its members the source lists with any flow, and how many it has. */
  readonly listed: number;
  readonly all: number;
  /** Those of them whose figure is not known, or in part alone: the sum is then a lower bound. */
  readonly partial: readonly string[];
}

const reasons: Readonly<Record<string, GapReason>> = {
  O: "notReported",
  L: "notCollected",
  M: "impossible",
  Q: "suppressed",
};

const nothing: Observation = { figure: gap("notReported"), source: null };
/** Of a group that has no members in a year there can be no figure. */
const notYet: Observation = { figure: gap("impossible"), source: null };

const decimalsOf = (value: number): number => (String(value).split(".")[1] ?? "").length;

/** One unit of the last digit that a source gives of a value. */
function lastUnit({ scale, decimals, leastDecimals }: Counting, value: number): Big {
  const given = leastDecimals === undefined ? decimals : Math.max(leastDecimals, decimalsOf(value));
  return new Big(scale).times(`1e-${Math.min(decimals, given)}`);
}

const estimateKinds: Readonly<Record<string, Estimate>> = { m: "mirrored", r: "repeated" };

function at({ counting, from, values, status: letters, estimates }: Series, year: number): Figure {
  const value = values[year - from];
  const status = letters?.[year - from] ?? "A";
  if (value === undefined || value === null) return gap(reasons[status] ?? "notReported");
  const { scale, currency, rates } = counting;
  const marked = status === "A" ? undefined : status;
  const estimate = estimateKinds[estimates?.[year - from] ?? ""];
  const figure = {
    ...counted(new Big(value).times(scale), lastUnit(counting, value), currency, marked),
    ...(estimate === undefined ? {} : { estimate }),
  };
  if (!rates) return figure;
  const rate = rates.years.get(year);
  return rate ? converted(figure, rate, "USD") : gap("undefined");
}

/** Exports and imports of one source together, an estimate where one of the two is; at least the one that is known. */
function sum(exports: Figure, imports: Figure): Figure {
  // Of two reasons the one that says more.
  if (exports.kind === "gap" && imports.kind === "gap") return exports.reason === "notReported" ? imports : exports;
  if (exports.kind === "gap") return atLeast(imports);
  if (imports.kind === "gap") return atLeast(exports);
  const both = add(exports, imports);
  if (both.kind === "gap") return both;
  const status = [exports.status, imports.status].find((each) => each === "E" || each === "P");
  const estimate = exports.estimate ?? imports.estimate;
  return {
    ...both,
    ...(status === undefined ? {} : { status }),
    ...(estimate === undefined ? {} : { estimate }),
    ...(exports.convertedFrom ? { convertedFrom: exports.convertedFrom } : {}),
  };
}

/** What one source says; a turnover that it does not print is the sum of its own exports and imports. */
function told(file: ReporterFile, partner: string, indicator: Flow, year: number, source: Source): Figure {
  const of = (flow: Flow): Figure => {
    const series = file.series.get(`${partner} ${flow}`)?.find((each) => each.source === source);
    return series ? at(series, year) : gap("notReported");
  };
  const printed = of(indicator);
  if (indicator !== "turnover" || printed.kind === "amount") return printed;
  const derived = sum(of("exports"), of("imports"));
  // Where the source says why it prints no turnover, that is the reason.
  return derived.kind === "gap" && printed.reason !== "notReported" ? printed : derived;
}

const asked = (file: ReporterFile, source: Source | undefined): readonly Source[] =>
  source ? [source] : [...file.sources.keys()];

function observeOne(
  file: ReporterFile,
  partner: string,
  indicator: Flow,
  year: number,
  source: Source | undefined,
): Observation {
  let reason: GapReason = "notReported";
  let bound: Observation | null = null;
  for (const each of asked(file, source)) {
    const figure = told(file, partner, indicator, year, each);
    if (figure.kind === "amount" && !isBound(figure)) return { figure, source: each };
    // A source with both flows is better than a preferred one with a part.
    if (figure.kind === "amount") bound ??= { figure, source: each };
    // The first source that says why there is no figure is believed.
    else if (reason === "notReported") reason = figure.reason;
  }
  return bound ?? { figure: gap(reason), source: null };
}

const isListed = (file: ReporterFile, partner: string, year: number, source: Source): boolean =>
  flows.some((flow) => told(file, partner, flow, year, source).kind === "amount");

/** A partner in a sum, and the members of the group that it stands for. */
interface Counted {
  readonly code: string;
  readonly standsFor: readonly string[];
}

/** The members of a group as a source lists them: a country that is no more stands for its successors until one of them is listed. */
function asListed(
  areas: Dataset["areas"],
  file: ReporterFile,
  members: readonly string[],
  year: number,
  source: Source,
): Counted[] {
  const former = formerAmong(areas, members).filter(
    ({ code, successors }) =>
      isListed(file, code, year, source) && !successors?.some((each) => isListed(file, each, year, source)),
  );
  const replaced = new Set(former.flatMap(({ successors }) => successors ?? []));
  return [
    ...members.filter((code) => !replaced.has(code)).map((code) => ({ code, standsFor: [code] })),
    ...former.map(({ code, successors = [] }) => ({ code, standsFor: successors })),
  ];
}

/** Codes of the members of a group in a year, without the reporter, as a source lists them. */
export function membersListed(
  { areas }: Dataset,
  file: ReporterFile,
  group: Area,
  year: number,
  source: Source | null,
): string[] {
  const members = membersIn(group, year).filter((member) => member !== file.reporter);
  return source ? asListed(areas, file, members, year, source).map(({ code }) => code) : members;
}

/** The sum over the members of a group that one source lists with any flow; sources are not mixed in a sum. */
function observeGroup(
  areas: Dataset["areas"],
  file: ReporterFile,
  members: readonly string[],
  indicator: Flow,
  year: number,
  source: Source | undefined,
): Observation {
  for (const each of asked(file, source)) {
    const listed = asListed(areas, file, members, year, each).filter(({ code }) => isListed(file, code, year, each));
    if (listed.length === 0) continue;
    const figures = listed.map(({ code }) => told(file, code, indicator, year, each));
    const [first, ...rest] = figures.filter(({ kind }) => kind === "amount");
    const total = first ? rest.reduce<Figure>((all, figure) => add(all, figure), first) : gap("notReported");
    const partial = listed.filter((_, i) => {
      const figure = figures[i];
      return figure === undefined || figure.kind === "gap" || isBound(figure);
    });
    return {
      figure: partial.length > 0 ? atLeast(total) : total,
      source: each,
      // A member that the source does not list took no part in the total, so the count of members says so.
      members: {
        listed: new Set(listed.flatMap(({ standsFor }) => standsFor)).size,
        all: members.length,
        partial: partial.map(({ code }) => code),
      },
    };
  }
  return members.length > 0 ? nothing : notYet;
}

/** What a reporter's statistics say of its trade with a partner or a group in a year: one source, or the preferred one. */
export function observe(
  dataset: Dataset,
  reporter: string,
  partner: string,
  indicator: Flow,
  year: number,
  source?: Source,
): Observation {
  const file = dataset.reporters.get(reporter);
  const area = dataset.areas.get(partner);
  if (!file || !area) return nothing;
  if (area.kind !== "group") return observeOne(file, partner, indicator, year, source);
  const members = membersIn(area, year).filter((member) => member !== reporter);
  const seen = observeGroup(dataset.areas, file, members, indicator, year, source);
  // D: the definition differs from that of the year.
  return seen.figure.kind === "amount" && isOtherwise(area, year)
    ? { ...seen, figure: { ...seen.figure, status: "D" } }
    : seen;
}

/** What a source itself prints for a group, whose members are its own choice. */
export function printedFor(
  { reporters }: Dataset,
  reporter: string,
  group: Area,
  indicator: Flow,
  year: number,
  source: Source,
): Figure {
  const file = reporters.get(reporter);
  return file ? told(file, group.code, indicator, year, source) : gap("notReported");
}

/** The one source whose figures stand for a pair in a year: the preferred that has turnover, else that has a part of it. */
export function sourceOf(dataset: Dataset, reporter: string, partner: string, year: number): Source | null {
  for (const flow of flows) {
    const { source } = observe(dataset, reporter, partner, flow, year);
    if (source) return source;
  }
  return null;
}

/** Whether a source gives both sides of the turnover with anyone in a year. */
export const speaksIn = (file: ReporterFile, source: Source, year: number): boolean =>
  file.partners.some((partner) => {
    const figure = told(file, partner, "turnover", year, source);
    return figure.kind === "amount" && !isBound(figure);
  });

/** The preferred source that gives a turnover with anyone in a year. */
export const leadingSource = (file: ReporterFile, year: number): Source | null =>
  [...file.sources.keys()].find((source) => speaksIn(file, source, year)) ?? null;

/** Partners that one source, or the leading one, lists in a year: countries and residual areas, not the world. */
export function partnersIn(file: ReporterFile, year: number, source = leadingSource(file, year)): string[] {
  if (!source) return [];
  return file.partners.filter(
    (partner) => partner !== world && told(file, partner, "turnover", year, source).kind === "amount",
  );
}

/** The nearest years within a span. */
export function clamped({ from, to }: Years, all: Years): Years {
  const nearest = (year: number) => Math.min(all.to, Math.max(all.from, year));
  return { from: nearest(from), to: nearest(to) };
}

/** All years of which a reporter's files speak. */
export const yearsOf = ({ from, to, more }: ReporterEntry): Years => ({
  from: least(
    from,
    more.map((file) => file.from),
  ),
  to: greatest(
    to,
    more.map((file) => file.to),
  ),
});

/** Ids of the sources that the files of some reporters hold, in the catalog's order of preference. */
export function sourcesOn({ prefer, reporters }: Catalog, codes: readonly string[]): string[] {
  const entries = codes.flatMap((code) => reporters.get(code) ?? []);
  const held = new Set(entries.flatMap((entry) => [entry, ...entry.more].flatMap(({ sources }) => sources)));
  return [...prefer.filter((id) => held.has(id)), ...[...held].filter((id) => !prefer.includes(id))];
}

/** Reporters whose files may speak of a country. */
export const reportersOn = (catalog: Catalog, country: string): string[] =>
  [...catalog.reporters]
    .filter(([reporter, { of }]) => reporter !== country && (of === undefined || of.includes(country)))
    .map(([reporter]) => reporter);

/** A reporter's file with its sources in an order of preference; what is not in it comes last. */
export function inOrder(file: ReporterFile, prefer: readonly string[]): ReporterFile {
  if (file.sources.size < 2) return file;
  const place = ({ id }: Source) => prefer.indexOf(id) + 1 || Number.POSITIVE_INFINITY;
  return {
    ...file,
    sources: new Map([...file.sources].sort(([a], [b]) => place(a) - place(b))),
    series: new Map(
      [...file.series].map(([key, all]) => [key, all.toSorted((a, b) => place(a.source) - place(b.source))]),
    ),
  };
}

/** The dataset as one who prefers a source reads it: that one first, and the others where it has no figure. */
export function preferring(dataset: Dataset, source: string | null): Dataset {
  if (source === null) return dataset;
  const prefer = [source, ...dataset.catalog.prefer.filter((id) => id !== source)];
  return {
    ...dataset,
    reporters: new Map([...dataset.reporters].map(([code, file]) => [code, inOrder(file, prefer)])),
  };
}

/** The dataset as one reads it who lets the members of groups change from year to year. */
export const evolving = (dataset: Dataset): Dataset => ({ ...dataset, membership: "evolving" });

/** Several files of one reporter as one, its sources in order of preference; a source that stands in two is taken once. */
export function joined(files: readonly [ReporterFile, ...ReporterFile[]], prefer: readonly string[]): ReporterFile {
  if (files.length === 1) return files[0];
  const series = new Map<string, Series[]>();
  for (const file of files)
    for (const [key, others] of file.series) {
      const known = series.get(key) ?? [];
      const added = others.filter(({ source }) => !known.some((each) => each.source === source));
      series.set(key, [...known, ...added]);
    }
  const all = {
    reporter: files[0].reporter,
    years: {
      from: least(
        files[0].years.from,
        files.map(({ years }) => years.from),
      ),
      to: greatest(
        files[0].years.to,
        files.map(({ years }) => years.to),
      ),
    },
    sources: new Map(files.flatMap(({ sources }) => [...sources])),
    partners: [...new Set(files.flatMap(({ partners }) => partners))],
    series,
  };
  return inOrder(all, prefer);
}

export const statementsOn = (dataset: Dataset, reporter: string, partner: string): Statement[] =>
  dataset.statements.filter((statement) => statement.reporter === reporter && statement.partner === partner);
