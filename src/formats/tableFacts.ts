import type { Counted } from "../core/indicators";
import type { Period } from "../core/period";
import type { Unread } from "../core/unread";
import { type Grid, type GridCell, placeIn } from "./grid";
import { isNote } from "./marks";
import { amountIn, statusOf } from "./tableAmount";
import { textIn } from "./tableHead";
import type { Mapping, PlaceRole, ValueColumn } from "./tableMapping";
import { isTime, type NamedTime, partOfYear, periodOf, timeOf } from "./tablePeriod";
import type { Reason } from "./tableReasons";
import { flowOf, isTotalName } from "./tableWords";

interface Where {
  /** As a reader finds it. */
  readonly at: string;
  /** From 0. */
  readonly row: number;
  /** From 0; null of what is of a row as a whole. */
  readonly column: number | null;
}

/** A figure as a table is mapped, or what is not read: a fault, or rightly left out. */
export type TableFact = Where &
  (
    | {
        readonly kind: "figure";
        readonly reporter: string;
        readonly partner: string;
        readonly indicator: Counted;
        readonly period: Period;
        /** Empty where there is none. */
        readonly digits: string;
        readonly scale: number;
        readonly currency: string;
        readonly status: string;
        readonly product: string;
      }
    | { readonly kind: "fault"; readonly reason: Reason }
    | { readonly kind: "left out"; readonly reason: Reason }
  );

/** What a table is not read without. */
export type Lack = "values" | "reporter" | "partner" | "flow" | "period" | "scale" | "currency";

/** What of a mapping must be said before anything can be read. */
export function lacking({ reporter, partner, flow, period, values, scale, currency }: Mapping): Lack[] {
  const isLacking: Readonly<Record<Lack, boolean>> = {
    values: values.is.length === 0,
    reporter: reporter.is === null,
    partner: partner.is === null,
    flow: flow.is === null,
    period: period.is === null,
    scale: scale.is === null && values.is.some((value) => value.scale === undefined),
    currency: currency.is === null && values.is.some((value) => value.currency === undefined),
  };
  return (Object.keys(isLacking) as Lack[]).filter((role) => isLacking[role]);
}

/** A name as it is looked up; long ones are cut. */
const nameOf = (cell: GridCell | undefined): string => {
  const name = textIn(cell)
    .slice(0, 120)
    .replace(/[\s:*]+$/, "");
  return isTotalName(name) ? "W00" : name;
};

/** Each name is looked at once. */
function namesOf(role: PlaceRole | null): (cells: readonly GridCell[], value: ValueColumn) => string {
  const known = new Map<GridCell | undefined, string>();
  return (cells, value) => {
    if (role?.kind === "one") return role.name;
    const cell = role?.kind === "column" ? cells[role.column] : value.partner;
    const name = known.get(cell) ?? nameOf(cell);
    known.set(cell, name);
    return name;
  };
}

/** The code of a product; empty of all of them together, such as `TOTAL - Total of all products`. */
function productIn(cell: GridCell | undefined): string {
  const product = textIn(cell).slice(0, 40);
  return /^(?:total|all|всего|итого)(?!\p{L})/iu.test(product) ? "" : product;
}

type Timed = { readonly time: NamedTime } | { readonly reason: Reason };

const reason = (kind: Unread, what = ""): Reason => ({ kind, what: what.slice(0, 60) });

function rowTime({ period }: Mapping, cells: readonly GridCell[]): Timed {
  const role = period.is;
  if (role === null || role.kind === "heads") return { time: { year: null, first: null, last: null } };
  if (role.kind === "one") return { time: role.time };
  const text = textIn(cells[role.column]);
  const time = timeOf(text);
  if (time === null) return { reason: text === "" ? reason("no period") : reason("unknown period", text) };
  if (!isTime(time)) return { reason: { ...reason("unusable period", text), detail: time.why } };
  if (!role.part) return { time };
  const within = textIn(cells[role.part.column]);
  const part = partOfYear(within, role.part.unit);
  return part === null
    ? { reason: reason(`unknown ${role.part.unit}`, within) }
    : { time: { year: time.year, first: part.first, last: part.last } };
}

