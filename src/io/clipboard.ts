/** What a clipboard takes, by type; promises, since some browsers allow writing only at the moment of the click. */
export type ClipboardParts = Readonly<Record<string, Promise<Blob> | Blob>>;

/** Puts several forms of one thing on the clipboard; throws an Error that says in words why the browser refuses. */
export async function copyParts(parts: ClipboardParts): Promise<void> {
  // Firefox before 127 and insecure pages have no way to put a picture there.
  if (typeof ClipboardItem === "undefined" || !navigator.clipboard?.write)
    throw new Error("This browser lets no page put pictures on the clipboard");
  try {
    await navigator.clipboard.write([new ClipboardItem(parts)]);
  } catch (error) {
    if (error instanceof DOMException && error.name === "NotAllowedError")
      throw new Error("The browser did not allow this page to use the clipboard", { cause: error });
    throw error;
  }
}
