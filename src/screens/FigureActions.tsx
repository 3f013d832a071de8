import { useState } from "react";
import type { FigureRow } from "../analysis/figures";
import type { Dataset } from "../core/dataset";
import type { FittedView } from "../state/fit";
import { formatView } from "../state/view";
import type { PictureContent } from "./exportPicture";

interface Props {
  readonly dataset: Dataset;
  readonly view: FittedView;
  readonly rows: readonly FigureRow[];
  /** What a picture would hold; null where there is none to take. */
  readonly picture: PictureContent | null;
}

/** What can be taken away from a figure. The code behind it is loaded on first use. */
export function FigureActions({ dataset, view, rows, picture }: Props) {
  const [said, say] = useState("");
  const doing = async (act: () => Promise<string>) => {
    say("");
    try {
      say(await act());
    } catch (error) {
      say(`That did not work: ${error instanceof Error ? error.message : "unknown reason"}`);
    }
  };
  const names = {
    reporter: dataset.areas.get(view.reporter)?.names.en ?? view.reporter,
    partners: view.partners.map((code) => dataset.areas.get(code)?.names.en ?? code),
    view: view.view,
    from: view.years.from,
    to: view.years.to,
  };
  const facts = { dataset, query: formatView(view), rows, reporter: view.reporter };
  const png = async () => {
    if (!picture) return "";
    const { picturePng, saveAs } = await import("./exportPicture");
    saveAs(await picturePng(picture, facts), names, "png");
    return "The picture was saved.";
  };
  const svg = async () => {
    if (!picture) return "";
    const { pictureSvg, saveAs } = await import("./exportPicture");
    saveAs(await pictureSvg(picture, facts), names, "svg");
    return "The picture was saved.";
  };
  const csv = async () => {
    const { saveCsv } = await import("./exportPicture");
    saveCsv(rows, view.reporter, names);
    return "The figures were saved.";
  };
  const link = async () => {
    const address = `${window.location.origin}${window.location.pathname}${formatView({ ...view, theme: null })}`;
    await navigator.clipboard.writeText(address);
    return "The link was copied.";
  };
  const action = (text: string, name: string, act: () => Promise<string>) => (
    <button type="button" className="link" aria-label={name} onClick={() => void doing(act)}>
      {text}
    </button>
  );
  return (
    <div className="figure-actions">
      <span>
        Download {picture && action("PNG", "Download PNG", png)} {picture && action("SVG", "Download SVG", svg)}{" "}
        {action("CSV", "Download CSV", csv)}
      </span>
      <span>Copy {action("link", "Copy link", link)}</span>
      <span className="said" role="status">
        {said}
      </span>
    </div>
  );
}
