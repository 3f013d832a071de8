import { useMemo, useState } from "react";
import type { FigureRow } from "../analysis/figures";
import { useGrammar } from "../charts/useGrammar";
import type { Figure, Qualifier } from "../core/figure";
import { periodInWords } from "../words/date";
import type { Messages } from "../words/messages/messages";
import { nameOf } from "../words/names";
import { allows, millions, percent, precision, statedInWords } from "../words/number";
import { indicatorName, verdictReason } from "../words/terms";
import { VerdictBadge } from "./VerdictBadge";

type Words = Messages["table"];

interface Column {
  readonly key: keyof Words["heads"];
  readonly number?: boolean;
  readonly cell: (row: FigureRow, words: Words) => React.ReactNode;
  /** What to sort by, where that makes sense; a row without it stays at the end. */
  readonly sort?: (row: FigureRow, words: Words) => number | string | null;
}

const value = (figure: Figure): number | null => (figure.kind === "amount" ? figure.value.toNumber() : null);
const changeText = ({ change }: FigureRow, { tinyBase }: Words) =>
  change === "tiny base" ? tinyBase : percent(change, true);
function statusText({ figure }: FigureRow, { gaps, statuses, status: unnamed, fromEuros }: Words): string {
  if (figure.kind === "gap") return gaps[figure.reason];
  const code = figure.status ?? "A";
  const status = Object.entries(statuses).find(([key]) => key === code)?.[1] ?? unnamed(code);
  return figure.convertedFrom === "EUR" ? fromEuros(status) : status;
}
const bounds: ReadonlySet<Qualifier> = new Set(["moreThan", "atLeast", "lessThan", "atMost"]);
const verdicts = ["differs", "revised since", "agrees within rounding", "agrees", "no series"];

const columns: Readonly<Record<string, Column>> = {
  partner: {
    key: "partner",
    cell: ({ partner }) => nameOf(partner),
    sort: ({ partner }) => nameOf(partner),
  },
  indicator: {
    key: "indicator",
    cell: ({ indicator }) => indicatorName[indicator],
    sort: ({ indicator }) => indicatorName[indicator],
  },
  period: { key: "period", cell: ({ period }) => periodInWords(period), sort: ({ period }) => period },
  statistics: {
    key: "statistics",
    number: true,
    cell: ({ figure }) => millions(figure),
    sort: ({ figure }) => value(figure),
  },
  before: {
    key: "before",
    number: true,
    cell: ({ before }) => millions(before),
    sort: ({ before }) => value(before),
  },
  change: {
    key: "change",
    number: true,
    cell: changeText,
    sort: ({ change }) => (change === "tiny base" ? null : value(change)),
  },
  source: {
    key: "source",
    cell: ({ source }) => source?.short ?? source?.publisher ?? "..",
    sort: ({ source }) => source?.id ?? null,
  },
  status: { key: "status", cell: statusText, sort: statusText },
  precision: {
    key: "precision",
    cell: ({ figure }) => precision(figure),
  },
  stated: {
    key: "stated",
    cell: ({ stated }) => (stated ? statedInWords(stated) : ""),
    // Bounds are not ranked among figures.
    sort: ({ stated }) => (stated && !bounds.has(stated.qualifier) ? stated.value.toNumber() : null),
  },
  allows: { key: "allows", cell: ({ stated }) => (stated ? allows(stated) : "") },
  said: {
    key: "said",
    cell: ({ statement }) => statement?.source.date ?? "",
    sort: ({ statement }) => statement?.source.date ?? null,
  },
  verdict: {
    key: "verdict",
    cell: ({ verdict, source }) =>
      verdict && <VerdictBadge verdict={verdict} short reason={verdictReason({ verdict, source })} />,
    sort: ({ verdict }) => (verdict ? verdicts.indexOf(verdict) : null),
  },
};

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

function ordered(rows: readonly FigureRow[], order: Order | null, words: Words): readonly FigureRow[] {
  const by = order && columns[order.key]?.sort;
  if (!by) return rows;
  const factor = order.down ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [by(a, words), by(b, words)];
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
  const { table: words } = useGrammar().ui;
  const [order, setOrder] = useState<Order | null>(null);
  const shown = useMemo(() => ordered(rows, order, words), [rows, order, words]);
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
                        <span className={first ? undefined : "unseen"}>{column.cell(row, words)}</span>
                      </th>
                    );
                  return (
                    <td key={key} className={`${column.number ? "number " : ""}${key}`}>
                      {column.cell(row, words)}
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
