import * as v from "valibot";
import type { Area } from "../area";
import {
  type Catalog,
  type Counting,
  type Flow,
  inOrder,
  type ReporterFile,
  type Series,
  type Source,
  type Years,
} from "../dataset";
import { own } from "../own";
import { latestDay } from "../today";
import { accept, collect, hasFormat, list, type Reading, type Report, show, year } from "./problem";

const decimals = v.picklist([0, 1, 2, 3, 4, 5, 6]);
const counting = {
  currency: v.picklist(["USD", "EUR"]),
  scale: v.pipe(
    v.number(),
    v.gtValue(0, "a number above zero"),
    v.check((scale) => scale <= 0 || (scale >= 1e-6 && scale <= 1e12), "a number from 0.000001 to 1000000000000"),
  ),
  decimals,
  leastDecimals: v.optional(decimals),
};
const countingSchema = v.object(counting);
const seriesHead = v.object({
  reporter: v.string(),
  ...counting,
  // Of the sources that count otherwise than the rest of the file.
  units: v.optional(v.record(v.string(), countingSchema), {}),
  partners: v.array(v.string()),
  indicators: v.array(v.picklist(["turnover", "exports", "imports"])),
  periods: v.pipe(v.array(year), v.minLength(1, "at least one year")),
  sources: v.array(v.string()),
});

interface RawSeries {
  partner: number;
  indicator: number;
  source: number;
  from: number;
  values: (number | null)[];
  status?: string;
  estimates?: string;
  earlier?: { edition: string; date: string; period: string; value: number | null }[];
}

/** Why a value, in units of `scale`, cannot be trade; null where it can. */
function impossible(value: number, scale: number): string | null {
  if (value < 0) return "trade is never below zero";
  if (value * scale > 1e18) return "is more than the whole world trades";
  // No file counts in more than six decimals.
  return value !== 0 && value < 1e-7 ? "is smaller than the last digit that a file may have" : null;
}

const statuses = /^[A-QS-W]$/;

/** A series without the values and the letters that cannot be, each of which is told. `last`: the last year that has begun. */
function possible(raw: RawSeries, scale: number, first: number, last: number, path: string, report: Report): RawSeries {
  const values = raw.values.map((value, j) => {
    if (value === null) return null;
    const when = first + raw.from + j;
    const why = when > last ? `${when} lies in the future` : impossible(value, scale);
    if (why === null) return value;
    report(`${path}.values[${j}]`, `${value}: ${why}`);
    return null;
  });
  if (raw.status === undefined) return { ...raw, values };
  const status = Array.from({ length: raw.status.length }, (_, j) => {
    const letter = raw.status?.[j] ?? "";
    if (statuses.test(letter)) return letter;
    report(`${path}.status`, `letter ${j + 1}, ${show(letter)}, is no status that is known`);
    return values[j] === null ? "O" : "A";
  });
  return { ...raw, values, status: status.join("") };
}

const isEarlier = (entry: unknown): boolean => {
  if (typeof entry !== "object" || entry === null) return false;
  const { edition, date, period, value } = entry as Record<string, unknown>;
  return (
    typeof edition === "string" &&
    typeof date === "string" &&
    typeof period === "string" &&
    /^\d{4}$/.test(period) &&
    (value === null || (Number.isFinite(value) && impossible(value as number, 1) === null))
  );
};

// Checked by hand: this is the bulk of the data, and a schema costs a hundred times as much.
function seriesFault(entry: unknown, periods: number): readonly [key: string, message: string] | null {
  if (typeof entry !== "object" || entry === null) return ["", `expected an object, got ${show(entry)}`];
  const { partner, indicator, source, from, values, status, estimates, earlier } = entry as Record<string, unknown>;
  for (const [key, index] of Object.entries({ partner, indicator, source, from }))
    if (!Number.isInteger(index) || (index as number) < 0) return [`.${key}`, `expected an index, got ${show(index)}`];
  if (!Array.isArray(values)) return [".values", `expected a list, got ${show(values)}`];
  const wrong = values.findIndex((value) => value !== null && !Number.isFinite(value));
  if (wrong >= 0) return [`.values[${wrong}]`, `expected a number or null, got ${show(values[wrong])}`];
  if ((from as number) + values.length > periods)
    return [".values", `${values.length} values from period ${show(from)} on run past the last of ${periods}`];
  if (status !== undefined && (typeof status !== "string" || status.length !== values.length))
    return [".status", `expected ${values.length} letters, got ${show(status)}`];
  if (
    estimates !== undefined &&
    (typeof estimates !== "string" || !/^[.mr]*$/.test(estimates) || estimates.length !== values.length)
  )
    return [".estimates", `expected ${values.length} of the letters m, r and “.”, got ${show(estimates)}`];
  if (earlier !== undefined && !(Array.isArray(earlier) && earlier.every(isEarlier)))
    return [".earlier", `expected a list of values with edition, date and period, got ${show(earlier)}`];
  return null;
}

/** One unit of the last digit of the least precise values of a series. */
const coarsest = ({ counting: { decimals: most, leastDecimals } }: Series): number => 10 ** -(leastDecimals ?? most);

