import { isTableLike, read as readTable } from "../formats/anyTable";
import { eachLine, encodingOf, fallbackOf } from "../formats/encoding";
import { type Grid, gridOfLines } from "../formats/grid";
import type { Observations, ReaderOptions } from "../formats/observations";
import { besideEachOther } from "../formats/ownObservations";
import { type Found, type Input, isBook, startOf, whole } from "../formats/reading";
import { guess } from "../formats/tableGuess";
import { isSure, type Mapping } from "../formats/tableMapping";
import { gridsApart } from "./booksApart";
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

/** Bytes of a table that is held as a whole, cell by cell. */
const most = 50_000_000;

async function gridsOf(input: Input): Promise<readonly Grid[]> {
  const start = await startOf(input.chunks());
  if (isBook(start)) return gridsApart(await whole(input.chunks(), most));
  const bytes = await whole(input.chunks(), most);
  for (const encoding of [encodingOf(start), fallbackOf(start)]) {
    const lines: string[] = [];
    const once = (async function* () {
      yield bytes;
    })();
    // oxlint-disable-next-line no-await-in-loop -- the second only where the first was wrong
    const end = await eachLine(once, encoding, (line) => lines.push(line) > 0);
    if (end === "whole") return [gridOfLines(lines)];
  }
  return [];
}

/** Reads tables of nobody who is known, of which nothing is in doubt beside what is said of them. */
export function otherTables(options: ReaderOptions, said: SaidMapping) {
  return async (input: Input, why: string): Promise<Found[]> => {
    const { name } = input;
    const isSaid = Object.keys(said).length > 0;
    const read: Observations[] = [];
    for (const grid of await gridsOf(input)) {
      if (!isSaid && !isTableLike(grid, options)) continue;
      const mapping = { ...guess(grid, options), ...said };
      if (!isSure(mapping)) return [{ kind: "table", name, table: null, why: unclear(grid, mapping) }];
      read.push(readTable(grid, mapping, options));
    }
    const observations = besideEachOther(read);
    return observations ? [{ kind: "figures", name, observations }] : [{ kind: "table", name, table: null, why }];
  };
}
