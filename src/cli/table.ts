import { open, rename, rm } from "node:fs/promises";
import Big from "big.js";
import { estimateWords, type TableColumn, tableColumns } from "../core/form/ownColumns";
import { counted } from "../core/figure";
import { lastUnit } from "../core/observe";
import { formatPeriod, later, ordinal, type Period } from "../core/period";
import { partnerAndIndicator } from "../core/seriesKey";
import { csvField } from "../export/csvField";
import { type CellRow, rowsOf } from "../formats/cells";
import type { Part } from "../formats/parts";
import { readCatalog } from "./catalog";
import { areasOf, soundSeries } from "./door";
import { Failure } from "./failure";
import { presentParts } from "./present";
import { toParquet } from "./sql/duckdb";
import type { Store } from "./store";

type Line = Readonly<Partial<Record<TableColumn, string>>>;

/** A figure with the bounds that its precision allows. */
function amountOf(figure: number, unit: Part["unit"]): Line {
  const { value, interval } = counted(new Big(figure).times(unit.scale), lastUnit(unit, figure), unit.currency);
  return {
    value: value.toFixed(),
    currency: unit.currency,
    lower: interval.lower?.toFixed() ?? "",
    upper: interval.upper?.toFixed() ?? "",
  };
}

/** What a row of cells says of its nth period: a figure, or a gap with a reason. */
function said(row: CellRow, n: number, unit: Part["unit"]): Line | null {
  const value = row.values[n] ?? Number.NaN;
  const at = ordinal(row.from) + n;
  const status = row.status.get(at);
  if (Number.isNaN(value)) return status === undefined || status === "O" ? null : { status };
  const estimate = row.estimates?.get(at);
  return {
    ...amountOf(value, unit),
    status: status ?? "A",
    ...(estimate ? { estimate: estimateWords[estimate] } : {}),
  };
}

const lineOf = (line: Line): string =>
  `${tableColumns.map((column) => csvField(line[column] ?? "", ",")).join(",")}\r\n`;

/** The lines of what one source says of a reporter. */
function linesOf(reporter: string, { source, unit, cells }: Part): string {
  let text = "";
  for (const [key, row] of rowsOf(cells)) {
    const [partner, indicator] = partnerAndIndicator(key);
    const put = (period: Period, line: Line | null) => {
      if (line) text += lineOf({ reporter, partner, indicator, period: formatPeriod(period), source, ...line });
    };
    row.values.forEach((_, n) => put(later(row.from, n), said(row, n, unit)));
    for (const { edition, date, period, value } of row.earlier ?? [])
      put(period, { ...(value === null ? {} : amountOf(value, unit)), edition, edition_date: date });
  }
  return text;
}

/** Writes what the series files of a folder say as a long table, from which `build --sql` makes them again. Returns what to report. */
export async function writeTable(path: string, store: Store): Promise<string[]> {
  if (!/\.(?:csv|parquet)$/i.test(path)) throw new Failure(`${path}: a table is written as .csv or .parquet`);
  const catalog = await readCatalog(store);
  if (!catalog) throw new Failure(`${store.folder}/catalog.json: there is none`);
  const areas = await areasOf(store);
  const isParquet = /\.parquet$/i.test(path);
  const [part, packed] = [`${path}.part`, `${path}.packed.part`];
  try {
    const file = await open(part, "w");
    try {
      await file.write(`${tableColumns.join(",")}\r\n`);
      for (const list of [catalog.reporters, catalog.investments ?? {}])
        for (const [reporter, entry] of Object.entries(list))
          for (const each of await presentParts(entry, (name) => soundSeries(store, name, catalog, areas)))
            await file.write(linesOf(reporter, each));
    } finally {
      await file.close();
    }
    if (isParquet) await toParquet(part, packed);
    await rename(isParquet ? packed : part, path);
  } finally {
    await rm(part, { force: true });
    await rm(packed, { force: true });
  }
  return [`${path} written`];
}
