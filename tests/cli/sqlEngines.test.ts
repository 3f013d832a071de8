import { join } from "node:path";
import Big from "big.js";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isAmountColumn, type TableColumn, tableColumns } from "../../src/core/form/ownColumns";
import { longTableSql, rowsOf, toParquet } from "../../src/cli/sql/duckdb";
import { selected } from "../../src/cli/sql/columns";
import { hasDuckdb, hasEngines } from "./duckdb";
import { temporaryFolder } from "./folder";

/** The columns that are asked for, but for the file. */
const asked = [...longTableSql.matchAll(/ AS (\w+),?$/gm)].map(([, name]) => name as TableColumn);

/** Names of all kinds of letters, gaps, the largest and smallest amounts, and what stands in few rows alone. */
const csv = [
  tableColumns.join(","),
  "NA,W00,exports,2023,123456789012345,USD,123456789012344.5,123456789012345.5,,,A,imf-dots,,,",
  'KZ,"Côte d’Ivoire, “the”",imports,2023-01,0.0000001,EUR,0,0.00000015,,,E,imf-dots,mirrored,,',
  "KZ,Қазақстан,imports,2023,,,,,,,Q,bns,,,",
  "KZ,ES,exports,2023,-5.50,USD,-5.505,-5.495,,,A,bns,,,",
  "KZ,ES,exports,2023,5,USD,4.5,5.5,,,,bns,,2022,2023-07-28",
  "KZ,ES,turnover,2023,2000000000,USD,,,2 billion,,A,mfa,,,",
  "",
].join("\r\n");

let inbox: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  inbox = temporaryFolder();
});
afterEach(() => inbox.dispose());

/** Engines write 5.50 and 5.5: the same decimal. */
const plain = (column: TableColumn, text: string): string =>
  isAmountColumn(column) && text !== "" ? new Big(text).toFixed() : text;

async function rowsOfDuckdb(path: string): Promise<string[][]> {
  const rows: string[][] = [];
  for await (const some of rowsOf([path]))
    for (const { get } of some) rows.push(asked.map((column) => plain(column, get(column))));
  return rows;
}

describe.skipIf(!hasEngines)("the statement that asks for the long table", () => {
  test.skipIf(!hasDuckdb)("has the same rows in the same order from DuckDB and from ClickHouse", async () => {
    const { rowsOfClickHouse } = await import("./engines/engines");
    const path = join(inbox.path, "table.parquet");
    await toParquet(inbox.put("table.csv", csv), path);
    const columns = tableColumns.map((name) => ({ name, type: "VARCHAR" }));
    const rows = rowsOfClickHouse(longTableSql, path, selected(path, columns)).map(([, ...fields]) =>
      asked.map((column, i) => plain(column, fields[i] ?? "")),
    );
    expect(rows).toHaveLength(6);
    expect(rows).toEqual(await rowsOfDuckdb(path));
  });

  test("is read by a parser of Trino’s dialect, which refuses what Trino has not", async () => {
    const { isTrino } = await import("./engines/engines");
    expect(isTrino(longTableSql)).toBe(true);
    expect(isTrino("SELECT a FROM t QUALIFY x")).toBe(false);
  });
});
