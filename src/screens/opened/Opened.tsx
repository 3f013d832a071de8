import { useEffect, useMemo, useRef, useState } from "react";
import { changed } from "../../analysis/changed";
import { heldAt } from "../../analysis/heldAt";
import type { Dataset } from "../../core/dataset";
import { sourcesOn } from "../../core/prefer";
import { order, parsePeriod } from "../../core/period";
import { fileNamed } from "../../core/holding";
import { visible } from "../../core/plainText";
import type { Evidence, Reading } from "../../export/evidence";
import type { FittedView } from "../../state/fit";
import { restoreView } from "../../state/restore";
import { parseView } from "../../state/view";
import { fetchedLater } from "../../ui/fetchedLater";
import { Notice } from "../../ui/Notice";
import { changedWords } from "../../words/changed";
import { refusalText } from "../../words/refusal";
import { openFile } from "./openFile";
import { useMore } from "../page/useMore";
import { usePictureWords } from "./usePictureWords";
import { useGrammar } from "../page/useGrammar";
import styles from "./Opened.module.css";

const FromOwnFile = fetchedLater(async () => (await import("../own/FromOwnFile")).FromOwnFile);

const mostListed = 5;

/** The dataset with groups as the picture drew them: in a trend, with the members of its last period. */
function asDrawn(dataset: Dataset, { view: query, rows }: Evidence): Dataset {
  const { view, partners, members } = parseView(query).view;
  const periods = rows.flatMap(({ period }) => {
    const read = parsePeriod(period);
    return read.ok ? read.value : [];
  });
  const last = periods.toSorted(order).at(-1);
  return view === "trend" && members === null && last ? heldAt(dataset, partners, last) : dataset;
}

interface SaidProps {
  readonly dataset: Dataset;
  readonly evidence: Evidence;
  readonly onClose: () => void;
}

/** Whether the files are loaded that could say anew what the rows of a picture say. */
const holds = ({ catalog, reporters }: Dataset, rows: Evidence["rows"]): boolean =>
  rows.every(({ reporter, source, stated }) => {
    if (stated !== null || source === null) return true;
    const isListed = catalog.reporters.has(reporter) || !catalog.isPart;
    if (isListed && !sourcesOn(catalog, [reporter]).includes(source)) return true;
    return [...(reporters.get(reporter)?.sources.keys() ?? [])].some(({ id }) => id === source);
  });

/** Whether the data are on trade or on direct investment, as the picture is; else those that its view asks for are under way. */
const isOfSubject = ({ subject }: Dataset, { view }: Evidence): boolean =>
  (parseView(view).view.investment !== null) === (subject === "investment");

/** The sources of a picture that are files of a reader's own which are not on this device. */
const absentFiles = ({ catalog }: Dataset, { rows }: Evidence): string[] => [
  ...new Set(
    rows.flatMap(({ source }) =>
      source !== null && fileNamed(source) !== null && !catalog.sources.has(source) ? source : [],
    ),
  ),
];

/** What the figures of an opened picture are worth today. */
function Said({ dataset: loaded, evidence, onClose }: SaidProps) {
  const [known, know] = useState(loaded);
  // What the picture says stands or falls by the data, not by what the next question has loaded of them.
  const dataset = known === loaded || !holds(loaded, evidence.rows) ? known : loaded;
  if (dataset !== known) know(dataset);
  const grammar = useGrammar();
  const { opened: words } = useMore();
  const { title, text, list } = useMemo(() => {
    const { version, files } = dataset.catalog;
    const hash = files.get(`series/${evidence.rows[0]?.reporter ?? ""}.json`)?.sha256 ?? "";
    return changedWords(
      grammar,
      changed(asDrawn(dataset, evidence), evidence.rows),
      evidence,
      { version, hash },
      words,
    );
  }, [dataset, evidence, grammar, words]);
  return (
    <Notice
      tone={list.length > 0 ? "revised" : "neutral"}
      title={title}
      actions={[{ text: words.dismiss, act: onClose }]}
    >
      <p>{`${text} ${words.shown}`}</p>
      {list.length > 0 && (
        <ul>
          {list.slice(0, mostListed).map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
      {list.length > mostListed && <p>{words.more(list.length - mostListed)}</p>}
    </Notice>
  );
}

interface Props {
  readonly dataset: Dataset;
  readonly view: FittedView;
  readonly file: File;
  readonly onClose: () => void;
}

/** Takes an exported picture back: shows its view, and says whether its figures still stand. */
export function Opened({ dataset, view, file, onClose }: Props) {
  const { opened: words } = useMore();
  const refused = usePictureWords();
  const [opened, setOpened] = useState<{ readonly file: File; readonly result: Reading } | null>(null);
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let isLate = false;
    const take = async () => {
      const result = await openFile(file);
      if (isLate) return;
      if (result.ok) restoreView(result.value.view);
      setOpened({ file, result });
    };
    void take();
    return () => {
      isLate = true;
    };
  }, [file]);
  useEffect(() => {
    if (opened) ref.current?.scrollIntoView?.({ block: "nearest" });
  }, [opened]);
  const result = opened && opened.file === file ? opened.result : null;
  const absent = useMemo(() => (result?.ok ? absentFiles(dataset, result.value) : []), [dataset, result]);
  return (
    <div ref={ref} className={styles.opened}>
      {result?.ok && absent.length > 0 && (
        <FromOwnFile
          dataset={dataset}
          view={view}
          name={file.name}
          evidence={result.value}
          sources={absent}
          onClose={onClose}
        />
      )}
      {result?.ok && absent.length === 0 && isOfSubject(dataset, result.value) && (
        <Said dataset={dataset} evidence={result.value} onClose={onClose} />
      )}
      {result && !result.ok && (
        <Notice tone="error" title={words.failed(visible(file.name))} actions={[{ text: words.dismiss, act: onClose }]}>
          {words.stayed(refusalText(refused, result.refusal))}
        </Notice>
      )}
    </div>
  );
}
