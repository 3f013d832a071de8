import * as v from "valibot";
import type { Area } from "../area";
import type { Catalog, Counting, ReporterFile, Series, Source } from "../dataset";
import { type Counted, type Flow, indicators, isInvestment } from "../indicators";
import { preferredFirst } from "../prefer";
import { joinedCoverage } from "../coverage";
import { own } from "../own";
import { formatPeriod, isAhead, isLike, later, ordinal, type Period, type Periods, range } from "../period";
import { latestDay } from "../today";
import { printedTurnover } from "./printedTurnover";
import {
  accept,
  collect,
  coverage as coverageText,
  hasFormat,
  list,
  periods as periodsText,
  type Reading,
  type Report,
} from "./problem";
import { show } from "./show";
import { mostBeyond, seriesFormat } from "./unit";
import { lineFault, readLine, type SeriesLine } from "./seriesLine";

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
export const seriesHead = v.object({
  reporter: v.string(),
  ...counting,
  // Of the sources that count otherwise than the rest of the file.
  units: v.optional(v.record(v.string(), countingSchema), {}),
  partners: v.array(v.string()),
  indicators: v.array(
    v.picklist(["turnover", "exports", "imports", "fdiGrossInflow", "fdiInwardPosition", "fdiOutwardPosition"]),
  ),
  // Runs of consecutive periods, one for each kind; they may as well be spelled out.
  periods: v.pipe(v.array(periodsText), v.minLength(1, "at least one period")),
  sources: v.array(v.string()),
  // Of which periods a source's figures are P where no letter says otherwise.
  preliminary: v.optional(v.record(v.string(), coverageText), {}),
  // Of which periods a source prints a turnover beside exports and imports; see `printedTurnover`.
  printed: v.optional(v.record(v.string(), coverageText), {}),
});

/** Tells where exports and imports cannot make the turnover that is printed beside them. */
function checkSums(
  turnover: Series,
  exports: Series | undefined,
  imports: Series | undefined,
  path: string,
  report: Report,
) {
  if (!exports || !imports) return;
  const start = ordinal(turnover.from);
  turnover.values.forEach((total, j) => {
    const out = exports.values[start + j - ordinal(exports.from)] ?? null;
    const back = imports.values[start + j - ordinal(imports.from)] ?? null;
    if (total === null || out === null || back === null) return;
    if (Math.abs(out + back - total) > mostBeyond(turnover.counting)) {
      const when = formatPeriod(later(turnover.from, j));
      report(`${path}.values[${j}]`, `${total} in ${when} cannot be the sum of exports ${out} and imports ${back}`);
    }
  });
}

const none: ReadonlySet<Period> = new Set();

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