/** What the row and the heading of a column say of the time together. */
const together = (row: NamedTime, head: NamedTime | undefined): Period | null =>
  periodOf({
    year: row.year ?? head?.year ?? null,
    first: row.first ?? head?.first ?? null,
    last: row.last ?? head?.last ?? null,
  });

/** All that a table says as it is mapped, row by row; rows without any figure that are no country's are passed over. */
export function* tableFacts(grid: Grid, mapping: Mapping): Generator<TableFact> {
  const [reporterOf, partnerOf] = [namesOf(mapping.reporter.is), namesOf(mapping.partner.is)];
  const { head, flow, values, scale, currency, mark, status, product } = mapping;
  const words = new Map(flow.is?.kind === "column" ? flow.is.words : []);
  const hidden = new Set(grid.hiddenRows);
  for (let row = head.is.row + 1; row < grid.rows.length; row += 1) {
    const cells = grid.rows[row] ?? [];
    const first = textIn(cells.find((cell) => cell !== null));
    const of = (column: number | null) => ({ at: placeIn(grid, row, column ?? undefined), row, column });
    const amounts = values.is.map(({ column }) => amountIn(cells[column], mark.is));
    const isBlank = values.is.every(({ column }) => (cells[column] ?? null) === null);
    if (first === "" || (isBlank && (isNote(first) || first.length > 80))) continue;
    if (hidden.has(row)) {
      yield { ...of(null), kind: "left out", reason: reason("hidden row", String(row + 1)) };
      continue;
    }
    // Headings again, of a table that goes over several pages, or the numbers of columns.
    const isHeading = values.is.every(
      ({ column }) => textIn(cells[column]) === textIn(grid.rows[head.is.row]?.[column]),
    );
    if (isHeading && !isBlank && head.is.levels > 0) continue;
    if (isBlank) {
      const { is } = mapping.partner;
      const name = is?.kind === "column" ? textIn(cells[is.column]) : "";
      yield { ...of(null), kind: "left out", reason: reason("no figures", name || first) };
      continue;
    }
    const time = rowTime(mapping, cells);
    if ("reason" in time) {
      yield { ...of(null), kind: "fault", reason: time.reason };
      continue;
    }
    for (const [i, value] of values.is.entries()) {
      const here = of(value.column);
      const fail = (kind: Unread, what = ""): TableFact => ({ ...here, kind: "fault", reason: reason(kind, what) });
      const amount = amounts[i];
      if (amount === undefined) continue;
      const [from, to] = [reporterOf(cells, value), partnerOf(cells, value)];
      const word = flow.is?.kind === "column" ? textIn(cells[flow.is.column]) : "";
      const indicator =
        flow.is?.kind === "one"
          ? flow.is.indicator
          : flow.is?.kind === "heads"
            ? value.indicator
            : words.has(word)
              ? words.get(word)
              : flowOf(word);
      const period = together(time.time, value.time);
      if (amount.kind === "none") yield fail("no figure", amount.what);
      else if (from === "" || to === "") {
        if (amount.kind === "figure") yield fail(from === "" ? "no reporter" : "no partner");
      } else if (!indicator) yield { ...here, kind: "left out", reason: reason("flow", word) };
      else if (!period) yield fail("no whole period");
      else {
        const flag = amount.kind === "figure" ? amount.flag : "";
        yield {
          ...here,
          kind: "figure",
          reporter: from,
          partner: to,
          indicator,
          period,
          digits: amount.kind === "figure" ? amount.digits : "",
          scale: value.scale ?? scale.is ?? 1,
          currency: value.currency ?? currency.is ?? "",
          status: statusOf(status.is === null ? flag : textIn(cells[status.is]) || flag),
          product: product.is === null ? "" : productIn(cells[product.is]),
        };
      }
    }
  }
}
