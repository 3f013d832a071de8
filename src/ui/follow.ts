import type { MouseEvent } from "react";

/** Follows a link within the page; one that is opened beside it, by key or by another button, goes the usual way. */
export const follow =
  (act: () => void) =>
  (event: MouseEvent<HTMLAnchorElement>): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    act();
  };
