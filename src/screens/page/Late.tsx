import { useEffect, useState } from "react";
import { useGrammar } from "../../charts/useGrammar";

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
    <p className="late" role="status">
      <span className={isLate ? undefined : "unseen"}>{`${reading}…`}</span>
      {isLate && (
        <>
          <span>{` ${problems.late} `}</span>
          <button type="button" className="link" onClick={onRetry}>
            {problems.retry}
          </button>
        </>
      )}
    </p>
  );
}
