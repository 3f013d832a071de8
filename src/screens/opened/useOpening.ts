import { useEffect, useState } from "react";

// While a file hovers, browsers say so every 50 to 350 ms; none says reliably that it has left.
const quietAfter = 500;

/** Several lines of cells, as a spreadsheet puts them on the clipboard. */
const isTable = (text: string): boolean => /^[^\n]*\t[^\n]*\r?\n[^\n]*\t/.test(text);

const isTyping = ({ target }: Event): boolean =>
  target instanceof HTMLElement && target.closest("input, textarea, [contenteditable]") !== null;

/** Files that a reader drops or pastes anywhere on the page, or cells of a table, and whether a file hovers over it. */
export function useOpening() {
  const [files, open] = useState<readonly File[]>([]);
  const [hovers, hover] = useState(false);
  useEffect(() => {
    let quiet = 0;
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      hover(true);
      clearTimeout(quiet);
      quiet = window.setTimeout(hover, quietAfter, false);
    };
    const take = (event: DragEvent | ClipboardEvent) => {
      const data = "clipboardData" in event ? event.clipboardData : event.dataTransfer;
      hover(false);
      const text = event.type === "paste" && !isTyping(event) ? (data?.getData("text/plain") ?? "") : "";
      // Beside cells a spreadsheet puts a picture of them on the clipboard.
      const taken = isTable(text) ? [new File([text], "pasted cells.tsv")] : [...(data?.files ?? [])];
      if (taken.length === 0) return;
      event.preventDefault();
      open(taken);
    };
    const stop = new AbortController();
    const { signal } = stop;
    addEventListener("dragover", over, { signal });
    addEventListener("drop", take, { signal });
    addEventListener("paste", take, { signal });
    return () => stop.abort();
  }, []);
  return { files, hovers, open };
}
