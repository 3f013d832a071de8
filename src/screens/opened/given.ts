import { create } from "zustand";
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

/** Files that a reader gave the page, and whether one hovers over it. */
export const useGiven = create<{ readonly files: readonly File[]; readonly hovers: boolean }>(() => ({
  files: [],
  hovers: false,
}));

const open = (files: readonly File[]) => useGiven.setState({ files });

/** Opens files for their figures; one of sentences is checked. None closes what is open. */
export function openFiles(taken: readonly File[]): void {
  const [file] = taken;
  if (!file || taken.length > 1 || !/\.(txt|html?|docx)$/i.test(file.name)) return open(taken);
  const textIn = async () => (await import("../../io/textOfFile")).textOfFile(file);
  void textIn().then(
    (text) => (text === null ? open(taken) : check(text)),
    () => open(taken),
  );
}

/** Takes files, or cells of a table, that are dropped or pasted anywhere on the page, also before it is drawn. */
export function followFiles(): () => void {
  let quiet = 0;
  const hover = (hovers: boolean) => useGiven.setState({ hovers });
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
    else openFiles(taken);
  };
  const stop = new AbortController();
  const { signal } = stop;
  addEventListener("dragover", over, { signal });
  addEventListener("drop", take, { signal });
  addEventListener("paste", take, { signal });
  return () => stop.abort();
}
