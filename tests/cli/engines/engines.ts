import { Session } from "chdb";
import trino from "node-sql-parser/build/trino.js";

/** The rows that ClickHouse gives, where `observations` is a view of a Parquet file with these columns. */
export function rowsOfClickHouse(sql: string, path: string, columns: string): string[][] {
  const session = new Session();
  try {
    session.query(`CREATE VIEW observations AS SELECT _path AS file, ${columns} FROM file('${path}')`);
    const lines = session.query(sql, "JSONCompactStringsEachRow").trimEnd().split("\n");
    return lines.map((line) => JSON.parse(line) as string[]);
  } finally {
    session.cleanup();
  }
}

/** Whether a parser of Trino's dialect reads a statement. */
export function isTrino(sql: string): boolean {
  try {
    new trino.Parser().astify(sql, { database: "trino" });
    return true;
  } catch {
    return false;
  }
}
