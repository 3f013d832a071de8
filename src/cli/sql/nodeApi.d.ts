// What is used of DuckDB, so that types can be checked where it is not installed.
declare module "@duckdb/node-api" {
  interface Result {
    columnNames(): string[];
    /** Rows of text and nulls, some thousands at a time. */
    yieldRows(): AsyncIterable<(string | null)[][]>;
  }
  export interface Connection {
    run(sql: string): Promise<unknown>;
    runAndReadAll(sql: string): Promise<{ getRowsJson(): unknown[][] }>;
    stream(sql: string): Promise<Result>;
    closeSync(): void;
  }
  export const DuckDBInstance: {
    create(
      path: string,
      options: Readonly<Record<string, string>>,
    ): Promise<{ connect(): Promise<Connection>; closeSync(): void }>;
  };
}
