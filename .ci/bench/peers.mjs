// What the page is lent to be compared with: three libraries that make a picture of any part of a page.
import { snapdom } from "@zumer/snapdom";
import { toBlob } from "html-to-image";
import { domToBlob } from "modern-screenshot";

/** Each makes a PNG of an element at a scale. @type {Record<string, (of: HTMLElement, scale: number) => Promise<Blob | null>>} */
const peers = {
  "html-to-image": (of, pixelRatio) => toBlob(of, { pixelRatio }),
  "modern-screenshot": (of, scale) => domToBlob(of, { scale }),
  snapdom: (of, scale) => snapdom.toBlob(of, { type: "png", scale }),
};

Object.assign(window, { peers });
