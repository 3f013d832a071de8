import { stat } from "node:fs/promises";
import { detectTable, tables as firstTables } from "../formats/detect";
import { workbooks } from "../formats/detectBook";
import { moreTables } from "../formats/moreTables";
import type { Observations, ReaderOptions, TableFormat } from "../formats/observations";
import { Failure } from "./failure";
import { baseName, beginningOf, eachLine, readWhole } from "./lines";
import { readWorkbookApart } from "./workbooks";

const tables = [...firstTables, ...moreTables];

/** A file and what it says. */
export interface Given {
  readonly file: string;
  readonly observations: Observations;
}

/** Formats that are meant by a word before the files; the first of each kind is taken where the file does not tell. */
export const families: Readonly<Record<string, readonly string[]>> = {
  bns: ["bns", "bns-partners", "bns-months"],
  dots: ["dots", "dots-table"],
  eurostat: ["eurostat"],
};

export const listed = (names: Iterable<string>, most = 12): string => {
  const all = [...names];
  return all.slice(0, most).join(", ") + (all.length > most ? ` and ${all.length - most} more` : "");
};

/** Below this a file is read at once and nobody waits. */
const long = 5_000_000;

async function readTable(
  path: string,
  packed: boolean,
  format: TableFormat,
  options: ReaderOptions,
  tell: (text: string) => void,
): Promise<Observations> {
  const { size } = await stat(path);
  const reader = format.read(options);
  let tenths = 0;
  await eachLine(path, packed, reader.line, (bytes) => {
    const now = Math.floor((10 * bytes) / size);
    if (now > tenths && size > long) tell(`${baseName(path)}: ${now * 10}% read`);
    tenths = now;
  });
  return reader.end();
}

async function observationsOf(
  path: string,
  family: readonly string[] | null,
  options: ReaderOptions,
  tell: (text: string) => void,
): Promise<Observations> {
  const file = baseName(path);
  const { kind, text } = await beginningOf(path);
  const [table, workbook] = [tables, workbooks].map((formats) =>
    family?.find((each) => formats.some(({ name }) => name === each)),
  );
  if (kind === "workbook") {
    if (family && workbook === undefined) throw new Failure(`${file}: not a CSV file`);
    return readWorkbookApart(file, {
      bytes: await readWhole(path),
      ...(workbook === undefined ? {} : { format: workbook }),
      options,
    });
  }
  const among = family ? tables.filter(({ name }) => family.includes(name)) : tables;
  const detected = detectTable(text, among);
  const format = detected.ok ? detected.format : tables.find(({ name }) => name === table);
  if (!format) throw new Failure(`${file}: ${detected.ok ? "" : detected.why}`);
  return readTable(path, kind === "gzip", format, options, tell);
}

/** What a file says, of the formats of a family or of any; one that says nothing sound is refused with all its faults. */
export async function readGiven(
  path: string,
  family: string | null,
  options: ReaderOptions,
  tell: (text: string) => void,
): Promise<Given> {
  const file = baseName(path);
  const formats = family === null ? null : (families[family] ?? null);
  const observations = await observationsOf(path, formats, options, tell);
  const { unknown, faults } = observations;
  if (unknown.length > 0)
    throw new Failure(`${file}: unknown names: ${listed(unknown)}; say which country is meant with --alias "Name=XX"`);
  if (faults.length > 0) {
    const rest = faults.length > 6 ? `; and ${faults.length - 6} more` : "";
    throw new Failure(`${file}: ${faults.slice(0, 6).join("; ")}${rest}`);
  }
  return { file, observations };
}
