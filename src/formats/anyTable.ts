import type { Counted } from "../core/indicators";
import { formatPeriod } from "../core/period";
import type { Grid } from "./grid";
import type { Observations, ReaderOptions } from "./observations";
import { type Place, places } from "./places";
import { type Lack, lacking, tableFacts } from "./tableFacts";
import { guess, type GuessOptions } from "./tableGuess";
import { headings, headOf, titlesOf } from "./tableHead";
import type { Mapping } from "./tableMapping";
import { type Reason, reasonText } from "./tableReasons";
import { comparedHead } from "./tableWords";
import { tidy } from "./tidy";

const lacks: Readonly<Record<Lack, string>> = {
  values: "no column of figures",
  reporter: "no reporter",
  partner: "no partner",
  flow: "no flow",
  period: "no period",
  scale: "no unit: ones, thousands or millions",
  currency: "no currency",
};

const isCounted = (currency: string): currency is "USD" | "EUR" => currency === "USD" || currency === "EUR";

/** What a table says as it is mapped. Without a role that it needs nothing is read, and the faults say which. */
export function read(grid: Grid, mapping: Mapping, options: ReaderOptions): Observations {
  const counted = [...mapping.values.is.map(({ currency }) => currency), mapping.currency.is].find(
    (currency) => typeof currency === "string" && isCounted(currency),
  );
  const scale = mapping.scale.is ?? mapping.values.is[0]?.scale ?? 1;
  const table = tidy(
    {
      format: "any-table",
      source: "table",
      scale,
      ...(counted === "EUR" || counted === "USD" ? { currency: counted } : {}),
    },
    options,
  );
  const missing = lacking(mapping);
  for (const role of missing) table.fault("", lacks[role]);
  if (grid.fault !== null) table.fault("", grid.fault);
  if (missing.length > 0) return table.end();
  const other = new Map<string, string>();
  for (const fact of tableFacts(grid, mapping)) {
    if (fact.kind === "fault") table.fault(fact.at, reasonText(fact.reason));
    else if (fact.kind === "left out") table.leaveOut(reasonText(fact.reason));
    else if (isCounted(fact.currency)) table.put({ ...fact, amount: fact.digits });
    else {
      if (!other.has(fact.currency)) other.set(fact.currency, fact.at);
      table.findings.add("other currency", fact.at, fact.currency);
    }
  }
  for (const [currency, at] of other)
    table.fault(at, `figures in ${currency.slice(0, 20)}, and none but US dollars and euros can be read`);
  return table.end();
}

/** A figure as it will be read, or why it will not be. */
export interface PreviewRow {
  readonly at: string;
  readonly row: number;
  readonly column: number | null;
  /** Codes of areas. */
  readonly reporter?: string;
  readonly partner?: string;
  readonly flow?: Counted;
  /** As `formatPeriod` writes it. */
  readonly period?: string;
  /** In base units; null where there is no figure. */
  readonly value?: number | null;
  readonly currency?: string;
  /** Why it is not read. */
  readonly reason?: Reason;
}

const kindOf = (place: Place | null | undefined) => (place && place.kind !== "area" ? place.kind : "unknown name");

/** The first figures of a table as they will be read; none where a role that is needed is missing. */
export function preview(
  grid: Grid,
  mapping: Mapping,
  { aliases, areas = [] }: Pick<ReaderOptions, "aliases" | "areas">,
  most: number,
): PreviewRow[] {
  if (lacking(mapping).length > 0) return [];
  const placeOf = places(areas, aliases);
  const rows: PreviewRow[] = [];
  for (const fact of tableFacts(grid, mapping)) {
    if (rows.length >= most) break;
    const { at, row, column } = fact;
    if (fact.kind !== "figure") {
      rows.push({ at, row, column, reason: fact.reason });
      continue;
    }
    const [reporter, partner] = [fact.reporter, fact.partner].map((name) => ({ name, place: placeOf(name) }));
    const strange = [reporter, partner].find((each) => each?.place?.kind !== "area");
    const code = (each: typeof reporter) => (each?.place?.kind === "area" ? each.place.code : null);
    rows.push({
      at,
      row,
      column,
      reporter: code(reporter) ?? fact.reporter,
      partner: code(partner) ?? fact.partner,
      flow: fact.indicator,
      period: formatPeriod(fact.period),
      value: fact.digits === "" ? null : Number((Number(fact.digits) * fact.scale).toPrecision(15)),
      currency: fact.currency,
      ...(strange
        ? { reason: { kind: kindOf(strange.place), what: strange.name } }
        : isCounted(fact.currency)
          ? {}
          : { reason: { kind: "currency", what: fact.currency } }),
    });
  }
  return rows;
}

/** Whether a grid is a table of figures by country or by period, which a reader may help to read. */
export function isTableLike(grid: Grid, options: GuessOptions): boolean {
  const { values, partner, period } = guess(grid, options);
  const isKnown = (role: { readonly kind: string } | null) => role?.kind === "column" || role?.kind === "heads";
  return values.is.length > 0 && (isKnown(partner.is) || isKnown(period.is));
}

/** Two numbers of 32 bits, by which long texts are told apart. */
function digest(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  return [a, b].map((n) => (n >>> 0).toString(16).padStart(8, "0")).join("");
}

/**
 * A key that files of one shape share: their titles and headings, which may name the unit and the period, and what is
 * between cells. A mapping kept under it holds for each of them.
 */
export function shapeOf(grid: Grid): string {
  const head = headOf(grid) ?? { row: -1, levels: 0 };
  const width = grid.rows.slice(0, head.row + 2).reduce((most, { length }) => Math.max(most, length), 0);
  const above = headings(grid, head, width).map((heads) => heads.map(comparedHead).join("/"));
  const titles = titlesOf(grid, head).map(comparedHead);
  return `${grid.kind === "\t" ? "tab" : grid.kind} ${head.row} ${width} ${digest(JSON.stringify([titles, above]))}`;
}
