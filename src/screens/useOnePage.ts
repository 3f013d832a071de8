import { type RefObject, useLayoutEffect, useRef } from "react";

/** Printed, a sheet is 296 mm high at 96 dots an inch; below this width it is laid out for a phone instead. */
const page = (296 / 25.4) * 96;
const narrow = 800;
/** The charts keep the size that the width gives them, so that the words make up for them. */
const margin = 0.99;

/** How much smaller a sheet must be printed to fill one page, as its `--fit`: some languages need more words. */
export function useOnePage<T extends HTMLElement>(): RefObject<T | null> {
  const ref = useRef<T>(null);
  useLayoutEffect(() => {
    const sheet = ref.current;
    if (!sheet || typeof ResizeObserver === "undefined") return;
    const watch = new ResizeObserver(() => {
      // Printed, the sheet is as high as a page whatever it holds.
      if (window.matchMedia("print").matches) return;
      const fits = window.innerWidth <= narrow || sheet.offsetHeight <= page + 2;
      sheet.style.setProperty("--fit", fits ? "1" : ((page * margin) / sheet.offsetHeight).toFixed(3));
    });
    watch.observe(sheet);
    return () => watch.disconnect();
  }, []);
  return ref;
}
