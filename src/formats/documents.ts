import { comtradeJson } from "./comtradeJson";
import { jsonStat } from "./jsonStat";
import { ownDataset } from "./ownFolder";
import { ownCatalog, ownEvidence, ownSeries, ownStatements } from "./ownJson";
import { ownJsonStat } from "./ownJsonStat";
import { sdmxJson } from "./sdmxJson";
import type { DocumentFormat } from "./observations";

/** A new form of JSON is a file of its own and a row here; what we write ourselves is known before what anybody may write. */
export const documents: readonly DocumentFormat[] = [
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
