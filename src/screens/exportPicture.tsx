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
import { loadFaces } from "../export/measure";
import { writeText } from "../export/pngText";
import { rasterise } from "../export/raster";
import { standaloneSvg } from "../export/svgFile";
import sansLatin from "../fonts/vv-sans-latin.woff2?url";
import serifLatin from "../fonts/vv-serif-latin.woff2?url";
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
const density = 2;

/** The next frame; a tab in the background has none, so there a moment has to do. */
const frame = () =>
  new Promise<unknown>((resolve) => {
    if (document.hidden) setTimeout(resolve, 50);
    else requestAnimationFrame(resolve);
  });

/** Draws a chart off-screen on the light ground and hands its SVG to `take`; the drawing is gone afterwards. */
async function offScreen<T>(content: PictureContent, take: (svg: SVGSVGElement) => Promise<T>): Promise<T> {
  const stage = document.createElement("div");
  stage.setAttribute("aria-hidden", "true");
  stage.style.cssText = "position:fixed;left:-100000px;top:0;width:1600px";
  document.body.append(stage);
  const root = createRoot(stage);
  try {
    flushSync(() => root.render(content.draw(drawnWidth, light)));
    // Recharts places what lies above its bars one frame later: the names and figures of the partners.
    await frame();
    await frame();
    const svg = stage.querySelector<SVGSVGElement>("svg");
    if (!svg) throw new Error("the chart could not be drawn");
    return await take(svg);
  } finally {
    root.unmount();
    stage.remove();
  }
}

/** The whole picture: title, chart, notes, sources. */
const composed = <T,>(
  content: PictureContent,
  { dataset, query }: Facts,
  take: (picture: SVGSVGElement) => Promise<T>,
) =>
  offScreen(content, async (chart) => {
    const { catalog } = dataset;
    const date = `Drawn ${dateInWords(new Date().toISOString().slice(0, 10))} from data version ${catalog.version}`;
    // A line measured in a fallback typeface would be broken at the wrong word.
    await loadFaces([content.title, content.subtitle, ...content.notes, content.source, date].join(""));
    const address = catalog.home && `${catalog.home}${query}`;
    return take(composePicture({ ...content, chart, sources: content.source, date, address }));
  });

/** The picture of a chart as PNG, with its evidence in the file. */
export const picturePng = (content: PictureContent, facts: Facts): Promise<Blob> =>
  composed(content, facts, async (picture) => {
    const { dataset, query, rows, reporter } = facts;
    const png = new Uint8Array(await (await rasterise(picture, density)).arrayBuffer());
    const texts = pictureTexts({
      title: content.title,
      description: content.subtitle,
      sources: content.source,
      reporter,
      view: query,
      datasetVersion: dataset.catalog.version,
      datasetHash: dataset.catalog.files.get(`series/${reporter}.json`)?.sha256 ?? "",
      rows,
      created: new Date(),
    });
    // 96 dots an inch of drawing, so that a document shows it at the drawn size.
    return new Blob([writeText(png, { texts, dotsPerMeter: Math.round((96 * density) / 0.0254) })], {
      type: "image/png",
    });
  });

const fontFiles = [
  { family: "VV Sans", weight: "400 700", unicodeRange: "U+0-4FF,U+2000-22FF", url: sansLatin },
  { family: "VV Serif", weight: "400", unicodeRange: "U+0-4FF,U+2000-22FF", url: serifLatin },
] as const;

/** The picture of a chart as SVG with its typefaces inside. */
export const pictureSvg = (content: PictureContent, facts: Facts): Promise<Blob> =>
  composed(content, facts, async (picture) => {
    const fonts = await Promise.all(
      fontFiles.map(async ({ url, ...font }) => ({ ...font, data: await (await fetch(url)).arrayBuffer() })),
    );
    return new Blob([standaloneSvg(picture, fonts)], { type: "image/svg+xml" });
  });

export const saveAs = (blob: Blob, names: NameParts, extension: "png" | "svg" | "csv"): void =>
  download(blob, fileName(names, extension));

export const saveCsv = (rows: readonly FigureRow[], reporter: string, names: NameParts): void =>
  saveAs(new Blob([figuresCsv(rows, reporter)], { type: "text/csv;charset=utf-8" }), names, "csv");
