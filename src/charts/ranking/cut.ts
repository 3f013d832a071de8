import { textWidth } from "../text";

/** As much of a name as there is room for. */
export function cut(name: string, room: number, bold: boolean): string {
  if (textWidth(name, 14, bold) <= room) return name;
  let length = name.length;
  while (length > 1 && textWidth(`${name.slice(0, length)}…`, 14, bold) > room) length--;
  return `${name.slice(0, length).trimEnd()}…`;
}
