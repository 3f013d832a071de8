// What the page is lent to be compared with: three libraries that make a picture of any part of a page.
import { snapdom } from "@zumer/snapdom";
import { toBlob } from "html-to-image";
import { domToBlob } from "modern-screenshot";

declare global {
  interface Window {
    picturePeers(): Promise<Record<string, { readonly took: number; readonly size: string }>>;
  }
}

/** Each makes a PNG of an element at a scale. */
const peers: Readonly<Record<string, (of: HTMLElement, scale: number) => Promise<Blob | null>>> = {
  "html-to-image": (of, pixelRatio) => toBlob(of, { pixelRatio }),
  "modern-screenshot": (of, scale) => domToBlob(of, { scale }),
  snapdom: (of, scale) => snapdom.toBlob(of, { type: "png", scale }),
};

/** One picture of the chart by each: its milliseconds and its size. */
window.picturePeers = async () => {
  const chart = document.querySelector<HTMLElement>("main figure");
  if (!chart) throw new Error("There is no chart.");
  const made: Record<string, { readonly took: number; readonly size: string }> = {};
  for (const [name, make] of Object.entries(peers)) {
    const from = performance.now();
    const blob = await make(chart, 2);
    const took = performance.now() - from;
    if (!blob || blob.size < 50_000) throw new Error(`${name} made an empty picture.`);
    const { width, height } = await createImageBitmap(blob);
    made[name] = { took, size: `${width} × ${height}` };
  }
  return made;
};
