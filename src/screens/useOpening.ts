import { useEffect, useState } from "react";

// While a file hovers, browsers say so every 50 to 350 ms; none says reliably that it has left.
const quietAfter = 500;

/** Files that a reader drops or pastes anywhere on the page, and whether one hovers over it. */
export function useOpening() {
  const [file, open] = useState<File | null>(null);
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
      const [first] = ("clipboardData" in event ? event.clipboardData : event.dataTransfer)?.files ?? [];
      hover(false);
      if (!first) return;
      event.preventDefault();
      open(first);
    };
    const stop = new AbortController();
    const { signal } = stop;
    addEventListener("dragover", over, { signal });
    addEventListener("drop", take, { signal });
    addEventListener("paste", take, { signal });
    return () => stop.abort();
  }, []);
  return { file, hovers, open };
}
