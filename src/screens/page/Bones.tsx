import styles from "./Bones.module.css";

/** The shape of an answer to come. */
export const Bones = () => (
  <>
    {(["finding", "subtitle", "drawing", "axis"] as const).map((part) => (
      <div key={part} className={styles[part]} />
    ))}
    {Array.from({ length: 6 }, (_, row) => (
      <div key={row} className={styles.row}>
        <div />
        <div />
      </div>
    ))}
  </>
);
