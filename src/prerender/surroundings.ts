import { readFile } from "node:fs/promises";
import advances from "./advances.json" with { type: "json" };
import type { Language } from "../core/language";

const letters = new Map(Array.from(advances.letters, (letter, i) => [letter, i]));
const usual = letters.get("n") ?? 0;

/** The width of a text in pixels, letter by letter: what a browser measures differs from it by the kerning alone. */
export function widthOf(text: string, size: number, weight: number): number {
  const all = weight < 600 ? advances.regular : advances.bold;
  const sum = Array.from(text, (letter) => all[letters.get(letter) ?? usual] ?? 0).reduce((a, b) => a + b, 0);
  return (sum * size) / 1000;
}

/** A canvas that measures, and draws nothing. */
class Measuring {
  font = "400 14px sans-serif";
  measureText(text: string) {
    const [, weight = "400", size = "14"] = /^(\d+) ([\d.]+)px/.exec(this.font) ?? [];
    return { width: widthOf(text, Number(size), Number(weight)) };
  }
}

/** Whether a window of a width, in pixels, answers a media query; of anything but the width it says no. */
export const answers = (query: string, width: number): boolean =>
  width <= Number(/max-width: (\d+)px/.exec(query)?.[1]);

/** Who reads the page that is drawn, and how wide the window is, in pixels. */
interface Reader {
  language: Language;
  width: number;
}

/**
 * Lends the process what a page asks of its browser before it is drawn: the reader's language and window, letters that
 * can be measured, and the files of a folder. Returns the reader, who may change, and how to take it all back.
 */
export function lend(folder: URL): { readonly reader: Reader; readonly takeBack: () => void } {
  const reader: Reader = { language: "en", width: 1280 };
  const lent: Record<string, unknown> = {
    navigator: {
      get languages() {
        return [reader.language];
      },
    },
    matchMedia: (query: string) => ({ matches: answers(query, reader.width) }),
    CanvasRenderingContext2D: Measuring,
    document: { createElement: () => ({ getContext: () => new Measuring() }) },
    fetch: async (address: string) => {
      const bytes = await readFile(new URL(address, folder)).catch(() => null);
      return bytes ? new Response(bytes) : new Response(null, { status: 404 });
    },
  };
  const before = Object.keys(lent).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const [name, value] of Object.entries(lent))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  const takeBack = () => {
    for (const [name, descriptor] of before)
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
  };
  return { reader, takeBack };
}
