import { type Disk, disk } from "../../src/cli/disk";

/** A disk that calls `strike` in place of its act number `at`, counted from one; what comes after goes on if `strike` returns. */
export function failingDisk(at: number, strike: () => void): { readonly disk: Disk; readonly acts: () => number } {
  let acts = 0;
  const count = () => {
    acts += 1;
    if (acts === at) strike();
  };
  return {
    acts: () => acts,
    disk: {
      write: async (path, bytes) => {
        count();
        await disk.write(path, bytes);
      },
      rename: async (from, to) => {
        count();
        await disk.rename(from, to);
      },
      remove: async (path) => {
        count();
        await disk.remove(path);
      },
    },
  };
}
