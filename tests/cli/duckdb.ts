import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../../", import.meta.url);
const has = (path: string): boolean => existsSync(fileURLToPath(new URL(path, root)));

/** Whether what is not among the packages of the application is installed: `npm ci --prefix src/cli/sql`. */
export const hasDuckdb = has("src/cli/sql/node_modules/@duckdb/node-api/package.json");
/** `npm ci --prefix tests/cli/engines` */
export const hasEngines = has("tests/cli/engines/node_modules/chdb/package.json");
