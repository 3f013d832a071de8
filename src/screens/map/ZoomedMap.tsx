import { type ComponentProps, useEffect, useMemo, useRef } from "react";
import { MapChart } from "../../charts/map/Chart";
import type { MapLayout } from "../../charts/map/layout";
import type { Zoom } from "../../charts/map/seen";
import { mostTimes, moved, zoomed } from "../../charts/map/zoom";
import { type Client, followGestures } from "../../ui/gestures";

interface Props extends Omit<ComponentProps<typeof MapChart>, "ref"> {
  /** Of the whole map. */
  readonly layout: MapLayout;
  readonly zoom: Zoom;
  readonly onZoom: (change: (zoom: Zoom) => Zoom) => void;
}

/** The map as it is seen, moved and enlarged by fingers, mouse and wheel. */
export function ZoomedMap({ layout, zoom, onZoom, ...rest }: Props) {
  const svg = useRef<SVGSVGElement>(null);
  const seen = useMemo(() => zoomed(layout, zoom), [layout, zoom]);
  useEffect(() => {
    const element = svg.current;
    if (!element) return undefined;
    const { left, top, right, bottom } = layout.frame;
    const most = mostTimes(layout);
    return followGestures(element, (from, to, factor) => {
      const corner = element.getBoundingClientRect();
      const placeOf = ({ clientX, clientY }: Client) => ({
        x: (clientX - corner.left - left) / (right - left),
        y: (clientY - corner.top - top) / (bottom - top),
      });
      onZoom((before) => moved(before, placeOf(from), placeOf(to), factor, most));
    });
  }, [layout, onZoom]);
  return <MapChart ref={svg} layout={seen} {...rest} />;
}
