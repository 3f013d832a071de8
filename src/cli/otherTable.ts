import { isTableLike, read as readTable } from "../formats/anyTable";
import { figures } from "../formats/found";
import type { Grid } from "../formats/grid";
import type { Observations, ReaderOptions } from "../formats/observations";
import { besideEachOther } from "../formats/ownObservations";
import type { Reading } from "../formats/readingOptions";
import { guess } from "../formats/tableGuess";
import { isSure, type Mapping } from "../formats/tableMapping";
import type { SaidMapping } from "./mapping";

/** What a role of a table is called where it is not clear. */
const roles: Readonly<Record<keyof Mapping, string>> = {
  head: "where the headings end",
  reporter: "who reports",
  partner: "with whom",
  flow: "exports or imports",
  period: "of when",
  values: "which columns are figures",
  scale: "the unit",
  currency: "the currency",
  mark: "the mark of decimals",
  status: "the status",
  product: "of which products",
};

function unclear(grid: Grid, mapping: Mapping): string {
  const sheet = grid.name === "" ? "" : `sheet ${grid.name}: `;
  const what = Object.entries(roles).filter(([role]) => !mapping[role as keyof Mapping].confident);
  return (
    `${sheet}a table of nobody who is known, in which is unclear ${what.map(([, text]) => text).join(", ")}; ` +
    "the page asks for it where the file is dropped, here --map FILE.json says it"
  );
}

/** Reads tables of nobody who is known, of which nothing is in doubt beside what is said of them. */
export function otherTables(options: ReaderOptions, said: SaidMapping): NonNullable<Reading["other"]> {
  const isSaid = Object.keys(said).length > 0;
  return (name, grids, why) => {
    const read: Observations[] = [];
    for (const grid of grids) {
      if (!isSaid && !isTableLike(grid, options)) continue;
      const mapping = { ...guess(grid, options), ...said };
      if (!isSure(mapping)) return [{ kind: "table", name, table: null, why: unclear(grid, mapping) }];
      read.push(readTable(grid, mapping, options));
    }
    const observations = besideEachOther(read);
    return observations ? figures(name, observations) : [{ kind: "table", name, table: null, why }];
  };
}