/** Reads one reporter's series; a series that is unsound is left out and reported. */
export function readSeries(
  input: unknown,
  file: string,
  catalog: Catalog,
  areas: ReadonlyMap<string, Area>,
  today = latestDay(),
): Reading<ReporterFile | null> {
  return collect(file, (report) => {
    if (!hasFormat(input, seriesFormat, report)) return null;
    const head = accept(seriesHead, input, "", report);
    if (!head) return null;
    if (head.indicators.some(isInvestment) && !head.indicators.every(isInvestment)) {
      report("indicators", "expected trade or direct investment, got both, which lie in files of their own");
      return null;
    }
    const periods = head.periods.flatMap(range);
    const coverage = joinedCoverage([head.periods]);
    const whole = coverage.flatMap(range);
    if (whole.length !== periods.length || whole.some((each, i) => each !== periods[i])) {
      report("periods", "expected consecutive periods, each kind in one run");
      return null;
    }
    const ahead = new Set(periods.filter((each) => isAhead(each, today)));
    if (areas.get(head.reporter)?.kind !== "country") {
      report("reporter", `${show(head.reporter)} is no country of areas.json`);
      return null;
    }
    const owners = [...catalog.reporters, ...catalog.investments].filter(([, entry]) =>
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
          map.has(value) || report(`${key}[${i}]`, `unknown ${key === "partners" ? "area" : "source"} ${show(value)}`),
      );
    known(head.partners, "partners", areas);
    known(head.sources, "sources", catalog.sources);
    for (const key of ["units", "printed", "preliminary"] as const) known(Object.keys(head[key]), key, catalog.sources);
    const preliminary = new Map(Object.entries(head.preliminary).map(([id, all]) => [id, new Set(all.flatMap(range))]));
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
    const find = (key: string, source: Source, like: Period) =>
      series.get(key)?.find((each) => each.source === source && isLike(each.from, like));
    const add = (key: string, each: Series) => series.set(key, [...(series.get(key) ?? []), each]);
    const covered = new Map<Source, Periods[]>();
    const beyond = new Map<Series, readonly number[]>();
    const turnovers: { readonly partner: string; readonly turnover: Series; readonly path: string }[] = [];
    list(input["series"], "series", report).forEach((entry, i) => {
      const path = `series[${i}]`;
      const fault = lineFault(entry, periods);
      if (fault) return report(`${path}${fault[0]}`, fault[1]);
      const line = entry as SeriesLine;
      const partner = head.partners[line.partner];
      const indicator: Counted | undefined = head.indicators[line.indicator];
      const source = catalog.sources.get(head.sources[line.source ?? 0] ?? "");
      const counted = source && countings.get(source);
      if (source && !counted) return;
      if (!partner || !indicator || !source || !counted || !areas.has(partner))
        return report(path, "names a partner, indicator or source that the file does not list");
      const first = periods[line.from] as Period;
      if (indicators[indicator].kind === "position" && first.kind !== "year")
        return report(path, `${indicator} is what is held at the end of a year, and ${formatPeriod(first)} is none`);
      const key = `${partner} ${indicator}`;
      if (find(key, source, first)) return report(path, `${key} from ${source.id} occurs twice`);
      const sound = {
        source,
        counting: counted,
        ...readLine(
          line,
          periods,
          {
            scale: counted.scale,
            isSigned: indicators[indicator].isSigned,
            ahead,
            preliminary: preliminary.get(source.id) ?? none,
          },
          path,
          report,
        ),
      };
      const { from, values } = sound;
      const all = covered.get(source) ?? [];
      covered.set(source, all);
      all.push({ from, to: later(from, Math.max(0, values.length - 1)) });
      add(key, sound);
      if (indicator === "turnover") turnovers.push({ partner, turnover: sound, path });
      if (line.beyond) beyond.set(sound, line.beyond);
    });
    for (const [id, printed] of Object.entries(head.printed)) {
      const source = catalog.sources.get(id);
      for (const partner of source ? new Set(head.partners) : [])
        for (const run of printed) {
          const of = (flow: Flow) => source && find(`${partner} ${flow}`, source, run.from);
          const [exports, imports] = [of("exports"), of("imports")];
          if (!exports || !imports || of("turnover")) continue;
          const { counting: counted, source: by } = exports;
          const sums = printedTurnover(exports, imports, run, counted.decimals, beyond.get(imports));
          if (!sums) continue;
          const turnover = { source: by, counting: counted, ...sums };
          add(`${partner} turnover`, turnover);
          turnovers.push({ partner, turnover, path: `printed.${id}.${partner}` });
        }
    }
    for (const { partner, turnover, path } of turnovers) {
      const part = (flow: Flow) => find(`${partner} ${flow}`, turnover.source, turnover.from);
      checkSums(turnover, part("exports"), part("imports"), path, report);
    }
    // What a source prints for a group is kept beside our own sum, and is no partner.
    const isPartner = (code: string) => areas.has(code) && areas.get(code)?.kind !== "group";
    const partners = [...new Set(head.partners)].filter(isPartner);
    const { reporter } = head;
    const sources = new Map([...covered].map(([source, all]) => [source, joinedCoverage([all])]));
    return preferredFirst({ reporter, coverage, sources, partners, series }, catalog.prefer);
  });
}
