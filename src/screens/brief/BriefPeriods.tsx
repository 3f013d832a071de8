import type { FigureRow } from "../../analysis/figures";
import { useMore } from "../page/useMore";
import { flows, isFlow } from "../../core/indicators";
import { formatPeriod, type Period } from "../../core/period";
import { statedShort } from "../../words/amount";
import { useGrammar } from "../page/useGrammar";
import { Counted, FlagsNote } from "../table/Counted";
import { differingNotes, statedRows } from "../../words/differingWords";
import { verdictName, verdictNotes } from "../../words/verdictWords";
import styles from "./sheet.module.css";
import { classes } from "../../ui/classes";
import typography from "../../ui/typography.module.css";

interface Props {
  readonly rows: readonly FigureRow[];
  /** What has a column each, the last one that of the sheet. */
  readonly periods: readonly Period[];
  readonly partner: string;
}

/** One partner in the last of some periods and in those before it, with what was stated of the last one, and what is to be said of a verdict that is no agreement. */
export function BriefPeriods({ rows, periods, partner }: Props) {
  const grammar = useGrammar();
  const more = useMore();
  const { brief: words, figures } = more;
  const { heads } = figures;
  const to = periods.at(-1);
  if (!to) return null;
  const at = (flow: string, when: Period) =>
    rows.find(({ indicator, period }) => indicator === flow && period === when);
  const stated = flows.flatMap((flow) => at(flow, to) ?? []);
  // On paper there is little room, and the reason of agreement is in its name.
  const reasons = [
    ...differingNotes(
      grammar,
      more,
      statedRows(
        rows.filter(({ period }) => period === to),
        ({ indicator }) => grammar.indicators[indicator],
      ),
    ),
    ...verdictNotes(
      grammar,
      more,
      stated.flatMap(({ indicator, verdict }) =>
        verdict && !verdict.kind.startsWith("agrees") ? [{ name: grammar.indicators[indicator], verdict }] : [],
      ),
    ),
  ];
  const isStated = stated.some((row) => row.stated);
  return (
    // A frame that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scrolls} tabIndex={0} role="region" aria-label={`${words.over(to)}, ${partner}`}>
      <table className={classes(styles.periods, styles.byPeriod)}>
        <caption className={typography.hidden}>{words.over(to)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.millions}</th>
            {periods.map((period) => (
              <th key={formatPeriod(period)} scope="col" className={styles.number}>
                {grammar.period(period)}
              </th>
            ))}
            {isStated && (
              <>
                <th scope="col" className={styles.number}>
                  {words.stated(to)}
                </th>
                <th scope="col">{heads.verdict}</th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {flows.map((flow) => {
            const last = at(flow, to);
            return (
              <tr key={flow}>
                <th scope="row">{grammar.indicators[flow]}</th>
                {periods.map((period) => {
                  const row = at(flow, period);
                  return (
                    <td key={formatPeriod(period)} className={styles.number}>
                      {row ? <Counted figure={row.figure} /> : ".."}
                    </td>
                  );
                })}
                {isStated && (
                  <>
                    <td className={styles.number}>{last?.stated ? statedShort(grammar, last.stated) : ""}</td>
                    <td>{last?.verdict ? verdictName(grammar, last.verdict, true) : ""}</td>
                  </>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      <FlagsNote figures={rows.flatMap(({ indicator, figure }) => (isFlow(indicator) ? figure : []))} />
      {reasons.length > 0 && <p className={styles.small}>{reasons.join(" ")}</p>}
    </div>
  );
}
