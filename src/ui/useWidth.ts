import { useLayoutEffect, useRef, useState } from "react";

// Columns that are measured are all as wide as the page, so that what the last one measured spares the next a second drawing.
let last: number | null = null;

/** Says how wide the column is where it cannot be measured, or is not there yet, in pixels. */
export function assumeWidth(width: number): void {
  last = width;
}

/** The width of an element, known before the first paint and followed from then on. */
export function useWidth<E extends HTMLElement>() {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState<number | null>(last);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      last = Math.floor(element.getBoundingClientRect().width);
      setWidth(last);
    };
    if (typeof ResizeObserver === "undefined") return measure();
    if (last === null) measure();
    // It reports once at the start, after the layout and before the paint.
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width] as const;
}
