import { comtradeJson } from "./comtradeJson";
import { jsonStat } from "./jsonStat";
import type { DocumentFormat } from "./observations";
import { ownDataset } from "./ownFolder";
import { ownCatalog, ownEvidence, ownSeries, ownStatements } from "./ownJson";
import { ownJsonStat } from "./ownJsonStat";
import { sdmxJson } from "./sdmxJson";

/** A new format is a file of its own and a row here; what reads JSON is loaded by itself, as most files are tables. */
const documents: readonly DocumentFormat[] = [
  ownSeries,
  ownStatements,
  ownCatalog,
  ownEvidence,
  ownDataset,
  ownJsonStat,
  comtradeJson,
  sdmxJson,
  jsonStat,
];

/** Whose a JSON file is, by its keys; undefined where nobody is known. */
export const detectDocument = (json: unknown): DocumentFormat | undefined =>
  documents.find(({ isDocument }) => isDocument(json));
