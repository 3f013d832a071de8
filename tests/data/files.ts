import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export interface Area {
  readonly code: string;
  readonly kind: string;
  readonly iso3?: string;
  readonly m49?: string;
  readonly successors?: readonly string[];
  readonly names: Readonly<Record<string, string>>;
}

export interface Group {
  readonly code: string;
  readonly kind: string;
  readonly names: Readonly<Record<string, string>>;
  readonly source: string;
  readonly members: readonly { readonly area: string; readonly from?: string; readonly to?: string }[];
}

// Not an address relative to this file: for tests of the page, Vite would take it for one of the page's own.
const folder = join(dirname(fileURLToPath(import.meta.url)), "../../data");

export const dataText = (name: string): string => readFileSync(join(folder, name), "utf8");

export const areasFile = JSON.parse(dataText("areas.json")) as {
  readonly areas: readonly Area[];
  readonly groups: readonly Group[];
};
