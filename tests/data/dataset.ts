import type { Dataset } from "../../src/core/dataset";
import { readAreas } from "../../src/core/read/areas";
import { readCatalog } from "../../src/core/read/catalog";
import { readSeries } from "../../src/core/read/series";
import { readStatements } from "../../src/core/read/statements";
import { dataText } from "./files";

const json = (name: string): unknown => JSON.parse(dataText(name));

/** The data that the application comes with, of Kazakhstan as reporter; nothing in it may be unsound. */
export function builtIn(): Dataset {
  const areas = readAreas(json("areas.json")).value;
  const catalog = readCatalog(json("catalog.json")).value;
  const file = catalog && readSeries(json("series/KZ.json"), "series/KZ.json", catalog, areas).value;
  if (!catalog || !file) throw new Error("the built-in data could not be read");
  const { statements, notes } = readStatements(json("statements.json"), areas, "2026-01-01").value;
  return { catalog, areas, statements, notes, reporters: new Map([[file.reporter, file]]) };
}
