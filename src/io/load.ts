import type { Dataset, ReporterFile } from "../core/dataset";
import { readAreas } from "../core/read/areas";
import { readCatalog } from "../core/read/catalog";
import type { Problem } from "../core/read/problem";
import { readSeries } from "../core/read/series";
import { readStatements } from "../core/read/statements";

/** What could be loaded; `dataset` is null where nothing can be drawn. */
export interface Loaded {
  readonly dataset: Dataset | null;
  readonly problems: readonly Problem[];
  /** Files that are sound, but not those of the catalog. */
  readonly otherEditions: readonly string[];
}

interface Fetched {
  readonly file: string;
  readonly json: unknown;
  readonly sha256: string | null;
  readonly problem: Problem | null;
}

const problem = (file: string, message: string): Problem => ({ severity: "error", file, path: "", message });

async function hash(bytes: ArrayBuffer): Promise<string | null> {
  // Browsers offer hashing on secure origins and on localhost alone.
  if (typeof crypto === "undefined" || !crypto.subtle) return null;
  const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes)).catch(() => null);
  return digest && Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function fetchFile(file: string): Promise<Fetched> {
  const nothing = (message: string): Fetched => ({
    file,
    json: undefined,
    sha256: null,
    problem: problem(file, message),
  });
  let bytes: ArrayBuffer;
  try {
    const response = await fetch(`./${file}`);
    if (!response.ok) return nothing(`could not be fetched (${response.status})`);
    bytes = await response.arrayBuffer();
  } catch {
    return nothing(
      !navigator.onLine
        ? "could not be fetched: there is no network"
        : "could not be fetched: the server did not answer",
    );
  }
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    return nothing(`is not valid JSON (${error instanceof Error ? error.message : "it cannot be parsed"})`);
  }
  return { file, json, sha256: await hash(bytes), problem: null };
}

/** Fetches and reads every file of the dataset; what fails is told with its address, the rest is used. */
export async function loadDataset(reporters: readonly string[]): Promise<Loaded> {
  const [catalogFile, areasFile, statementsFile, ...seriesFiles] = (await Promise.all(
    ["catalog.json", "areas.json", "statements.json", ...reporters.map((reporter) => `series/${reporter}.json`)].map(
      fetchFile,
    ),
  )) as [Fetched, Fetched, Fetched, ...Fetched[]];
  const fetched = [catalogFile, areasFile, statementsFile, ...seriesFiles];
  const problems = fetched.flatMap((file) => file.problem ?? []);
  const read = <T>(file: Fetched, reading: () => { value: T; problems: readonly Problem[] }): T | null => {
    if (file.problem) return null;
    const { value, problems: found } = reading();
    problems.push(...found);
    return value;
  };
  const catalog = read(catalogFile, () => readCatalog(catalogFile.json));
  const areas = read(areasFile, () => readAreas(areasFile.json));
  if (!catalog || !areas || areas.size === 0) return { dataset: null, problems, otherEditions: [] };
  const today = new Date().toISOString().slice(0, 10);
  const statements = read(statementsFile, () => readStatements(statementsFile.json, areas, today));
  const files = seriesFiles.flatMap((file): ReporterFile[] => {
    const series = read(file, () => readSeries(file.json, file.file, catalog, areas));
    return series ? [series] : [];
  });
  const otherEditions = fetched
    .filter(
      ({ file, sha256 }) =>
        sha256 !== null && catalog.files.get(file) !== undefined && catalog.files.get(file)?.sha256 !== sha256,
    )
    .map(({ file }) => file);
  return {
    dataset: {
      catalog,
      areas,
      statements: statements?.statements ?? [],
      notes: statements?.notes ?? [],
      reporters: new Map(files.map((file) => [file.reporter, file])),
    },
    problems,
    otherEditions,
  };
}
