import { trusted } from "../trusted";
import type { Answer } from "./worker";
// The address of the built worker, which Vite makes its default export.
// oxlint-disable-next-line import/default
import worker from "./worker?worker&url";
import type { Progress, ReadRequest, ReadResult } from "./readAll";

/** Reading under way. */
export interface Run {
  readonly results: Promise<readonly ReadResult[]>;
  /** Ends it at once; `results` never come then. */
  readonly stop: () => void;
}

const isUnreadable = (result: ReadResult) => result.kind === "refused" && result.why === "unreadable";

function workerOf(): Worker | null {
  try {
    return new Worker(trusted(worker), { type: "module" });
  } catch {
    // Some places, such as a file opened by double-click, allow a page no thread.
    return null;
  }
}

/** Reads files in a thread of its own; where there can be none, on the page itself. */
export function readApart(request: ReadRequest, report: (progress: Progress) => void): Run {
  const thread = workerOf();
  const here = async () => (await import("./readAll")).readAll(request, report);
  if (!thread) return { results: here(), stop: () => undefined };
  const results = new Promise<readonly ReadResult[]>((resolve, refuse) => {
    const readHere = () => void here().then(resolve, refuse);
    thread.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
      if (data.kind === "progress") return report(data.progress);
      thread.terminate();
      if (data.kind === "failed") return refuse(new Error(data.why));
      // WebKit lets no thread read a file where the page itself was opened as one.
      return data.results.some(isUnreadable) ? readHere() : resolve(data.results);
    });
    // Where its code does not come, that of the page may.
    thread.addEventListener("error", () => {
      thread.terminate();
      readHere();
    });
    // A thread of our own, and no window.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    thread.postMessage(request);
  });
  return { results, stop: () => thread.terminate() };
}
