import { type ReactNode, type ToggleEvent, useId, useRef, useState } from "react";
import styles from "./Explained.module.css";

/** So wide is what opens, on a screen that has the room. */
const width = 320;
const margin = 8;

interface Props {
  readonly word: string;
  /** Whoever points at the word may open it in a moment. */
  readonly onConsider: () => void;
  /** What it means; drawn while it is open. */
  readonly children: ReactNode;
}

/** A word that opens its meaning beside it, by click, key and touch; Escape closes that, and the focus is on the word again. */
export function Explained({ word, onConsider, children }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [place, setPlace] = useState<{ readonly left: number; readonly top: number } | null>(null);
  const before = ({ newState }: ToggleEvent) => {
    const box = button.current?.getBoundingClientRect();
    if (newState !== "open" || !box) return;
    const room = document.documentElement.clientWidth - width - margin;
    setPlace({
      left: window.scrollX + Math.max(margin, Math.min(box.left, room)),
      top: window.scrollY + box.bottom + 6,
    });
  };
  const after = ({ newState, currentTarget }: ToggleEvent<HTMLElement>) => {
    if (newState === "closed") return setPlace(null);
    currentTarget.scrollIntoView({ block: "nearest" });
    currentTarget.focus({ preventScroll: true });
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.word}
        popoverTarget={id}
        onPointerEnter={onConsider}
        onFocus={onConsider}
      >
        {word}
      </button>
      <span
        id={id}
        popover="auto"
        role="dialog"
        aria-label={word}
        tabIndex={-1}
        className={styles.meaning}
        style={place ?? undefined}
        onBeforeToggle={before}
        onToggle={after}
      >
        {place && children}
      </span>
    </>
  );
}
