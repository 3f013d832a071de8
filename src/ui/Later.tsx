import { type ReactNode, startTransition, useEffect, useState } from "react";
import { afterFrame } from "./afterFrame";

/**
 * What follows a chart: it stays as it was until a frame with the changed chart has been painted. A deferred value would
 * not do, since it may still be drawn into the frame of the chart, and delays it then.
 */
export function Later({ children }: { readonly children: ReactNode }) {
  const [shown, show] = useState(children);
  useEffect(() => afterFrame(() => startTransition(() => show(children))), [children]);
  return shown;
}
