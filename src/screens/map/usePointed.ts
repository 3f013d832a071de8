import { useCallback, useState } from "react";
import type { Dataset } from "../../core/dataset";
import { togglePartner } from "../../state/viewChoices";

/** What the pointer, the focus or a finger is at, and what picks it. */
export function usePointed(dataset: Dataset, reporter: string) {
  const [pointed, setPointed] = useState<{ readonly code: string; readonly byTouch: boolean } | null>(null);
  const point = useCallback((code: string | null) => setPointed(code === null ? null : { code, byTouch: false }), []);
  const pick = useCallback(
    (code: string, byTouch = false) => {
      // A finger cannot point first: a tap shows the figure, and a button beside it marks the partner.
      if (byTouch) setPointed({ code, byTouch });
      else if (code !== reporter && dataset.areas.has(code)) togglePartner(code);
    },
    [dataset, reporter],
  );
  return { pointed, point, pick };
}
