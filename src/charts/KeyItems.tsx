import type { ReactNode } from "react";
import type { Palette } from "./palette";
import { Label, textWidth } from "./text";

/** A mark, as wide as it is, with what it means. */
export interface KeyItem {
  readonly text: string;
  readonly width: number;
  readonly mark: ReactNode;
}

const rowHeight = 24;

/** Where each item stands in rows of a width. */
function places(items: readonly KeyItem[], room: number) {
  let [x, y] = [0, 0];
  return items.map(({ text, width }) => {
    const length = width + 8 + textWidth(text, 13);
    if (x > 0 && x + length > room) [x, y] = [0, y + rowHeight];
    const place = { x, y };
    x += length + 28;
    return place;
  });
}

/** The height of a key; nothing where it is empty. */
export const keyHeight = (items: readonly KeyItem[], room: number): number =>
  items.length === 0 ? 0 : (places(items, room).at(-1)?.y ?? 0) + rowHeight;

interface Props {
  readonly items: readonly KeyItem[];
  readonly top: number;
  readonly room: number;
  readonly palette: Palette;
}

/** What the marks of a drawing mean. */
export function KeyItems({ items, top, room, palette }: Props) {
  const at = places(items, room);
  return items.map(({ text, width, mark }, i) => (
    <g key={text} transform={`translate(${at[i]?.x ?? 0} ${top + (at[i]?.y ?? 0)})`}>
      {mark}
      <Label x={width + 8} y={12.5} fill={palette.ink2} size={13}>
        {text}
      </Label>
    </g>
  ));
}
