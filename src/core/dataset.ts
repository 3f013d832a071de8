import Big from "big.js";
import { type Area, membersIn, world } from "./area";
import { add, type Amount, counted, type Figure, gap, type GapReason } from "./figure";
import type { Period } from "./period";

export type Flow = "exports" | "imports" | "turnover";
export type Indicator = Flow | "fdiGrossInflow";
export const flows = ["turnover", "exports", "imports"] as const satisfies readonly Flow[];

export interface Edition {
  readonly edition: string;
  readonly date: string;
  /** Whether the date is the one of publication or the one on which the file was last saved. */
  readonly dated: "published" | "last saved";
  readonly periods: readonly string[];
}

export interface Source {
  readonly id: string;
  readonly kind: "statistics" | "press release";
  readonly publisher: string;
  readonly short?: string;
  readonly title: string;
  readonly date: string;
  readonly url: string | null;
  readonly terms?: string;
  readonly editions?: readonly Edition[];
  /** Who counted, where a release names it. */
  readonly compiler?: string | null;
}

export interface Statement {
  readonly source: Source;
  readonly reporter: string;
  readonly partner: string;
  readonly period: Period;
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
  readonly text: Readonly<Record<string, string>>;
  /** The group that a partner's standing is spoken of in. */
  readonly group?: string;
}

/** One indicator with one partner from one source; `values[i]` speaks of the year `from + i`, in `scale` units. */
export interface Series {
  readonly source: Source;
  readonly from: number;
  readonly values: readonly (number | null)[];
  readonly status: string | null;
}

export interface ReporterFile {
  readonly reporter: string;
  readonly currency: "USD" | "EUR";
  /** Base units in one unit of a value: 1000 where values are thousands. */
  readonly scale: number;
  readonly decimals: number;
  readonly years: { readonly from: number; readonly to: number };
  readonly partners: readonly string[];
  /** By `partner indicator`, the preferred source first. */
  readonly series: ReadonlyMap<string, readonly Series[]>;
}

export interface Catalog {
  readonly version: string;
  readonly home: string | null;
  readonly sources: ReadonlyMap<string, Source>;
  /** Source ids, the preferred first. */
  readonly prefer: readonly string[];
  readonly reporters: ReadonlyMap<string, { readonly file: string; readonly from: number; readonly to: number }>;
  readonly files: ReadonlyMap<string, { readonly sha256: string; readonly bytes: number }>;
}

export interface Dataset {
  readonly catalog: Catalog;
  readonly areas: ReadonlyMap<string, Area>;
  readonly statements: readonly Statement[];
  readonly notes: readonly Note[];
  readonly reporters: ReadonlyMap<string, ReporterFile>;
}

/** A figure with the source that counted it. */
export interface Observation {
  readonly figure: Figure;
  readonly source: Source | null;
  /** For a group: how many of its members stand in the source, and how many it has. */
  readonly members?: { readonly listed: number; readonly all: number };
}

const reasons: Readonly<Record<string, GapReason>> = {
  O: "notReported",
  L: "notCollected",
  M: "impossible",
  Q: "suppressed",
};

const nothing: Observation = { figure: gap("notReported"), source: null };

function at(file: ReporterFile, series: Series, year: number): Figure {
  const index = year - series.from;
  const value = series.values[index];
  const status = series.status?.[index] ?? "A";
  if (value === undefined || value === null) return gap(reasons[status] ?? "notReported");
  const unit = new Big(file.scale).times(`1e-${file.decimals}`);
  return counted(new Big(value).times(file.scale), unit, file.currency, status === "A" ? undefined : status);
}

function observeOne(file: ReporterFile, partner: string, indicator: Flow, year: number): Observation {
  let reason: GapReason = "notReported";
  for (const series of file.series.get(`${partner} ${indicator}`) ?? []) {
    const figure = at(file, series, year);
    if (figure.kind === "amount") return { figure, source: series.source };
    // The first source that says why there is no figure is believed.
    if (reason === "notReported") reason = figure.reason;
  }
  return { figure: gap(reason), source: null };
}

/** What the statistics of a reporter say of its trade with a partner or a group in a year, from the preferred source. */
export function observe(
  dataset: Dataset,
  reporter: string,
  partner: string,
  indicator: Flow,
  year: number,
): Observation {
  const file = dataset.reporters.get(reporter);
  const area = dataset.areas.get(partner);
  if (!file || !area) return nothing;
  if (area.kind !== "group") return observeOne(file, partner, indicator, year);
  const members = membersIn(area, year).filter((member) => member !== reporter);
  // A member that the source does not list took no part in the total, so the count of members says so.
  const listed = members
    .map((member) => observeOne(file, member, indicator, year))
    .filter(({ figure }) => figure.kind === "amount");
  const [first, ...rest] = listed;
  if (!first) return nothing;
  return {
    figure: rest.reduce((sum, { figure }) => add(sum, figure), first.figure),
    source: first.source,
    members: { listed: listed.length, all: members.length },
  };
}

/** Partners that a reporter's statistics list in a year: countries and residual areas, not the world. */
export function partnersIn(file: ReporterFile, year: number): string[] {
  return file.partners.filter(
    (partner) => partner !== world && observeOne(file, partner, "turnover", year).figure.kind === "amount",
  );
}

export const statementsOn = (dataset: Dataset, reporter: string, partner: string): Statement[] =>
  dataset.statements.filter((statement) => statement.reporter === reporter && statement.partner === partner);
