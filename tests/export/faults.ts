import { type DrawingForm, type Layout, usualForm } from "../../src/charts/drawing";
import type { Frame } from "../../src/charts/frame";
import { fitChart } from "../../src/export/fitChart";
import { layoutPicture, type PictureWords } from "../../src/export/pictureLayout";
import type { Shape } from "../../src/export/shapes";
import { boxesOf, meetings } from "../charts/boxes";

/** A picture as it would be exported: its words, and the chart in its room. */
export function pictureOf<L extends Layout>(
  words: PictureWords,
  shape: Shape,
  layOut: (width: number, form: DrawingForm) => L,
) {
  const picture = layoutPicture(words, shape, true);
  const at = (width: number, dense: boolean, room: number | null, lean: boolean) =>
    layOut(width, { ...usualForm, dense, room, lean });
  const fit = fitChart(picture.room, picture.unit, (...form) => at(...form).height);
  return { picture, fit, chart: at(fit.drawn, fit.dense, fit.room, fit.lean) };
}

type Pictured = ReturnType<typeof pictureOf>;

/** How much of its room a chart takes, each way. */
export const taken = ({ picture: { room }, fit, chart }: Pictured) => ({
  width: (chart.width * fit.scale) / room.width,
  height: (chart.height * fit.scale) / (room.height ?? chart.height * fit.scale),
});

/** Faults of a picture in words: texts too small, one on another, and what leaves its frame. */
export function faultsOf(pictured: Pictured, svg: Element, marks: readonly (Frame & { readonly text: string })[]) {
  const { picture, fit, chart } = pictured;
  const texts = [...svg.querySelectorAll("text:not([aria-hidden])")];
  const around = [...picture.head, ...picture.footBlocks].map(({ style }) => style.size);
  const small = [...texts.map((text) => Number(text.getAttribute("font-size")) * fit.scale), ...around].filter(
    (size) => size < 11 - 1e-6,
  );
  const boxes = boxesOf(svg);
  const out = [...boxes, ...marks].filter(
    ({ left, right, top, bottom }) => left < -5 || right > chart.width + 5 || top < -1 || bottom > chart.height + 1,
  );
  const { width, height } = taken(pictured);
  return [
    ...(texts.length < 6 ? ["nothing is drawn"] : []),
    ...(Math.max(width, height) > 1.002 ? ["the chart leaves its room"] : []),
    ...(small.length > 0 ? [`a text of ${Math.min(...small).toFixed(1)} px`] : []),
    ...meetings(boxes),
    ...out.map(({ text }) => `${text} lies outside`),
  ];
}
