import { useGrammar } from "../screens/page/useGrammar";
import type { View } from "../state/chosen";
import { formatView } from "../state/view";
import { embedWords } from "../words/embedWords";
import styles from "./embedded.module.css";

/** Leads to the page with the same question, in a tab of its own; on paper its address is read. */
export function ToPage({ view }: { readonly view: View }) {
  const { language } = useGrammar();
  const address = new URL(`./${formatView({ ...view, theme: null })}`, window.location.href).href;
  return (
    <p className={styles.toPage}>
      <a href={address} target="_blank" rel="noopener noreferrer">
        {embedWords(language).open}
      </a>
      <span className={styles.address}>{address}</span>
    </p>
  );
}
