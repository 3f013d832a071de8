import { spawn } from "node:child_process";
import { once } from "node:events";
import { constants } from "node:os";
import { watchNpm } from "./npm.mjs";

const signals = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);

/**
 * Runs Node with these words to its end and gives its exit status; one that a signal ended has 128 and its number.
 * A signal to this process is passed on, and waited for: the child has browsers to close. It is told by the channel
 * between the two where this process is killed and can pass on nothing.
 * @param {string[]} words @param {Record<string, string>} env
 */
export async function outlive(words, env) {
  const child = spawn(process.execPath, words, {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: { ...process.env, ...env },
  });
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => void child.kill(signal);
  for (const signal of signals) process.on(signal, pass);
  const leave = watchNpm(() => pass("SIGHUP"));
  try {
    const [status, signal] = await once(child, "exit");
    return signal === null ? status : 128 + constants.signals[/** @type {NodeJS.Signals} */ (signal)];
  } finally {
    leave();
    for (const signal of signals) process.off(signal, pass);
  }
}
