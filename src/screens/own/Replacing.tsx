import { useEffect, useMemo, useRef, useState } from "react";
import { useGrammar } from "../page/useGrammar";
import { revision } from "../../analysis/revised";
import type { Dataset } from "../../core/dataset";
import { visible } from "../../core/plainText";
import type { Counted } from "../../core/indicators";
import type { Bundle, HoldingRecord } from "../../io/holdings";
import type { ReadFigures } from "../../io/reading/readAll";
import { reportersIn } from "../../io/reportersIn";
import { useHeld } from "../../io/useHeld";
import type { FittedView } from "../../state/fit";
import { separated } from "../../words/amount";
import { bundleOf } from "./bundleOf";
import { saidBefore, useReading } from "./useReading";
import { useOwnWords } from "./useOwnWords";
import styles from "./own.module.css";
import controls from "../../ui/controls.module.css";

const mostListed = 12;

interface ComparedProps {
  readonly dataset: Dataset;
  readonly view: FittedView;
  readonly older: Bundle;
  readonly file: File;
  readonly onDone: () => void;
}

/** What a newer edition says otherwise, before it takes the place of the older one. */
function Compared({ dataset, view, older, file, onDone }: ComparedProps) {
  const grammar = useGrammar();
  const words = useOwnWords();
  const { keep, remove } = useHeld();
  const files = useMemo(() => [file], [file]);
  const [said] = useState(saidBefore);
  const { results, progress, isFailed } = useReading(dataset, view.reporter, files, said);
  const newer = results?.find((result): result is ReadFigures => result.kind === "figures");
  const found = useMemo(
    () =>
      newer &&
      revision(
        reportersIn(dataset, { catalog: older.record.catalog, files: older.files }),
        reportersIn(dataset, newer),
      ),
    [dataset, older, newer],
  );
  if (isFailed) return <p role="alert">{words.refused.unreadable(visible(file.name))}</p>;
  if (!results) return <p role="status">{words.reading(visible(file.name), 0, progress?.rows ?? 0)}</p>;
  const [first] = results;
  if (!newer || !found)
    return (
      <p role="alert">
        {first?.kind === "refused" ? words.refused[first.why](visible(first.name)) : words.nothingUsable}
      </p>
    );
  const name = (code: string) => {
    const area = dataset.areas.get(code);
    return area ? grammar.area.name(area) : code;
  };
  const replace = async () => {
    const bundle = bundleOf(newer);
    const { name: called, isPreferred } = older.record;
    if (older.record.id !== bundle.record.id) await remove(older.record.id);
    await keep({ ...bundle, record: { ...bundle.record, name: called, isPreferred } });
    onDone();
  };
  return (
    <>
      <p role="status">{words.yours.revised(found.revised.length, found.added, found.gone)}</p>
      {found.revised.length > 0 && (
        <ul className={styles.cases}>
          {found.revised.slice(0, mostListed).map(({ reporter, key, period, before, now }) => {
            const [partner = "", indicator = ""] = key.split(" ");
            const what = `${name(reporter)} – ${name(partner)}, ${words.indicators[indicator as Counted]}, ${grammar.period(period)}`;
            return (
              <li key={`${reporter} ${key} ${grammar.period(period)}`}>
                {`${what}: ${separated(grammar, String(before))} → ${separated(grammar, String(now))} ${grammar.currencies[newer.described.currency]}`}
              </li>
            );
          })}
          {found.revised.length > mostListed && (
            <li className={styles.quiet}>{words.andMore(found.revised.length - mostListed)}</li>
          )}
        </ul>
      )}
      <p className={styles.actions}>
        <button type="button" className={controls.primary} onClick={() => void replace()}>
          {words.yours.takeNew}
        </button>
        <button type="button" className={controls.link} onClick={onDone}>
          {words.yours.keepOld}
        </button>
      </p>
    </>
  );
}

interface Props {
  readonly dataset: Dataset;
  readonly view: FittedView;
  readonly record: HoldingRecord;
  readonly onDone: () => void;
}

/** Takes a newer edition of a file in the place of the older one. */
export function Replacing({ dataset, view, record, onDone }: Props) {
  const words = useOwnWords();
  const { bundle } = useHeld();
  const [file, choose] = useState<File | null>(null);
  const [older, hold] = useState<Bundle | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const take = async (chosen: File | undefined) => {
    if (!chosen) return;
    hold(await bundle(record.id));
    choose(chosen);
  };
  return (
    <div>
      <label>
        <span>{`${words.yours.newer} `}</span>
        <input ref={field} type="file" onChange={({ target }) => void take(target.files?.[0])} />
      </label>
      {file && older && <Compared dataset={dataset} view={view} older={older} file={file} onDone={onDone} />}
    </div>
  );
}
