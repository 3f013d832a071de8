import { type KeyboardEvent, useEffect, useRef } from "react";
import styles from "./Tabs.module.css";
import { classes } from "./classes";
import sideways from "./sideways.module.css";

interface Props<T extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly value: T; readonly text: string }[];
  readonly value: T;
  readonly panel: string;
  readonly onChoose: (value: T) => void;
}

/** Tabs by the pattern of WAI-ARIA: arrow keys, Home and End move and choose. */
export function Tabs<T extends string>({ label, tabs, value, panel, onChoose }: Props<T>) {
  const list = useRef<HTMLDivElement>(null);
  // On a phone the row of tabs scrolls: the chosen one is brought into sight, and the page stays where it is.
  useEffect(() => {
    const row = list.current;
    const tab = document.getElementById(`tab-${value}`);
    if (!row || !tab) return;
    const show = () => {
      const left = tab.offsetLeft - row.offsetLeft;
      if (left < row.scrollLeft) row.scrollLeft = left;
      else if (left + tab.offsetWidth > row.scrollLeft + row.clientWidth)
        row.scrollLeft = left + tab.offsetWidth - row.clientWidth;
    };
    if (typeof ResizeObserver === "undefined") return show();
    // Another language, or its letters, may make the tabs wider. It reports once at the start.
    const observer = new ResizeObserver(show);
    for (const each of row.children) observer.observe(each);
    return () => observer.disconnect();
  }, [value]);
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const at = tabs.findIndex((tab) => tab.value === value);
    const steps: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const tab = tabs[(to + tabs.length) % tabs.length];
    if (!tab) return;
    onChoose(tab.value);
    document.getElementById(`tab-${tab.value}`)?.focus();
  };
  return (
    <div ref={list} className={classes(styles.tabs, sideways.sideways)} role="tablist" aria-label={label}>
      {tabs.map((tab) => (
        <button
          key={tab.value}
          type="button"
          role="tab"
          id={`tab-${tab.value}`}
          aria-selected={tab.value === value}
          aria-controls={panel}
          tabIndex={tab.value === value ? 0 : -1}
          onClick={() => onChoose(tab.value)}
          onKeyDown={move}
        >
          {tab.text}
        </button>
      ))}
    </div>
  );
}
