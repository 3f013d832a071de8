import { constants } from "node:os";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
/** How long the work may take to end once its means are closed. */
const patience = 5_000;

/**
 * Calls `close` once a signal asks this process to end, or the process that started it is gone. Returns the exit status
 * that the signal stands for; null while there was none.
 */
export function closeOnSignal(close: () => Promise<unknown>): () => number | null {
  let status: number | null = null;
  const end = (signal: (typeof signals)[number]) => {
    if (status !== null) return;
    status = 128 + constants.signals[signal];
    console.error(`stopped by ${signal}`);
    // What was at work fails by itself now; what does not is left.
    setTimeout(() => process.exit(), patience).unref();
    process.exitCode = status;
    close().catch(() => undefined);
  };
  for (const signal of signals) process.on(signal, end);
  // The channel to `.ci/outlive.mjs`, which keeps no process alive.
  process.on("disconnect", () => end("SIGHUP"));
  process.channel?.unref();
  return () => status;
}
