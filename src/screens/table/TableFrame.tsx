import { type ReactNode, useRef, useState } from "react";
import controls from "../../ui/controls.module.css";
import { tableText } from "../../ui/tableText";
import typography from "../../ui/typography.module.css";
import { useCopy } from "../page/useCopy";
import { useMore } from "../page/useMore";
import styles from "./TableFrame.module.css";

interface Props {
  readonly label: string;
  /** The table. */
  readonly children: ReactNode;
  /** What is said below it. */
  readonly below?: ReactNode;
}

/** The room of a table: it scrolls sideways, a shade at its edge says that more lies there, and the table can be copied. */
export function TableFrame({ label, children, below }: Props) {
  const { figures: words } = useMore();
  const room = useRef<HTMLDivElement>(null);
  const [message, say] = useState("");
  const { copy, field } = useCopy();
  const take = async () => {
    const table = room.current?.querySelector("table");
    if (!table) return;
    const { text, html, rows } = tableText(table);
    say(await copy(text, words.copied(rows), html));
  };
  return (
    <div className={styles.frame}>
      {/* A frame that scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div ref={room} className={styles.room} tabIndex={0} role="region" aria-label={label}>
        {children}
      </div>
      <p className={styles.copy}>
        <button type="button" className={controls.link} onClick={() => void take()}>
          {words.copy}
        </button>
        <span role="status" className={typography.note}>
          {message}
        </span>
      </p>
      {field}
      {below}
    </div>
  );
}
