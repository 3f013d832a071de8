import { useEffect, useState } from "react";
import { afterFrame } from "./afterFrame";

// Once something was painted, what comes later need not wait again; where nothing is painted, nothing waits.
let isPainted = typeof window === "undefined";

/** False until the page was painted for the first time, so that what lies below does not delay what is seen. */
export function useAfterPaint(): boolean {
  const [painted, setPainted] = useState(isPainted);
  useEffect(
    () =>
      isPainted
        ? undefined
        : afterFrame(() => {
            isPainted = true;
            setPainted(true);
          }),
    [],
  );
  return painted;
}
