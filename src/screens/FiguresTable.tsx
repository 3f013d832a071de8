import { useMemo, useState } from "react";
import type { FigureRow } from "../analysis/figures";
import { useGrammar } from "../charts/useGrammar";
import type { Figure, Qualifier } from "../core/figure";
import type { Head } from "../words/messages/messages";
import { VerdictBadge } from "./VerdictBadge";
import { allows, millions, percent, precision, statedInWords } from "../words/amount";
import { shortName } from "../words/sourceWords";
import { verdictReason } from "../words/verdictReason";
import type { Grammar } from "../words/grammar/grammar";

interface Column {
  readonly key: Head;
  readonly number?: boolean;
  readonly cell: (row: FigureRow) => React.ReactNode;
  /** What to sort by, where that makes sense; a row without it stays at the end. */
  readonly sort?: (row: FigureRow) => number | string | null;
}

const value = (figure: Figure): number | null => (figure.kind === "amount" ? figure.value.toNumber() : null);
const changeText = (grammar: Grammar, { change }: FigureRow) =>
  change === "tiny base" ? grammar.ui.table.tinyBase : percent(grammar, change, true);
function statusText(grammar: Grammar, { figure }: FigureRow): string {
  const { gaps, statuses, status: unnamed, fromEuros } = grammar.ui.table;
  if (figure.kind === "gap") return gaps[figure.reason];
  const code = figure.status ?? "A";
  const status = Object.entries(statuses).find(([key]) => key === code)?.[1] ?? unnamed(code);
  return figure.convertedFrom === "EUR" ? fromEuros(status) : status;
}
const bounds: ReadonlySet<Qualifier> = new Set(["moreThan", "atLeast", "lessThan", "atMost"]);
const verdicts = ["differs", "revised since", "agrees within rounding", "agrees", "no series"];

const columnsOf = (grammar: Grammar): Readonly<Record<string, Column>> => ({
  partner: {
    key: "partner",
    cell: ({ partner }) => grammar.area.name(partner),
    sort: ({ partner }) => grammar.area.name(partner),
  },
  indicator: {
    key: "indicator",
    cell: ({ indicator }) => grammar.indicators[indicator],
    sort: ({ indicator }) => grammar.indicators[indicator],
  },
  period: { key: "period", cell: ({ period }) => grammar.period(period), sort: ({ period }) => period },
  statistics: {
    key: "statistics",
    number: true,
    cell: ({ figure }) => millions(grammar, figure),
    sort: ({ figure }) => value(figure),
  },
  before: {
    key: "before",
    number: true,
    cell: ({ before }) => millions(grammar, before),
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
    cell: ({ verdict, source }) =>
      verdict && <VerdictBadge verdict={verdict} short reason={verdictReason(grammar, { verdict, source })} />,
    sort: ({ verdict }) => (verdict ? verdicts.indexOf(verdict) : null),
  },
});

const shortColumns = [
  "partner",
  "indicator",
  "period",
  "statistics",
  "before",
  "change",
  "stated",
  "allows",
  "verdict",
];
const allColumns = [
  "partner",
  "indicator",
  "period",
  "statistics",
  "change",
  "status",
  "precision",
  "source",
  "stated",
  "allows",
  "said",
  "verdict",
];

interface Order {
  readonly key: string;
  readonly down: boolean;
}

function ordered(rows: readonly FigureRow[], by: Column["sort"], order: Order | null): readonly FigureRow[] {
  if (!by || !order) return rows;
  const factor = order.down ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [by(a), by(b)];
    if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
    return factor * (x < y ? -1 : x > y ? 1 : 0);
  });
}

interface Props {
  readonly rows: readonly FigureRow[];
  readonly caption: string;
  readonly note: string;
  /** All columns, sorted by their heads. */
  readonly full?: boolean;
}

/** The figures themselves: counted, stated, and whether the two agree. */
export function FiguresTable({ rows, caption, note, full = false }: Props) {
  const grammar = useGrammar();
  const { table: words } = grammar.ui;
  const columns = useMemo(() => columnsOf(grammar), [grammar]);
  const [order, setOrder] = useState<Order | null>(null);
  const shown = useMemo(
    () => ordered(rows, order ? columns[order.key]?.sort : undefined, order),
    [rows, columns, order],
  );
  const keys = full ? allColumns : shortColumns;
  const sortBy = (key: string) =>
    setOrder(order?.key !== key ? { key, down: columns[key]?.number === true } : { key, down: !order.down });
  return (
    // A frame that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="frame" tabIndex={0} role="region" aria-label={caption}>
      <table className="figures">
        <caption>
          <span>
            {caption} <small>{note}</small>
          </span>
        </caption>
        <thead>
          <tr>
            {keys.map((key) => {
              const column = columns[key];
              if (!column) return null;
              const sorted = order?.key === key ? (order.down ? "descending" : "ascending") : undefined;
              return (
                <th key={key} scope="col" className={column.number ? "number" : undefined} aria-sort={sorted}>
                  {full && column.sort ? (
                    <button type="button" onClick={() => sortBy(key)}>
                      {words.heads[column.key]}
                      {sorted && <span aria-hidden="true">{sorted === "descending" ? " ↓" : " ↑"}</span>}
                    </button>
                  ) : (
                    words.heads[column.key]
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {shown.map((row, i) => {
            const first = order !== null || shown[i - 1]?.partner !== row.partner;
            return (
              <tr
                key={row.key}
                id={`figure-${row.key}`}
                className={first && order === null ? "first" : undefined}
                tabIndex={-1}
              >
                {keys.map((key) => {
                  const column = columns[key];
                  if (!column) return null;
                  if (key === "partner")
                    return (
                      <th key={key} scope="row">
                        <span className={first ? undefined : "unseen"}>{column.cell(row)}</span>
                      </th>
                    );
                  return (
                    <td key={key} className={`${column.number ? "number " : ""}${key}`}>
                      {column.cell(row)}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
