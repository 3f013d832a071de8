import { Fragment, type ReactNode, useMemo } from "react";
import type { FigureRow } from "../../analysis/figures";
import { latestFirst } from "../../analysis/latestFirst";
import type { Period } from "../../core/period";
import { useGrammar } from "../page/useGrammar";
import { own } from "../../core/own";
import { useMedia } from "../../ui/useMedia";
import type { Grammar } from "../../words/language/grammar";
import { small } from "../../words/pointParts";
import { sameMembersNotes } from "../../words/sameMembersNotes";
import { differingNotes, statedRows } from "../../words/differingWords";
import { verdictNotes } from "../../words/verdictWords";
import { SortButton, sortedBy } from "../../ui/SortHead";
import { useSorted } from "../../ui/useSorted";
import { below, type Column, columnsOf, shownColumns } from "./figureColumns";
import { FlagsNote } from "./Counted";
import { Explain } from "../about/Explain";
import { Reasons } from "../reference/Reasons";
import { TableCaption } from "./TableCaption";
import { TableFrame } from "./TableFrame";
import { useFirstRows } from "./useFirstRows";
import { useMore } from "../page/useMore";
import table from "./figures.module.css";
import { classes } from "../../ui/classes";
import typography from "../../ui/typography.module.css";

const nameOf = (grammar: Grammar, { partner, indicator, period }: FigureRow): string =>
  `${grammar.area.name(partner)}, ${small(grammar.indicators[indicator])}, ${grammar.period(period)}`;

/** Heads that sort nothing, and measures beside their first figure, whose meaning can be opened. */
const explained = { allows: "range", precision: "range" } as const;
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
  /** All columns. */
  readonly full?: boolean;
}

/** The figures themselves: counted, stated, and whether the two agree. */
export function FiguresTable({ rows: given, caption, note, said, since, full = false }: Props) {
  const grammar = useGrammar();
  const more = useMore();
  const { figures: words } = more;
  const columns = useMemo(() => columnsOf(grammar), [grammar]);
  // Of one period the order is that of its flows, with what else was quoted of each.
  const rows = useMemo(() => (full ? latestFirst(given) : given), [given, full]);
  const by = (key: string) => {
    const { sort, number = false } = columns[key] ?? {};
    return sort && { of: sort, isNumber: number };
  };
  const { shown: all, order, press } = useSorted(rows, by, grammar.tag);
  const { first: listed, others } = useFirstRows(all, ({ key }) => `figure-${key}`);
  // Beside the short table the verdicts stand in the reference, with their reasons.
  const reasons = useMemo(() => {
    if (!full) return [];
    const named = (row: FigureRow) => nameOf(grammar, row);
    return [
      ...differingNotes(grammar, more, statedRows(rows, named)),
      ...verdictNotes(
        grammar,
        more,
        rows.map((row) => ({ name: named(row), verdict: row.verdict })),
      ),
    ];
  }, [full, grammar, more, rows]);
  const isPhone = useMedia("(max-width: 759px)");
  const { shown, once } = useMemo(
    () => shownColumns(columns, rows, isPhone ? "phone" : "desk", full ? "full" : "short"),
    [columns, rows, isPhone, full],
  );
  const isOnePeriod = once.some(({ key }) => key === "period");
  // Where the status has no column, a gap says itself what it is.
  const isTold = full && once.some(({ key }) => key === "status");
  const headOf = ({ key, sort }: Column) => {
    const text = key === "before" && since ? grammar.period(since) : words.heads[key];
    if (sort) return <SortButton text={text} column={key} order={order} onPress={press} />;
    const term = own(explained, key);
    return term ? <Explain term={term}>{text}</Explain> : <span>{text}</span>;
  };
  /** The column that stands below another one on a phone, where any row has something to say in it. */
  const belowOf = useMemo(() => {
    const found = new Map<Column, Column>();
    for (const column of isPhone ? shown : []) {
      const under = columns[below[column.key] ?? ""];
      if (under?.text && rows.some((row) => under.text?.(row) !== null)) found.set(column, under);
    }
    return found;
  }, [isPhone, shown, columns, rows]);
  const cellOf = (column: Column, row: FigureRow): ReactNode =>
    column.key === "statistics" && isTold && row.figure.kind === "gap" ? (
      <span className={table.gap}>{words.gaps[row.figure.reason]}</span>
    ) : (
      column.cell(row)
    );
  return (
    <TableFrame
      label={caption}
      below={
        <>
          {others}
          <FlagsNote figures={rows.flatMap(({ figure, before }) => (full ? [figure] : [figure, before]))} />
          <Reasons texts={[...sameMembersNotes(grammar, rows), ...reasons, ...(said ?? [])]} />
        </>
      }
    >
      <table className={table.figures}>
        <TableCaption title={caption} note={note} once={once.map(({ key, text }) => `${words.heads[key]}: ${text}`)} />
        <thead>
          <tr>
            {shown.map((column) => {
              const { key, number } = column;
              const under = belowOf.get(column);
              return (
                <th
                  key={key}
                  scope="col"
                  className={number ? table.number : undefined}
                  aria-sort={sortedBy(order, key) ?? (under && sortedBy(order, under.key))}
                >
                  {headOf(column)}
                  {under && <small className={table.under}>{headOf(under)}</small>}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {listed.map((row, i) => {
            const isNew = listed[i - 1]?.partner !== row.partner;
            const isNamed = isNew || order !== null;
            const head = (key: string, cell: ReactNode) => (
              <th key={key} scope="row" className={isPhone ? table.line : undefined}>
                {cell}
              </th>
            );
            const name = columns["partner"]?.cell(row);
            const term = own(measured, row.indicator);
            const isFirst = term && listed.find(({ indicator }) => indicator === row.indicator) === row;
            return (
              <Fragment key={row.key}>
                {isPhone && isNew && (
                  <tr className={table.group}>
                    <th scope="col" colSpan={shown.length}>
                      <span>{name}</span>
                    </th>
                  </tr>
                )}
                <tr
                  id={`figure-${row.key}`}
                  className={!isPhone && isNew && order === null ? table.first : undefined}
                  tabIndex={-1}
                >
                  {shown.map((column) => {
                    const { key, number } = column;
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
                          {!isOnePeriod && <small>{` ${grammar.period(row.period)}`}</small>}
                        </>,
                      );
                    const under = belowOf.get(column);
                    return (
                      <td key={key} className={classes(number && table.number, looks[key])}>
                        {under ? (
                          <>
                            <div>{cellOf(column, row)}</div>
                            <div className={table.under}>{under.cell(row)}</div>
                          </>
                        ) : key === "indicator" && isFirst ? (
                          <Explain term={term}>{grammar.indicators[row.indicator]}</Explain>
                        ) : (
                          cellOf(column, row)
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
    </TableFrame>
  );
}
