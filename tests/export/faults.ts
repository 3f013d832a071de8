import { type DrawingForm, type Layout, usualForm } from "../../src/charts/drawing";
import type { Frame } from "../../src/charts/frame";
import { getOrMake } from "../../src/core/memo";
import { fitChart, type Framed } from "../../src/export/fitChart";
import { layoutPicture, type PictureWords } from "../../src/export/pictureLayout";
import type { Shape } from "../../src/export/shapes";
import { boxesOf, marksOf, meetings } from "../charts/boxes";

/** A picture as it would be exported: its words, and the chart in its room. */
export function pictureOf<L extends Layout>(
  words: PictureWords,
  shape: Shape,
  layOut: (width: number, form: DrawingForm) => L,
) {
  const picture = layoutPicture(words, shape, true);
  const laidOut = new Map<string, L>();
  const at = (width: number, { dense, lean, few, room }: Framed) =>
    getOrMake(laidOut, `${width} ${dense} ${lean} ${few} ${room}`, () =>
      layOut(width, { ...usualForm, dense, lean, few, room }),
    );
  const fit = fitChart(picture.room, picture.unit, (...form) => at(...form).height);
  return { picture, fit, chart: at(fit.drawn, fit) };
}

type Pictured = ReturnType<typeof pictureOf>;

/** How much of its room a chart takes, each way. */
export const taken = ({ picture: { room }, fit, chart }: Pictured) => ({
  width: (chart.width * fit.scale) / room.width,
  height: (chart.height * fit.scale) / (room.height ?? chart.height * fit.scale),
});

/** The mark of a chosen partner stands in the margin of a ranking. */
const margin = 16;

/** Faults of a picture in words: texts too small, one on another, and what leaves its frame, all that is drawn or some marks. */
export function faultsOf(
  pictured: Pictured,
  container: Element,
  marks?: readonly (Frame & { readonly text: string })[],
): string[] {
  const { picture, fit, chart } = pictured;
  const svg = container.querySelector("svg");
  if (!svg) return ["nothing is drawn"];
  const [, , inner = chart.width] = svg.getAttribute("viewBox")?.split(" ").map(Number) ?? [];
  // What needs more width than it has is drawn smaller within its own frame.
  const shrunk = chart.width / inner;
  const boxes = boxesOf(svg);
  const around = [...picture.head, ...picture.footBlocks].map(({ style }) => style.size);
  const small = [...boxes.map(({ size }) => size * fit.scale * shrunk), ...around].filter((size) => size < 11 - 1e-6);
  const beyond =
    (rim: number) =>
    ({ left, right, top, bottom }: Frame) =>
      left < -rim || right > inner + rim || top < -1 || bottom > chart.height / shrunk + 1;
  const out = [...boxes.filter(beyond(5)), ...(marks?.filter(beyond(5)) ?? marksOf(svg).filter(beyond(margin)))];
  const { width, height } = taken(pictured);
  return [
    ...(boxes.length < 4 ? ["nothing is drawn"] : []),
    ...(Math.max(width, height) > 1.002 ? ["the chart leaves its room"] : []),
    ...(small.length > 0 ? [`a text of ${Math.min(...small).toFixed(1)} px`] : []),
    ...meetings(boxes),
    ...out.map(({ text }) => `${text} lies outside`),
  ];
}
