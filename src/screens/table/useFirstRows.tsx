import { type ReactNode, useState } from "react";
import controls from "../../ui/controls.module.css";
import typography from "../../ui/typography.module.css";
import { useMore } from "../page/useMore";

/** So many rows are drawn, and drawn anew in another order, before a reader notices. */
const most = 500;

/** The first rows of a long table, with what is said of the others and shows them; all of them where the address leads to one of the others. */
export function useFirstRows<T>(
  rows: readonly T[],
  addressOf: (row: T) => string,
): { readonly first: readonly T[]; readonly others: ReactNode } {
  const { figures: words } = useMore();
  const [all, showAll] = useState(
    () =>
      rows.length > most &&
      typeof window !== "undefined" &&
      rows.slice(most).some((row) => `#${addressOf(row)}` === window.location.hash),
  );
  if (all || rows.length <= most) return { first: rows, others: null };
  return {
    first: rows.slice(0, most),
    others: (
      <p className={typography.note}>
        <span>{`${words.firstRows(most, rows.length)} `}</span>
        <button type="button" className={controls.link} onClick={() => showAll(true)}>
          {words.showAll}
        </button>
      </p>
    ),
  };
}
