import { areasFile } from "./files";

/*
 * A second way to the same figures: whole numbers read out of the files as they lie, without the application's figures,
 * periods and places, so that an error of theirs is not repeated here.
 */

/** What a file holds of one flow in one year: hundredths of a unit of currency, and the letter of status. */
interface Cell {
  readonly value: number;
  readonly status: string;
}

export type Flow = "exports" | "imports" | "turnover";
export const allFlows = ["turnover", "exports", "imports"] as const;

interface RawSeries {
  readonly partner: number;
  readonly indicator: number;
  readonly source?: number;
  readonly from: number;
  readonly values: readonly (number | null)[];
  readonly status?: string;
  readonly beyond?: readonly number[];
}

export interface RawFile {
  readonly reporter: string;
  readonly scale: number;
  readonly units?: Readonly<Record<string, { readonly scale: number }>>;
  readonly partners: readonly string[];
  readonly indicators: readonly string[];
  readonly periods: readonly string[];
  readonly sources: readonly string[];
  readonly preliminary?: Readonly<Record<string, readonly string[]>>;
  readonly printed?: Readonly<Record<string, readonly string[]>>;
  readonly series: readonly RawSeries[];
}

const years = (run: string): number[] => {
  const [from = 0, to = from] = run.split("-").map(Number);
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
};
const isOfYears = (run: string): boolean => /^\d{4}(-\d{4})?$/.test(run);
const yearsIn = (runs: readonly string[] = []): ReadonlySet<number> => new Set(runs.filter(isOfYears).flatMap(years));

/** Who lies behind a row of the count. */
export interface Row {
  readonly partner: string;
  readonly value: number;
  /** Whether one of the two flows is missing, so that the value is the least that it can be. */
  readonly isLeast: boolean;
  /** Whether nothing was traded, which less than half of the last digit is not. */
  readonly isNone: boolean;
  readonly flag: "E" | "P" | null;
}

/** The years of a source in a file, by partner, flow and year. */
export class Yearly {
  readonly years: readonly number[];
  private readonly cells = new Map<string, Cell>();
  private readonly beyond = new Map<string, number>();
  private readonly prints: ReadonlySet<number>;
  readonly partners: readonly string[];

  constructor(
    readonly file: RawFile,
    readonly source: string,
  ) {
    const at = file.sources.indexOf(source);
    const preliminary = yearsIn(file.preliminary?.[source]);
    this.prints = yearsIn(file.printed?.[source]);
    this.partners = file.partners;
    const scale = file.units?.[source]?.scale ?? file.scale;
    // A run of years stands first, so that its periods are numbered from zero.
    const [run = ""] = file.periods;
    const all = isOfYears(run) ? years(run) : [];
    const found = new Set<number>();
    for (const { partner, indicator, source: by = 0, from, values, status, beyond } of file.series) {
      if (by !== at || from >= all.length) continue;
      values.forEach((value, i) => {
        const year = all[from + i];
        if (value === null || year === undefined) return;
        found.add(year);
        const key = `${file.partners[partner]} ${file.indicators[indicator]} ${year}`;
        const letter = status?.[i] ?? (preliminary.has(year) ? "P" : "A");
        this.cells.set(key, { value: Math.round(value * scale * 100), status: letter });
        if (beyond?.[i]) this.beyond.set(key, Math.round(beyond[i] * scale * 100));
      });
    }
    this.years = [...found].toSorted((a, b) => a - b);
  }

  /** One flow with one partner; of a turnover that is not printed the sum of its parts, or the one that is known. */
  row(partner: string, flow: Flow, year: number): Row | null {
    const get = (each: Flow) => this.cells.get(`${partner} ${each} ${year}`);
    const of = (...parts: readonly Cell[]) =>
      parts.some(({ status }) => status === "E") ? "E" : parts.some(({ status }) => status === "P") ? "P" : null;
    const made = (value: number, isLeast: boolean, ...parts: readonly Cell[]): Row => {
      const isNone = value === 0 && parts.every(({ status }) => status !== "N");
      return { partner, value, isLeast, isNone, flag: of(...parts) };
    };
    const own = get(flow);
    if (own) return made(own.value, false, own);
    const [out, back] = [get("exports"), get("imports")];
    if (flow !== "turnover" || (!out && !back)) return null;
    if (out && back) {
      const more = this.prints.has(year) ? (this.beyond.get(`${partner} imports ${year}`) ?? 0) : 0;
      return made(out.value + back.value + more, false, out, back);
    }
    const [known] = [out, back].flatMap((each) => each ?? []);
    return known && known.value > 0 ? made(known.value, true, known) : null;
  }

