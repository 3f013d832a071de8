import type { FigureRow } from "../../analysis/figures";
import { useGrammar } from "../page/useGrammar";
import { statedInWords } from "../../words/amount";
import { differingNotes, statedRows } from "../../words/differingWords";
import { verdictReason } from "../../words/verdictWords";
import { useMore } from "../page/useMore";
import { VerdictBadge } from "../reference/VerdictBadge";
import typography from "../../ui/typography.module.css";
import styles from "./PeriodsTable.module.css";

interface Props {
  /** The rows of one partner and indicator of which something was stated. */
  readonly rows: readonly FigureRow[];
  /** How many columns follow that of the partner. */
  readonly span: number;
  /** Where the partner stands above its rows, and not beside them. */
  readonly isPhone: boolean;
}

/** What was stated of one flow, period by period, with the verdict, and why where the two do not simply agree. */
export function StatedRow({ rows, span, isPhone }: Props) {
  const grammar = useGrammar();
  const more = useMore();
  const { heads } = more.figures;
  const [head] = rows;
  if (!head) return null;
  const differ = differingNotes(
    grammar,
    more,
    statedRows(rows, ({ period }) => grammar.period(period)),
  );
  const name = (
    <span
      className={typography.hidden}
    >{`${grammar.area.name(head.partner)}, ${grammar.indicators[head.indicator]}`}</span>
  );
  return (
    <tr>
      {!isPhone && <th scope="row">{name}</th>}
      <td colSpan={span} className={styles.said}>
        {isPhone && name}
        <div>
          {rows.map(({ key, period, stated, verdict }) => {
            if (!stated || !verdict) return null;
            return (
              <p key={key}>
                <span>{`${heads.stated}, ${grammar.period(period)}: `}</span>
                <b>{`${statedInWords(grammar, stated)} `}</b>
                <VerdictBadge verdict={verdict} />
                <span> </span>
                {verdict.kind !== "agrees" && (
                  <span className={styles.why}>{verdictReason(grammar, more, verdict)}</span>
                )}
              </p>
            );
          })}
          {differ.map((text) => (
            <p key={text} className={styles.why}>
              {text}
            </p>
          ))}
        </div>
      </td>
    </tr>
  );
}
