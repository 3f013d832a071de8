import { takeNew } from "../../io/offline/registration";
import { Notice } from "../../ui/Notice";
import { useOfflineWords } from "./useOfflineWords";
import styles from "./offline.module.css";

interface Props {
  readonly onLater: () => void;
}

/** Says that a new edition is ready, which is loaded when the reader wants it. */
export function Renewed({ onLater }: Props) {
  const { renewed } = useOfflineWords();
  return (
    <div className={styles.renewed}>
      <Notice
        tone="neutral"
        title={renewed.title}
        actions={[
          { text: renewed.load, act: () => void takeNew() },
          { text: renewed.later, act: onLater },
        ]}
      >
        {renewed.text}
      </Notice>
    </div>
  );
}
