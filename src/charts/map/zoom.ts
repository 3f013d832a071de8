import { placeLabels } from "./labels";
import type { MapLayout } from "./layout";
import type { Point, Seen, Zoom } from "./seen";
import { world } from "./world";

export const whole: Zoom = { times: 1, x: 0, y: 0 };

/** Pixels of a unit of the world from which its outlines are seen to be stairs. */
const coarse = 4;
export const mostTimes = ({ scale, zoom }: Seen): number => Math.max(1, (coarse * zoom.times) / scale);

const between = (least: number, value: number, most: number) => Math.min(most, Math.max(least, value));

/** What is seen at one place of the frame comes to another, so many times as large; the map always fills its frame. */
export function moved({ times, x, y }: Zoom, from: Point, to: Point, factor: number, most: number): Zoom {
  const next = between(1, times * factor, most);
  const begin = (at: number, before: number, after: number) =>
    between(1 - next, after - ((before - at) * next) / times, 0);
  return { times: next, x: begin(x, from.x, to.x), y: begin(y, from.y, to.y) };
}

/** Where in the frame of the whole map the middle of a territory is; null for what is on no map. */
export function placeIn(code: string): Point | null {
  const centre = world.shapes[code]?.centre;
  return centre ? { x: centre[0] / world.width, y: centre[1] / world.height } : null;
}

/** Where in the frame a place of the whole is seen. */
export const seenAt = (zoom: Zoom, place: Point): Point => ({
  x: zoom.x + zoom.times * place.x,
  y: zoom.y + zoom.times * place.y,
});

/** How near to the edge a place is still well seen, as a part of the frame. */
const edge = 0.08;
const isWell = (at: number) => at >= edge && at <= 1 - edge;

/** Moved so that a place of the whole is in the middle, where it is not well seen. */
export function inSight(zoom: Zoom, place: Point): Zoom {
  const seen = seenAt(zoom, place);
  return isWell(seen.x) && isWell(seen.y) ? zoom : moved(zoom, seen, { x: 0.5, y: 0.5 }, 1, zoom.times);
}

/** Where a map is, and what of the world is seen in it, once it is zoomed. */
export function seenIn<S extends Seen>(layout: S, zoom: Zoom): S {
  const { left, top, right, bottom } = layout.frame;
  return {
    ...layout,
    zoom,
    scale: layout.scale * zoom.times,
    origin: { x: left + zoom.x * (right - left), y: top + zoom.y * (bottom - top) },
  };
}

/** The layout of a zoomed map: outlines move and grow; text, lines and dots keep their size. */
export function zoomed(layout: MapLayout, zoom: Zoom): MapLayout {
  if (zoom.times === 1) return layout;
  const seen = seenIn(layout, zoom);
  return { ...seen, labels: placeLabels(seen) };
}
