import { startTransition, useEffect, useState } from "react";

/**
 * Code that is fetched before anything of it is shown, as what waits in place waits 300 ms at the least; null until it
 * is there, and “failed” where it does not come.
 */
export function useFetched<T extends object>(isWanted: boolean, load: () => Promise<T>): T | "failed" | null {
  const [fetched, set] = useState<T | "failed" | null>(null);
  const isDue = isWanted && (fetched === null || fetched === "failed");
  useEffect(() => {
    if (!isDue) return;
    let isLate = false;
    load().then(
      (code) => !isLate && startTransition(() => set(code)),
      () => !isLate && set("failed"),
    );
    return () => {
      isLate = true;
    };
  }, [isDue, load]);
  return fetched;
}
