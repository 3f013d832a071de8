import type { ReactNode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { FigureRow } from "../../analysis/figures";
import type { NamedReporter } from "../../analysis/lines";
import { type DrawingForm, usualForm } from "../../charts/drawing";
import { light, type Palette } from "../../charts/palette";
import type { Dataset } from "../../core/dataset";
import { getOrMake } from "../../core/memo";
import { today } from "../../core/today";
import { fitChart, type Framed } from "../../export/fitChart";
import { homeOf } from "../../export/home";
import { pictureTexts } from "../../export/metadata";
import { pageFonts } from "../../export/pageFonts";
import { loadFaces } from "../../export/measure";
import { composePicture, sizeOf } from "../../export/picture";
import { layoutPicture } from "../../export/pictureLayout";
import { writeText } from "../../export/pngText";
import { qrPath } from "../../export/qr";
import { rasterise } from "../../export/raster";
import { type Shape, shapes } from "../../export/shapes";
import { standaloneSvg, withEvidence } from "../../export/svgFile";
import type { FittedView } from "../../state/fit";
import type { Grammar } from "../../words/language/grammar";
import { moreOf } from "../../words/moreOf";

/** What is said of a drawing, in one language. */
export interface Texts {
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  readonly source: string;
}

/** A drawing in its place: its height in pixels, and what draws it in colours. */
interface Drawable {
  readonly height: number;
  readonly draw: (palette: Palette) => ReactNode;
}

export interface PictureContent {
  readonly texts: (grammar: Grammar) => Texts;
  /** Lays the drawing out in a language for a width in pixels. */
  readonly layOut: (grammar: Grammar, width: number, form: DrawingForm) => Drawable;
  /** Whether the drawing sets stated figures beside the counted ones. */
  readonly hasStated: boolean;
}

/** What a picture is of, beside what is seen in it. */
export interface Facts {
  readonly dataset: Dataset;
  readonly query: string;
  readonly rows: readonly FigureRow[];
  readonly view: FittedView;
  /** The language of the picture. */
  readonly grammar: Grammar;
}

export const reporterOf = ({ dataset, view: { reporter } }: Facts): NamedReporter => ({
  code: reporter,
  name: dataset.areas.get(reporter)?.names.en ?? reporter,
});

/** How a picture is to look. */
export interface Look {
  readonly shape: Shape;
  readonly density: number;
  readonly opaque: boolean;
  readonly title: boolean;
  readonly stated: boolean;
  readonly notes: boolean;
  readonly code: boolean;
}

export const usualLook: Look = {
  shape: { ...shapes.slide, grows: true },
  density: 2,
  opaque: true,
  title: true,
  stated: true,
  notes: true,
  code: true,
};

/** Draws a chart on the light ground, apart from the page; what React leaves behind stays as it is. */
function drawn({ draw }: Drawable): SVGSVGElement {
  const stage = document.createElement("div");
  const root = createRoot(stage);
  flushSync(() => root.render(draw(light)));
  const svg = stage.querySelector("svg");
  if (!svg) throw new Error("the chart could not be drawn");
  const copy = svg.cloneNode(true) as SVGSVGElement;
  root.unmount();
  return copy;
}

interface Composed {
  readonly svg: SVGSVGElement;
  readonly width: number;
  readonly height: number;
  /** How large the chart came out against the size that it has on the page. */
  readonly chartScale: number;
}

/** The address of a view at the home of the site; null where there is none. */
export const addressOf = ({ dataset, query }: Facts): string | null => {
  const home = homeOf(dataset.catalog.home, window.location);
  return home && `${home}${query}`;
};

/** The whole picture: title, chart, notes, sources, and the way back. */
export async function composed(content: PictureContent, facts: Facts, look: Look): Promise<Composed> {
  const { catalog } = facts.dataset;
  const address = look.code ? addressOf(facts) : null;
  const code = address === null ? null : qrPath(address);
  const texts = content.texts(facts.grammar);
  const { title } = texts;
  const words = {
    title: look.title ? title : "",
    subtitle: look.title ? texts.subtitle : "",
    notes: look.notes ? texts.notes : [],
    sources: texts.source,
    date: moreOf(facts.grammar).export.drawn(facts.grammar.date(today()), catalog.version),
    address: address?.replace(/^https?:\/\//, "") ?? null,
  };
  // A line measured in a fallback typeface would be broken at the wrong word.
  await loadFaces(Object.values(words).flat().join(""));
  const layout = layoutPicture(words, look.shape, code !== null);
  const laidOut = new Map<string, Drawable>();
  const at = (width: number, { dense, lean, few, room }: Framed) =>
    getOrMake(laidOut, `${width} ${dense} ${lean} ${few} ${room}`, () =>
      content.layOut(facts.grammar, width, { ...usualForm, stated: look.stated, dense, lean, few, room }),
    );
  const fit = fitChart(layout.room, layout.unit, (...form) => at(...form).height);
  const chart = drawn(at(fit.drawn, fit));
  const svg = composePicture({ layout, chart, scale: fit.scale, title, opaque: look.opaque, code });
  // What needs more width than it has is drawn smaller within its own frame.
  const inner = Number(chart.getAttribute("viewBox")?.split(" ")[2] ?? fit.drawn);
  return { svg, ...sizeOf(svg), chartScale: (fit.scale * fit.drawn) / inner };
}

/** What a figure says of itself, in a picture or beside its numbers. */
export const pictureFacts = (content: PictureContent, { dataset, query, rows, view, grammar }: Facts) => {
  const { reporter } = view;
  const texts = content.texts(grammar);
  return {
    title: texts.title,
    description: texts.subtitle,
    sources: texts.source,
    reporter,
    view: query,
    datasetVersion: dataset.catalog.version,
    datasetHash: dataset.catalog.files.get(`series/${reporter}.json`)?.sha256 ?? "",
    rows,
    created: new Date(),
  };
};

/** The picture of a chart as PNG, with its evidence in the file. */
export async function picturePng(content: PictureContent, facts: Facts, look: Look = usualLook): Promise<Blob> {
  const { svg: picture } = await composed(content, facts, look);
  const png = new Uint8Array(await (await rasterise(picture, look.density, look.opaque)).arrayBuffer());
  // So many dots an inch of drawing that a document shows it at the drawn size.
  const dotsPerMeter = Math.round((look.shape.dotsPerInch * look.density) / 0.0254);
  return new Blob([writeText(png, { texts: pictureTexts(pictureFacts(content, facts)), dotsPerMeter })], {
    type: "image/png",
  });
}

/** The picture of a chart as SVG with its typefaces and its evidence inside. */
export async function pictureSvg(content: PictureContent, facts: Facts, look: Look = usualLook): Promise<Blob> {
  const { svg: picture } = await composed(content, facts, look);
  const fonts = await pageFonts(picture.textContent);
  const { visavis = "" } = pictureTexts(pictureFacts(content, facts));
  return new Blob([withEvidence(standaloneSvg(picture, fonts), visavis)], { type: "image/svg+xml" });
}
