import { Suspense, useEffect, useState } from "react";
import type { Dataset } from "../../core/dataset";
import type { FittedView } from "../../state/fit";
import { fetchedLater } from "../../ui/fetchedLater";
import { Brought } from "./Brought";
import { useMore } from "../page/useMore";
import styles from "./Opening.module.css";

const Opened = fetchedLater(async () => (await import("../opened/Opened")).Opened);

/** Whether a file is a picture, PNG or SVG, by its beginning; one that cannot be read is left to those who say so. */
async function isPicture(file: File): Promise<boolean> {
  try {
    const start = new Uint8Array(await file.slice(0, 2000).arrayBuffer());
    if (start[0] === 0x89 && start[1] === 0x50) return true;
    const text = new TextDecoder().decode(start).trimStart();
    return text.startsWith("<") && /<(?:\w+:)?svg[\s/>]/.test(text);
  } catch {
    return false;
  }
}

interface Props {
  readonly dataset: Dataset;
  readonly view: FittedView;
  readonly files: readonly File[];
  /** Whether a file hovers over the page. */
  readonly hovers: boolean;
  readonly onClose: () => void;
}

/** What is dropped, pasted or chosen: a picture that was exported here comes back as its view, anything else is read as figures. */
export function Opening({ dataset, view, files, hovers, onClose }: Props) {
  const { opened: words } = useMore();
  const [first] = files;
  const [known, know] = useState<{ readonly of: File; readonly isPicture: boolean } | null>(null);
  useEffect(() => {
    if (!first) return;
    let isLate = false;
    const look = async () => {
      const answer = await isPicture(first);
      if (!isLate) know({ of: first, isPicture: answer });
    };
    void look();
    return () => {
      isLate = true;
    };
  }, [first]);
  const kind = known?.of === first ? known : null;
  return (
    <>
      {hovers && (
        <div className={styles.drop} aria-hidden="true">
          <p>{words.drop}</p>
        </div>
      )}
      <Suspense>
        {first && kind?.isPicture && <Opened dataset={dataset} view={view} file={first} onClose={onClose} />}
        {first && kind && !kind.isPicture && <Brought dataset={dataset} view={view} files={files} onClose={onClose} />}
      </Suspense>
    </>
  );
}
