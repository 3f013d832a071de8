import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

const settings = readFileSync(join(root, "package.json"), "utf8");

/** Files by path, on top of the settings every small project gets. */
type Files = Record<string, string>;

/** What a tool said and whether it was content. */
type Verdict = { passed: boolean; output: string };

/**
 * Runs one of the project's own tools, with the project's own settings, over a small project in a folder of its own.
 * `script` is a path within node_modules.
 */
export function runOver(files: Files, script: string, ...args: string[]): Verdict {
  const folder = mkdtempSync(join(tmpdir(), "vis-a-vis-check-"));
  try {
    const { prettier, knip } = JSON.parse(settings);
    const own = {
      "package.json": JSON.stringify({ name: "planted", type: "module", prettier, knip }),
      "tsconfig.json": JSON.stringify({ extends: join(root, "tsconfig.json"), include: ["src"] }),
    };
    for (const [path, text] of Object.entries({ ...own, ...files })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "node_modules", script), ...args], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "" },
    });
    return { passed: status === 0, output: stdout + stderr };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
