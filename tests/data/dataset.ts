import type { Dataset, ReporterFile } from "../../src/core/dataset";
import { readAreas } from "../../src/core/form/areas";
import { readCatalog, readReporters } from "../../src/core/form/catalog";
import { joined } from "../../src/core/prefer";
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

/** The files of a reporter as one, by the list of all reporters. */
function filesOf(code: string, subject: "reporters" | "investments"): ReporterFile[] {
  if (!catalog) throw new Error("the catalog could not be read");
  const whole = readReporters(json("reporters.json"), catalog).value;
  const entry = whole[subject].get(code);
  const [first, ...rest] = [entry, ...(entry?.more ?? [])].flatMap((each) => {
    const file = each && readSeries(json(each.file), each.file, whole, areas).value;
    return file ?? [];
  });
  return first ? [joined([first, ...rest], whole.prefer)] : [];
}

/** The same data with all files of Kazakhstan and of some of its partners. */
export function withReports(partners: readonly string[]): Dataset {
  const files = ["KZ", ...partners].flatMap((code) => filesOf(code, "reporters"));
  return { ...builtIn(), reporters: new Map(files.map((file) => [file.reporter, file])) };
}

/** What the built-in data say of direct investment, by Kazakhstan and some of its partners. */
export function investmentsOf(partners: readonly string[]): Dataset {
  const files = ["KZ", ...partners].flatMap((code) => filesOf(code, "investments"));
  return { ...builtIn(), subject: "investment", reporters: new Map(files.map((file) => [file.reporter, file])) };
}
