import { diagnose } from "../../formats/doctor";
import { describe, type Described } from "../../formats/described";
import type { Finding } from "../../formats/finding";
import { type Held, heldOf, idOf } from "../../formats/holding";
import type { Found } from "../../formats/found";
import type { FoundTable, TablesSaid } from "../../formats/foundTable";
import { partsOf } from "../../formats/input";
import { type Opening, openingOf } from "../../formats/opening";
import type { ReaderOptions } from "../../formats/observations";
import { readFile } from "../../formats/reading";

import { type FoundIn, together } from "./together";

/** How far some files are read. */
export interface Progress {
  readonly file: string;
  readonly bytes: number;
  readonly size: number;
  readonly rows: number;
}

/** What is read, and with what. */
export interface ReadRequest {
  readonly files: readonly File[];
  readonly options: ReaderOptions;
  /** What a reader has said of tables that nobody knows. */
  readonly tables?: TablesSaid;
  /** The day of reading, an ISO date. */
  readonly day: string;
  /** The reporter of the question, on whom a file opens that has it. */
  readonly asked: string;
}

/** What a file has, in the project's own form. */
export interface ReadFigures {
  readonly kind: "figures";
  readonly name: string;
  readonly id: string;
  readonly described: Described;
  readonly findings: readonly Finding[];
  readonly opening: Opening | null;
  readonly catalog: Held["catalog"];
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly statements?: unknown;
  /** Of nobody's table that is known: how it was read. */
  readonly table?: FoundTable;
}

export type ReadResult = ReadFigures | Extract<Found, { readonly kind: "table" | "refused" }>;

// Under half a millisecond of a page's time each.
const betweenReports = 80;

/** What a file says, or, where its figures make no sense together, that it is damaged: it takes no other with it. */
async function resultOf({ found, file, others }: FoundIn, request: ReadRequest): Promise<ReadResult> {
  if (found.kind !== "figures") return found;
  const name = others > 0 ? `${found.name} + ${others}` : found.name;
  try {
    return await figuresOf({ ...found, name }, file, request);
  } catch (error) {
    return { kind: "refused", name: found.name, why: "damaged", detail: String(error).slice(0, 200) };
  }
}

async function figuresOf(
  { name, observations, table }: Extract<Found, { readonly kind: "figures" }>,
  file: File,
  { day, asked }: ReadRequest,
): Promise<ReadFigures> {
  // Each sheet of a workbook is figures of its own.
  const sheet = table && table.sheets.length > 1 ? table.grid.name : "";
  const start = new Uint8Array([
    ...new Uint8Array(await file.slice(0, 65_536).arrayBuffer()),
    ...new TextEncoder().encode(sheet),
  ]);
  const id = idOf(name, start, file.size);
  const { statements } = observations;
  const { catalog, files } = heldOf(observations, id, name, day);
  const encoder = new TextEncoder();
  return {
    kind: "figures",
    name,
    id,
    described: describe(observations),
    findings: diagnose(observations),
    opening: openingOf(observations, asked),
    catalog,
    ...(statements === undefined ? {} : { statements }),
    ...(table ? { table } : {}),
    files: new Map([...files].map(([each, text]) => [each, encoder.encode(text)])),
  };
}

/** Reads files one after another, and puts what they say into the project's own form. */
export async function readAll(request: ReadRequest, report: (progress: Progress) => void): Promise<ReadResult[]> {
  const all: FoundIn[] = [];
  let reported = 0;
  for (const file of request.files) {
    // oxlint-disable-next-line no-await-in-loop -- one after another, as each may fill the memory
    const found = await readFile(
      { name: file.name, size: file.size, chunks: () => partsOf(file.stream()) },
      {
        ...request.options,
        ...(request.tables ? { tables: request.tables } : {}),
        progress: ({ bytes, rows }) => {
          const now = performance.now();
          if (now - reported < betweenReports) return;
          reported = now;
          report({ file: file.name, bytes, size: file.size, rows });
        },
      },
    );
    all.push(...found.map((each) => ({ found: each, file, others: 0 })));
  }
  return Promise.all(together(all).map((each) => resultOf(each, request)));
}
