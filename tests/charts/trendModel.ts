import Big from "big.js";
import type { Measure } from "../../src/core/indicators";
import type { TrendLine, TrendModel, TrendPanel, TrendScale } from "../../src/analysis/trend";
import type { Area } from "../../src/core/area";
import type { Source } from "../../src/core/dataset";
import { counted, type Figure, gap, subtract } from "../../src/core/figure";
import { later, type Period, yearly } from "../../src/core/period";

const area = (code: string, en: string): Area => ({
  code,
  kind: "country",
  names: { en, ru: en, kk: en, es: en, pt: en },
});

/** Figures in millions, counted in hundreds of dollars; null is a gap. */
export type Values = readonly (number | null)[];

const figureOf = (value: number | null): Figure =>
  value === null ? gap("notReported") : counted(new Big(value).times("1e6"), new Big(100), "USD");

export interface Flows {
  readonly exports: Values;
  readonly imports: Values;
  /** As printed; otherwise the sum. */
  readonly turnover?: Values;
}

export const spain: Flows = {
  turnover: [2041.1, 2368.8, 1405.9, 1828.9, 2592.1, 2011.8],
  exports: [1862.1, 2176.0, 1215.2, 1633.9, 2322.4, 1485.5],
  imports: [179.1, 192.9, 190.7, 195.0, 269.7, 526.3],
};
export const portugal: Flows = {
  turnover: [398.4, 261.6, 18.9, 19.9, 30.8, 50.7],
  exports: [380.8, 245.1, 0.0055, 0.0108, 0.0836, 4.9],
  imports: [17.7, 16.5, 18.9, 19.9, 30.7, 45.8],
};

const plus = (a: number | null | undefined, b: number | null | undefined) =>
  a === null || b === null || a === undefined || b === undefined ? null : new Big(a).plus(b).toNumber();

function figures(flows: Flows, measure: Measure): Figure[] {
  switch (measure) {
    case "balance":
      return flows.exports.map((value, i) => subtract(figureOf(value), figureOf(flows.imports[i] ?? null)));
    case "turnover":
      return (flows.turnover ?? flows.exports.map((value, i) => plus(value, flows.imports[i]))).map(figureOf);
    case "exports":
    case "imports":
      return flows[measure].map(figureOf);
  }
}

interface Choice {
  readonly measure?: Measure;
  readonly scale?: TrendScale;
  readonly from?: Period;
  /** What the statistics say where they have no figure at all. */
  readonly absent?: "none" | "unknown";
}

/** A model as the analysis makes it, of amounts. */
export function modelOf(partners: Readonly<Record<string, Flows>>, choice: Choice = {}): TrendModel {
  const { measure = "turnover", scale = "own", from = yearly(2018), absent = "none" } = choice;
  const hasParts = measure === "turnover" && scale !== "index" && scale !== "together";
  const shown: Measure[] = hasParts ? ["turnover", "exports", "imports"] : [measure];
  const panels = Object.entries(partners).map(([name, flows], i): TrendPanel => ({
    area: area(`P${i}`, name),
    others: [],
    stated: [],
    changes: [],
    absent: [...flows.exports, ...flows.imports].every((value) => value === null) ? absent : null,
    lines: shown.map((line) => ({
      measure: line,
      source: null,
      points: figures(flows, line).map((each, index) => ({ period: later(from, index), figure: each })),
    })),
  }));
  const count = panels[0]?.lines[0]?.points.length ?? 6;
  return {
    reporter: area("KZ", "Kazakhstan"),
    from,
    to: later(from, count - 1),
    scale,
    measure,
    base: null,
    panels,
    leftOut: 0,
    sources: [],
  };
}

/** The same as an index of one measure, where the first year stands at 100. */
export function indexOf(partners: Readonly<Record<string, Flows>>): TrendModel {
  const model = modelOf(partners, { scale: "index" });
  const times = (figure: Figure, base: Figure): Figure => {
    if (figure.kind === "gap" || base.kind === "gap") return gap("notReported");
    const value = figure.value.div(base.value).times(100);
    return { ...figure, value, unit: "ratio", interval: { lower: value.minus("0.01"), upper: value.plus("0.01") } };
  };
  const panels = model.panels.map((panel) => ({
    ...panel,
    lines: panel.lines.map(({ measure, source, points }) => ({
      measure,
      source,
      points: points.map(({ period, figure }) => ({
        period,
        figure: times(figure, points[0]?.figure ?? gap("bound")),
      })),
    })),
  }));
  return { ...model, base: model.from, panels };
}

/** Years over each other: one measure of each partner, from a period on, a line for each year with a figure. */
export function seasonalOf(partners: Readonly<Record<string, Values>>, from: Period): TrendModel {
  const flows = Object.entries(partners).map(([name, exports]) => [name, { exports, imports: exports }] as const);
  const model = modelOf(Object.fromEntries(flows), { scale: "seasonal", measure: "exports", from });
  const byYear = (line: TrendLine): TrendLine[] =>
    [...new Set(line.points.map(({ period }) => period.year))]
      .map((year) => ({ ...line, year, points: line.points.filter(({ period }) => period.year === year) }))
      .filter(({ points }) => points.some(({ figure }) => figure.kind === "amount"));
  return { ...model, panels: model.panels.map((panel) => ({ ...panel, lines: panel.lines.flatMap(byYear) })) };
}

const sourceNamed = (publisher: string): Source => ({
  id: publisher.toLowerCase(),
  publisher,
  title: "Trade",
  date: "2024-01-01",
  url: null,
  kind: "statistics",
});

/** One partner whose figures an office counts, and a fund or more beside it; from 2018 on. */
export function twoSources(name: string, each: readonly Values[], measure: "exports" | "balance"): TrendModel {
  const nothing = (values: Values) => values.map((value) => (value === null ? null : 0));
  const model = modelOf({ [name]: { exports: each[0] ?? [], imports: nothing(each[0] ?? []) } }, { measure });
  const lines = each.map((values, i) => ({
    measure,
    source: sourceNamed(["Office", "Fund"][i] ?? "Union"),
    points: figures({ exports: values, imports: nothing(values) }, measure).map((figure, at) => ({
      period: yearly(2018 + at),
      figure,
    })),
  }));
  return {
    ...model,
    panels: model.panels.map((panel) => ({ ...panel, lines: lines.slice(0, 1), others: lines.slice(1) })),
  };
}
