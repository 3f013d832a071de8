import { useState } from "react";
import type { CheckedText } from "../../analysis/claims/verdict";
import type { Language } from "../../core/language";
import type { Reading } from "../../core/claim";
import type { Dataset } from "../../core/dataset";
import { ClaimsDrawing } from "../../charts/claims/Drawing";
import { layOut } from "../../charts/claims/layout";
import { useGrammar } from "../page/useGrammar";
import { jsonOf } from "../../export/claimJson";
import { claimsCsv } from "../../export/claimsCsv";
import { download } from "../../export/download";
import type { FittedView } from "../../state/fit";
import { formatView } from "../../state/view";
import { fetchedOr } from "../../ui/fetchedLater";
import controls from "../../ui/controls.module.css";
import typography from "../../ui/typography.module.css";
import { reviewHtml, reviewRows, reviewText } from "../../words/review";
import type { CheckWords } from "../../words/language/check";
import type { CheckPageWords } from "../../words/language/checkPage";
import { reasonOf } from "../../words/reason";
import type { PictureContent } from "../export/exportPicture";
import { useCopy } from "../page/useCopy";
import { KeepClaims } from "./KeepClaims";
import styles from "./check.module.css";

interface Props {
  readonly title: string;
  readonly view: FittedView;
  readonly language: Language;
  readonly dataset: Dataset;
  readonly reading: Reading;
  readonly checked: CheckedText;
  readonly words: CheckWords;
  readonly page: CheckPageWords;
  readonly date: string;
}

/** What can be done with a review: copied, downloaded, printed, kept. */
export function Review({ title, view, language, dataset, reading, checked, words: check, page, date }: Props) {
  const grammar = useGrammar();
  const { take } = grammar.ui;
  const { copy, field } = useCopy();
  const [status, say] = useState("");
  const rows = () => reviewRows(grammar, check, reading, checked, dataset.areas);
  const { words, meaning, statistics, verdict } = page.heads;
  const json = () => jsonOf("text", language, reading, checked, dataset.areas);
  const picture = (): PictureContent => ({
    texts: () => ({ title, subtitle: page.table, notes: [], source: sources() }),
    layOut: (_, width) => {
      const layout = layOut([words, meaning, statistics, verdict], rows(), width);
      return { height: layout.height, draw: (palette) => <ClaimsDrawing layout={layout} palette={palette} /> };
    },
    hasStated: false,
  });
  const sources = () => [...new Set(rows().flatMap(({ source }) => source || []))].join("; ");
  const savePicture = async () => {
    const { picturePng } = await fetchedOr(() => import("../export/exportPicture"), grammar.ui.failure.unfetched);
    const facts = { dataset, query: formatView({ ...view, theme: null }), rows: [], view, grammar };
    download(await picturePng(picture(), facts), fileName("png"));
  };
  const fileName = (ending: string) => `review-${date || "text"}.${ending}`;
  const save = (text: string, type: string, ending: string) => download(new Blob([text], { type }), fileName(ending));
  return (
    <div className={styles.review}>
      <p className={styles.actions}>
        <button
          type="button"
          className={controls.primary}
          onClick={() =>
            void copy(
              reviewText(title, rows()),
              page.copied,
              reviewHtml(title, [words, meaning, statistics, verdict], rows()),
            ).then(say)
          }
        >
          {page.copy}
        </button>
        <button
          type="button"
          className={controls.link}
          aria-label={take.as("PNG")}
          onClick={() =>
            void savePicture().then(
              () => say(""),
              (error: unknown) => say(take.failed(reasonOf(grammar, error))),
            )
          }
        >
          PNG
        </button>
        <button
          type="button"
          className={controls.link}
          aria-label={take.as("CSV")}
          onClick={() => save(claimsCsv(json()), "text/csv;charset=utf-8", "csv")}
        >
          CSV
        </button>
        <button
          type="button"
          className={controls.link}
          aria-label={take.as("JSON")}
          onClick={() => save(JSON.stringify(json(), null, 2), "application/json", "json")}
        >
          JSON
        </button>
        <button type="button" className={controls.link} onClick={() => print()}>
          {page.print}
        </button>
        <button
          type="button"
          className={controls.link}
          title={page.linkNote}
          onClick={() =>
            void import("./textLink")
              .then(({ linkWith }) => copy(linkWith(reading.text), `${take.linkCopied} ${page.linkNote}`))
              .then(say)
          }
        >
          {page.link}
        </button>
      </p>
      <p role="status" className={typography.note}>
        {status}
      </p>
      {field}
      <KeepClaims checked={checked} words={page} date={date} />
    </div>
  );
}
