// A thread that does what a reader of other people's may do with a damaged file.
import { parentPort } from "node:worker_threads";

parentPort?.on("message", (question: number | "loop" | "fill" | "fail") => {
  if (typeof question === "number") return parentPort?.postMessage(2 * question, []);
  if (question === "fail") throw new Error("no such sheet");
  const all: unknown[] = [];
  for (;;) if (question === "fill") all.push(Array.from({ length: 1_000_000 }).fill(0));
});
