import { encodeQR } from "qr";

/** A QR code as the `d` of one path, in modules; the quiet zone of four modules all round is part of `size`. */
export interface QrPath {
  readonly d: string;
  readonly size: number;
}

// Beyond this the modules of a code of a few centimetres are too fine for a photograph.
const longestAddress = 300;
const quietZone = 4;

/** The dark modules of a row as runs: `M4 5h7v1h-7z`. */
function runs(row: readonly boolean[], y: number): string {
  let path = "";
  for (let x = 0; x < row.length; x++) {
    const from = x;
    while (row[x]) x++;
    if (x > from) path += `M${from} ${y}h${x - from}v1h${from - x}z`;
  }
  return path;
}

/** The QR code of an address, legible with a quarter of its code words lost; null where the address is too long for one. */
export function qrPath(address: string): QrPath | null {
  if (address === "" || new TextEncoder().encode(address).length > longestAddress) return null;
  const modules = encodeQR(address, "raw", { ecc: "quartile", border: quietZone });
  return { d: modules.map(runs).join(""), size: modules.length };
}
