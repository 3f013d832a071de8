import { Worker } from "node:worker_threads";

/** Far more than any official file needs, on a machine that is busy too. */
const usual = { milliseconds: 20_000, megabytes: 1024 };

/** A thread that took more time or memory than anything sound needs. */
export class Unending extends Error {}

/** A thread does not know TypeScript by itself. */
const started = (entry: string, megabytes: number): Worker => {
  const tsx = import.meta.resolve("tsx/esm/api");
  const start = `import(${JSON.stringify(tsx)}).then(({ register }) => (register(), import(${JSON.stringify(entry)})))`;
  return new Worker(start, { eval: true, resourceLimits: { maxOldGenerationSizeMb: megabytes } });
};

/** Threads that wait for the next question, by their module. */
const idle = new Map<string, Worker>();

/**
 * Asks a thread, whose module is `entry`, and gives its answer. One that does not answer, or takes all memory, is ended:
 * the readers of workbooks are other people's, and some damage leads them round for ever.
 */
export async function apart(entry: string, question: unknown, limits: Partial<typeof usual> = {}): Promise<unknown> {
  const { milliseconds, megabytes } = { ...usual, ...limits };
  const worker = idle.get(entry) ?? started(entry, megabytes);
  idle.delete(entry);
  worker.ref();
  let timer: NodeJS.Timeout | undefined;
  try {
    const answer = await new Promise((resolve, reject) => {
      timer = setTimeout(() => reject(new Unending("took too long")), milliseconds);
      worker.once("message", resolve);
      worker.once("error", reject);
      worker.once("exit", () => reject(new Unending("ended without a word")));
      worker.postMessage(question, []);
    });
    worker.removeAllListeners("error").removeAllListeners("exit");
    worker.unref();
    idle.set(entry, worker);
    return answer;
  } catch (error) {
    await worker.terminate();
    const isMemory = error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
    throw isMemory ? new Unending("took too much memory") : error;
  } finally {
    clearTimeout(timer);
  }
}
