import type { Answer } from "./worker";
import type { Progress, ReadRequest, ReadResult } from "./readAll";

/** Reading under way. */
export interface Run {
  readonly results: Promise<readonly ReadResult[]>;
  /** Ends it at once; `results` never come then. */
  readonly stop: () => void;
}

function workerOf(): Worker | null {
  try {
    return new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  } catch {
    // Some places, such as a file opened by double-click, allow a page no thread.
    return null;
  }
}

/** Reads files in a thread of its own; where there can be none, on the page itself. */
export function readApart(request: ReadRequest, report: (progress: Progress) => void): Run {
  const worker = workerOf();
  const here = async () => (await import("./readAll")).readAll(request, report);
  if (!worker) return { results: here(), stop: () => undefined };
  const results = new Promise<readonly ReadResult[]>((resolve, refuse) => {
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
      if (data.kind === "progress") return report(data.progress);
      worker.terminate();
      return data.kind === "read" ? resolve(data.results) : refuse(new Error(data.why));
    });
    // Where its code does not come, that of the page may.
    worker.addEventListener("error", () => {
      worker.terminate();
      here().then(resolve, refuse);
    });
    // A thread of our own, and no window.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage(request);
  });
  return { results, stop: () => worker.terminate() };
}
