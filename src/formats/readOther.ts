import type { Found } from "./found";
import type { Grid } from "./grid";
import type { Reading } from "./readingOptions";

/** What is nobody's, as it is said or guessed to be read. */
export async function readOther(name: string, grids: readonly Grid[], why: string, reading: Reading): Promise<Found[]> {
  if (reading.other) return reading.other(name, grids, why);
  const { foundTable } = await import("./foundTable");
  const found = foundTable(grids, name, reading.tables ?? { mappings: new Map(), sheets: new Map() }, reading);
  return found?.observations
    ? [{ kind: "figures", name, observations: found.observations, table: found.table }]
    : [{ kind: "table", name, table: found?.table ?? null, why }];
}
