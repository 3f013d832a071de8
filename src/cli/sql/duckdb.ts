import { readFileSync } from "node:fs";
import type { Connection } from "@duckdb/node-api";
import { amountColumns, type TableColumn } from "../../core/form/ownColumns";
import type { LongRow } from "../../formats/longTable";
import { Failure, messageOf } from "../failure";
import { selected } from "./columns";

/** What is asked of a table by any of DuckDB, Trino and ClickHouse; `observations` is where an engine finds it. */
export const longTableSql = readFileSync(new URL("longTable.sql", import.meta.url), "utf8");

/** What does not fit waits in files. */
const memory = "1GB";

/** Works with a database that is gone afterwards. */
async function connect(): Promise<{ readonly connection: Connection; readonly close: () => void }> {
  try {
    const { DuckDBInstance } = await import("@duckdb/node-api");
    const instance = await DuckDBInstance.create(":memory:", { memory_limit: memory });
    const connection = await instance.connect();
    return {
      connection,
      close: () => {
        connection.closeSync();
        instance.closeSync();
      },
    };
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND")) throw error;
    throw new Failure(
      "DuckDB (70 MB) is needed for this and is not installed; install it with: npm ci --prefix src/cli/sql",
    );
  }
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** From the finest that a series file holds to more than the world trades. */
const decimal = "DECIMAL(38, 13)";

/** The rows of a CSV, in which all is text. */
const textIn = (path: string, filename: "true" | "false"): string =>
  `read_csv(${quoted(path)}, filename = ${filename}, header = true, all_varchar = true, delim = ',', quote = '"', escape = '"')`;

/** Where DuckDB finds the rows of a file. */
function tableIn(path: string): string {
  if (/\.parquet$/i.test(path)) return `read_parquet(${quoted(path)}, filename = true)`;
  if (/\.csv(?:\.gz)?$/i.test(path)) return textIn(path, "true");
  throw new Failure(`${path}: a table is .parquet, .csv or .csv.gz`);
}

/** Writes a CSV of the long table as Parquet, its amounts as decimals. */
export async function toParquet(csv: string, path: string): Promise<void> {
  const { connection, close } = await connect();
  const amounts = amountColumns.map((column) => `CAST(${column} AS ${decimal}) AS ${column}`).join(", ");
  try {
    await connection.run(
      `COPY (SELECT * REPLACE (${amounts}) FROM ${textIn(csv, "false")}) TO ${quoted(path)} (FORMAT parquet, COMPRESSION zstd)`,
    );
  } finally {
    close();
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
    close();
  }
}
