import type { ReactNode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { FigureRow } from "../analysis/figures";
import { light, type Palette } from "../charts/palette";
import type { Dataset } from "../core/dataset";
import { figuresCsv } from "../export/csv";
import { download } from "../export/download";
import { pictureTexts } from "../export/metadata";
import { fileName, type NameParts } from "../export/name";
import { composePicture } from "../export/picture";
import { writeText } from "../export/pngText";
import { rasterise } from "../export/raster";
import { dateInWords } from "../words/date";

export interface PictureContent {
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  readonly source: string;
  readonly draw: (width: number, palette: Palette) => ReactNode;
}

interface Facts {
  readonly dataset: Dataset;
  readonly query: string;
  readonly rows: readonly FigureRow[];
  readonly reporter: string;
}

/** The width that charts are drawn at in a picture, whatever the window. */
const drawnWidth = 1120;
export const density = 2;

/** Draws a chart off-screen on the light ground and hands its SVG to `use`; the drawing is gone afterwards. */
async function offScreen<T>(
  content: PictureContent,
  use: (svg: SVGSVGElement, stage: HTMLElement) => Promise<T>,
): Promise<T> {
  const stage = document.createElement("div");
  stage.setAttribute("aria-hidden", "true");
  stage.style.cssText = "position:fixed;left:-100000px;top:0;width:1600px";
  document.body.append(stage);
  const root = createRoot(stage);
  try {
    flushSync(() => root.render(content.draw(drawnWidth, light)));
    const svg = stage.querySelector<SVGSVGElement>(".recharts-wrapper > svg");
    if (!svg) throw new Error("the chart could not be drawn");
    return await use(svg, stage);
  } finally {
    root.unmount();
    stage.remove();
  }
}

/** The picture of a chart as PNG, with its evidence in the file. */
export function picturePng(content: PictureContent, { dataset, query, rows, reporter }: Facts): Promise<Blob> {
  const { catalog } = dataset;
  const created = new Date();
  return offScreen(content, async (chart, stage) => {
    const picture = composePicture({
      chart,
      title: content.title,
      subtitle: content.subtitle,
      notes: [...content.notes],
      sources: content.source,
      date: `Drawn ${dateInWords(created.toISOString().slice(0, 10))} from data version ${catalog.version}`,
      address: catalog.home && `${catalog.home}${query}`,
    });
    stage.append(picture);
    const blob = await rasterise(picture, density);
    const png = new Uint8Array(await blob.arrayBuffer());
    const texts = pictureTexts({
      title: content.title,
      description: content.subtitle,
      sources: content.source,
      reporter,
      view: query,
      datasetVersion: catalog.version,
      datasetHash: catalog.files.get(`series/${reporter}.json`)?.sha256 ?? "",
      rows,
      created,
    });
    // 96 dots an inch of drawing, so that a document shows it at the drawn size.
    return new Blob([writeText(png, { texts, dotsPerMeter: Math.round((96 * density) / 0.0254) })], {
      type: "image/png",
    });
  });
}

export const saveAs = (blob: Blob, names: NameParts, extension: "png" | "svg" | "csv"): void =>
  download(blob, fileName(names, extension));

export const saveCsv = (rows: readonly FigureRow[], reporter: string, names: NameParts): void =>
  saveAs(new Blob([figuresCsv(rows, reporter)], { type: "text/csv;charset=utf-8" }), names, "csv");
