import { describe, expect, test } from "vitest";
import { change, inTwoPeriods } from "../../src/analysis/likeForLike";
import { ranking } from "../../src/analysis/ranking";
import type { Dataset } from "../../src/core/dataset";
import { type Figure, isBound } from "../../src/core/figure";
import { readAreas } from "../../src/core/form/areas";
import { readCatalog } from "../../src/core/form/catalog";
import { readSeries } from "../../src/core/form/series";
import { observe } from "../../src/core/observe";
import { yearly as yearOf } from "../../src/core/period";
import { areasFile, dataText } from "./files";
import { allFlows, hasStandIns, likeForLike, membersOf, type RawFile, ranksOf, sumOf, Yearly } from "./recount";

const json = (name: string): unknown => JSON.parse(dataText(name));
const areas = readAreas(json("areas.json")).value;
const catalogJson = json("catalog.json") as { readonly files: Readonly<Record<string, unknown>> };
const read = readCatalog(catalogJson).value;
if (!read) throw new Error("the catalog could not be read");
const catalog = read;

/** Every file with a total of all partners, of whatever reporter. */
const files = Object.keys(catalogJson.files)
  .filter((name) => name.startsWith("series/"))
  .map((name) => ({ name, raw: json(name) as RawFile }))
  .filter(({ raw }) => raw.partners.includes("W00"));

function datasetOf(name: string, raw: unknown): Dataset {
  const file = readSeries(raw, name, catalog, areas).value;
  if (!file) throw new Error(`${name} could not be read`);
  return { catalog, areas, statements: [], notes: [], reporters: new Map([[file.reporter, file]]) };
}

const groups = areasFile.groups.map(({ code }) => code);

/** Of Kazakhstan the first year, the last and one between, of any other reporter one of them; and with each year two groups. */
function sampleOf({ years, file: { reporter } }: Yearly) {
  const seed = [...reporter].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7);
  const few = [years[0], years.at(-1), years[seed % years.length]];
  const picked = new Set(reporter === "KZ" ? few : [few[seed % few.length]]);
  return {
    years: [...picked].flatMap((year) => year ?? []),
    groups: new Set(["EU", groups[seed % groups.length] ?? "EU"]),
  };
}

const cents = (figure: Figure): number | null =>
  figure.kind === "amount" ? Math.round(figure.value.times(100).toNumber()) : null;
const flag = (figure: Figure): string | null =>
  figure.kind === "amount" && (figure.status === "E" || figure.status === "P") ? figure.status : null;
const percent = (figure: Figure): number | null => (figure.kind === "amount" ? Number(figure.value.toFixed(6)) : null);
const ofHundred = (part: number, whole: number) => Number(((part / whole) * 100).toFixed(6));

