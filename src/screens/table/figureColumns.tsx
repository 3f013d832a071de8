import type { ReactNode } from "react";
import type { FigureRow } from "../../analysis/figures";
import { hasMembers } from "../../core/area";
import { type Figure, flagOf, type Qualifier } from "../../core/figure";
import { formatPeriod } from "../../core/period";
import { allows } from "../../words/allows";
import { percent, statedInWords } from "../../words/amount";
import type { Grammar } from "../../words/language/grammar";
import type { Head } from "../../words/language/more";
import { shortName } from "../../words/sourceWords";
import { Designated } from "./Designated";
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
  readonly sort?: (row: FigureRow) => number | string | null;
}

const value = (figure: Figure): number | null => (figure.kind === "amount" ? figure.value.toNumber() : null);
/** Of a group the change is of the same members in both periods, and says of whom. */
function changeText(grammar: Grammar, { partner, change, members = null }: FigureRow): string {
  if (change === "tiny base") return moreOf(grammar).figures.tinyBase;
  const text = percent(grammar, change, true);
  if (members === null || change.kind === "gap") return text;
  return `${text} (${grammar.compare.same({ ...members, dated: hasMembers(partner) })})`;
}
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
  period: { key: "period", cell: ({ period }) => grammar.period(period), sort: ({ period }) => formatPeriod(period) },
  statistics: {
    key: "statistics",
    number: true,
    cell: ({ figure }) => <Counted figure={figure} />,
    sort: ({ figure }) => value(figure),
  },
  before: {
    key: "before",
    number: true,
    cell: ({ before }) => <Counted figure={before} />,
    sort: ({ before }) => value(before),
  },
  change: {
    key: "change",
    number: true,
    cell: (row) => changeText(grammar, row),
    sort: ({ change }) => (change === "tiny base" ? null : value(change)),
  },
  source: {
    key: "source",
    cell: ({ source }) => (source ? shortName(grammar, source) : ".."),
    sort: ({ source }) => source?.id ?? null,
  },
  status: { key: "status", cell: (row) => statusText(grammar, row), sort: (row) => statusText(grammar, row) },
  precision: {
    key: "precision",
    cell: ({ figure }) => precision(grammar, figure),
  },
  stated: {
    key: "stated",
    cell: ({ stated }) => (stated ? statedInWords(grammar, stated) : ""),
    // Bounds are not ranked among figures.
    sort: ({ stated }) => (stated && !bounds.has(stated.qualifier) ? stated.value.toNumber() : null),
  },
  allows: { key: "allows", cell: ({ stated }) => (stated ? allows(grammar, stated) : "") },
  said: {
    key: "said",
    cell: ({ statement }) => statement?.source.date ?? "",
    sort: ({ statement }) => statement?.source.date ?? null,
  },
  verdict: {
    key: "verdict",
    cell: ({ verdict }) => verdict && <VerdictBadge verdict={verdict} short />,
    sort: ({ verdict }) => (verdict ? verdicts.indexOf(verdict.kind) : null),
  },
});

/** What a row speaks of; on a phone the partner stands above its rows, and the period beside the indicator. */
const subjects = { desk: ["partner", "indicator", "period"], phone: ["indicator"] };
const figures = {
  desk: {
    short: ["statistics", "before", "change", "stated", "allows", "verdict"],
    full: ["statistics", "change", "status", "precision", "source", "stated", "allows", "said", "verdict"],
  },
  // What fits beside the first column comes first.
  phone: {
    short: ["statistics", "stated", "verdict", "before", "change", "allows"],
    full: ["statistics", "stated", "verdict", "change", "source", "status", "precision", "allows", "said"],
  },
};

/** The keys of the columns shown, in their order. */
export const shownColumns = (device: "desk" | "phone", extent: "short" | "full"): readonly string[] => [
  ...subjects[device],
  ...figures[device][extent],
];
