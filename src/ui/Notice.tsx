import type { ReactNode } from "react";
import styles from "./Notice.module.css";
import controls from "./controls.module.css";

interface Props {
  readonly tone: "error" | "revised" | "neutral";
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: readonly { readonly text: string; readonly act: () => void }[];
}

/** A problem or a remark: what, where, and what to do about it. */
export function Notice({ tone, title, children, actions }: Props) {
  return (
    <div className={styles[tone]} data-tone={tone} role={tone === "error" ? "alert" : "status"}>
      <p className={styles.title}>{title}</p>
      {children && <div className={styles.text}>{children}</div>}
      {actions && actions.length > 0 && (
        <p className={styles.actions}>
          {actions.map(({ text, act }) => (
            <button key={text} type="button" className={controls.link} onClick={act}>
              {text}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
