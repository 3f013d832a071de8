import { readdir, readFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Disk } from "./disk";
import { Failure } from "./failure";

const prefix = ".at-work-";
/** How often a process that meets another one steps back and tries again, where both came at once. */
const tries = 5;
/** Folders that this very process is at work in, whose lock has its own name. */
const held = new Set<string>();

/** When a process started, which tells it from a later one of the same number; "0" where the system does not tell. */
async function startOf(pid: number): Promise<string> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")")).split(" ")[20] ?? "0";
  } catch {
    return "0";
  }
}

const exists = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // A process of another user may not be signalled, but is there.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
};

const host = hostname().replace(/[^\w.-]/g, "");
const nameOf = async (pid: number) => `${prefix}${pid}-${await startOf(pid)}-${host}`;

/** Whether the process that a lock names is gone. Of another computer's nothing is known. */
async function isStale(name: string): Promise<boolean> {
  const [, pid, where] = new RegExp(`^${prefix}(\\d+)-\\d+-(.*)$`).exec(name) ?? [];
  if (pid === undefined || where !== host) return false;
  return !exists(Number(pid)) || name !== (await nameOf(Number(pid)));
}

/** The lock of another process that is alive; those of dead ones are removed. */
async function otherIn(folder: string, own: string, disk: Disk): Promise<string | null> {
  let other: string | null = null;
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if (!name.startsWith(prefix) || path === own) continue;
    if (await isStale(name)) await disk.remove(path);
    else other = path;
  }
  return other;
}

/**
 * Takes the folder for this process; returns how to let go. Each process has a lock of its own name, so that one of a
 * dead process can be removed by anyone, and whoever sees another one steps back: never two are at work.
 */
export async function lock(folder: string, disk: Disk): Promise<() => Promise<void>> {
  const busy = (other: string) =>
    new Failure(`${folder}: another data command is at work there; wait for its end (if none is, remove ${other})`);
  const own = join(folder, await nameOf(process.pid));
  if (held.has(own)) throw busy(own);
  held.add(own);
  const free = async () => {
    held.delete(own);
    await disk.remove(own);
  };
  try {
    for (let left = tries; ; left -= 1) {
      await disk.remove(own);
      await disk.write(own, new Uint8Array());
      const other = await otherIn(folder, own, disk);
      if (other === null) return free;
      await disk.remove(own);
      if (left <= 1) throw busy(other);
      await pause(20 + Math.random() * 80);
    }
  } catch (error) {
    held.delete(own);
    throw error;
  }
}
