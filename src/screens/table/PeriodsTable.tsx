import { Fragment, useMemo } from "react";
import type { FigureRow } from "../../analysis/figures";
import { useGrammar } from "../page/useGrammar";
import { isInvestment } from "../../core/indicators";
import { countIn, formatPeriod, type Period, type Periods, range } from "../../core/period";
import { SortHead } from "../../ui/SortHead";
import { type SortBy, useSorted } from "../../ui/useSorted";
import { useMedia } from "../../ui/useMedia";
import { sourcesOver } from "../../words/sourcesOver";
import { sortable } from "./sortable";
import { Counted, FlagsNote } from "./Counted";
import { Reasons } from "../reference/Reasons";
import { StatedRow } from "./StatedRow";
import { TableCaption } from "./TableCaption";
import { TableFrame } from "./TableFrame";
import { useMore } from "../page/useMore";
import typography from "../../ui/typography.module.css";
import table from "./figures.module.css";
import styles from "./PeriodsTable.module.css";
import { classes } from "../../ui/classes";

interface Props extends Periods {
  readonly rows: readonly FigureRow[];
  readonly note: string;
}

/** The figures of one partner and indicator; the first of several rows on a period, as of several statements, stands for it. */
interface Line {
  readonly head: FigureRow;
  readonly rows: readonly FigureRow[];
  readonly at: ReadonlyMap<FigureRow["period"], FigureRow>;
}

function linesOf(rows: readonly FigureRow[]): Line[] {
  const lines = new Map<string, FigureRow[]>();
  for (const row of rows) {
    // What was stated of spans of years has no column here.
    if (isInvestment(row.indicator) && row.stated) continue;
    const key = `${row.partner.code} ${row.indicator}`;
    const line = lines.get(key);
    if (line) line.push(row);
    else lines.set(key, [row]);
  }
  return [...lines.values()].flatMap((line) => {
    const [head] = line;
    return head ? { head, rows: line, at: new Map(line.toReversed().map((row) => [row.period, row])) } : [];
  });
}

/** Periods from the first to the last of which any line has something to say; all where none has. */
function spokenOf(lines: readonly Line[], periods: readonly Period[]): readonly Period[] {
  const isSpoken = (period: Period) =>
    lines.some(({ at }) => {
      const row = at.get(period);
      return row && (row.stated !== null || row.figure.kind === "amount" || row.figure.reason !== "notReported");
    });
  const [first, last] = [periods.findIndex(isSpoken), periods.findLastIndex(isSpoken)];
  return first < 0 ? periods : periods.slice(first, last + 1);
}

/** The figures of a trend: one line for each partner and indicator, one column for each period, the latest first, and below what was stated. */
export function PeriodsTable({ rows, from, to, note }: Props) {
  const grammar = useGrammar();
  const { title, heads } = useMore().figures;
  const isPhone = useMedia("(max-width: 759px)");
  const lines = useMemo(() => linesOf(rows), [rows]);
  const periods = useMemo(() => spokenOf(lines, range({ from, to })).toReversed(), [lines, from, to]);
  const by = (key: string): SortBy<Line> => {
    if (key === "partner") return { of: ({ head }) => grammar.area.name(head.partner) };
    if (key === "indicator") return { of: ({ head }) => grammar.indicators[head.indicator] };
    const period = periods.find((each) => formatPeriod(each) === key);
    return { of: ({ at }) => (period ? sortable(at.get(period)?.figure) : null), isNumber: true };
  };
  const { shown, order, press } = useSorted(lines, by, grammar.tag);
  const sources = sourcesOver(
    grammar,
    lines.map(({ head, rows: all }) => ({ partner: head.partner, rows: all })),
  );
  return (
    <TableFrame
      label={title}
      below={
        <>
          <FlagsNote figures={lines.flatMap((line) => line.rows.map(({ figure }) => figure))} />
          <Reasons texts={sources.apart} />
        </>
      }
    >
      <table className={classes(table.figures, styles.overTime, countIn(from.kind) > 1 && styles.byPart)}>
        <TableCaption
          title={title}
          note={note}
          once={sources.same === null ? [] : [`${heads.source}: ${sources.same}`]}
        />
        <thead>
          <tr>
            {!isPhone && <SortHead text={heads.partner} column="partner" order={order} onPress={press} />}
            <SortHead text={heads.indicator} column="indicator" order={order} onPress={press} />
            {periods.map((period) => (
              <SortHead
                key={formatPeriod(period)}
                className={table.number}
                text={grammar.period(period)}
                column={formatPeriod(period)}
                order={order}
                onPress={press}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ head, rows: all, at }, i) => {
            const isFirst = shown[i - 1]?.head.partner !== head.partner;
            const name = grammar.area.name(head.partner);
            const indicator = grammar.indicators[head.indicator];
            return (
              <Fragment key={`${head.partner.code} ${head.indicator}`}>
                {isPhone && isFirst && (
                  <tr className={table.group}>
                    <th scope="col" colSpan={periods.length + 1}>
                      <span>{name}</span>
                    </th>
                  </tr>
                )}
                <tr className={!isPhone && isFirst ? table.first : undefined}>
                  <th scope="row" className={isPhone ? table.line : undefined}>
                    {isPhone ? (
                      indicator
                    ) : (
                      <span className={isFirst || order !== null ? undefined : typography.hidden}>{name}</span>
                    )}
                  </th>
                  {!isPhone && <td>{indicator}</td>}
                  {periods.map((period) => {
                    const row = at.get(period);
                    return (
                      <td
                        key={formatPeriod(period)}
                        id={row && `figure-${row.key}`}
                        className={isFirst ? classes(table.number, table.statistics) : table.number}
                      >
                        {row && <Counted figure={row.figure} />}
                      </td>
                    );
                  })}
                </tr>
                <StatedRow
                  rows={all.filter(({ stated }) => stated !== null)}
                  span={periods.length + 1}
                  isPhone={isPhone}
                />
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </TableFrame>
  );
}
