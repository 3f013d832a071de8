import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const stoppable = ["--import", "tsx", fileURLToPath(new URL("stoppable.ts", import.meta.url))];
const outliving = fileURLToPath(new URL("outliving.mjs", import.meta.url));
const { npm_lifecycle_event: _, ...env } = process.env;

/** Sends a signal once the work has begun; how the process ended, and all that it and its children printed until the last was gone. */
async function stopped(child: ChildProcess, signal: NodeJS.Signals, times = 1) {
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error("The child has no output to read.");
  const ended = once(child, "exit");
  const errors = text(stderr);
  let printed = "";
  for await (const chunk of stdout) {
    const before = printed;
    printed += String(chunk);
    if (!before.includes("at work") && printed.includes("at work"))
      for (let i = 0; i < times; i += 1) child.kill(signal);
  }
  const [status] = (await ended) as [number | null];
  return { status, printed, errors: await errors };
}

const run = (words: readonly string[], more: NodeJS.ProcessEnv = {}) =>
  spawn(process.execPath, [...words], { env: { ...env, ...more }, stdio: ["ignore", "pipe", "pipe"] });

const closed = "at work\nclosed\n";

describe.skipIf(process.platform === "win32")("what a signal ends closes what it opened", () => {
  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)("%s: once, with one line, and status %i", async (signal, status) => {
    const errors = `stopped by ${signal}\n`;
    expect(await stopped(run(stoppable), signal, 2)).toEqual({ status, printed: closed, errors });
    expect(await stopped(run([outliving]), signal)).toEqual({ status, printed: closed, errors });
  });

  test("where the process that started it is killed", async () => {
    const { printed, errors } = await stopped(run([outliving]), "SIGKILL");
    expect([printed, errors]).toEqual([closed, "stopped by SIGHUP\n"]);
  });

  test("where npm is killed, which stands behind a shell", async () => {
    const script = `"${process.execPath}" "${outliving}"; exit $?`;
    const npm = `require("node:child_process").spawn("sh", ["-c", ${JSON.stringify(script)}], { stdio: "inherit" })`;
    const { printed } = await stopped(run(["-e", npm], { npm_lifecycle_event: "chart" }), "SIGKILL");
    expect(printed).toBe(closed);
  });
});
