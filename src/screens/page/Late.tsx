import { useEffect, useState } from "react";
import { useGrammar } from "./useGrammar";
import styles from "./Late.module.css";
import controls from "../../ui/controls.module.css";
import typography from "../../ui/typography.module.css";

// Long enough that on a usual line nobody reads it.
const usual = 4000;

/** Says that an answer is awaited: to a screen reader at once, to all after a while, with a way to ask again. */
export function Late({ onRetry }: { readonly onRetry: () => void }) {
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
        </>
      )}
    </p>
  );
}
