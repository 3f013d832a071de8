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

/** The way of before there was a clipboard for pages, which pages over plain http still have. */
function copyFromPage(text: string, html: string | undefined): boolean {
  const focused = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  // Out of sight; in an open dialog, since what lies beneath cannot be selected.
  Object.assign(field.style, { position: "fixed", top: "0", opacity: "0" });
  const put = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData("text/plain", text);
    if (html !== undefined) event.clipboardData?.setData("text/html", html);
  };
  (document.querySelector("dialog[open]") ?? document.body).append(field);
  document.addEventListener("copy", put);
  try {
    field.focus();
    field.select();
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", put);
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}

/** Puts a text on the clipboard, rich too where that is allowed; false where the browser lets the page do neither. */
export async function copyText(text: string, html?: string): Promise<boolean> {
  const blob = (type: string, content: string) => new Blob([content], { type });
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else await copyParts({ "text/plain": blob("text/plain", text), "text/html": blob("text/html", html) });
    return true;
  } catch {
    if (copyFromPage(text, html)) return true;
  }
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
