// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from "vitest";
import { copyParts, copyText } from "../../src/io/clipboard";

const parts = { "text/plain": new Blob(["a"]) };

afterEach(() => vi.unstubAllGlobals());

describe("a text is copied", () => {
  const written: string[] = [];
  /** As a page over plain http: no clipboard, and copying as of old where `isLet`. */
  const overHttp = (isLet: boolean) => {
    vi.stubGlobal("navigator", {});
    document.execCommand = () => {
      const field = document.activeElement as HTMLTextAreaElement;
      written.push(field.value.slice(field.selectionStart, field.selectionEnd));
      return isLet;
    };
  };

  test("by the clipboard", async () => {
    vi.stubGlobal("navigator", { clipboard: { writeText: (text: string) => Promise.resolve(written.push(text)) } });
    expect(await copyText("a link")).toBe(true);
    expect(written.splice(0)).toEqual(["a link"]);
  });

  test("as of old where there is none, and nothing of it stays in the page", async () => {
    overHttp(true);
    expect(await copyText("a link")).toBe(true);
    expect(await copyText("a text", "<p>a text</p>")).toBe(true);
    expect(written.splice(0)).toEqual(["a link", "a text"]);
    expect(document.querySelector("textarea")).toBeNull();
  });

  test("not at all where the browser forbids both", async () => {
    overHttp(false);
    expect(await copyText("a link")).toBe(false);
  });
});

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
