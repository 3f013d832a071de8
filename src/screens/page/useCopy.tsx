import { type ReactNode, useEffect, useRef, useState } from "react";
import { useGrammar } from "./useGrammar";
import styles from "./copy.module.css";

/** Fetched once somebody uses the page; without its code the text is copied by hand. */
async function copyText(text: string, html?: string): Promise<boolean> {
  try {
    return await (await import("../../io/clipboard")).copyText(text, html);
  } catch {
    return false;
  }
}

function Selected({ text, label }: { readonly text: string; readonly label: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return <textarea ref={field} className={styles.field} readOnly rows={3} aria-label={label} value={text} />;
}

/** Copies a text, and answers with what to say; where no page may copy, `field` holds the text, selected. */
export function useCopy(): {
  readonly copy: (text: string, done: string, html?: string) => Promise<string>;
  readonly field: ReactNode;
} {
  const { take } = useGrammar().ui;
  const [left, leave] = useState<string | null>(null);
  const copy = async (text: string, done: string, html?: string) => {
    const isCopied = await copyText(text, html);
    leave(isCopied ? null : text);
    return isCopied ? done : take.byHand;
  };
  return { copy, field: left !== null && <Selected key={left} text={left} label={take.byHand} /> };
}
