import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder of its own for a test; `dispose` removes it. */
export function temporaryFolder() {
  const path = mkdtempSync(join(tmpdir(), "visavis-"));
  const contents = (): Record<string, string> =>
    Object.fromEntries(
      readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
        .map((file) => [file.slice(path.length + 1).replaceAll("\\", "/"), readFileSync(file, "utf8")]),
    );
  return {
    path,
    /** The text of every file by name, with `/` between folders. */
    contents,
    put: (name: string, data: string | Uint8Array): string => {
      writeFileSync(join(path, name), data);
      return join(path, name);
    },
    dispose: () => rmSync(path, { recursive: true, force: true }),
  };
}
