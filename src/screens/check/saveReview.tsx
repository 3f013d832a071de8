import type { CheckedText } from "../../analysis/claims/verdict";
import { ClaimsDrawing } from "../../charts/claims/Drawing";
import { layOut } from "../../charts/claims/layout";
import type { Reading } from "../../core/claim";
import type { Dataset } from "../../core/dataset";
import type { Language } from "../../core/language";
import { jsonOf } from "../../export/claimJson";
import { claimsCsv } from "../../export/claimsCsv";
import { download } from "../../export/download";
import type { FittedView } from "../../state/fit";
import { formatView } from "../../state/view";
import type { Grammar } from "../../words/language/grammar";
import type { CheckPageWords } from "../../words/language/checkPage";
import type { ReviewRow } from "../../words/review";
import { picturePng } from "../export/exportPicture";

export interface Saved {
  readonly title: string;
  readonly view: FittedView;
  readonly language: Language;
  readonly dataset: Dataset;
  readonly reading: Reading;
  readonly checked: CheckedText;
  readonly page: CheckPageWords;
  readonly date: string;
  readonly grammar: Grammar;
  readonly rows: readonly ReviewRow[];
}

function png({ title, view, dataset, page, grammar, rows }: Saved): Promise<Blob> {
  const { words, meaning, statistics, verdict } = page.heads;
  const source = [...new Set(rows.flatMap((row) => row.source || []))].join("; ");
  return picturePng(
    {
      texts: () => ({ title, subtitle: page.table, notes: [], source }),
      layOut: (_, width) => {
        const layout = layOut([words, meaning, statistics, verdict], rows, width);
        return { height: layout.height, draw: (palette) => <ClaimsDrawing layout={layout} palette={palette} /> };
      },
      hasStated: false,
    },
    { dataset, query: formatView({ ...view, theme: null }), rows: [], view, grammar },
  );
}

/** Saves a review as a picture, a table, or for other programs. */
export async function saveReview(kind: "PNG" | "CSV" | "JSON", saved: Saved): Promise<void> {
  const { language, reading, checked, dataset, date } = saved;
  const json = () => jsonOf("text", language, reading, checked, dataset.areas);
  const text = (content: string, type: string) => new Blob([content], { type });
  const made =
    kind === "PNG"
      ? await png(saved)
      : kind === "CSV"
        ? text(claimsCsv(json()), "text/csv;charset=utf-8")
        : text(JSON.stringify(json(), null, 2), "application/json");
  download(made, `review-${date || "text"}.${kind.toLowerCase()}`);
}
