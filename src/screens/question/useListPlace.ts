import { useLayoutEffect, useRef } from "react";

const listWidth = 440;

/** The blank that a list opens from, and the list: near the edge of the window it is moved back into it. */
export function useListPlace() {
  const blank = useRef<HTMLSpanElement>(null);
  const list = useRef<HTMLSpanElement>(null);
  // Each drawing measures, since a partner more moves the blank.
  useLayoutEffect(() => {
    if (!blank.current || !list.current) return;
    const room = document.documentElement.clientWidth - 16;
    const shift = room - blank.current.getBoundingClientRect().left - Math.min(listWidth, room - 16);
    list.current.style.left = `${Math.min(0, shift)}px`;
  });
  return { blank, list };
}