  isListed = (partner: string, year: number): boolean =>
    allFlows.some((flow) => this.row(partner, flow, year) !== null);
}

const countries = new Map(areasFile.areas.filter(({ kind }) => kind === "country").map((area) => [area.code, area]));

/** Partners with a place: by value, those with the same value in one place. */
export function ranksOf(yearly: Yearly, flow: Flow, year: number): Map<string, Row & { readonly rank: number }> {
  const rows = yearly.partners
    .filter((code) => countries.has(code) && code !== yearly.file.reporter)
    .flatMap((code) => yearly.row(code, flow, year) ?? []);
  const least = rows.filter(({ isLeast }) => isLeast);
  const whole = rows.filter(({ isLeast, isNone }) => !isLeast && !isNone);
  const [only] = least;
  // What is known in part has a place only where it is alone with that, and above all others all the same.
  const isAbove = only && least.length === 1 && whole.every(({ value }) => value < only.value);
  const ranked = isAbove ? [only, ...whole] : whole;
  return new Map(
    ranked.map((row) => [row.partner, { ...row, rank: 1 + ranked.filter(({ value }) => value > row.value).length }]),
  );
}

interface Sum {
  readonly value: number | null;
  readonly isLeast: boolean;
  readonly flag: Row["flag"];
  /** Of how many members, and how many of them the source lists. */
  readonly all: number;
  readonly listed: number;
}

/** The members of a group at the end of a year, without the reporter. */
export function membersOf(group: string, year: number, reporter: string): string[] {
  const end = `${year}-12-31`;
  return (areasFile.groups.find(({ code }) => code === group)?.members ?? [])
    .filter(({ from = "", to = "9999" }) => from <= end && to > end)
    .map(({ area }) => area)
    .filter((code) => code !== reporter);
}

/** Whom a source lists in the place of members: a country that is no more, while none of those that came of it is listed. */
function standIns(yearly: Yearly, members: readonly string[], year: number): ReadonlyMap<string, readonly string[]> {
  const former = [...countries.values()].filter(
    ({ code, successors = [] }) =>
      successors.length > 0 &&
      successors.every((each) => members.includes(each)) &&
      yearly.isListed(code, year) &&
      !successors.some((each) => yearly.isListed(each, year)),
  );
  return new Map(former.map(({ code, successors = [] }) => [code, successors]));
}

export const hasStandIns = (yearly: Yearly, members: readonly string[], year: number): boolean =>
  [...countries.values()].some(
    ({ code, successors }) => successors?.some((each) => members.includes(each)) && yearly.isListed(code, year),
  );

/** The sum over the members that are listed with any flow; where one of them lacks this flow, the least that it can be. */
export function sumOf(yearly: Yearly, members: readonly string[], flow: Flow, year: number): Sum | null {
  const former = standIns(yearly, members, year);
  const replaced = new Set([...former.values()].flat());
  const listed = [...members.filter((code) => !replaced.has(code)), ...former.keys()].filter((code) =>
    yearly.isListed(code, year),
  );
  if (listed.length === 0) return null;
  const rows = listed.flatMap((code) => yearly.row(code, flow, year) ?? []);
  const flags = rows.map(({ flag }) => flag);
  return {
    value: rows.length > 0 ? rows.reduce((sum, { value }) => sum + value, 0) : null,
    isLeast: rows.length < listed.length || rows.some(({ isLeast }) => isLeast),
    flag: flags.includes("E") ? "E" : flags.includes("P") ? "P" : null,
    all: members.length,
    listed: new Set(listed.flatMap((code) => former.get(code) ?? [code])).size,
  };
}

/** The sums of a year and of the year before over the members of the later that are known in both. */
export function likeForLike(
  yearly: Yearly,
  group: string,
  flow: Flow,
  year: number,
): { readonly now: number; readonly before: number; readonly same: number } | null {
  const both = membersOf(group, year, yearly.file.reporter).filter((code) =>
    [year, year - 1].every((each) => yearly.row(code, flow, each)?.isLeast === false),
  );
  const sum = (each: number) => both.reduce((all, code) => all + (yearly.row(code, flow, each)?.value ?? 0), 0);
  return both.length > 0 ? { now: sum(year), before: sum(year - 1), same: both.length } : null;
}
