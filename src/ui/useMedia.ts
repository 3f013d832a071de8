import { useMemo, useSyncExternalStore } from "react";

const listen = (query: string) => {
  const list = typeof matchMedia === "undefined" ? null : matchMedia(query);
  return {
    subscribe: (changed: () => void) => {
      list?.addEventListener("change", changed);
      return () => list?.removeEventListener("change", changed);
    },
    holds: () => list?.matches ?? false,
  };
};

/** Whether a media query holds; false where there is no window to ask. */
export function useMedia(query: string): boolean {
  const { subscribe, holds } = useMemo(() => listen(query), [query]);
  return useSyncExternalStore(subscribe, holds, holds);
}
