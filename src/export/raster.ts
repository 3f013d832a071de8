import { serialized } from "./svgFile";
import { seenTexts, type StyleOf, stylesIn, type TextRun, textRuns } from "./textRuns";

/** Gives a drawing a geometry without showing it to a reader; returns what takes it away again. */
function attach(svg: SVGSVGElement): () => void {
  const place = document.createElement("div");
  // Nothing of the page's styles may reach the texts: the canvas would not follow it.
  place.style.cssText = "all: initial; position: fixed; left: -100000px; top: 0";
  place.ariaHidden = "true";
  place.append(svg);
  document.body.append(place);
  return () => place.remove();
}

/** Waits for the fonts of the texts, each with the letters it is to draw. */
async function loadFonts(texts: readonly SVGTextElement[], styleOf: StyleOf): Promise<void> {
  const letters = new Map<string, string>();
  for (const text of texts) {
    for (const part of [text, ...text.querySelectorAll("tspan")]) {
      const { font } = styleOf(part);
      letters.set(font, (letters.get(font) ?? "") + part.textContent);
    }
  }
  // A font that cannot be fetched is no reason to give no picture: the layout has fallen back as well.
  await Promise.allSettled([...letters].map(([font, text]) => document.fonts.load(font, text)));
}

/** All but the texts, as an image of `width` by `height` pixels. */
async function shapesOf(svg: SVGSVGElement, width: number, height: number): Promise<HTMLImageElement> {
  const clone = svg.cloneNode(true) as SVGSVGElement;
  for (const text of clone.querySelectorAll("text")) text.remove();
  // Some engines draw an SVG image at its own size and then enlarge the pixels, so its own size is the final one.
  clone.setAttribute("width", String(width));
  clone.setAttribute("height", String(height));
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(serialized(clone))}`;
  try {
    await image.decode();
  } catch (cause) {
    throw new Error("The browser could not draw the shapes of the chart", { cause });
  }
  return image;
}

function drawRun(context: CanvasRenderingContext2D, run: TextRun): void {
  const { a, b, c, d, e, f } = run.matrix;
  context.save();
  context.transform(a, b, c, d, e, f);
  context.font = run.font;
  context.letterSpacing = run.letterSpacing;
  const fill = () => {
    if (!run.fill) return;
    context.globalAlpha = run.fill.opacity;
    context.fillStyle = run.fill.colour;
    context.fillText(run.text, run.x, run.y);
  };
  const stroke = () => {
    if (!run.stroke) return;
    context.globalAlpha = run.stroke.opacity;
    context.strokeStyle = run.stroke.colour;
    context.lineWidth = run.stroke.width;
    context.lineJoin = run.stroke.join;
    context.miterLimit = 4;
    context.strokeText(run.text, run.x, run.y);
  };
  for (const draw of run.strokeFirst ? [stroke, fill] : [fill, stroke]) draw();
  context.restore();
}

const encode = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error(`The browser could not make a picture of ${canvas.width} × ${canvas.height} pixels`));
    }, "image/png");
  });

/**
 * The drawing, attached or not, as a PNG of `density` times its width and height; texts lie above all shapes.
 * Without `opaque` what the drawing leaves free stays transparent.
 * Shapes are drawn as an image and texts on the canvas, since an image may be ready before the fonts inside it are.
 */
export async function rasterise(svg: SVGSVGElement, density: number, opaque: boolean): Promise<Blob> {
  const { x, y, width: drawnWidth, height: drawnHeight } = svg.viewBox.baseVal;
  const width = Math.round(Number(svg.getAttribute("width")) * density);
  const height = Math.round(Number(svg.getAttribute("height")) * density);
  if (!(width > 0 && height > 0 && drawnWidth > 0 && drawnHeight > 0))
    throw new Error("The drawing has no size, so it cannot become a picture");
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const detach = attach(copy);
  try {
    const styleOf = stylesIn(copy);
    const texts = seenTexts(copy, styleOf);
    await loadFonts(texts, styleOf);
    const shapes = await shapesOf(svg, width, height);
    const canvas = document.createElement("canvas");
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext("2d", { alpha: !opaque });
    if (!context) throw new Error("The browser gave no canvas to draw the picture on");
    if (opaque) {
      context.fillStyle = "#FFFFFF";
      context.fillRect(0, 0, width, height);
    }
    context.drawImage(shapes, 0, 0, width, height);
    context.scale(width / drawnWidth, height / drawnHeight);
    context.translate(-x, -y);
    context.textRendering = "geometricPrecision";
    for (const text of texts) for (const run of textRuns(text, copy, styleOf)) drawRun(context, run);
    return await encode(canvas);
  } finally {
    detach();
  }
}
