import { listed } from "../../analysis/ranking";
import type { MapLayout } from "../../charts/map/layout";
import type { Point, Zoom } from "../../charts/map/seen";
import { placeIn, mostTimes, moved, seenAt, whole } from "../../charts/map/zoom";
import { useMore } from "../page/useMore";
import styles from "./Zoom.module.css";

interface Props {
  /** Of the whole map. */
  readonly layout: MapLayout;
  readonly zoom: Zoom;
  readonly onZoom: (change: (zoom: Zoom) => Zoom) => void;
}

const icons = {
  nearer: "M2 8h12M8 2v12",
  farther: "M2 8h12",
  whole: "M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4",
} as const;

/** What stays in its place: the middle of the chosen partners, where it is seen, or of the map. */
function middle({ model }: MapLayout, zoom: Zoom): Point {
  const places = listed(model).flatMap(({ area, chosen }) => (chosen ? (placeIn(area.code) ?? []) : []));
  const mean = (of: (place: Point) => number) => places.reduce((sum, place) => sum + of(place), 0) / places.length;
  const seen = seenAt(zoom, { x: mean(({ x }) => x), y: mean(({ y }) => y) });
  return [seen.x, seen.y].every((at) => at >= 0 && at <= 1) ? seen : { x: 0.5, y: 0.5 };
}

/** Enlarges the map and makes it smaller, by mouse, finger and keyboard. */
export function ZoomButtons({ layout, zoom, onZoom }: Props) {
  const { zoom: words } = useMore();
  const most = mostTimes(layout);
  const by = (factor: number) =>
    onZoom((before) => {
      const at = middle(layout, before);
      return moved(before, at, at, factor, most);
    });
  const buttons = [
    { icon: "nearer", name: words.nearer, isOff: zoom.times >= most, act: () => by(2) },
    { icon: "farther", name: words.farther, isOff: zoom.times === 1, act: () => by(1 / 2) },
    { icon: "whole", name: words.whole, isOff: zoom.times === 1, act: () => onZoom(() => whole) },
  ] as const;
  return (
    <div className={styles.buttons}>
      {buttons.map(({ icon, name, isOff, act }) => (
        // One that can do no more keeps the focus.
        <button key={icon} type="button" aria-label={name} title={name} aria-disabled={isOff} onClick={act}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={icons[icon]} />
          </svg>
        </button>
      ))}
    </div>
  );
}
