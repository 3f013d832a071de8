import { Fragment, type ReactNode, useMemo, useState } from "react";
import type { FigureRow } from "../../analysis/figures";
import type { Period } from "../../core/period";
import { useGrammar } from "../page/useGrammar";
import { own } from "../../core/own";
import { useMedia } from "../../ui/useMedia";
import type { Grammar } from "../../words/language/grammar";
import { small } from "../../words/pointParts";
import { differingNotes, statedRows } from "../../words/differingWords";
import { verdictNotes } from "../../words/verdictWords";
import { type Column, columnsOf, shownColumns } from "./figureColumns";
import { FlagsNote } from "./Counted";
import { Explain } from "../about/Explain";
import { Reasons } from "../reference/Reasons";
import { TableCaption } from "./TableCaption";
import { useMore } from "../page/useMore";
import table from "./figures.module.css";
import { classes } from "../../ui/classes";
import typography from "../../ui/typography.module.css";

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

const nameOf = (grammar: Grammar, { partner, indicator, period }: FigureRow): string =>
  `${grammar.area.name(partner)}, ${small(grammar.indicators[indicator])}, ${grammar.period(period)}`;

/** Heads, and measures beside their first figure, whose meaning can be opened. */
const explained = { stated: "stated", allows: "range", precision: "range" } as const;
const measured = {
  turnover: "turnover",
  balance: "balance",
  fdiGrossInflow: "investment",
  fdiInwardPosition: "investment",
  fdiOutwardPosition: "investment",
} as const;

/** How the cells of some columns look. */
const looks: Readonly<Record<string, string | undefined>> = {
  statistics: table.statistics,
  stated: table.stated,
  verdict: table.verdict,
  source: table.source,
  status: table.quiet,
  precision: table.quiet,
  allows: table.quiet,
  said: table.quiet,
};

interface Props {
  readonly rows: readonly FigureRow[];
  readonly caption: string;
  readonly note: string;
  /** What is to be said below of some of the figures. */
  readonly said?: readonly string[];
  /** The earlier period that changes are on, where it is not the same part of the year before. */
  readonly since?: Period;
  /** All columns, sorted by their heads. */
  readonly full?: boolean;
}

/** The figures themselves: counted, stated, and whether the two agree. */
export function FiguresTable({ rows, caption, note, said, since, full = false }: Props) {
  const grammar = useGrammar();
  const more = useMore();
  const { figures: words } = more;
  const columns = useMemo(() => columnsOf(grammar), [grammar]);
  const [order, setOrder] = useState<Order | null>(null);
  const shown = useMemo(
    () => ordered(rows, order ? columns[order.key]?.sort : undefined, order),
    [rows, columns, order],
  );
  // Beside the short table the verdicts stand in the reference, with their reasons.
  const named = (row: FigureRow) => nameOf(grammar, row);
  const reasons = full
    ? [
        ...differingNotes(grammar, more, statedRows(rows, named)),
        ...verdictNotes(
          grammar,
          more,
          rows.map((row) => ({ name: named(row), verdict: row.verdict })),
        ),
      ]
    : [];
  const isPhone = useMedia("(max-width: 759px)");
  const keys = shownColumns(isPhone ? "phone" : "desk", full ? "full" : "short");
  const headOf = (column: Column) =>
    column.key === "before" && since ? grammar.period(since) : words.heads[column.key];
  const sortBy = (key: string) =>
    setOrder(order?.key !== key ? { key, down: columns[key]?.number === true } : { key, down: !order.down });
  return (
    // A frame that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={table.frame} tabIndex={0} role="region" aria-label={caption}>
      <table className={table.figures}>
        <TableCaption title={caption} note={note} />
        <thead>
          <tr>
            {keys.map((key) => {
              const column = columns[key];
              if (!column) return null;
              const term = own(explained, key);
              const sorted = order?.key === key ? (order.down ? "descending" : "ascending") : undefined;
              return (
                <th key={key} scope="col" className={column.number ? table.number : undefined} aria-sort={sorted}>
                  {full && column.sort ? (
                    <button type="button" onClick={() => sortBy(key)}>
                      <span>{headOf(column)}</span>
                      {sorted && <span aria-hidden="true">{sorted === "descending" ? " ↓" : " ↑"}</span>}
                    </button>
                  ) : term ? (
                    <Explain term={term}>{words.heads[column.key]}</Explain>
                  ) : (
                    headOf(column)
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {shown.map((row, i) => {
            const isNew = shown[i - 1]?.partner !== row.partner;
            const isNamed = isNew || order !== null;
            const head = (key: string, cell: ReactNode) => (
              <th key={key} scope="row" className={isPhone ? table.line : undefined}>
                {cell}
              </th>
            );
            const name = columns["partner"]?.cell(row);
            const term = own(measured, row.indicator);
            const isFirst = term && shown.find(({ indicator }) => indicator === row.indicator) === row;
            return (
              <Fragment key={row.key}>
                {isPhone && isNew && (
                  <tr className={table.group}>
                    <th scope="col" colSpan={keys.length}>
                      <span>{name}</span>
                    </th>
                  </tr>
                )}
                <tr
                  id={`figure-${row.key}`}
                  className={!isPhone && isNew && order === null ? table.first : undefined}
                  tabIndex={-1}
                >
                  {keys.map((key) => {
                    const column = columns[key];
                    if (!column) return null;
                    if (key === "partner")
                      return head(key, <span className={isNamed ? undefined : typography.hidden}>{name}</span>);
                    if (isPhone && key === "indicator")
                      return head(
                        key,
                        <>
                          <span>
                            {isFirst ? (
                              <Explain term={term}>{grammar.indicators[row.indicator]}</Explain>
                            ) : (
                              column.cell(row)
                            )}
                          </span>
                          <small>{` ${grammar.period(row.period)}`}</small>
                        </>,
                      );
                    return (
                      <td key={key} className={classes(column.number && table.number, looks[key])}>
                        {key === "indicator" && isFirst ? (
                          <Explain term={term}>{grammar.indicators[row.indicator]}</Explain>
                        ) : (
                          column.cell(row)
                        )}
                      </td>
                    );
                  })}
                </tr>
              </Fragment>
            );
          })}
        </tbody>
      </table>
      <FlagsNote figures={rows.flatMap(({ figure, before }) => (full ? [figure] : [figure, before]))} />
      <Reasons texts={[...reasons, ...(said ?? [])]} />
    </div>
  );
}
