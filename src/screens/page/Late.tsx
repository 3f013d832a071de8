import { useEffect, useState } from "react";
import { useGrammar } from "./useGrammar";
import styles from "./Late.module.css";
import controls from "../../ui/controls.module.css";
import typography from "../../ui/typography.module.css";

// Long enough that on a usual line nobody reads it.
const usual = 4000;

interface Props {
  readonly onRetry: () => void;
  /** Back to the question that is answered, where there is one. */
  readonly onCancel?: () => void;
}

/** Says that an answer is awaited: to a screen reader at once, to all after a while, with a way to ask again. */
export function Late({ onRetry, onCancel }: Props) {
  const { reading, problems } = useGrammar().ui;
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const waiting = setTimeout(() => setLate(true), usual);
    return () => clearTimeout(waiting);
  }, []);
  return (
    <p className={styles.late} role="status">
      <span className={isLate ? undefined : typography.hidden}>{`${reading}…`}</span>
      {isLate && (
        <>
          <span>{` ${problems.late} `}</span>
          <button type="button" className={controls.link} onClick={onRetry}>
            {problems.retry}
          </button>
          <span> </span>
          {onCancel && (
            <button type="button" className={controls.link} onClick={onCancel}>
              {problems.cancel}
            </button>
          )}
        </>
      )}
    </p>
  );
}
