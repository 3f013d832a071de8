import { Fragment } from "react";
import type { FigureRow } from "../../analysis/figures";
import { useGrammar } from "../page/useGrammar";
import { isInvestment } from "../../core/indicators";
import { countIn, formatPeriod, type Period, type Periods, range } from "../../core/period";
import { shortName } from "../../words/sourceWords";
import { Counted, FlagsNote } from "./Counted";
import { StatedRow } from "./StatedRow";
import { TableCaption } from "./TableCaption";
import { useMore } from "../page/useMore";
import typography from "../../ui/typography.module.css";
import table from "./figures.module.css";
import styles from "./PeriodsTable.module.css";
import { classes } from "../../ui/classes";

interface Props extends Periods {
  readonly rows: readonly FigureRow[];
  readonly note: string;
}

/** Of several rows on a period, as of several statements, the first. */
const firstByPeriod = (rows: readonly FigureRow[]) => new Map(rows.toReversed().map((row) => [row.period, row]));

/** Which source each period of a partner is from. */
function SourceRow({ rows, periods }: { readonly rows: readonly FigureRow[]; readonly periods: readonly Period[] }) {
  const grammar = useGrammar();
  const { heads } = useMore().figures;
  const sourced = firstByPeriod(rows.filter(({ source }) => source));
  return (
    <tr>
      <th scope="row">
        <span className={typography.hidden}>{rows[0] && grammar.area.name(rows[0].partner)}</span>
      </th>
      <td>{heads.source}</td>
      {periods.map((period) => {
        const source = sourced.get(period)?.source;
        return (
          <td key={formatPeriod(period)} className={table.number}>
            {source ? shortName(grammar, source) : ""}
          </td>
        );
      })}
    </tr>
  );
}

/** The figures of a trend: one line for each partner and indicator, one column for each period, and below what was stated. */
export function PeriodsTable({ rows, from, to, note }: Props) {
  const grammar = useGrammar();
  const { title, heads } = useMore().figures;
  // Of many columns few are in sight at first: those of the latest months.
  const isLatestFirst = countIn(from.kind) > 1;
  const periods = isLatestFirst ? range({ from, to }).toReversed() : range({ from, to });
  const lines = new Map<string, FigureRow[]>();
  for (const row of rows) {
    // What was stated of spans of years has no column here.
    if (isInvestment(row.indicator) && row.stated) continue;
    const key = `${row.partner.code} ${row.indicator}`;
    const line = lines.get(key);
    if (line) line.push(row);
    else lines.set(key, [row]);
  }
  // Two sources in one table must be told apart, since their figures are not to be compared across the change.
  const sources = new Set([...lines.values()].flat().flatMap(({ source }) => source ?? []));
  return (
    // A frame that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={table.frame} tabIndex={0} role="region" aria-label={title}>
      <table
        className={
          isLatestFirst
            ? classes(table.figures, styles.overTime, styles.latestFirst)
            : classes(table.figures, styles.overTime)
        }
      >
        <TableCaption title={title} note={note} />
        <thead>
          <tr>
            <th scope="col">{heads.partner}</th>
            <th scope="col">{heads.indicator}</th>
            {periods.map((period) => (
              <th key={formatPeriod(period)} scope="col" className={table.number}>
                {grammar.period(period)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...lines].map(([key, line]) => {
            const [head] = line;
            if (!head) return null;
            const own = [...lines.values()].filter(([each]) => each?.partner === head.partner);
            const first = line === own[0];
            const at = firstByPeriod(line);
            return (
              <Fragment key={key}>
                <tr className={first ? table.first : undefined}>
                  <th scope="row">
                    <span className={first ? undefined : typography.hidden}>{grammar.area.name(head.partner)}</span>
                  </th>
                  <td>{grammar.indicators[head.indicator]}</td>
                  {periods.map((period) => {
                    const row = at.get(period);
                    return (
                      <td
                        key={formatPeriod(period)}
                        id={row && `figure-${row.key}`}
                        className={first ? classes(table.number, table.statistics) : table.number}
                      >
                        {row && <Counted figure={row.figure} />}
                      </td>
                    );
                  })}
                </tr>
                <StatedRow rows={line.filter(({ stated }) => stated !== null)} span={periods.length + 1} />
                {sources.size > 1 && line === own.at(-1) && <SourceRow rows={own.flat()} periods={periods} />}
              </Fragment>
            );
          })}
        </tbody>
      </table>
      <FlagsNote figures={[...lines.values()].flat().map(({ figure }) => figure)} />
    </div>
  );
}
