import { keptOnDevice } from "../../state/keptOnDevice";

const name = "vis-a-vis-names";

/** What a reader has said of names before, by name; codes of areas, or "" for what is no country. */
export function rememberedNames(): ReadonlyMap<string, string> {
  const kept = keptOnDevice?.getItem(name);
  const state = kept && "state" in kept ? kept.state : null;
  return new Map(
    Object.entries(state ?? {}).flatMap(([key, code]) => (typeof code === "string" ? [[key, code] as const] : [])),
  );
}

/** Keeps what a reader has said of names for files that come later. */
export const rememberNames = (names: ReadonlyMap<string, string>): void =>
  void keptOnDevice?.setItem(name, { state: Object.fromEntries(names) });
