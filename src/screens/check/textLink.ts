import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";

import { textMark } from "./textMark";

/** What a link may unpack into. */
const mostBytes = 1_000_000;

const base64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");

/** This page's address with the text behind “#”, which no browser sends to a server. */
export const linkWith = (text: string): string =>
  `${location.href.split("#")[0] ?? ""}${textMark}${base64(deflateSync(strToU8(text), { level: 9 }))}`;

/** The text that an address carries; null where it carries none, or one that was damaged on its way. */
export function textIn(hash: string): string | null {
  if (!hash.startsWith(textMark)) return null;
  try {
    const packed = atob(hash.slice(textMark.length).replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(packed, (letter) => letter.charCodeAt(0));
    const text = inflateSync(bytes, { out: new Uint8Array(mostBytes) });
    return strFromU8(text);
  } catch {
    return null;
  }
}
