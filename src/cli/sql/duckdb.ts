import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Connection, DuckDBInstance } from "@duckdb/node-api";
import { amountColumns, type TableColumn } from "../../core/form/ownColumns";
import type { LongRow } from "../../formats/longTable";
import { Failure, messageOf } from "../failure";
import { selected } from "./columns";

/** What is asked of a table by any of DuckDB, Trino and ClickHouse; `observations` is where an engine finds it. */
export const longTableSql = readFileSync(new URL("longTable.sql", import.meta.url), "utf8");

async function load(): Promise<{ readonly DuckDBInstance: typeof DuckDBInstance }> {
  try {
    return await import("@duckdb/node-api");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND")) throw error;
    throw new Failure(
      "DuckDB (70 MB) is needed for this and is not installed; install it with: npm ci --prefix src/cli/sql",
    );
  }
}

/** What does not fit waits in files. */
const memory = "512MB";

/** A database that is gone once it is closed. */
async function connect(): Promise<{ readonly connection: Connection; readonly close: () => Promise<void> }> {
  const { DuckDBInstance } = await load();
  const waiting = await mkdtemp(join(tmpdir(), "visavis-"));
  const instance = await DuckDBInstance.create(":memory:", { memory_limit: memory, temp_directory: waiting });
  const connection = await instance.connect();
  return {
    connection,
    close: async () => {
      connection.closeSync();
      instance.closeSync();
      await rm(waiting, { recursive: true, force: true });
    },
  };
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** From the finest that a series file holds to more than the world trades. */
const decimal = "DECIMAL(38, 13)";

/** Rows of files alone: what their folders are named for, such as `product=27`, is what they were chosen by. */
const rowsAlone = "hive_partitioning = false";

/** The rows of a CSV, in which all is text. */
const textIn = (path: string, more: string): string =>
  `read_csv(${quoted(path)}, ${more}, header = true, all_varchar = true, delim = ',', quote = '"', escape = '"')`;

/** Where DuckDB finds the rows of a file, each with the name of that. */
function tableIn(path: string): string {
  if (/\.parquet$/i.test(path)) return `read_parquet(${quoted(path)}, ${rowsAlone}, filename = true)`;
  if (/\.csv(?:\.gz)?$/i.test(path)) return textIn(path, `${rowsAlone}, filename = true`);
  throw new Failure(`${path}: a table is .parquet, .csv or .csv.gz`);
}

/** Writes a CSV of the long table as Parquet, its amounts as decimals. */
export async function toParquet(csv: string, path: string): Promise<void> {
  const { connection, close } = await connect();
  const amounts = amountColumns.map((column) => `CAST(${column} AS ${decimal}) AS ${column}`).join(", ");
  try {
    await connection.run(
      `COPY (SELECT * REPLACE (${amounts}) FROM ${textIn(csv, rowsAlone)}) TO ${quoted(path)} (FORMAT parquet, COMPRESSION zstd)`,
    );
  } finally {
    await close();
  }
}

/** The rows of a long table in files, in the order of reporters. Throws a Failure where a file or a column of it cannot be used. */
export async function* rowsOf(paths: readonly string[]): AsyncGenerator<LongRow[]> {
  const { connection, close } = await connect();
  try {
    const parts: string[] = [];
    for (const path of paths) {
      const table = tableIn(path);
      const described = await connection.runAndReadAll(`DESCRIBE SELECT * EXCLUDE (filename) FROM ${table}`);
      const columns = described.getRowsJson().map(([name, type]) => ({ name: String(name), type: String(type) }));
      parts.push(`SELECT filename AS file, ${selected(path, columns)} FROM ${table}`);
    }
    await connection.run(`CREATE VIEW observations AS ${parts.join(" UNION ALL ")}`);
    const result = await connection.stream(longTableSql);
    const places = new Map(result.columnNames().map((name, i) => [name, i]));
    const fieldOf = (row: readonly (string | null)[], column: string) => row[places.get(column) ?? -1] ?? "";
    for await (const rows of result.yieldRows())
      yield rows.map((row) => ({ file: fieldOf(row, "file"), get: (column: TableColumn) => fieldOf(row, column) }));
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`DuckDB: ${messageOf(error)}`);
  } finally {
    await close();
  }
}
