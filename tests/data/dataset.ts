import type { Dataset, ReporterFile } from "../../src/core/dataset";
import { readAreas } from "../../src/core/form/areas";
import { readCatalog } from "../../src/core/form/catalog";
import { readSeries } from "../../src/core/form/series";
import { readStatements } from "../../src/core/form/statements";
import { dataText } from "./files";

const json = (name: string): unknown => JSON.parse(dataText(name));

const areas = readAreas(json("areas.json")).value;
const { value: catalog } = readCatalog(json("catalog.json"));

/** A series file that the application comes with. */
export function readFile(name: string): ReporterFile {
  const file = catalog && readSeries(json(name), name, catalog, areas).value;
  if (!file) throw new Error(`${name} could not be read`);
  return file;
}

/** The data that the application comes with, of Kazakhstan as reporter; nothing in it may be unsound. */
export function builtIn(): Dataset {
  const file = readFile("series/KZ.json");
  if (!catalog) throw new Error("the catalog could not be read");
  const { statements, notes } = readStatements(json("statements.json"), areas, "2026-10-01").value;
  return { catalog, areas, statements, notes, reporters: new Map([[file.reporter, file]]) };
}
