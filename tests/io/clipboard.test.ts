// @vitest-environment jsdom
import { afterEach, expect, test, vi } from "vitest";
import { copyParts } from "../../src/io/clipboard";

const parts = { "text/plain": new Blob(["a"]) };

afterEach(() => vi.unstubAllGlobals());

test("a browser without picture clipboards is told so", async () => {
  vi.stubGlobal("ClipboardItem", undefined);
  await expect(copyParts(parts)).rejects.toThrow("This browser lets no page put pictures on the clipboard");
});

/** Keeps what it was made of. */
class Item {
  constructor(readonly given: unknown) {}
}

test("a refusal is put in words", async () => {
  vi.stubGlobal("ClipboardItem", Item);
  vi.stubGlobal("navigator", {
    clipboard: { write: () => Promise.reject(new DOMException("no", "NotAllowedError")) },
  });
  await expect(copyParts(parts)).rejects.toThrow("The browser did not allow this page to use the clipboard");
});

test("all forms go there as one item", async () => {
  const items: unknown[] = [];
  vi.stubGlobal("ClipboardItem", Item);
  vi.stubGlobal("navigator", { clipboard: { write: (list: unknown[]) => Promise.resolve(items.push(...list)) } });
  await copyParts(parts);
  expect(items).toEqual([{ given: parts }]);
});
