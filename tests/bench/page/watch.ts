// What runs inside the page, before its own scripts: it watches frames, changes and files. Times are milliseconds of the
// page's clock.
import { afterPaint } from "./afterPaint";

/** What a change is looked for in. */
export type Answer = "chart" | "table" | "list";

/**
 * When frames were painted after an event: `frame` is the first at all, `first` the first in which the answer looked
 * another, `answered` the one from which it looked as it stayed, and `settled` that from which the whole page did.
 */
export interface Outcome {
  readonly frame: number;
  readonly first: number;
  readonly answered: number;
  readonly settled: number;
}

declare global {
  interface Window {
    bench: typeof bench;
  }
}

interface LayoutShift extends PerformanceEntry {
  readonly hadRecentInput: boolean;
  readonly value: number;
}

const answers: Readonly<Record<Answer, string>> = {
  chart: "main figure",
  table: "main h1, main table",
  list: '[role="listbox"][aria-label="Reporter"]',
};

/** Calls back after each frame until it is told false. */
async function eachFrame(painted: (now: number) => boolean): Promise<void> {
  if (painted(await afterPaint())) await eachFrame(painted);
}

/** Watches what follows the next event of a type, and of a key where one is named, until nothing changes for `quiet`. */
function watched(type: string, key: string | null, what: Answer, quiet: number): Promise<Outcome> {
  const look = (took: number) => ({
    took,
    answer: [...document.querySelectorAll(answers[what])].map(({ outerHTML }) => outerHTML).join(""),
    page: document.body.innerHTML,
  });
  // What a frame looked like is read after it was painted and only where something changed.
  const seen = [look(0)];
  let start = 0;
  let changed = false;
  const changes = new MutationObserver(() => (changed = true));
  const listener = (event: Event) => {
    if (start > 0 || (key !== null && (!(event instanceof KeyboardEvent) || event.key !== key))) return;
    start = event.timeStamp;
    changes.takeRecords();
    changed = false;
  };
  /** Since when a part of the page has looked as it does in the end. */
  const since = (part: "answer" | "page") => {
    const final = seen.at(-1)?.[part];
    const other = seen.findLastIndex((each) => each[part] !== final);
    return seen[other + 1]?.took ?? 0;
  };
  window.addEventListener(type, listener, { capture: true });
  changes.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  return new Promise((resolve) => {
    let frame = 0;
    let last = performance.now();
    void eachFrame((now) => {
      if (start === 0) return true;
      frame ||= now - start;
      if (changed) {
        seen.push(look(now - start));
        last = now;
      }
      changed = false;
      if (now - Math.max(start, last) < quiet) return true;
      changes.disconnect();
      window.removeEventListener(type, listener, { capture: true });
      const first = seen.find(({ answer }) => answer !== seen[0]?.answer)?.took ?? 0;
      resolve({ frame, first, answered: since("answer"), settled: since("page") });
      return false;
    });
  });
}

let outcome: Promise<Outcome> | undefined;

const bench = {
  /** Navigation start to the first painted frame with the heading and the bars of the chart or rows of the table. */
  drawn: null as number | null,
  /** … and to the first in which the page answers to what is done on it. */
  answers: null as number | null,
  shifts: [] as number[],
  /** How long after the click each file was made. */
  files: [] as number[],
  clicked: 0,
  arm(type: string, key: string | null, what: Answer, quiet: number): void {
    outcome = watched(type, key, what, quiet);
  },
  outcome(): Promise<Outcome> {
    if (!outcome) throw new Error("Nothing was watched.");
    return outcome;
  },
};
window.bench = bench;

void eachFrame((now) => {
  const heading = document.querySelector("main h1");
  const where = document.querySelector("figure") ? "figure [role=img] svg rect" : "main table tr";
  const marks = [...document.querySelectorAll(where)].filter((mark) => mark.getBoundingClientRect().width > 1);
  if (heading?.textContent && marks.length > 2) bench.drawn ??= now;
  // The answer that came with the page has gone.
  const isLiving = !document.getElementById("first") && !document.querySelector("main[aria-busy=true]");
  if (bench.drawn !== null && isLiving) bench.answers = now;
  return bench.answers === null;
});

new PerformanceObserver((list) => {
  for (const entry of list.getEntries() as LayoutShift[]) if (!entry.hadRecentInput) bench.shifts.push(entry.value);
}).observe({ type: "layout-shift", buffered: true });

window.addEventListener("click", (event) => (bench.clicked = event.timeStamp), { capture: true });
const createObjectURL = URL.createObjectURL.bind(URL);
URL.createObjectURL = (blob) => {
  if (blob instanceof Blob && /png$|sheet$/.test(blob.type)) bench.files.push(performance.now() - bench.clicked);
  return createObjectURL(blob);
};
