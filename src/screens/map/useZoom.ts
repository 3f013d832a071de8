import { useCallback, useState } from "react";
import { whole } from "../../charts/map/zoom";
import type { Zoom } from "../../charts/map/seen";

/** How the map of a question is seen; another question begins with the whole. */
export function useZoom(question: string) {
  const [state, setState] = useState({ question, zoom: whole });
  const zoomOf = (each: typeof state) => (each.question === question ? each.zoom : whole);
  const change = useCallback(
    (to: (zoom: Zoom) => Zoom) =>
      setState((before) => ({ question, zoom: to(before.question === question ? before.zoom : whole) })),
    [question],
  );
  return [zoomOf(state), change] as const;
}
