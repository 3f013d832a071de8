import type { Notice } from "../core/question";
import { useGrammar } from "../screens/page/useGrammar";
import { noticeText } from "../words/noticeText";
import styles from "./embedded.module.css";

/** What of the address could not be shown as it was asked. */
export function NotAsAsked({ notices }: { readonly notices: readonly Notice[] }) {
  const grammar = useGrammar();
  return (
    <div role="status">
      {notices.map((notice) => {
        const { title, text } = noticeText(grammar, notice);
        return (
          <p key={title} className={styles.note}>
            {`${title}. ${text}`.trim()}
          </p>
        );
      })}
    </div>
  );
}
