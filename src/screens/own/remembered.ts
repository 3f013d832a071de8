import { member } from "../../core/json";
import type { Mapping } from "../../io/reading/tableOnPage";
import { keptOnDevice } from "../../state/keptOnDevice";

const names = "vis-a-vis-names";

/** What is kept under a name; null where it was damaged. */
function keptAs(name: string): unknown {
  try {
    const kept: unknown = keptOnDevice?.getItem(name);
    return member(kept, "state") ?? null;
  } catch {
    return null;
  }
}

/** What a reader has said of names before, by name; codes of areas, or "" for what is no country. */
export function rememberedNames(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(keptAs(names) ?? {}).flatMap(([key, code]) =>
      typeof code === "string" ? [[key, code] as const] : [],
    ),
  );
}

/** Keeps what a reader has said of names for files that come later. */
export const rememberNames = (all: ReadonlyMap<string, string>): void =>
  void keptOnDevice?.setItem(names, { state: Object.fromEntries(all) });

const tables = "vis-a-vis-tables";
/** So many tables are remembered, each with no more columns of figures than that. */
const [mostTables, mostColumns] = [50, 300];

/** How a reader had tables read before, by their shape; what was kept may be damaged. */
export function rememberedTables(): ReadonlyMap<string, unknown> {
  const state = keptAs(tables);
  const pairs: readonly unknown[] = Array.isArray(state) ? state : [];
  return new Map(
    pairs.flatMap((pair) =>
      Array.isArray(pair) && typeof pair[0] === "string" ? [[pair[0], pair[1] as unknown] as const] : [],
    ),
  );
}

const keepTables = (all: ReadonlyMap<string, unknown>): void =>
  void keptOnDevice?.setItem(tables, { state: [...all].slice(-mostTables) });

/** Keeps how a table was read for others of its shape; what was in doubt is no longer. */
export function rememberTable(shape: string, mapping: Mapping): void {
  if (mapping.values.is.length > mostColumns) return;
  const all = new Map(rememberedTables());
  all.delete(shape);
  const settled = Object.entries(mapping).map(([role, choice]) => [role, { ...choice, confident: true }]);
  keepTables(all.set(shape, Object.fromEntries(settled)));
}

export function forgetTable(shape: string): void {
  const all = new Map(rememberedTables());
  if (all.delete(shape)) keepTables(all);
}
