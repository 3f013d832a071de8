import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { areasText } from "../../src/cli/areas";
import { type Part, partsOf } from "../../src/formats/parts";
import { readAreas } from "../../src/core/form/areas";
import { readCatalog } from "../../src/core/form/catalog";
import { readSeries } from "../../src/core/form/series";

/** What each source says in a file of a data folder, by the texts of the folder. */
export function partsIn(contents: Readonly<Record<string, string>>, name: string): Part[] {
  const catalog = readCatalog(JSON.parse(contents["catalog.json"] ?? "null")).value;
  const areas = readAreas(JSON.parse(contents["areas.json"] ?? areasText())).value;
  const file = catalog && readSeries(JSON.parse(contents[name] ?? "null"), name, catalog, areas).value;
  return file ? partsOf(file) : [];
}

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
