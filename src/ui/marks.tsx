import styles from "./marks.module.css";
export const Caret = () => (
  <svg className={styles.caret} viewBox="0 0 12 8" aria-hidden="true">
    <path d="M1.5 1.5 6 6l4.5-4.5" />
  </svg>
);

export const Cross = () => (
  <svg className={styles.cross} viewBox="0 0 12 12" aria-hidden="true">
    <path d="M2 2l8 8M10 2l-8 8" />
  </svg>
);
