import { useCallback, useEffect, useState } from "react";
import { isCommunique } from "../../io/prose";
import { showView } from "../../state/store";

// While a file hovers, browsers say so every 50 to 350 ms; none says reliably that it has left.
const quietAfter = 500;

/** Several lines of cells, as a spreadsheet puts them on the clipboard. */
const isTable = (text: string): boolean => /^[^\n]*\t[^\n]*\r?\n[^\n]*\t/.test(text);

const isTyping = ({ target }: Event): boolean =>
  target instanceof HTMLElement && target.closest("input, textarea, [contenteditable]") !== null;

/** Shows what the statistics say of a text. */
function check(text: string): void {
  void (async () => {
    const { checkText } = await import("../check/checking");
    checkText(text);
    showView("check");
  })();
}

/** Files that a reader drops or pastes anywhere on the page, or cells of a table, and whether a file hovers over it. */
export function useOpening() {
  const [files, open] = useState<readonly File[]>([]);
  const [hovers, hover] = useState(false);
  /** A file of sentences is checked, any other is opened for its figures. */
  const openOrCheck = useCallback((taken: readonly File[]) => {
    const [file] = taken;
    if (!file || taken.length > 1 || !/\.(txt|html?|docx)$/i.test(file.name)) return open(taken);
    const textIn = async () => (await import("../../io/textOfFile")).textOfFile(file);
    void textIn().then(
      (text) => (text === null ? open(taken) : check(text)),
      () => open(taken),
    );
  }, []);
  useEffect(() => {
    let quiet = 0;
    const over = (event: DragEvent) => {
      const types = event.dataTransfer?.types ?? [];
      const isFile = types.includes("Files");
      if (!isFile && (isTyping(event) || !types.includes("text/plain"))) return;
      event.preventDefault();
      if (!isFile) return;
      hover(true);
      clearTimeout(quiet);
      quiet = window.setTimeout(hover, quietAfter, false);
    };
    const take = (event: DragEvent | ClipboardEvent) => {
      const data = "clipboardData" in event ? event.clipboardData : event.dataTransfer;
      hover(false);
      const isText = !isTyping(event) && (event.type === "paste" || data?.files.length === 0);
      const text = isText ? (data?.getData("text/plain") ?? "") : "";
      // Beside cells a spreadsheet puts a picture of them on the clipboard.
      const taken = isTable(text) ? [new File([text], "pasted cells.tsv")] : [...(data?.files ?? [])];
      if (taken.length === 0 && !isCommunique(text)) return;
      event.preventDefault();
      if (taken.length === 0) check(text);
      else openOrCheck(taken);
    };
    const stop = new AbortController();
    const { signal } = stop;
    addEventListener("dragover", over, { signal });
    addEventListener("drop", take, { signal });
    addEventListener("paste", take, { signal });
    return () => stop.abort();
  }, [openOrCheck]);
  return { files, hovers, open: openOrCheck };
}
