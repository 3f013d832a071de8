import type { Grid } from "./grid";
import { guessFlow, guessPeriod, guessPlaces } from "./guessRoles";
import { guessUnit } from "./guessUnit";
import { areMonthsAcross, guessValues } from "./guessValues";
import type { ReaderOptions } from "./observations";
import { places } from "./places";
import { amountIn, markIn } from "./tableAmount";
import { columnsOf, headText } from "./tableColumns";
import { headOf, type Head, titlesOf } from "./tableHead";
import {
  type Choice,
  chosen,
  type FlowRole,
  type Mapping,
  type PeriodRole,
  type PlaceRole,
  type ValueColumn,
} from "./tableMapping";
import { isTime, type NamedTime, timeIn } from "./tablePeriod";
import { flowIn, headRole, isTotalName } from "./tableWords";

/** What is known beside the table. */
export type GuessOptions = Pick<ReaderOptions, "aliases" | "areas"> & {
  /** The country whose report the table is, where a reader has said so. */
  readonly reporter?: string;
};

const nothing = chosen(null, false, "nothing");

function flowOfTitles(titles: readonly string[]): Choice<FlowRole> | null {
  const named = titles.map((title) => [title, flowIn(title)] as const).filter(([, flow]) => flow !== null);
  const [[title, indicator] = ["", null]] = named;
  if (indicator === null) return null;
  return chosen({ kind: "one", indicator }, new Set(named.map(([, flow]) => flow)).size === 1, "title", title);
}

function timeOfTitles(titles: readonly string[]): Choice<PeriodRole> | null {
  const named = titles
    .map((title) => [title, timeIn(title)] as const)
    .flatMap(([title, time]) => (isTime(time) && time.year !== null ? [[title, time] as const] : []));
  const [first] = named;
  if (!first) return null;
  const key = ({ year, first: from, last }: NamedTime) => [year, from, last].join(" ");
  return chosen(
    { kind: "one", time: first[1] },
    new Set(named.map(([, time]) => key(time))).size === 1,
    "title",
    first[0],
  );
}

/** A currency is called by its country, whose report it makes no table. */
const dollars =
  /долл\p{L}*[.\s]*сша|ақш\s+долл\p{L}*|d[óo]lar\p{L}*\s+(?:(?:de|dos|de los)\s+)?(?:ee\.?\s*uu\.?|eua|estados unidos)|u\.?s\.?\s*(?:dollars?|\$)/giu;

function reporterOfTitles(titles: readonly string[], isArea: (name: string) => boolean): Choice<PlaceRole> | null {
  const parts = titles.flatMap((title) =>
    title
      .replace(dollars, " ")
      .split(/[:;,.()|]+|\s[–—-]\s/)
      .map((part) => part.trim()),
  );
  const found = new Set(
    parts.filter((part) => part.length > 2 && part.length < 60 && !isTotalName(part) && isArea(part)),
  );
  const [name] = found;
  return name === undefined || found.size > 1 ? null : chosen({ kind: "one", name }, false, "title", name);
}

const mostCells = 200_000;

function* textsOf(grid: Grid, head: Head, values: readonly ValueColumn[]): Generator<string> {
  let count = 0;
  for (const row of grid.rows.slice(head.row + 1))
    for (const { column } of values) {
      const cell = row[column];
      if (typeof cell !== "string" || amountIn(cell, ".").kind === "absent") continue;
      yield cell;
      count += 1;
      if (count >= mostCells) return;
    }
}

/** Whether figures called dollars, and no more, are too small for anyone's trade and may be thousands or millions. */
const smallest = 1e6;
function areSmall(grid: Grid, head: Head, values: readonly ValueColumn[], mark: "." | ","): boolean {
  return grid.rows.slice(head.row + 1, head.row + 2000).every((row) =>
    values.every(({ column }) => {
      const amount = amountIn(row[column], mark);
      return amount.kind !== "figure" || Number(amount.digits) < smallest;
    }),
  );
}

