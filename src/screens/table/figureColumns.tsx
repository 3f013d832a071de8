import type { ReactNode } from "react";
import type { FigureRow } from "../../analysis/figures";
import { type Figure, flagOf, type Qualifier } from "../../core/figure";
import { formatPeriod } from "../../core/period";
import { allows } from "../../words/allows";
import { statedInWords } from "../../words/amount";
import { changePercent } from "../../words/changePercent";
import type { Grammar } from "../../words/language/grammar";
import type { Head } from "../../words/language/more";
import type { Sortable } from "../../ui/sorting";
import { shortName } from "../../words/sourceWords";
import { Designated } from "./Designated";
import { sortable } from "./sortable";
import { Counted } from "./Counted";
import { moreOf } from "../../words/moreOf";
import { VerdictBadge } from "../reference/VerdictBadge";
import { mirrorChartOf } from "../../words/mirrorChartOf";
import { precision } from "../../words/precision";

/** A column of the figures. */
export interface Column {
  readonly key: Head;
  readonly number?: boolean;
  readonly cell: (row: FigureRow) => ReactNode;
  /** What to sort by, where that makes sense; a row without it stays at the end. */
  readonly sort?: (row: FigureRow) => Sortable;
  /** What a row has to say in it, where the column is left out if none has anything; null says nothing. */
  readonly text?: (row: FigureRow) => string | null;
  /** Whether what is the same in all rows is said once above them. */
  readonly isSaidOnce?: boolean;
}

const known = (figure: Figure, text: string): string | null => (figure.kind === "amount" ? text : null);
function statusText(grammar: Grammar, { figure }: FigureRow): string {
  const { gaps, statuses, status: unnamed, fromEuros } = moreOf(grammar).figures;
  if (figure.kind === "gap") return gaps[figure.reason];
  if (figure.estimate) return mirrorChartOf(grammar).absences[figure.estimate];
  const flag = flagOf(figure);
  // Of a sum a part may be reported.
  if (flag === "E") return grammar.source.flags.E;
  const code = figure.status ?? "A";
  const status = Object.entries(statuses).find(([key]) => key === code)?.[1] ?? unnamed(code);
  return figure.convertedFrom === "EUR" ? fromEuros(status) : status;
}
const bounds: ReadonlySet<Qualifier> = new Set(["moreThan", "atLeast", "lessThan", "atMost"]);
const verdicts = ["differs", "revised since", "agrees within rounding", "agrees", "no series"];

/** Every column, by its key. */
export const columnsOf = (grammar: Grammar): Readonly<Record<string, Column>> => ({
  partner: {
    key: "partner",
    cell: ({ partner, source }) => <Designated area={partner} sources={source ? [source] : []} />,
    sort: ({ partner }) => grammar.area.name(partner),
  },
  indicator: {
    key: "indicator",
    cell: ({ indicator }) => grammar.indicators[indicator],
    sort: ({ indicator }) => grammar.indicators[indicator],
  },
  period: {
    key: "period",
    cell: ({ period }) => grammar.period(period),
    sort: ({ period }) => formatPeriod(period),
    text: ({ period }) => grammar.period(period),
    isSaidOnce: true,
  },
  statistics: {
    key: "statistics",
    number: true,
    cell: ({ figure }) => <Counted figure={figure} />,
    sort: ({ figure }) => sortable(figure),
  },
  before: {
    key: "before",
    number: true,
    cell: ({ before }) => <Counted figure={before} />,
    sort: ({ before }) => sortable(before),
    text: ({ before }) => known(before, "known"),
  },
  change: {
    key: "change",
    number: true,
    cell: ({ change }) => changePercent(grammar, change, moreOf(grammar).figures.tinyBase),
    sort: ({ change }) => (change === "tiny base" ? null : sortable(change)),
    text: ({ change }) => (change === "tiny base" ? change : known(change, "known")),
  },
  source: {
    key: "source",
    cell: ({ source }) => (source ? shortName(grammar, source) : ".."),
    sort: ({ source }) => (source ? shortName(grammar, source) : null),
    text: ({ source }) => source && shortName(grammar, source),
    isSaidOnce: true,
  },
  status: {
    key: "status",
    cell: (row) => statusText(grammar, row),
    sort: (row) => statusText(grammar, row),
    text: (row) => known(row.figure, statusText(grammar, row)),
    isSaidOnce: true,
  },
  precision: {
    key: "precision",
    cell: ({ figure }) => precision(grammar, figure),
    text: ({ figure }) => known(figure, precision(grammar, figure)),
    isSaidOnce: true,
  },
  stated: {
    key: "stated",
    cell: ({ stated }) => (stated ? statedInWords(grammar, stated) : ""),
    // Bounds are not ranked among figures.
    sort: ({ stated }) => (stated && !bounds.has(stated.qualifier) ? stated.value.toNumber() : null),
    text: ({ stated }) => stated && "stated",
  },
  allows: {
    key: "allows",
    cell: ({ stated }) => (stated ? allows(grammar, stated) : ""),
    text: ({ stated }) => stated && "stated",
  },
  said: {
    key: "said",
    cell: ({ statement }) => statement?.source.date ?? "",
    sort: ({ statement }) => statement?.source.date ?? null,
    text: ({ statement }) => statement && statement.source.date,
    isSaidOnce: true,
  },
  verdict: {
    key: "verdict",
    cell: ({ verdict }) => verdict && <VerdictBadge verdict={verdict} short />,
    sort: ({ verdict }) => (verdict ? verdicts.indexOf(verdict.kind) : null),
    text: ({ verdict }) => verdict && verdict.kind,
  },
});

/** What a row speaks of; on a phone the partner stands above its rows, and the period beside the indicator. */
const subjects = { desk: ["partner", "indicator", "period"], phone: ["indicator"] };
// What answers comes first, and what it rests on after it.
const figures = {
  desk: {
    short: ["statistics", "before", "change", "stated", "verdict", "allows"],
    full: ["statistics", "change", "stated", "verdict", "source", "status", "precision", "allows", "said"],
  },
  // The change stands below the figure, and the verdict below what was stated.
  phone: {
    short: ["statistics", "stated", "before", "allows"],
    full: ["statistics", "stated", "source", "status", "precision", "allows", "said"],
  },
};
/** What stands below another column on a phone. */
export const below: Readonly<Partial<Record<Head, Head>>> = { statistics: "change", stated: "verdict" };

/** The columns shown, in their order, and what is the same in all rows, which is said once. */
export function shownColumns(
  columns: Readonly<Record<string, Column>>,
  rows: readonly FigureRow[],
  device: "desk" | "phone",
  extent: "short" | "full",
): { readonly shown: readonly Column[]; readonly once: readonly { readonly key: Head; readonly text: string }[] } {
  const once: { readonly key: Head; readonly text: string }[] = [];
  const isShown = ({ key, text, isSaidOnce }: Column): boolean => {
    if (!text || rows.length === 0) return true;
    const texts = new Set(rows.map(text));
    texts.delete(null);
    const [only] = texts;
    if (only === undefined || only === null) return false;
    if (!isSaidOnce || texts.size > 1) return true;
    once.push({ key, text: only });
    return false;
  };
  const all = [...subjects[device], ...figures[device][extent]].flatMap((key) => columns[key] ?? []);
  // Beside the indicator a period takes no column.
  if (device === "phone" && columns["period"]) isShown(columns["period"]);
  return { shown: all.filter(isShown), once };
}