/** Tells where exports and imports cannot make the turnover that is printed beside them. `unit`: one of the last digit. */
function checkSums(
  turnover: Series,
  exports: Series | undefined,
  imports: Series | undefined,
  unit: number,
  path: string,
  report: Report,
) {
  if (!exports || !imports) return;
  turnover.values.forEach((total, j) => {
    const when = turnover.from + j;
    const out = exports.values[when - exports.from] ?? null;
    const back = imports.values[when - imports.from] ?? null;
    if (total === null || out === null || back === null) return;
    // Three figures, each rounded by up to half a unit. Plain numbers are exact enough to tell one unit from two.
    if (Math.abs(out + back - total) > 1.5 * unit)
      report(`${path}.values[${j}]`, `${total} in ${when} cannot be the sum of exports ${out} and imports ${back}`);
  });
}

/** The rates of the catalog turn another currency into dollars. */
function countingOf(
  { currency, scale, decimals: most, leastDecimals }: v.InferOutput<typeof countingSchema>,
  { rates }: Catalog,
): Counting {
  const found = rates.get(currency);
  return {
    currency,
    scale,
    decimals: most,
    ...(leastDecimals === undefined ? {} : { leastDecimals }),
    ...(found === undefined ? {} : { rates: found }),
  };
}

/** Reads one reporter's series; a series that is unsound is left out and told. */
export function readSeries(
  input: unknown,
  file: string,
  catalog: Catalog,
  areas: ReadonlyMap<string, Area>,
  today = latestDay(),
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
    if (areas.get(head.reporter)?.kind !== "country") {
      report("reporter", `${show(head.reporter)} is no country of areas.json`);
      return null;
    }
    const owners = [...catalog.reporters].filter(([, entry]) =>
      [entry, ...entry.more].some((each) => each.file === file),
    );
    if (owners.length > 0 && !owners.some(([code]) => code === head.reporter)) {
      report(
        "reporter",
        `expected ${show(owners[0]?.[0])}, whose file this is by catalog.json, got ${show(head.reporter)}`,
      );
      return null;
    }
    const known = (values: readonly string[], key: string, map: ReadonlyMap<string, unknown>) =>
      values.forEach(
        (value, i) =>
          map.has(value) || report(`${key}[${i}]`, `unknown ${key === "sources" ? "source" : "area"} ${show(value)}`),
      );
    known(head.partners, "partners", areas);
    known(head.sources, "sources", catalog.sources);
    known(Object.keys(head.units), "units", catalog.sources);
    const countings = new Map<Source, Counting>();
    for (const id of head.sources) {
      const source = catalog.sources.get(id);
      const units = own(head.units, id) ?? head;
      if (source && (units.currency === "USD" || catalog.rates.has(units.currency)))
        countings.set(source, countingOf(units, catalog));
      else if (source)
        report(
          own(head.units, id) ? `units.${id}.currency` : "currency",
          `catalog.json has no rates that turn ${units.currency} into dollars, so the figures of ${id} are left out`,
        );
    }
    const series = new Map<string, Series[]>();
    const spans = new Map<Source, Years>();
    const turnovers: { readonly partner: string; readonly turnover: Series; readonly path: string }[] = [];
    list(input["series"], "series", report).forEach((entry, i) => {
      const fault = seriesFault(entry, head.periods.length);
      if (fault) return report(`series[${i}]${fault[0]}`, fault[1]);
      const asked = entry as RawSeries;
      const partner = head.partners[asked.partner];
      const indicator: Flow | undefined = head.indicators[asked.indicator];
      const source = catalog.sources.get(head.sources[asked.source] ?? "");
      const counted = source && countings.get(source);
      if (source && !counted) return;
      if (!partner || !indicator || !source || !counted || !areas.has(partner))
        return report(`series[${i}]`, "names a partner, indicator or source that the file does not list");
      const key = `${partner} ${indicator}`;
      const others = series.get(key) ?? [];
      if (others.some((other) => other.source === source))
        return report(`series[${i}]`, `${key} from ${source.id} occurs twice`);
      const raw = possible(asked, counted.scale, first, Number(today.slice(0, 4)), `series[${i}]`, report);
      const from = first + raw.from;
      const earlier = raw.earlier?.map(({ period, ...rest }) => ({ ...rest, year: Number(period) }));
      const sound: Series = {
        source,
        counting: counted,
        from,
        values: raw.values,
        status: raw.status ?? null,
        ...(raw.estimates === undefined ? {} : { estimates: raw.estimates }),
        ...(earlier ? { earlier } : {}),
      };
      const span = spans.get(source) ?? { from, to: from };
      spans.set(source, { from: Math.min(span.from, from), to: Math.max(span.to, from + raw.values.length - 1) });
      others.push(sound);
      series.set(key, others);
      if (indicator === "turnover") turnovers.push({ partner, turnover: sound, path: `series[${i}]` });
    });
    for (const { partner, turnover, path } of turnovers) {
      const part = (flow: Flow) => series.get(`${partner} ${flow}`)?.find(({ source }) => source === turnover.source);
      checkSums(turnover, part("exports"), part("imports"), coarsest(turnover), path, report);
    }
    const years = { from: first, to: first + head.periods.length - 1 };
    // What a source prints for a group is kept beside our own sum, and is no partner.
    const isPartner = (code: string) => areas.has(code) && areas.get(code)?.kind !== "group";
    const partners = [...new Set(head.partners)].filter(isPartner);
    return inOrder({ reporter: head.reporter, years, sources: spans, partners, series }, catalog.prefer);
  });
}
