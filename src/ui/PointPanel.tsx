import { type ReactNode, useLayoutEffect, useRef } from "react";
import type { Explorable } from "./exploring";
import { placeBeside } from "./placeBeside";
import styles from "./PointPanel.module.css";

interface Props {
  readonly item: Explorable;
  /** All points of the drawing. */
  readonly items: readonly Explorable[];
  readonly children: ReactNode;
}

/** Stands beside its point within what can be seen of the drawing, and moves nothing. */
export function PointPanel({ item, items, children }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const panel = ref.current;
    const stage = panel?.offsetParent?.getBoundingClientRect();
    if (!panel || !stage) return;
    const { width, height, top: above } = stage;
    // The words that belong to a mark stand above or below it, and stay in sight.
    const { box, target = box } = item;
    const { left, top } = placeBeside(
      { ...box, top: target.top, bottom: target.bottom },
      { width: panel.offsetWidth, height: panel.offsetHeight },
      {
        room: { left: 0, right: width, top: 8 - above, bottom: window.innerHeight - 8 - above },
        drawing: { left: 0, right: width, top: 0, bottom: height },
        others: items.flatMap((other) => (other === item ? [] : other.box)),
      },
    );
    panel.style.left = `${left}px`;
    panel.style.top = `${top}px`;
  });
  return (
    <div ref={ref} className={styles.panel} aria-hidden="true">
      {children}
    </div>
  );
}
