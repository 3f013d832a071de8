import { Suspense, useState } from "react";
import type { FigureRow } from "../../analysis/figures";
import { useGrammar } from "../page/useGrammar";
import type { Dataset } from "../../core/dataset";
import type { FittedView } from "../../state/fit";
import { formatView } from "../../state/view";
import { fetchedLater, fetchedOr } from "../../ui/fetchedLater";
import { Part } from "../page/Part";
import type { PictureContent } from "../export/exportPicture";
import { reasonOf } from "../../words/reason";
import { useCopy } from "../page/useCopy";
import controls from "../../ui/controls.module.css";
import styles from "./FigureActions.module.css";

interface Props {
  readonly dataset: Dataset;
  readonly view: FittedView;
  readonly rows: readonly FigureRow[];
  /** What a picture of it holds. */
  readonly picture: PictureContent;
}

const ExportDialog = fetchedLater(async () => (await import("../export/ExportDialog")).ExportDialog);

/** What can be taken away from a figure. The code behind it is loaded on first use. */
export function FigureActions(props: Props) {
  const [message, setMessage] = useState("");
  const [asking, ask] = useState(false);
  const grammar = useGrammar();
  const { take, failure } = grammar.ui;
  const takeAway = () => fetchedOr(() => import("../export/takeAway"), failure.unfetched);
  const taken = { ...props, page: grammar };
  const { copy, field } = useCopy();
  // A page that was opened as a file has no origin.
  const link = () =>
    copy(`${window.location.href.replace(/[?#].*/, "")}${formatView({ ...props.view, theme: null })}`, take.linkCopied);
  const action = (text: string, name: string, act: () => Promise<string>) => (
    <button
      key={name}
      type="button"
      className={controls.link}
      aria-label={name}
      onClick={() => {
        setMessage("");
        void act()
          .catch((error: unknown) => take.failed(reasonOf(grammar, error)))
          .then(setMessage);
      }}
    >
      {text}
    </button>
  );
  return (
    <div className={styles.actions}>
      <span>
        <span>{take.download}</span>
        {(["PNG", "SVG", "CSV", "XLSX"] as const).map((name) =>
          action(name, take.as(name), async () =>
            (await takeAway()).saveUsual(taken, name.toLowerCase() as Lowercase<typeof name>),
          ),
        )}
      </span>
      <span>
        <span>{take.copy}</span>
        {action(take.image, take.copyImage, async () => (await takeAway()).copyUsual(taken))}
        {action(take.link, take.copyLink, link)}
      </span>
      <button type="button" className={controls.link} aria-haspopup="dialog" onClick={() => ask(true)}>
        {take.export}
      </button>
      <span className={styles.message} role="status">
        {message}
      </span>
      {field}
      {asking && (
        <Part>
          <Suspense>
            <ExportDialog taken={taken} onClose={() => ask(false)} />
          </Suspense>
        </Part>
      )}
    </div>
  );
}
