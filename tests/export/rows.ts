import Big from "big.js";
import type { FigureRow } from "../../src/analysis/figures";
import type { Area } from "../../src/core/area";
import type { Indicator } from "../../src/core/indicators";
import type { Source, Statement } from "../../src/core/dataset";
import { counted, type Figure, gap } from "../../src/core/figure";
import { parseLiteral } from "../../src/core/literal";
import { parseStatedPeriod } from "../../src/core/period";

export const area = (code: string, name: string): Area => ({
  code,
  kind: "country",
  names: { en: name, ru: name, kk: name, es: name, pt: name },
});

const source = (id: string, kind: Source["kind"]): Source => ({
  id,
  kind,
  publisher: id,
  title: id,
  date: "2024-07-25",
  url: null,
});

/** Thousands of dollars counted to one decimal, as in the statistics: 2,011,846.3 is $2,011,846,300. */
export const thousands = (text: string): Figure => counted(new Big(text).times(1000), new Big(100), "USD");

/** A row of Spain; `literal` is what the release states. */
export function row(
  indicator: Indicator,
  periodText: string,
  figure: Figure,
  literal: string | null = null,
  ids: { readonly source?: string | null; readonly release?: string } = {},
): FigureRow {
  const stated = literal === null ? null : parseLiteral(literal);
  if (stated && !stated.ok) throw new Error(stated.reason);
  const period = parseStatedPeriod(periodText);
  if (!period.ok) throw new Error(period.reason);
  const partner = area("ES", "Spain");
  const statement: Statement | null = stated && {
    source: source(ids.release ?? "mfa-2024-02-16", "press release"),
    reporter: "KZ",
    partner: "ES",
    period: period.value,
    figures: { [indicator]: stated.value },
    address: "statements.json, statements[0]",
  };
  const counter = ids.source === undefined ? "kz-bns" : ids.source;
  return {
    key: `ES-${indicator}-${periodText}`,
    partner,
    indicator,
    period: period.value,
    figure,
    source: counter === null ? null : source(counter, "statistics"),
    before: gap("notReported"),
    change: gap("notReported"),
    stated: stated && stated.value,
    statement,
    verdict: null,
  };
}
