import { type CSSProperties, type KeyboardEvent, type ReactNode, useRef, useState } from "react";

export interface Pickable {
  readonly key: string;
  /** Its place in the list: another order changes texts then, and moves nothing. */
  readonly slot: number;
  /** What assistive technology says of an item without content. */
  readonly name?: string;
  readonly picked: boolean;
  readonly content?: ReactNode;
  readonly style?: CSSProperties;
}

interface Props {
  readonly label: string;
  readonly className: string | undefined;
  readonly items: readonly Pickable[];
  readonly onToggle: (key: string) => void;
  /** The item under the pointer or the focus; null once it has gone. */
  readonly onPoint?: (key: string | null, byFocus: boolean) => void;
}

const keyOf = (target: EventTarget): string | null =>
  target instanceof Element ? (target.closest<HTMLElement>("[data-key]")?.dataset["key"] ?? null) : null;

/** A list of which several may be picked: one stop for Tab, arrows move, Enter and the space bar pick or let go. */
export function PickList({ label, className, items, onToggle, onPoint }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  // Another question may have other items: then the first one picked, or else the first, takes the focus.
  const stop =
    items.find(({ key }) => key === current)?.key ?? items.find(({ picked }) => picked)?.key ?? items[0]?.key ?? null;
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const at = items.findIndex(({ key }) => key === stop);
    const steps: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + 10,
      PageUp: at - 10,
      Home: 0,
      End: items.length - 1,
    };
    const to = steps[event.key];
    const isPick = event.key === "Enter" || event.key === " ";
    if (to === undefined && !isPick) return;
    event.preventDefault();
    if (isPick && stop !== null) onToggle(stop);
    if (to === undefined) return;
    const next = Math.min(items.length - 1, Math.max(0, to));
    (list.current?.children[next] as HTMLElement | undefined)?.focus();
  };
  return (
    <div
      ref={list}
      className={className}
      role="listbox"
      aria-label={label}
      aria-multiselectable="true"
      tabIndex={-1}
      onKeyDown={move}
      onClick={(event) => {
        const key = keyOf(event.target);
        if (key !== null) onToggle(key);
      }}
      onFocus={(event) => {
        const key = keyOf(event.target);
        if (key !== null) setCurrent(key);
        onPoint?.(key, true);
      }}
      onBlur={() => onPoint?.(null, true)}
      onPointerOver={(event) => onPoint?.(keyOf(event.target), false)}
      onPointerLeave={() => onPoint?.(null, false)}
    >
      {items.map(({ key, slot, name, picked, content, style }) => (
        <div
          key={slot}
          role="option"
          data-key={key}
          aria-label={name}
          aria-selected={picked}
          tabIndex={key === stop ? 0 : -1}
          style={style}
        >
          {content}
        </div>
      ))}
    </div>
  );
}
