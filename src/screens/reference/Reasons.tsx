import styles from "./Reasons.module.css";
/** Why verdicts are no agreement, a line each; nothing where there is nothing to say. */
export const Reasons = ({ texts }: { readonly texts: readonly string[] }) =>
  texts.length > 0 && (
    <ul className={styles.reasons}>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
