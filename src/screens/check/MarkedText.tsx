import { Fragment } from "react";
import type { CheckedText } from "../../analysis/claims/verdict";
import type { Reading } from "../../core/claim";
import type { CheckWords } from "../../words/language/check";
import { classes } from "../../ui/classes";
import typography from "../../ui/typography.module.css";
import { looks, type Outcome, Sign } from "./ClaimBadge";
import styles from "./check.module.css";

interface Span {
  readonly from: number;
  readonly to: number;
  /** Null while it is being checked. */
  readonly outcome: Outcome | null;
  /** The row that says more; null for what was not read. */
  readonly claim: number | null;
}

/** The figures of a text from its start to its end; of two that overlap, the first. */
function spansOf({ claims, unread }: Reading, checked: CheckedText | null): Span[] {
  const all = [
    ...claims.map(({ from, to }, claim): Span => ({
      from,
      to,
      claim,
      outcome: checked?.claims[claim]?.verdict.kind ?? null,
    })),
    ...unread.map(({ from, to }): Span => ({ from, to, claim: null, outcome: "not read" })),
  ].sort((a, b) => a.from - b.from);
  return all.filter(({ from }, i) => !all.slice(Math.max(0, i - 3), i).some((before) => before.to > from));
}

interface Props {
  readonly reading: Reading;
  readonly checked: CheckedText | null;
  readonly words: CheckWords;
  readonly label: string;
}

/** The text as it was given, each figure marked with its verdict and leading to its row. */
export function MarkedText({ reading, checked, words, label }: Props) {
  const spans = spansOf(reading, checked);
  const { text, length } = reading;
  return (
    <div className={styles.shown} role="region" aria-label={label}>
      {spans.map(({ from, to, outcome, claim }, i) => {
        const before = text.slice(spans[i - 1]?.to ?? 0, from);
        const quote = text.slice(from, to);
        const mark = (
          <mark className={classes(styles.mark, outcome ? looks[outcome] : undefined)}>
            {quote}
            {outcome && <Sign outcome={outcome} />}
            {outcome && <span className={typography.hidden}>{` (${words.verdicts[outcome]}) `}</span>}
          </mark>
        );
        return (
          <Fragment key={from}>
            {before}
            {claim === null ? (
              mark
            ) : (
              <a id={`mark-${claim + 1}`} href={`#claim-${claim + 1}`} className={styles.leading}>
                {mark}
              </a>
            )}
          </Fragment>
        );
      })}
      {text.slice(spans.at(-1)?.to ?? 0, length)}
    </div>
  );
}
