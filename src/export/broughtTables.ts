import type { LineRow } from "../analysis/lines";
import type { Area } from "../core/area";
import { type Brought, saidIn } from "./brought";
import type { Spoken } from "./book/shown";
import { figuresCsv } from "./csv";
import { type BookFacts, rowsXlsx } from "./xlsx";

const unnamed = (code: string): Area => ({
  code,
  kind: "country",
  names: { en: code, ru: code, kk: code, es: code, pt: code },
});

/** The figures as rows of the tables that the page exports. */
export function broughtRows(brought: Brought): LineRow[] {
  const areaOf = (code: string) => brought.areas.get(code) ?? unnamed(code);
  return saidIn(brought).map(({ reporter, partner, indicator, period, figure, series }) => ({
    reporter: areaOf(reporter),
    partner: areaOf(partner),
    indicator,
    period,
    figure,
    source: series.source,
    stated: null,
    statement: null,
  }));
}

// Each row names its own reporter.
const reporter = { code: "", name: "" };

export const broughtCsv = (brought: Brought): string => figuresCsv(broughtRows(brought), reporter);

export const broughtXlsx = (
  brought: Brought,
  spoken: Spoken,
  facts: BookFacts & { readonly title: string },
): Uint8Array<ArrayBuffer> => rowsXlsx(broughtRows(brought), spoken, facts);
