import { joined } from "../../formats/joined";
import type { Found } from "../../formats/found";

type Figures = Extract<Found, { readonly kind: "figures" }>;

/** What was found in a file, or in several that are one: the first of them, and how many more there are. */
export interface FoundIn {
  readonly found: Found;
  readonly file: File;
  readonly others: number;
}

/** Files of which nothing says whose they are may be of several sources. */
const isOfOne = ({ table, observations: { source } }: Figures): boolean =>
  table === undefined && source !== "table" && source !== "sdmx";

function joinedFound(a: Found, b: Found): Figures | null {
  if (a.kind !== "figures" || b.kind !== "figures" || !isOfOne(a) || !isOfOne(b)) return null;
  const observations = joined(a.observations, b.observations);
  return observations && { ...a, observations };
}

/** Joins a file to the first with which it is one; false where there is none. */
function join(kept: FoundIn[], each: FoundIn): boolean {
  for (const [at, known] of kept.entries()) {
    const found = joinedFound(known.found, each.found);
    if (!found) continue;
    kept[at] = { ...known, found, others: known.others + 1 };
    return true;
  }
  return false;
}

/** Files of one source that were dropped together, such as exports and imports, as one; what says otherwise stays apart. */
export function together(all: readonly FoundIn[]): FoundIn[] {
  const kept: FoundIn[] = [];
  for (const each of all) if (!join(kept, each)) kept.push(each);
  return kept;
}
