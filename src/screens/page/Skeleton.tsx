import { useGrammar } from "./useGrammar";
import { useWidth } from "../../ui/useWidth";
import { Bones } from "./Bones";
import { Late } from "./Late";
import page from "../../ui/page.module.css";
import styles from "./Skeleton.module.css";
import { classes } from "../../ui/classes";

/** The page to come; it fills the screen, so that nothing moves when the data arrive. */
export function Skeleton({ onRetry }: { readonly onRetry: () => void }) {
  const { reading } = useGrammar().ui;
  const [column] = useWidth<HTMLDivElement>();
  return (
    <main className={classes(page.column, styles.skeleton)} aria-busy="true" aria-label={reading}>
      <div ref={column} />
      <Late onRetry={onRetry} />
      <Bones />
    </main>
  );
}
