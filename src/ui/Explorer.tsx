import {
  type CSSProperties,
  type FocusEvent,
  type KeyboardEvent,
  memo,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from "react";
import { type Box, type Explorable, nearest, stepped } from "./exploring";
import { PointPanel } from "./PointPanel";
import styles from "./Explorer.module.css";

/** A point of a drawing with what assistive technology says of it. */
export interface ExploredPoint extends Explorable {
  readonly name: string;
  readonly description?: string;
  readonly isRound: boolean;
}

interface Props {
  readonly label: string;
  /** Which keys do what. */
  readonly keys: string;
  readonly items: readonly ExploredPoint[];
  /** What is shown beside the point that the pointer or the focus is at. */
  readonly panelOf: (key: string) => ReactNode;
  readonly onEnter: (key: string) => void;
}

const keyOf = (target: EventTarget): string | null =>
  target instanceof HTMLElement ? (target.dataset["key"] ?? null) : null;

const placed = ({ left, top, right, bottom }: Box): CSSProperties => ({
  left,
  top,
  width: right - left,
  height: bottom - top,
});

// A page has one drawing to explore. An id counted by React would shift those that a saved drawing carries.
const [keysId, descriptionId] = ["explorer-keys", "explorer-description"];

interface PointsProps {
  readonly items: readonly ExploredPoint[];
  readonly current: string | undefined;
  readonly isOpen: boolean;
}

const Points = memo(function Points({ items, current, isOpen }: PointsProps) {
  return items.map(({ key, name, box, isRound }) => (
    <div
      key={key}
      role="option"
      data-key={key}
      aria-label={name}
      aria-describedby={key === current ? descriptionId : undefined}
      aria-selected={key === current}
      tabIndex={isOpen && key === current ? 0 : -1}
      className={isRound ? styles.round : undefined}
      style={placed(box)}
    />
  ));
});

/**
 * The points of a drawing, laid over it: one stop for Tab, arrows move from point to point and Escape leaves them; a
 * pointer shows the nearest, a tap shows it until the next.
 */
export function Explorer({ label, keys, items, panelOf, onEnter }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  /** Where the focus is: elsewhere, at the whole, or at a point. */
  const [focus, setFocus] = useState<"elsewhere" | "whole" | "point">("elsewhere");
  const at = Math.max(
    0,
    items.findIndex(({ key }) => key === current),
  );
  // A point that another question lacks takes the focus with it, and nothing is shown.
  const shown = items.find(({ key }) => key === (pointed ?? (focus === "point" ? current : null)));

  const elementOf = (i: number) => list.current?.children[i] as HTMLElement | undefined;
  const focusOn = (i: number) => elementOf(i)?.focus();
  const leave = () => elementOf(at)?.blur();

  // A tap beside the drawing does not take the focus everywhere.
  useEffect(() => {
    if (focus !== "point") return;
    const away = ({ target }: Event) => {
      const { activeElement } = document;
      if (!(target instanceof Node) || list.current?.contains(target)) return;
      if (activeElement instanceof HTMLElement && list.current?.contains(activeElement)) activeElement.blur();
    };
    document.addEventListener("pointerdown", away);
    return () => document.removeEventListener("pointerdown", away);
  }, [focus]);

  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Escape" && focus === "point") list.current?.focus();
    else if (event.key === "Enter" && focus === "point" && items[at]) onEnter(items[at].key);
    else {
      const to = stepped(items, at, event.key);
      if (to === null) return;
      // From the whole, the first key returns to the point that was left.
      focusOn(focus === "point" ? to : at);
    }
    event.preventDefault();
  };

  const under = ({ clientX, clientY }: MouseEvent) => {
    const frame = list.current?.getBoundingClientRect();
    return frame ? nearest(items, clientX - frame.left, clientY - frame.top) : null;
  };
  const point = (event: PointerEvent) => {
    if (event.pointerType !== "touch") setPointed(under(event)?.key ?? null);
  };
  const tap = (event: MouseEvent) => {
    const found = under(event);
    if (!found || (focus === "point" && found === items[at])) leave();
    else elementOf(items.indexOf(found))?.focus({ preventScroll: true });
  };

  return (
    <>
      <div
        ref={list}
        className={styles.explorer}
        role="listbox"
        aria-label={label}
        aria-describedby={keysId}
        tabIndex={focus === "whole" ? 0 : -1}
        onKeyDown={press}
        onFocus={({ target }) => {
          const key = keyOf(target);
          if (key !== null) setCurrent(key);
          setPointed(null);
          setFocus(key === null ? "whole" : "point");
        }}
        onBlur={({ relatedTarget }: FocusEvent) => {
          if (!list.current?.contains(relatedTarget)) setFocus("elsewhere");
        }}
        onPointerMove={point}
        onPointerLeave={() => setPointed(null)}
        // The click decides what takes the focus.
        onMouseDown={(event) => event.preventDefault()}
        onClick={tap}
      >
        <Points items={items} current={items[at]?.key} isOpen={focus !== "whole"} />
      </div>
      <p id={keysId} hidden>
        {keys}
      </p>
      <p id={descriptionId} hidden>
        {items[at]?.description}
      </p>
      {shown && (
        <>
          <div className={shown.isRound ? styles.roundRing : styles.ring} style={placed(shown.box)} />
          <PointPanel item={shown} items={items}>
            {panelOf(shown.key)}
          </PointPanel>
        </>
      )}
    </>
  );
}
