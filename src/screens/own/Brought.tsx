import { Suspense, useEffect, useMemo, useRef, useState } from "react";
import { useGrammar } from "../page/useGrammar";
import type { Dataset } from "../../core/dataset";
import { visible } from "../../core/plainText";
import type { ReadFigures, ReadResult } from "../../io/reading/readAll";
import { useHeld } from "../../io/useHeld";
import type { FittedView } from "../../state/fit";
import { fetchedLater } from "../../ui/fetchedLater";
import { Notice } from "../../ui/Notice";
import { bundleOf } from "./bundleOf";
import { Diagnosis } from "./Diagnosis";
import { forgetTable, rememberNames, rememberTable } from "./remembered";
import { showHolding } from "./showHolding";
import { type Said, saidBefore, useReading } from "./useReading";
import { useOwnWords } from "./useOwnWords";
import { whatItIs } from "./whatItIs";
import styles from "./own.module.css";
import controls from "../../ui/controls.module.css";

const TableReading = fetchedLater(async () => (await import("./assistant/TableReading")).TableReading);

interface Props {
  readonly dataset: Dataset;
  readonly view: FittedView;
  readonly files: readonly File[];
  readonly onClose: () => void;
}

const isUsable = (result: ReadResult): result is ReadFigures =>
  result.kind === "figures" && (result.described.figures > 0 || result.statements !== undefined);

/** Reads files that a reader brought, says what they are and what deserves a look, and takes them into use. */
export function Brought({ dataset, view, files, onClose }: Props) {
  const grammar = useGrammar();
  const words = useOwnWords();
  const { keep } = useHeld();
  const [said, say] = useState<Said>(saidBefore);
  const [left, leave] = useState<readonly number[]>([]);
  const { results, progress, isFailed, isCurrent } = useReading(dataset, view.reporter, files, said);
  const ref = useRef<HTMLElement>(null);
  const isRead = results !== null;
  useEffect(() => {
    if (isRead) ref.current?.scrollIntoView?.({ block: "nearest" });
  }, [isRead]);
  // By their places, as two may have one name.
  const shown = useMemo(
    () => results?.flatMap((result, place) => (left.includes(place) ? [] : { result, place })) ?? [],
    [results, left],
  );
  const usable = shown.map(({ result }) => result).filter(isUsable);
  const use = async () => {
    for (const result of usable) {
      // oxlint-disable-next-line no-await-in-loop -- what is kept first is known to the next
      await keep(bundleOf(result));
      // What was said, or let stand though it was in doubt, holds for the next file of the same shape.
      if (result.table && (result.table.isSaid || !result.table.isSure))
        rememberTable(result.table.shape, result.table.mapping);
    }
    const [first] = usable;
    if (first) showHolding(first, view);
    onClose();
  };
  const explain = (part: Partial<Said>) => {
    if (part.aliases) rememberNames(part.aliases);
    say((before) => ({ ...before, ...part }));
  };
  const startAgain = (shape: string) => {
    forgetTable(shape);
    say((before) => ({ ...before, mappings: new Map([...before.mappings].filter(([each]) => each !== shape)) }));
  };
  if (isFailed)
    return (
      <Notice
        tone="error"
        title={words.refused.unreadable(visible(files[0]?.name ?? ""))}
        actions={[{ text: words.dismiss, act: onClose }]}
      >
        {words.unchanged}
      </Notice>
    );
  if (!results) {
    const name = visible(progress?.file ?? files[0]?.name ?? "");
    const percent =
      progress && progress.size > 0 ? Math.min(100, Math.floor((100 * progress.bytes) / progress.size)) : 0;
    return (
      <section className={styles.brought} ref={ref} aria-label={words.title}>
        <p role="status">{words.reading(name, percent, progress?.rows ?? 0)}</p>
        <progress max={100} value={percent} aria-label={name} />
        <p className={styles.actions}>
          <button type="button" className={controls.link} onClick={onClose}>
            {words.cancel}
          </button>
        </p>
      </section>
    );
  }
  return (
    <section className={styles.brought} ref={ref} aria-label={words.title} aria-busy={!isCurrent}>
      {shown.map(({ result, place }) => (
        <div key={place} className={styles.file}>
          <h3>{visible(result.name)}</h3>
          {result.kind === "figures" && isUsable(result) && (
            <p role="status">{whatItIs(grammar, words, dataset, result)}</p>
          )}
          {result.kind === "figures" && !isUsable(result) && <p role="alert">{words.nothingUsable}</p>}
          {result.kind === "refused" && <p role="alert">{words.refused[result.why](visible(result.name))}</p>}
          {result.kind !== "refused" && (result.kind === "table" || result.table) && (
            <Suspense>
              <TableReading
                dataset={dataset}
                file={result.name}
                table={result.table ?? null}
                said={said}
                onSay={explain}
                onStartAgain={startAgain}
              />
            </Suspense>
          )}
          {result.kind === "figures" && (
            <Diagnosis dataset={dataset} file={result.name} findings={result.findings} said={said} onSay={explain} />
          )}
          {shown.length > 1 && (
            <button type="button" className={controls.link} onClick={() => leave([...left, place])}>
              {words.leaveOut}
            </button>
          )}
        </div>
      ))}
      <p className={styles.quiet}>{usable.length > 0 ? words.stays : words.unchanged}</p>
      <p className={styles.actions}>
        {usable.length > 0 && (
          <button type="button" className={controls.primary} disabled={!isCurrent} onClick={() => void use()}>
            {usable.length > 1 ? words.takeAll(usable.length) : words.take}
          </button>
        )}
        {said.aliases.size > 0 && (
          <button type="button" className={controls.link} onClick={() => explain({ aliases: new Map() })}>
            {words.forgetNames(said.aliases.size)}
          </button>
        )}
        <button type="button" className={controls.link} onClick={onClose}>
          {words.dismiss}
        </button>
      </p>
    </section>
  );
}
