import { textWidth } from "./text";

/** What a mark means, with the width of the mark. */
export interface KeyEntry<Kind extends string> {
  readonly kind: Kind;
  readonly text: string;
  readonly width: number;
}

export interface PlacedEntry<Kind extends string> extends KeyEntry<Kind> {
  readonly x: number;
  readonly y: number;
}

const rowHeight = 24;

/** The entries of a key in rows of a width, from `top` down. */
export function placeKey<Kind extends string>(
  entries: readonly KeyEntry<Kind>[],
  top: number,
  room: number,
): PlacedEntry<Kind>[] {
  let [x, y] = [0, top];
  return entries.map((entry) => {
    const length = entry.width + 8 + textWidth(entry.text, 13);
    if (x > 0 && x + length > room) [x, y] = [0, y + rowHeight];
    const place = { ...entry, x, y };
    x += length + 28;
    return place;
  });
}

/** The height of a key whose rows begin at `top`; nothing where it is empty. */
export const keyHeight = (placed: readonly PlacedEntry<string>[], top: number): number => {
  const last = placed.at(-1);
  return last ? last.y - top + rowHeight : 0;
};
