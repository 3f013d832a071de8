import { useGrammar } from "../page/useGrammar";
import { type Figure, flagOf, flags } from "../../core/figure";
import { Explain } from "../about/Explain";
import { gapMark, millions } from "../../words/amount";
import styles from "./Counted.module.css";
import typography from "../../ui/typography.module.css";

interface Props {
  readonly figure: Figure;
  /** What is printed of the figure, where it is not its millions. */
  readonly text?: string;
}

/** A figure of a table, with a mark where it is an estimate or preliminary. */
export function Counted({ figure, text }: Props) {
  const grammar = useGrammar();
  const flag = flagOf(figure);
  return (
    <span>
      <span>{text ?? millions(grammar, figure)}</span>
      {flag && (
        <sup className={styles.flag} role="img" aria-label={grammar.source.flags[flag]}>
          {flag.toLowerCase()}
        </sup>
      )}
    </span>
  );
}

/** What the marks mean, below a table that has them. */
export function FlagsNote({ figures }: { readonly figures: readonly Figure[] }) {
  const { source, chart } = useGrammar();
  return (
    <>
      {flags.map(
        (flag) =>
          figures.some((figure) => flagOf(figure) === flag) && (
            <p key={flag} className={typography.note}>{`${flag.toLowerCase()}: ${source.flags[flag]}`}</p>
          ),
      )}
      {figures.some(({ kind }) => kind === "gap") && (
        <p className={typography.note}>
          <Explain term="gap">{gapMark}</Explain>
          <span>{`: ${chart.noFigure}`}</span>
        </p>
      )}
    </>
  );
}
