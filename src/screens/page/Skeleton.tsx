import { useGrammar } from "./useGrammar";
import { useWidth } from "../../ui/useWidth";
import { Late } from "./Late";
import page from "../../ui/page.module.css";
import styles from "./Skeleton.module.css";
import { classes } from "../../ui/classes";

const bars = [76, 60, 18, 5, 2, 4];

/** The shape of the page to come; it fills the screen, so that nothing moves when the data arrive. */
export function Skeleton({ onRetry }: { readonly onRetry: () => void }) {
  const { reading } = useGrammar().ui;
  const [column] = useWidth<HTMLDivElement>();
  return (
    <main className={classes(page.column, styles.skeleton)} aria-busy="true" aria-label={reading}>
      <div ref={column} />
      <Late onRetry={onRetry} />
      <div className={styles.bone} style={{ width: "62%", height: 32 }} />
      <div className={styles.bone} style={{ width: "40%", height: 18, marginTop: 44 }} />
      <div className={styles.bone} style={{ width: "78%", height: 38, marginTop: 56 }} />
      <div className={styles.bone} style={{ width: "54%", height: 18, marginTop: 16 }} />
      {bars.map((width) => (
        <div key={width} className={styles.row}>
          <div className={styles.bone} style={{ width: 72, height: 12 }} />
          <div className={styles.bone} style={{ width: `${width}%`, height: 18 }} />
        </div>
      ))}
    </main>
  );
}