/** What the application says otherwise than the recount, with its address; nothing where the two agree. */
function faults(dataset: Dataset, yearly: Yearly): string[] {
  const { reporter } = yearly.file;
  const source = catalog.sources.get(yearly.source);
  const found: string[] = [];
  const same = (what: string, told: unknown, counted: unknown) => {
    const [a, b] = [JSON.stringify(told), JSON.stringify(counted)];
    if (a !== b) found.push(`${reporter} ${yearly.source} ${what}: ${a}, counted ${b}`);
  };
  const sample = sampleOf(yearly);
  for (const year of sample.years)
    for (const flow of allFlows) {
      const at = `${flow} ${year}`;
      const period = yearOf(year);
      const model = ranking(dataset, { reporter, partners: [], period, measure: flow, group: null });
      const ranks = ranksOf(yearly, flow, year);
      const whole = yearly.row("W00", flow, year);
      same(`${at} of`, model?.of, ranks.size);
      same(`${at} total`, model && cents(model.total), whole && whole.value);
      for (const partner of model?.ranked ?? []) {
        const row = ranks.get(partner.area.code);
        same(
          `${at} ${partner.area.code}`,
          [partner.rank, cents(partner.figure), flag(partner.figure), isBound(partner.figure)],
          row && [row.rank, row.value, row.flag, row.isLeast],
        );
        if (row && whole && whole.value > 0 && !row.isLeast && !whole.isLeast && row.rank % 7 === 1) {
          const [told, counted] = [percent(partner.share) ?? -1, ofHundred(row.value, whole.value)];
          if (Math.abs(told - counted) > 2e-6) same(`${at} ${partner.area.code} share`, told, counted);
        }
      }
      for (const group of sample.groups) {
        const members = membersOf(group, year, reporter);
        const seen = observe(dataset, reporter, group, flow, period, source);
        const sum = sumOf(yearly, members, flow, year);
        same(
          `${at} ${group}`,
          sum && [cents(seen.figure), isBound(seen.figure), flag(seen.figure), seen.members?.all, seen.members?.listed],
          // Of nothing but zeros, of which more may be missing, nothing is known.
          sum && [
            sum.isLeast && sum.value === 0 ? null : sum.value,
            sum.isLeast && (sum.value ?? 0) > 0,
            sum.flag,
            sum.all,
            sum.listed,
          ],
        );
        if (!sum) same(`${at} ${group}`, cents(seen.figure), null);
        const area = areas.get(group);
        if (!area || year === yearly.years[0] || [year, year - 1].some((each) => hasStandIns(yearly, members, each)))
          continue;
        const alike = likeForLike(yearly, group, flow, year);
        const told = inTwoPeriods(dataset, { reporter, area, measure: flow, source }, yearOf(year - 1), period);
        same(
          `${at} ${group} like for like`,
          [cents(told.now), cents(told.before), told.members?.same],
          alike ? [alike.now, alike.before, alike.same] : [null, null, 0],
        );
        const grown = change(told);
        if (alike && grown !== "tiny base" && grown.kind === "amount") {
          const counted = (alike.now / alike.before - 1) * 100;
          if (Math.abs(Number(grown.value) - counted) > 1e-6 * Math.max(1, Math.abs(counted)))
            same(`${at} ${group} growth`, Number(grown.value), counted);
        }
      }
    }
  return found;
}

const counted = files
  .flatMap(({ name, raw }) => raw.sources.map((source) => ({ name, raw, yearly: new Yearly(raw, source) })))
  .filter(({ yearly }) => yearly.years.some((year) => yearly.row("W00", "turnover", year)));

describe("counted anew from the files as they lie", () => {
  test("there is Kazakhstan by each of its two sources", () => {
    const own = counted.filter(({ raw }) => raw.reporter === "KZ").map(({ yearly }) => yearly.source);
    expect(own.toSorted()).toEqual(["bns", "imf-dots"]);
  });

  test("places, shares, sums of groups, their growth and what is an estimate are the same", { timeout: 60_000 }, () => {
    expect(counted.flatMap(({ name, raw, yearly }) => faults(datasetOf(name, raw), yearly))).toEqual([]);
  });

  test("a figure of another size, an estimate passed off as a report and a lost member are found", () => {
    const [own] = counted.filter(({ raw, yearly }) => raw.reporter === "KZ" && yearly.source === "imf-dots");
    if (!own) throw new Error("no file of the IMF");
    const year = own.yearly.years.at(-1) ?? 0;
    const german = own.raw.partners.indexOf("DE");
    const planted = (change: (series: RawFile["series"][number]) => object): string[] => {
      const series = own.raw.series.map((each) =>
        each.partner === german && own.raw.indicators[each.indicator] === "exports"
          ? { ...each, ...change(each) }
          : each,
      );
      return faults(datasetOf(own.name, { ...own.raw, series }), own.yearly).filter((fault) =>
        fault.includes(`exports ${year}`),
      );
    };
    expect(planted(() => ({}))).toEqual([]);
    const last = <T>(all: readonly T[], value: T) => [...all.slice(0, -1), value];
    const wrong = planted(({ values }) => ({ values: last(values, 1e6) }));
    expect(wrong.some((fault) => fault.includes(" DE: [1,"))).toBe(true);
    expect(wrong.some((fault) => fault.includes(" EU: "))).toBe(true);
    const estimated = planted(({ values }) => ({
      status: last(
        [...values].map((value) => (value === null ? "O" : "A")),
        "E",
      ).join(""),
    }));
    expect(estimated.map((fault) => /"E"/.test(fault))).toEqual(estimated.map(() => true));
    expect(estimated.some((fault) => fault.includes(" EU: "))).toBe(true);
    expect(planted(({ values }) => ({ values: last(values, null) })).some((fault) => fault.includes(" of: "))).toBe(
      true,
    );
  });
});
