import type { Counting } from "../core/dataset";
import { jsonStatDimensions, jsonStatMark } from "../core/form/bilateralJsonStat";
import { formatPeriod, order } from "../core/period";
import { type Brought, type Said, saidIn } from "./brought";

type Dimension = (typeof jsonStatDimensions)[number];

const scaleNames: Readonly<Record<string, string>> = {
  1: "",
  1000: "thousand ",
  1000000: "million ",
  1000000000: "billion ",
};
const currencyNames = { USD: "US dollars", EUR: "euros" } as const;
const indicatorNames: Readonly<Record<string, string>> = {
  turnover: "Turnover",
  exports: "Exports, FOB",
  imports: "Imports, CIF",
  fdiGrossInflow: "Gross inflow of direct investment",
  fdiInwardPosition: "Inward direct investment position",
  fdiOutwardPosition: "Outward direct investment position",
};

const unitName = ({ scale, currency }: Counting): string =>
  `${scaleNames[scale] ?? `${scale} `}${currencyNames[currency]}`;

/** One dataset of what a source says in one unit. */
function datasetOf(all: readonly Said[], { areas }: Brought, updated: string): object {
  const [first] = all;
  if (!first) return {};
  const { source, counting } = first.series;
  const { currency, scale, decimals, leastDecimals } = counting;
  const periods = [...new Set(all.map(({ period }) => period))].sort(order).map(formatPeriod);
  const unique = (of: (said: Said) => string) => [...new Set(all.map(of))];
  const codes: Readonly<Record<Dimension, readonly string[]>> = {
    reporter: unique(({ reporter }) => reporter),
    partner: unique(({ partner }) => partner),
    indicator: unique(({ indicator }) => indicator),
    time: periods,
  };
  const places = jsonStatDimensions.map((name) => new Map(codes[name].map((code, i) => [code, i])));
  const placeOf = ({ reporter, partner, indicator, period }: Said): number =>
    [reporter, partner, indicator, formatPeriod(period)].reduce(
      (place, code, i) => place * (places[i]?.size ?? 1) + (places[i]?.get(code) ?? 0),
      0,
    );
  const name = (code: string) => areas.get(code)?.names.en ?? code;
  const labels: Readonly<Record<Dimension, (code: string) => string>> = {
    reporter: name,
    partner: name,
    indicator: (code) => indicatorNames[code] ?? code,
    time: (code) => code,
  };
  const dimension = Object.fromEntries(
    jsonStatDimensions.map((each) => [
      each,
      {
        label: each,
        category: {
          index: codes[each],
          label: Object.fromEntries(codes[each].map((code) => [code, labels[each](code)])),
          ...(each === "indicator"
            ? {
                unit: Object.fromEntries(
                  codes.indicator.map((code) => [code, { label: unitName(counting), decimals }]),
                ),
              }
            : {}),
        },
      },
    ]),
  );
  return {
    version: "2.0",
    class: "dataset",
    label: source.title,
    source: source.publisher,
    updated,
    id: jsonStatDimensions,
    size: jsonStatDimensions.map((each) => codes[each].length),
    role: { time: ["time"], geo: ["reporter", "partner"], metric: ["indicator"] },
    dimension,
    // A gap is written as such: some programs take an object without any value for none.
    value: Object.fromEntries(all.map((said) => [placeOf(said), said.value])),
    status: Object.fromEntries(all.flatMap((said) => (said.status === "A" ? [] : [[placeOf(said), said.status]]))),
    extension: {
      visavis: jsonStatMark,
      source: source.id,
      currency,
      scale,
      decimals,
      ...(leastDecimals === undefined ? {} : { leastDecimals }),
    },
  };
}

const unitKey = ({ series: { source, counting } }: Said): string =>
  JSON.stringify([source.id, counting.currency, counting.scale, counting.decimals, counting.leastDecimals]);

/** Figures as JSON-stat 2.0: a collection with a dataset for each source and unit; values as the source counts them. */
export function jsonStat(brought: Brought, updated: Date): string {
  const groups = new Map<string, Said[]>();
  for (const said of saidIn(brought)) {
    const group = groups.get(unitKey(said)) ?? [];
    groups.set(unitKey(said), group);
    group.push(said);
  }
  return JSON.stringify({
    version: "2.0",
    class: "collection",
    label: "Bilateral trade and direct investment",
    updated: updated.toISOString(),
    extension: { visavis: jsonStatMark },
    link: { item: [...groups.values()].map((all) => datasetOf(all, brought, updated.toISOString())) },
  });
}
