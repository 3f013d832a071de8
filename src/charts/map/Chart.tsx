import { memo, type PointerEvent, type Ref, useRef } from "react";
import type { Palette } from "../palette";
import { Clipped } from "./Clipped";
import { Countries } from "./Countries";
import { Key } from "./Key";
import { LargestPartners } from "./LargestPartners";
import type { MapLayout } from "./layout";
import { Names } from "./Names";

interface Props {
  readonly layout: MapLayout;
  readonly palette: Palette;
  readonly ref?: Ref<SVGSVGElement>;
  readonly onPoint?: (code: string | null) => void;
  /** What was clicked, or tapped with a finger, which cannot point first. */
  readonly onPick?: (code: string, byTouch: boolean) => void;
}

const codeOf = (target: EventTarget): string | null =>
  (target instanceof Element && target.closest<SVGElement>("[data-code]")?.dataset["code"]) || null;

/** The world by the steps of a measure; what is chosen is outlined, what is not reported hatched. */
export const MapChart = memo(function MapChart({ layout, palette, ref, onPoint, onPick }: Props) {
  const { width, height } = layout;
  const parts = { layout, palette };
  const byTouch = useRef(false);
  const point = (event: PointerEvent, code: string | null) => {
    if (event.pointerType !== "touch") onPoint?.(code);
  };
  return (
    // What a pointer does here, the list beside the map does for the keyboard.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <svg
      ref={ref}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      onPointerOver={(event) => point(event, codeOf(event.target))}
      onPointerLeave={(event) => point(event, null)}
      onPointerDown={({ pointerType }) => {
        byTouch.current = pointerType === "touch";
      }}
      onClick={({ target }) => {
        const code = codeOf(target);
        if (code === null) onPoint?.(null);
        else onPick?.(code, byTouch.current);
      }}
    >
      <Clipped layout={layout} id="map-frame">
        <Countries {...parts} />
        <Names {...parts} />
      </Clipped>
      <Key {...parts} />
      <LargestPartners {...parts} />
    </svg>
  );
});
