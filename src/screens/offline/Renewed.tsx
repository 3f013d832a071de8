import { useState } from "react";
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
  const [isLoading, load] = useState(false);
  const take = () => {
    load(true);
    void takeNew();
  };
  return (
    <div className={styles.renewed}>
      {isLoading ? (
        <Notice tone="neutral" title={renewed.loading} />
      ) : (
        <Notice
          tone="neutral"
          title={renewed.title}
          actions={[
            { text: renewed.load, act: take },
            { text: renewed.later, act: onLater },
          ]}
        >
          {renewed.text}
        </Notice>
      )}
    </div>
  );
}