/** How a table may be read, as far as it can be seen; what cannot is null and asked of the reader. */
export function guess(grid: Grid, { aliases, areas = [], reporter }: GuessOptions): Mapping {
  const placeOf = places(areas, aliases);
  const isArea = (name: string) => {
    const place = placeOf(name.slice(0, 100));
    return isTotalName(name) || place?.kind === "area" || place?.kind === "sum";
  };
  const isCountry = (name: string) => {
    const place = placeOf(name.slice(0, 100));
    return place?.kind === "area" && place.code !== "W00";
  };
  const seen = headOf(grid);
  const head = seen ?? { row: -1, levels: 0 };
  const columns = seen ? columnsOf(grid, head, placeOf) : [];
  const titles = titlesOf(grid, head);

  const pair = guessPlaces(columns);
  const flowColumn = guessFlow(columns.filter((column) => !pair.taken.includes(column)));
  const periodColumn = guessPeriod(columns.filter((column) => !pair.taken.includes(column)));
  const taken = new Set<number>(pair.taken.map(({ column }) => column));
  if (flowColumn?.is.kind === "column") taken.add(flowColumn.is.column);
  if (periodColumn?.is.kind === "column") {
    taken.add(periodColumn.is.column);
    if (periodColumn.is.part) taken.add(periodColumn.is.part.column);
  }
  const isPartial = periodColumn !== null && areMonthsAcross(columns.filter(({ column }) => !taken.has(column)));
  const values = guessValues(
    columns,
    (column) => taken.has(column),
    { time: periodColumn === null || isPartial, flow: flowColumn === null, partner: pair.partner === null },
    isArea,
  );
  const ofValues = values.choice.is;
  const years = values.areTimes && ofValues.every(({ time }) => typeof time?.year === "number");
  const headPeriod =
    values.areTimes && years ? chosen<PeriodRole>({ kind: "heads" }, true, "head", values.choice.shown) : null;
  const status = columns.find(({ role, count, column }) => role === "status" && count > 0 && !taken.has(column));
  const product = columns.find(({ role, count, column }) => role === "product" && count > 0 && !taken.has(column));
  const valueColumns = new Set(ofValues.map(({ column }) => column));
  const valueHeads = columns.filter(({ column }) => valueColumns.has(column)).map(headText);
  const unit = guessUnit(grid, ofValues, valueHeads, titles, head);
  const { mark, isSure, shown } = markIn([...textsOf(grid, head, ofValues)]);
  const isDoubtful = unit.scale.is === 1 && unit.scale.confident && areSmall(grid, head, ofValues, mark);
  const said =
    reporter === undefined ? null : chosen<PlaceRole>({ kind: "one", name: reporter }, true, "reader", reporter);
  // Above a table of one product stands which; its figures are not of all trade.
  const ofProduct = titles.find(
    (title, i) => headRole(title) === "product" && !/^(?:total|all)\b/i.test(titles[i + 1] ?? ""),
  );
  const isHeaded = seen !== null && head.levels > 0;
  return {
    head: chosen(head, isHeaded, isHeaded ? "cells" : "nothing", ""),
    reporter: pair.reporter ?? said ?? reporterOfTitles(titles, isCountry) ?? nothing,
    partner:
      pair.partner ??
      (values.arePartners
        ? chosen<PlaceRole>({ kind: "heads" }, true, "head", values.choice.shown)
        : chosen<PlaceRole>({ kind: "one", name: "W00" }, false, "nothing")),
    flow:
      flowColumn ??
      (values.areFlows
        ? chosen<FlowRole>({ kind: "heads" }, true, "head", values.choice.shown)
        : (flowOfTitles(titles) ?? nothing)),
    period: headPeriod ?? periodColumn ?? timeOfTitles(titles) ?? nothing,
    values: values.choice,
    scale: isDoubtful ? { ...unit.scale, confident: false } : unit.scale,
    currency: unit.currency,
    mark: chosen(mark, isSure, "cells", shown),
    status: chosen(status?.column ?? null, true, status ? "head" : "nothing", status ? headText(status) : ""),
    product: product
      ? chosen<number | null>(product.column, true, "head", headText(product))
      : chosen<number | null>(null, ofProduct === undefined, ofProduct === undefined ? "nothing" : "title", ofProduct),
  };
}
