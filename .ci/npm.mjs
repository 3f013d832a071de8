import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** The parent of a process and its name; null where the system does not tell. @param {number} pid */
function processOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const end = stat.lastIndexOf(")");
    return { name: stat.slice(stat.indexOf("(") + 1, end), parent: Number(stat.slice(end + 2).split(" ")[1]) };
  } catch {
    const { stdout } = spawnSync("ps", ["-o", "ppid=,comm=", "-p", String(pid)], { encoding: "utf8" });
    const [, parent, name] = /^\s*(\d+)\s+(.*?)\s*$/.exec(stdout ?? "") ?? [];
    return parent === undefined || name === undefined ? null : { name, parent: Number(parent) };
  }
}

/** @param {number} pid */
function exists(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/**
 * Calls `gone` where npm, which runs this process, ends before it. npm passes a signal on to its shell at most, which
 * keeps it to itself, so that nobody would be told.
 * @param {() => void} gone @returns {() => void} Ends the watch.
 */
export function watchNpm(gone) {
  if (process.env.npm_lifecycle_event === undefined || process.platform === "win32") return () => undefined;
  const shell = processOf(process.ppid);
  const isShell = shell !== null && /(^|\/)(ba|da|a|z|k)?sh$/.test(shell.name);
  const npm = isShell ? shell.parent : process.ppid;
  const timer = setInterval(() => {
    if (exists(npm)) return;
    clearInterval(timer);
    gone();
  }, 500);
  return () => clearInterval(timer);
}
